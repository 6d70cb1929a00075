import { expect, test, type Page } from '@playwright/test';
import { read, signIn } from './signed-in';

test.use({ locale: 'en-GB' });

const figure = (page: Page, name: RegExp) => page.getByRole('figure', { name });
/** The first whole number of a sentence. */
const numberIn = (words: string | null) => Number(/\d+/.exec(words ?? '')?.[0]);
const countOfTheList = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /^\d+ (finding|recommendation)/ });

test.beforeEach(({ page }) => signIn(page.request, 'analyst'));

test('what the figures are narrowed to stands in the address, and comes back with it', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Criterion', { exact: true }).selectOption('Human rights');
  await page.getByLabel('Period', { exact: true }).selectOption('All records');
  await expect(page).toHaveURL(/criterion=human-rights/);
  await expect(page).toHaveURL(/window=all/);

  await page.reload();
  await expect(page.getByLabel('Criterion', { exact: true })).toHaveValue('human-rights');
  await expect(page.getByLabel('Period', { exact: true })).toHaveValue('all');
  await page.getByRole('button', { name: 'Remove the filter Human rights' }).click();
  await expect(page).not.toHaveURL(/criterion/);
});

const BEHIND_NUMBERS = {
  'all findings': (page: Page) =>
    page
      .getByRole('main')
      .getByRole('link', { name: /^\d+ findings$/ })
      .first(),
  'all recommendations': (page: Page) => page.getByRole('link', { name: /^\d+ recommendations$/ }).first(),
  'recommendations with a position': (page: Page) =>
    page
      .getByRole('listitem')
      .filter({ hasText: 'Recommendations accepted' })
      .getByRole('link', { name: / of \d+ / }),
};

for (const [what, linkOn] of Object.entries(BEHIND_NUMBERS))
  test(`the number of ${what} opens the records that it counts`, async ({ page }) => {
    await page.goto('/');
    const link = linkOn(page);
    const number = numberIn(((await link.textContent()) ?? '').replace(/^.* of /, ''));
    expect(number).toBeGreaterThan(0);
    await link.click();
    expect(numberIn(await countOfTheList(page).textContent())).toBe(number);
  });

/** The whole number that a link to a list ends on: `43 of 52 recommendations`; a share tells no number of records. */
const toldBy = (words: string): number | undefined => {
  if (/nobody has looked$/.test(words)) return 0;
  if (/[.%]/.test(words)) return undefined;
  const [, number] = /(\d+)\D*$/.exec(words) ?? [];
  return number === undefined ? undefined : Number(number);
};

/** Every link to a list of records, with what it says; those in closed tables too. A variety is no number of records. */
const linksToRecords = (page: Page) =>
  page
    .getByRole('main')
    .locator('a[href^="/findings?"], a[href^="/recommendations?"]')
    .evaluateAll((links) =>
      links
        .filter((link) => !link.closest('li')?.textContent?.startsWith('Variety of overseers'))
        .map((link) => ({
          href: link.getAttribute('href') ?? '',
          words: link.textContent?.trim() || link.getAttribute('aria-label') || '',
        })),
    );

for (const address of [
  '/',
  '/?asOf=2026-03-01&window=12',
  '/?window=all&criterion=human-rights',
  '/indicators/findings',
])
  test(`every number of ${address} opens as many records as it says`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('figure').last()).toBeVisible();
    const totals = new Map<string, number>();
    const links = (await linksToRecords(page)).flatMap(({ href, words }) => {
      const told = toldBy(words);
      return told === undefined ? [] : { href, words, told };
    });
    for (const { href } of links)
      if (!totals.has(href)) totals.set(href, (await read<{ total: number }>(page.request, `${href}&limit=1`)).total);
    expect(links.filter(({ told }) => told > 0).length).toBeGreaterThan(10);
    expect(links.filter(({ href, told }) => totals.get(href) !== told)).toEqual([]);
  });

test('the table of a chart has its numbers, and opens the same records', async ({ page }) => {
  await page.goto('/');
  const severity = figure(page, /carries the most/);
  await severity.getByText('Show as a table').click();
  const human = severity.getByRole('row', { name: /^Human rights/ });
  const adverse = human.getByRole('cell').nth(4).getByRole('link');
  const number = numberIn(await adverse.textContent());
  expect(number).toBeGreaterThan(0);

  const drawn = severity.locator('svg a').filter({ hasText: 'Human rights' });
  await expect(drawn).toContainText(String(number));
  expect(await adverse.getAttribute('href')).toBe(await drawn.getAttribute('href'));
  await adverse.click();
  await expect(countOfTheList(page)).toContainText(`${number} findings`);
});

test('a pair that nobody looked at is words and hatching, never a number', async ({ page }) => {
  await page.goto('/');
  const coverage = figure(page, /Nobody has looked at/);
  const unseen = coverage.getByRole('link', { name: /nobody has looked$/ }).first();
  await expect(unseen).toHaveText('');
  const name = await unseen.getAttribute('aria-label');
  const [institution, criterion] = name?.replace(/: nobody has looked$/, '').split(', ') ?? [];
  await coverage.getByText('Show as a table').click();
  const place = (await coverage.getByRole('table').getByRole('columnheader').allTextContents()).indexOf(
    criterion ?? '',
  );
  const row = coverage.getByRole('table').getByRole('row', { name: new RegExp(`^${institution}`) });
  await expect(row.getByRole('cell').nth(place - 1)).toHaveText(/^\D*nobody looked$/);
});

test('a criterion without enough evidence has no score: neither 0 nor 100', async ({ page }) => {
  await page.goto('/');
  const scorecard = page.getByRole('figure').filter({ hasText: 'Principles: how it is governed' });
  await scorecard.getByText('Show as a table').click();
  const rows = scorecard.getByRole('row').filter({ hasText: /Not assessed|Insufficient evidence/ });
  expect(await rows.count()).toBeGreaterThan(0);
  for (const row of await rows.all())
    expect(await row.getByRole('cell').allInnerTexts()).toEqual([
      expect.stringMatching(/Not assessed|Insufficient evidence/),
      '–',
      '–',
      expect.anything(),
      expect.stringMatching(/^\d+$/),
    ]);
});

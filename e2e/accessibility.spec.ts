import { expect, test, type Browser, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemsOn } from './accessible';
import { addressOf, EVERY_PAGE } from './every-page';
import { pageOf, type Part } from './signed-in';

const PHONE = { width: 390, height: 844 };

test('visits every route that there is', () => {
  const routes = readFileSync(join(__dirname, '../apps/web/src/app/routes.ts'), 'utf8');
  const paths = [...routes.matchAll(/\bpath: '([^']+)'/g)].map(([, path]) => path);
  expect(Object.keys(EVERY_PAGE)).toEqual(paths);
});

/** All that the page waits for is there. */
const arrived = async (page: Page) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^(Loading|Завантаження)…$/ })).toHaveCount(0);
};

/** The same page as a Ukrainian reader holds it in the hand at night, without going to it again. */
const inUkrainianOnAPhoneInTheDark = async (page: Page) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page
    .getByRole('group', { name: 'Language' })
    .getByRole('button', { name: /Українська/ })
    .click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await page.setViewportSize(PHONE);
  // A colour half-way between two themes is nobody's.
  await page.evaluate(async () => void (await Promise.all(document.getAnimations().map(({ finished }) => finished))));
};

/** The page's own name comes first, so that a row of narrow tabs can be told apart. */
const expectToSayWhereItIs = async (page: Page) => {
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  await expect(page).toHaveTitle(`${heading} · Nahliad`);
};

const sidewaysOverflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

// Each test is two long looks at a page, and the machine may have other work.
test.describe.configure({ timeout: 120_000 });

// Nothing fades in: it would be measured half-way.
const READER = { locale: 'en-GB', reducedMotion: 'reduce' } as const;
const openFor = async (browser: Browser, part: Part | undefined): Promise<Page> =>
  part ? pageOf(browser, part, READER) : (await browser.newContext(READER)).newPage();

for (const [route, { as }] of Object.entries(EVERY_PAGE))
  test(`${route} is open to all, in both themes and both languages, on a desk and on a phone`, async ({ browser }) => {
    const page = await openFor(browser, as);
    await page.goto(await addressOf(page.request, route));
    await arrived(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expectToSayWhereItIs(page);
    expect(await sidewaysOverflow(page)).toBe(0);
    await expect(page.getByText('This is a demo: a fictional country.')).toBeVisible();
    expect(await problemsOn(page)).toEqual([]);

    // Colours know neither language nor width, so that each theme is measured once.
    await inUkrainianOnAPhoneInTheDark(page);
    await arrived(page);
    await expectToSayWhereItIs(page);
    expect(await sidewaysOverflow(page)).toBe(0);
    expect(await problemsOn(page)).toEqual([]);
    await page.context().close();
  });

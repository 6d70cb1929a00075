import { expect, test, type Locator, type Page } from '@playwright/test';
import { Workbook } from 'exceljs';
import { drawingTold, expectAllSaid, SAID_BY_EVERY_FILE, tableTold, taken } from './chart-files';
import { tabTo } from './keyboard';
import { signIn } from './signed-in';

test.use({ locale: 'en-GB' });

const ADDRESS = '/?asOf=2026-03-01&window=60&criterion=human-rights';

const severityOn = async (page: Page): Promise<Locator> => {
  await page.goto(ADDRESS);
  const severity = page.getByRole('figure', { name: /carries the most/ });
  await expect(severity.getByRole('link', { name: /^Human rights: \d+$/ })).toBeVisible();
  return severity;
};

/** What every file of this figure says of where its numbers come from. */
const SAID = [
  ...SAID_BY_EVERY_FILE,
  /^Figures: As of 1 March 2026 · 60 months back$/,
  /^Filters: Human rights$/,
  /^Formula: .+, version \d+$/,
  /^Address: http.+criterion=human-rights$/,
];

test('the arrow keys go from mark to mark, each says what it is, and Enter opens its records', async ({ page }) => {
  await signIn(page.request, 'analyst');
  const severity = await severityOn(page);
  const row = severity.getByRole('link', { name: /^Human rights: \d+$/ });
  await page.getByRole('figure').first().getByRole('button', { name: 'Download SVG' }).focus();
  await tabTo(page, row);
  await expect(severity.getByText(/^Human rights: \d+$/)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const bar = page.locator(':focus');
  const words = (await bar.getAttribute('aria-label')) ?? '';
  expect(words).toMatch(/^Human rights, \w+: \d+$/);
  await expect(severity.getByText(words)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(bar).not.toHaveAttribute('aria-label', words);
  const number = /\d+$/.exec((await bar.getAttribute('aria-label')) ?? '')?.[0];
  await page.keyboard.press('Enter');
  await expect(
    page
      .getByRole('main')
      .getByRole('status')
      .filter({ hasText: /^\d+ finding/ }),
  ).toContainText(new RegExp(`^${number} finding`));
});

test('a table that is taken away says where it comes from, as CSV and as a workbook', async ({ page }) => {
  await signIn(page.request, 'analyst');
  const severity = await severityOn(page);
  const csv = (await taken(severity, 'CSV')).toString('utf8');
  expect(csv).toMatch(/^\uFEFFCriterion,Minor,Moderate,Serious,Grave/);
  expectAllSaid(tableTold(csv), SAID);

  const workbook = new Workbook();
  await workbook.xlsx.load((await taken(severity, 'XLSX')) as unknown as ArrayBuffer);
  const [numbers, source] = workbook.worksheets;
  expect(typeof numbers?.getCell('B2').value).toBe('number');
  expect(source?.name).toBe('Source');
  const told = source?.getSheetValues() ?? [];
  expectAllSaid(
    told.flatMap((row) => (Array.isArray(row) ? row.slice(1).join(': ') : [])),
    SAID,
  );
});

test('a picture that is taken away says it too, in words that can be searched', async ({ page }) => {
  await signIn(page.request, 'analyst');
  const severity = await severityOn(page);
  const svg = (await taken(severity, 'SVG')).toString('utf8');
  const { title, lines, drawn } = await drawingTold(page, svg);
  expect(title).toMatch(/carries the most/);
  expectAllSaid(lines, SAID);
  expect(drawn).toContain('Marking: For oversight bodies');

  const png = await taken(severity, 'PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
});

test('on paper a chart has its table and its formula, and no buttons', async ({ page }) => {
  await signIn(page.request, 'analyst');
  const severity = await severityOn(page);
  await page.emulateMedia({ media: 'print' });
  await expect(severity.getByRole('table')).toBeVisible();
  await expect(severity.getByRole('button', { name: /Download/ })).toHaveCount(0);
  const clipped = await severity.evaluate((figure) =>
    [...figure.querySelectorAll('svg')].some(
      (svg) => svg.getBoundingClientRect().right > figure.getBoundingClientRect().right + 1,
    ),
  );
  expect(clipped).toBe(false);
});

test('on paper the flow of recommendations is drawn, and fits its sheet', async ({ page }) => {
  await page.goto('/recommendations/flow');
  const band = page.getByRole('figure').first().locator('svg path').first();
  await expect(band).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 720, height: 1000 });
  await expect(band).toBeVisible();
  const names = page.getByRole('figure').first().locator('svg text');
  const ends = () => names.evaluateAll((all) => Math.max(...all.map((name) => name.getBoundingClientRect().right)));
  await expect.poll(ends).toBeLessThanOrEqual(720);
});

test('a visitor takes away figures that say they are public', async ({ page }) => {
  const severity = await severityOn(page);
  const csv = (await taken(severity, 'CSV')).toString('utf8');
  expect(csv).toContain('Marking,Public: counts published records alone');
});

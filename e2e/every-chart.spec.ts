import { expect, test, type Locator, type Page } from '@playwright/test';
import { drawingTold, expectAllSaid, SAID_BY_EVERY_FILE, tableTold, taken } from './chart-files';
import { addressOf } from './every-page';
import { pageOf } from './signed-in';

/** Between them they have every kind of chart. */
const PAGES = [
  '/',
  '/coverage',
  '/cooperation',
  '/recommendations/flow',
  '/institutions/:id',
  '/objectives/:key',
  '/indicators/:key',
  '/indicators/time-to-implementation',
  '/regions',
  '/compare',
  '/dashboards/:id',
];

/** What the arrow keys go between: not the table below, which has a key of its own. */
const MARKS = ':is(a, button)[tabindex]:not(details *)';

/** What each mark of a figure says, and those to which no arrow key leads from where the Tab key comes in. */
const walked = (figure: Locator) =>
  figure.locator(MARKS).evaluateAll(async (elements) => {
    const marks = elements as HTMLElement[];
    const said = (mark: HTMLElement) => mark.getAttribute('aria-label') ?? mark.innerText;
    const reached = new Set(marks.filter(({ tabIndex }) => tabIndex === 0).slice(0, 1));
    for (const mark of reached)
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) {
        mark.focus();
        await Promise.resolve();
        mark.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        await Promise.resolve();
        const next = marks.find((other) => other === document.activeElement);
        if (next) reached.add(next);
      }
    return { words: marks.map(said), astray: marks.filter((mark) => !reached.has(mark)).map(said) };
  });

const expectToBeRead = async (figure: Locator) => {
  const title = await figure.getByRole('heading').first().innerText();
  await expect(figure).toHaveAccessibleName(title);
  await expect(figure).toHaveAccessibleDescription(/\w.{20}/);
  await expect(figure.locator(MARKS).first(), title).toBeVisible();
  const { words, astray } = await walked(figure);
  expect(words, title).not.toContain('');
  expect(astray, title).toEqual([]);
  await figure.getByText('Show as a table').click();
  await expect(figure.getByRole('table', { name: title })).toBeVisible();
};

const expectToBeTakenWithItsSource = async (page: Page, figure: Locator) => {
  expectAllSaid(tableTold((await taken(figure, 'CSV')).toString('utf8')), SAID_BY_EVERY_FILE);
  const { lines, drawn } = await drawingTold(page, (await taken(figure, 'SVG')).toString('utf8'));
  expectAllSaid(lines, SAID_BY_EVERY_FILE);
  expect(drawn).toContain('Marking: For oversight bodies');
};

test.describe.configure({ timeout: 120_000 });

let page: Page;
test.beforeAll(async ({ browser }) => {
  page = await pageOf(browser, 'analyst', { locale: 'en-GB', reducedMotion: 'reduce' });
});
test.afterAll(() => page.context().close());

for (const route of PAGES)
  test(`every chart of ${route} is read by ear and by keys, and taken away with its source`, async () => {
    await page.goto(await addressOf(page.request, route));
    const figures = page.getByRole('main').getByRole('figure');
    await expect(figures.first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    for (const figure of await figures.all()) {
      await expectToBeRead(figure);
      await expectToBeTakenWithItsSource(page, figure);
    }
  });

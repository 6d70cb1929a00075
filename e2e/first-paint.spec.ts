import { expect, test, type Page } from '@playwright/test';

const MOST_JAVASCRIPT = 110_000;
const MOST_REQUESTS = 12;
const MOST_API_CALLS = 3;
const MOST_LAYOUT_SHIFT = 0.1;

const isApi = (url: string) => new URL(url).pathname.startsWith('/api/');

/** Holds back the figures: what is loaded until they come is what the first paint takes. */
const holdFigures = async (page: Page) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/api/v1/overview*', async (route) => {
    await held;
    await route.continue();
  });
  return release;
};

declare global {
  interface Window {
    layoutShift: number;
  }
}

const sumLayoutShifts = () => {
  window.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.layoutShift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
};

const javascriptBytes = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  );

for (const locale of ['en-GB', 'uk-UA']) {
  test.describe(`the first paint of the overview, ${locale}`, () => {
    test.use({ locale });

    test('takes at most 110 kB of JavaScript', async ({ page }) => {
      const release = await holdFigures(page);
      await page.goto('/');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const bytes = await javascriptBytes(page);
      expect(bytes).toBeGreaterThan(0);
      expect(bytes).toBeLessThanOrEqual(MOST_JAVASCRIPT);
      release();
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    });

    test('moves nothing when the charts arrive', async ({ page }) => {
      await page.addInitScript(sumLayoutShifts);
      await page.goto('/', { waitUntil: 'networkidle' });
      await expect(page.locator('.recharts-surface').first()).toBeAttached();
      expect(await page.evaluate(() => window.layoutShift)).toBeLessThanOrEqual(MOST_LAYOUT_SHIFT);
    });

    test('asks for at most twelve things, three of the API, charts and all', async ({ page }) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto('/');
      await expect(page.locator('.recharts-surface').first()).toBeAttached();
      await page.waitForLoadState('networkidle');
      expect(requests.filter(isApi).length).toBeLessThanOrEqual(MOST_API_CALLS);
      expect(requests.length).toBeLessThanOrEqual(MOST_REQUESTS);
    });
  });
}

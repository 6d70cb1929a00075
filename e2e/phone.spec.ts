import { expect, test } from '@playwright/test';
import { pageOf } from './signed-in';

test('what opens behind a button stands whole on the screen of a phone', async ({ browser }) => {
  const page = await pageOf(browser, 'lead', { locale: 'en-GB', viewport: { width: 390, height: 1200 } });
  await page.goto('/findings');
  for (const name of ['Saved views', 'Export', 'Criterion', 'Workflow']) {
    const button = page.getByRole('button', { name, exact: true });
    await button.click();
    const opened = page.locator(`[id="${await button.getAttribute('aria-controls')}"]`);
    await expect(opened, name).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
  }
});

import { expect, type Locator, type Page } from '@playwright/test';

type Given = (form: Locator) => Promise<unknown>;

/** Takes one step in its dialog, giving it what it asks for. */
export const takeInDialog = async (page: Page, step: string, give?: Given): Promise<void> => {
  await page.getByRole('main').getByRole('button', { name: step, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await give?.(dialog);
  await dialog.locator('button[type=submit]').click();
  await expect(dialog).toBeHidden();
};

/** Takes one step in the form that it opens in the page; a step that is not suggested lies under a summary. */
export const takeInForm = async (page: Page, step: string, send: string, give: Given): Promise<void> => {
  const button = page.getByRole('button', { name: step, exact: true });
  const further = page.locator('details', { has: page.locator('button', { hasText: step }) });
  await expect(button.or(further.locator('summary'))).toBeVisible();
  if (!(await button.isVisible())) await further.locator('summary').click();
  await button.click();
  const form = page.getByRole('form', { name: step, exact: true });
  await give(form);
  await form.getByRole('button', { name: send, exact: true }).click();
  await expect(form).toBeHidden();
};

export const saying =
  (label: string, text: string): Given =>
  (form) =>
    form.getByLabel(label).fill(text);

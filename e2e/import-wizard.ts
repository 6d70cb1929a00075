import { expect, type Locator, type Page } from '@playwright/test';

/** The first step: a file is chosen, and the columns are found in it. */
export async function upload(page: Page, file: string): Promise<void> {
  await page.goto('/imports');
  await page.getByRole('link', { name: /^(New import|Новий імпорт)$/ }).click();
  await page.locator('input[type=file]').setInputFiles(file);
}

/** One column of the file, with all that is asked about it. */
export const column = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

export const aim = (within: Locator, field: string): Promise<string[]> =>
  within.getByRole('combobox').first().selectOption(field);

/** Finds one of a long list by typing, as a person does. */
export async function choose(box: Locator, option: string): Promise<void> {
  await box.click();
  await box.pressSequentially(option);
  await box.page().getByRole('option', { name: option, exact: true }).click();
}

/** Says what a value of the file means: one list, and one more for each further meaning. */
export async function means(within: Locator, value: string, [first, ...further]: readonly string[]): Promise<void> {
  const list = (name: string) => within.getByRole('combobox', { name, exact: true }).last();
  if (first) await list(`“${value}” means`).selectOption(first);
  for (const key of further) await list(`“${value}” also means`).selectOption(key);
}

type Meaning = { column: string } | { text: string } | { key: string };

/** Says what an empty cell means, unfolding the question where the field can do without. */
export async function whenEmpty(within: Locator, meaning: Meaning): Promise<void> {
  const rule = within.getByLabel('An empty cell');
  if (!(await rule.isVisible())) await within.getByText('How the cells are read').click();
  if ('column' in meaning) {
    await rule.selectOption('means what another column says');
    await within.getByLabel('The other column').selectOption(meaning.column);
    return;
  }
  await rule.selectOption('means this value');
  const value = within.getByLabel('The value', { exact: true });
  if ('text' in meaning) await value.fill(meaning.text);
  else await value.selectOption(meaning.key);
}

export async function undo(page: Page): Promise<void> {
  const action = /^(Undo the import|Скасувати імпорт)$/;
  await page.getByRole('button', { name: action }).click();
  await page.getByRole('dialog').getByRole('button', { name: action }).click();
  await expect(page.getByText(/^(Undone on|Скасовано \d)/)).toBeVisible({ timeout: 60_000 });
}

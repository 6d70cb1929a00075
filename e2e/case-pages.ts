import { expect, type Locator, type Page } from '@playwright/test';
import type { aPdf } from './a-pdf';
import { takeInDialog, takeInForm } from './taking';

const POLICE = 'Національна поліція Зарічії';
const PARTNER = 'Громадська організація «Відкритий нагляд»';

export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const today = () => new Date().toISOString().slice(0, 10);
const inMonths = (months: number) => new Date(Date.now() + months * 31 * 86_400_000).toISOString().slice(0, 10);

/** From what is due next to an act that is logged, whose address it answers. */
export async function logWhatIsDue(page: Page, title: string): Promise<string> {
  await page.goto('/activities/due');
  const due = page.getByRole('list', { name: 'На черзі' }).getByRole('listitem').filter({ hasText: POLICE }).first();
  await due.getByRole('link', { name: /^Зареєструвати/ }).click();
  await page.getByLabel('Вид', { exact: true }).selectOption('Візит');
  await page.getByLabel('Дата початку', { exact: true }).fill(today());
  await page.getByText('Є висновки', { exact: true }).click();
  await page.getByText('Докладніше', { exact: true }).click();
  await page.getByLabel('Назва', { exact: true }).fill(title);
  await page.getByRole('button', { name: 'Зареєструвати', exact: true }).click();
  await expect(heading(page, title)).toBeVisible();
  return page.url();
}

export async function inviteToLeadToo(page: Page, note: string) {
  const choose = async (dialog: Locator) => {
    await dialog.getByRole('combobox', { name: 'Кого' }).fill('Відкритий');
    await page.getByRole('option', { name: PARTNER }).click();
    await dialog.getByLabel('Про що просите').fill(note);
  };
  await takeInDialog(page, 'Запросити', choose);
  await expect(page.getByRole('region', { name: 'Хто над цим працює' })).toContainText(PARTNER);
}

export const acceptInvitation = async (page: Page, address: string) => {
  await page.goto(address);
  await takeInDialog(page, 'Accept');
};

/** A finding of the act that this page shows; its institution is the act's. */
export async function submitFindingOfThisAct(page: Page, title: string): Promise<string> {
  await page.getByRole('link', { name: 'Внести висновок за цим заходом' }).click();
  await page.getByLabel('Критерій врядування', { exact: true }).selectOption('Права людини');
  await page.getByLabel('Заголовок', { exact: true }).fill(title);
  await page.getByLabel('Що виявлено', { exact: true }).fill('У 9 із 40 записів немає години затримання.');
  await page.getByLabel('Коли помічено', { exact: true }).fill(today());
  await page.getByRole('group', { name: 'Тяжкість' }).getByText('Значна', { exact: true }).click();
  await page.getByRole('button', { name: 'Зберегти й подати' }).click();
  await expect(heading(page, title)).toBeVisible();
  return page.url();
}

export async function replyTo(page: Page, address: string, words: string) {
  await page.goto(address);
  const reply = async (dialog: Locator) => {
    await dialog.getByText('Погоджується частково').click();
    await dialog.getByLabel('Ваша відповідь').fill(words);
  };
  await takeInDialog(page, 'Відповісти', reply);
  await expect(page.getByText(words)).toBeVisible();
}

/** A recommendation on the finding that this page shows. */
export async function recommend(page: Page, words: string): Promise<string> {
  await page.getByRole('button', { name: 'Додати рекомендацію' }).click();
  const form = page.getByRole('form', { name: 'Нова рекомендація' });
  await form.getByLabel('Що має змінитися', { exact: true }).fill(words);
  await form.getByLabel('Що змінюється').selectOption('Практика');
  await form.getByLabel('Пріоритет').selectOption('Високий');
  await form.getByLabel('Відповісти до').fill(inMonths(1));
  await form.getByLabel('Виконати до').fill(inMonths(6));
  await form.getByRole('button', { name: 'Надати рекомендацію' }).click();
  await page.getByRole('link', { name: words }).click();
  await expect(heading(page, /^Рекомендація /)).toBeVisible();
  return page.url();
}

export const statuses = (page: Page) => page.getByRole('main').locator('dl').first();

export async function answerRecommendation(page: Page) {
  const form = page.getByRole('form', { name: 'Відповідь вашої інституції' });
  await form.getByRole('radio', { name: /^Прийнято(?! частково)/ }).check();
  await form.getByLabel('Відповідь', { exact: true }).fill('Погоджуємося і виконаємо.');
  await form.getByRole('button', { name: 'Надіслати відповідь' }).click();
  await expect(statuses(page)).toContainText('Прийнято');
}

export async function planIt(page: Page) {
  await takeInForm(page, 'Скласти план', 'Внести план', async (form) => {
    await form.getByLabel('Що буде зроблено').fill('Нові журнали в усіх відділеннях.');
    await form.getByLabel('Хто відповідає').fill('Департамент превентивної діяльності');
    await form.getByLabel('Етап 1', { exact: true }).fill('Журнали надруковано');
    await form.getByLabel('Завершити до').fill(inMonths(2));
  });
  await expect(statuses(page)).toContainText('Заплановано');
}

export async function reportOnIt(page: Page) {
  await takeInForm(page, 'Прозвітувати про виконання', 'Надіслати звіт', async (form) => {
    await form.getByLabel('Що вже зроблено').fill('Журнали надруковано й роздано.');
    await form.getByRole('checkbox', { name: /Журнали надруковано/ }).check();
  });
  await expect(statuses(page)).toContainText('Виконується');
}

/** Says that it is done, and brings along what shows it. */
export async function claimDone(page: Page, file: ReturnType<typeof aPdf>) {
  await takeInForm(page, 'Заявити про виконання', 'Подати заяву', async (form) => {
    await form.getByLabel('Що зроблено і як у цьому пересвідчитися').fill('Годину записують у кожному відділенні.');
    await form.getByLabel('Додати файл').setInputFiles(file);
    await expect(form.getByRole('checkbox', { name: file.name })).toBeChecked();
  });
  await expect(statuses(page)).toContainText('Заявлено про виконання');
}

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { column, undo, upload } from './import-wizard';
import { signIn } from './signed-in';

/** Ukrainian headings, semicolons, windows-1251, and institutions that do not exist. */
const UKRAINIAN_FILE = [
  '№;Назва установи;Назва;Опис;Дата перевірки;Тяжкість;Критерій;Рекомендація;Дата рекомендації;Прийнято',
  'З-1;Вигаданська міська варта;Немає журналу затримань;Журнал не ведуть від весни.;03.02.2025;висока;Права людини;Завести журнал.;10.02.2025;Так',
  'З-2;Вигаданська міська варта;Черговий не назвав себе;Так було двічі.;04.02.2025;низька;Підзвітність;;;',
  'З-3;Служба неіснуючих кордонів;Закупівлю не оприлюднено;Договір знайшли лише в архіві.;05.02.2025;середня;Прозорість;Оприлюднити договір.;12.02.2025;Ні',
].join('\r\n');

test.describe('in Ukrainian', () => {
  test.use({ locale: 'uk-UA' });

  test('reads windows-1251 with semicolons, says what is wrong, keeps what was chosen, and imports', async ({
    page,
  }) => {
    await signIn(page.request, 'lead');
    await upload(page, windows1251('висновки.csv', UKRAINIAN_FILE));
    await expect(page.getByRole('definition').filter({ hasText: 'windows-1251' })).toBeVisible();
    await expect(page.getByRole('definition').filter({ hasText: 'крапка з комою ;' })).toBeVisible();
    await expect(page.getByText('3 рядки, 10 стовпців')).toBeVisible();

    await page
      .getByRole('region', { name: 'Однакове для всіх рядків' })
      .getByLabel('Характер')
      .selectOption('Негативний');
    await page.getByRole('button', { name: 'Перевірити файл' }).click();
    await expect(page.getByText('3 рядки неможливо імпортувати')).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText(/^Інституції з такою назвою немає/).first()).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Завантажити помилки' }).click();
    expect((await download).suggestedFilename()).toMatch(/^errors-.+\.csv$/);

    await page.getByRole('button', { name: 'Повернутися до стовпців' }).click();
    const institutions = column(page, 'Назва установи');
    await institutions.getByLabel('Створити невідомі інституції').check();
    await expect(page.getByLabel('Характер')).toHaveValue('adverse');
    await page.getByRole('button', { name: 'Перевірити файл' }).click();
    await expect(page.getByText('Усі рядки можна імпортувати')).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText('Служба неіснуючих кордонів')).toBeVisible();

    await page.getByRole('button', { name: 'Перейти до останнього кроку' }).click();
    await expect(page.getByText('3 висновки')).toBeVisible();
    await expect(page.getByText('2 рекомендації')).toBeVisible();
    await page.getByRole('button', { name: 'Імпортувати' }).click();
    await expect(page.getByText(/^Імпортовано /)).toBeVisible({ timeout: 30_000 });
    await undo(page);
  });
});

test('says what is wrong with a file that cannot be read', async ({ page }) => {
  await signIn(page.request, 'lead');
  await upload(page, windows1251('empty.csv', ''));
  await expect(page.getByRole('alert')).toContainText('The file is empty. Choose another one.');
});

/** Letters of Ukrainian as Windows wrote them before Unicode: most of the alphabet stands in a row. */
function windows1251(name: string, text: string): string {
  const apart = new Map(
    [...'ҐґЄєІіЇї№'].map((letter, at) => [letter, [0xa5, 0xb4, 0xaa, 0xba, 0xb2, 0xb3, 0xaf, 0xbf, 0xb9][at]!]),
  );
  const byte = (letter: string) =>
    apart.get(letter) ?? (/[А-я]/.test(letter) ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0));
  const file = join(mkdtempSync(join(tmpdir(), 'nahliad-e2e-')), name);
  writeFileSync(file, Buffer.from([...text].map(byte)));
  return file;
}

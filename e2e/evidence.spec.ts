import { expect, test, type Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { withoutViolations } from './accessible';
import { aPdf } from './a-pdf';
import { aPublishedFinding } from './a-published-finding';
import { pageOf, type Part } from './signed-in';

const locale = 'en-GB';

const notAPdf = { name: 'photo.pdf', mimeType: 'application/pdf', buffer: Buffer.from('just words') };

const evidence = (page: Page) => page.getByRole('region', { name: 'Evidence' });
const fileCalled = (page: Page, name: string) =>
  evidence(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name, exact: true }) })
    .last();

test('evidence is added, refused with its reason, redacted by other eyes, and taken away by everybody', async ({
  browser,
}) => {
  const [officer, lead] = await Promise.all(
    (['officer', 'lead'] satisfies Part[]).map((part) => pageOf(browser, part, { locale })),
  );
  if (!officer || !lead) throw new Error('two people are at work');
  const address = await aPublishedFinding(officer);
  const [original, copy] = [aPdf(`visit-${Date.now()}.pdf`), aPdf(`redacted-${Date.now()}.pdf`)];

  await test.step('the officer drops two files: one is taken, the other refused with what it is', async () => {
    await officer.goto(address);
    await evidence(officer).getByLabel('Drop files here, or press to choose them').setInputFiles([original, notAPdf]);
    await expect(fileCalled(officer, original.name)).toBeVisible();
    const refusal = evidence(officer).getByRole('alert');
    await expect(refusal).toContainText('photo.pdf was not taken');
    await expect(refusal).toContainText('By its content it is TXT.');
    await refusal.getByRole('button', { name: 'Try again: photo.pdf' }).click();
    await expect(refusal).toContainText('By its content it is TXT.');
    await refusal.getByRole('button', { name: 'Put aside: photo.pdf' }).click();
    await expect(refusal).toBeHidden();
  });

  await test.step('what is shown of it is what it is', async () => {
    const sha256 = createHash('sha256').update(original.buffer).digest('hex');
    const file = fileCalled(officer, original.name);
    await file.getByText('Fingerprint (SHA-256)').click();
    await expect(file.getByText(sha256)).toBeVisible();
    const download = officer.waitForEvent('download');
    await file.getByRole('link', { name: /^Download/ }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe(original.name);
    expect(readFileSync(await saved.path()).equals(original.buffer)).toBe(true);
    await withoutViolations(officer);
  });

  await test.step('only the lead is offered to show a copy of it to everybody', async () => {
    await expect(fileCalled(officer, original.name).getByRole('button', { name: 'Add a redacted copy' })).toBeHidden();
    await lead.goto(address);
    await fileCalled(lead, original.name).getByRole('button', { name: 'Add a redacted copy' }).click();
    const dialog = lead.getByRole('dialog', { name: 'A redacted copy' });
    await dialog.getByLabel('Drop the redacted copy here, or press to choose it').setInputFiles(copy);
    await expect(dialog).toBeHidden();
    await expect(fileCalled(lead, copy.name).getByText('Public', { exact: true })).toBeVisible();
  });

  await test.step('a visitor gets the copy, and sees nothing of the original', async () => {
    const visitor = await (await browser.newContext({ locale })).newPage();
    await visitor.goto(address);
    await expect(fileCalled(visitor, copy.name)).toBeVisible();
    await expect(evidence(visitor).getByText(original.name)).toBeHidden();
    const download = visitor.waitForEvent('download');
    await fileCalled(visitor, copy.name)
      .getByRole('link', { name: /^Download/ })
      .click();
    expect((await download).suggestedFilename()).toBe(copy.name);
    await visitor.context().close();
  });

  await test.step('the copy is withdrawn with a reason, by keyboard', async () => {
    await fileCalled(lead, copy.name)
      .getByRole('button', { name: `More about ${copy.name}` })
      .focus();
    await lead.keyboard.press('Enter');
    await lead.getByRole('menuitem', { name: 'Withdraw' }).press('Enter');
    const dialog = lead.getByRole('dialog', { name: 'Withdraw this file' });
    await dialog.getByLabel('Why it is withdrawn').fill('A name can still be read on page 3.');
    await lead.keyboard.press('Tab');
    await dialog.getByRole('button', { name: 'Withdraw', exact: true }).press('Enter');
    await expect(dialog).toBeHidden();
    await expect(fileCalled(lead, copy.name).getByText('A name can still be read on page 3.')).toBeVisible();
  });
  await Promise.all([officer, lead].map((page) => page.context().close()));
});

test.describe('докази українською', () => {
  test('are named and kept until a day', async ({ browser }) => {
    const page = await pageOf(browser, 'officer', { locale: 'uk-UA' });
    await page.goto(await aPublishedFinding(page));
    const file = aPdf(`акт-${Date.now()}.pdf`);
    const region = page.getByRole('region', { name: 'Докази' });
    await region.getByLabel('Перетягніть файли сюди або натисніть, щоб вибрати').setInputFiles(file);
    await page.getByRole('button', { name: `Інші дії з файлом ${file.name}` }).click();
    await page.getByRole('menuitem', { name: 'Редагувати' }).click();
    const dialog = page.getByRole('dialog', { name: 'Про цей файл' });
    await dialog.getByLabel('Назва').fill('Акт візиту до ізолятора');
    await dialog.getByRole('textbox', { name: /^Зберігати до/ }).fill('31.12.2099');
    await dialog.getByRole('button', { name: 'Зберегти' }).click();
    await expect(dialog).toBeHidden();
    await expect(region.getByRole('heading', { name: 'Акт візиту до ізолятора' }).first()).toBeVisible();
    await expect(region.getByText('Зберігається до 31 грудня 2099').first()).toBeVisible();
    await page.context().close();
  });
});

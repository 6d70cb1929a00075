import { expect, test } from '@playwright/test';
import { problemsOn } from './accessible';
import { tabTo } from './keyboard';
import { pageOf } from './signed-in';

/** A title that no other act has. */
const newTitle = () => `Rounds in Zvirynets ${Math.random().toString(36).slice(2, 8)}`;

test.describe('an act of oversight, from what is due to what the public reads', () => {
  const locale = 'en-GB';

  test('is logged by keyboard alone, survives a reload, and is shown to all by other eyes', async ({ browser }) => {
    const [officer, lead] = [await pageOf(browser, 'officer', { locale }), await pageOf(browser, 'lead', { locale })];
    const title = newTitle();

    await test.step('the officer sees what is due next and why, and goes to the form from there', async () => {
      await officer.goto('/activities/due');
      const first = officer.getByRole('list', { name: 'What is due next' }).getByRole('listitem').first();
      await expect(first).toContainText('The mandate asks for it every');
      await first.getByRole('link', { name: /^Log an act of oversight at/ }).click();
      await expect(officer.getByRole('heading', { level: 1, name: 'Log an act of oversight' })).toBeVisible();
      await expect(officer.getByRole('list', { name: 'Institutions' }).getByRole('listitem')).toHaveCount(1);
      await expect(officer.getByRole('list', { name: 'Criteria of governance' })).toBeVisible();
    });

    await test.step('the officer types, and a reload takes nothing away', async () => {
      await tabTo(officer, officer.getByLabel('Kind', { exact: true }));
      await officer.keyboard.type('Visit');
      await tabTo(officer, officer.getByLabel('Began on', { exact: true }));
      // The same in every order of day and month.
      await officer.keyboard.type('10102026');
      await tabTo(officer, officer.getByRole('radio', { name: 'Findings made' }));
      await officer.keyboard.press('ArrowRight');
      await expect(officer.getByRole('radio', { name: 'No findings' })).toBeChecked();
      await officer.getByText('More about it').click();
      await officer.getByLabel('Title', { exact: true }).fill(title);
      expect(await problemsOn(officer)).toEqual([]);

      await officer.reload();
      await expect(officer.getByText('What you had typed is here again')).toBeVisible();
      await expect(officer.getByLabel('Kind', { exact: true })).toHaveValue('visit');
      await expect(officer.getByLabel('Began on', { exact: true })).toHaveValue('10 Oct 2026');
      await expect(officer.getByRole('radio', { name: 'No findings' })).toBeChecked();
    });

    await test.step('the officer logs it', async () => {
      await tabTo(officer, officer.getByRole('button', { name: 'Log', exact: true }));
      await officer.keyboard.press('Enter');
      await expect(officer.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(officer.getByText('No finding that is open to you comes from this act.')).toBeVisible();
    });
    const address = officer.url();
    const visitor = await (await browser.newContext({ locale })).newPage();

    await test.step('partners read it, the public does not', async () => {
      await visitor.goto(address);
      await expect(visitor.getByText('There is no such act of oversight')).toBeVisible();
      await lead.goto(address);
      await expect(lead.getByRole('heading', { level: 1, name: title })).toBeVisible();
    });

    await test.step('a lead who did not write it shows it to everybody', async () => {
      await lead.getByRole('link', { name: 'Edit' }).click();
      await lead.getByText('More about it').click();
      await lead.getByLabel('Visibility', { exact: true }).selectOption('Public');
      await lead.getByRole('button', { name: 'Save', exact: true }).click();
      await expect(lead.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await visitor.goto('/activities/calendar?month=2026-10');
      await visitor.getByRole('table').getByRole('link', { name: title }).click();
      await expect(visitor.getByRole('heading', { level: 1, name: title })).toBeVisible();
    });

    await test.step('a finding is logged from it, and names it', async () => {
      await officer.reload();
      await officer.getByRole('link', { name: 'Log a finding of this act' }).click();
      await expect(officer.getByRole('list', { name: 'Institution' }).getByRole('listitem')).toHaveCount(1);
      await officer.getByLabel('Title', { exact: true }).fill(`No register in ${title}`);
      await officer.getByLabel('What was found', { exact: true }).fill('The register of rounds is not kept.');
      await officer.getByLabel('When it was observed', { exact: true }).fill('2026-10-10');
      await officer.getByRole('group', { name: 'Severity' }).getByText('Minor', { exact: true }).click();
      await officer.getByRole('button', { name: 'Save as a draft' }).click();
      await expect(officer.getByRole('heading', { level: 1, name: `No register in ${title}` })).toBeVisible();
      await officer.getByRole('link', { name: /^Visit UA-A-/ }).click();
      await expect(officer.getByRole('link', { name: `No register in ${title}` })).toBeVisible();
    });
    await Promise.all([officer, lead, visitor].map((page) => page.context().close()));
  });
});

test.describe('мандат', () => {
  test('is given by an administrator, and what it asks for is due at once', async ({ browser }) => {
    const page = await pageOf(browser, 'administrator', { locale: 'uk-UA' });
    await page.goto('/mandates');
    await page.getByRole('button', { name: 'Додати мандат' }).click();
    const dialog = page.getByRole('dialog', { name: 'Додати мандат' });
    await dialog.getByRole('combobox', { name: 'Суб’єкт нагляду' }).fill('Вісник');
    await page.getByRole('option', { name: 'Газета «Вісник Зарічії»' }).click();
    await dialog.getByRole('combobox', { name: 'Інституція' }).fill('Митна');
    await page.getByRole('option', { name: 'Митна служба Зарічії' }).click();
    await dialog.getByRole('button', { name: 'Зберегти' }).click();
    await expect(dialog.getByText('Заповніть це поле.')).toBeVisible();
    await dialog.getByRole('checkbox', { name: 'Представництво' }).check();
    await dialog.getByText('Критична', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Зберегти' }).click();
    await expect(page.getByText('Мандат збережено.')).toBeVisible();

    await page.goto('/activities/due?criterion=representation');
    const due = page.getByRole('listitem').filter({ hasText: 'Газета «Вісник Зарічії»' });
    await expect(due).toContainText('Митна служба Зарічії');
    await expect(due).toContainText('Ще без нагляду');
    await page.context().close();
  });
});

import { expect, test, type Page } from '@playwright/test';
import { tabTo } from './keyboard';
import { pageOf, type Part } from './signed-in';
import { takeInDialog } from './taking';

/** A word that no other finding has. */
const newWord = () => `Zvirynets${Math.random().toString(36).slice(2, 8)}`;

const nextSteps = (page: Page) => page.getByRole('group', { name: 'Next steps' }).getByRole('button').allInnerTexts();

test.describe('a finding, from the first word to the public', () => {
  const locale = 'en-GB';

  test('is logged by keyboard alone, survives a reload, is reviewed by other eyes and published', async ({
    browser,
  }) => {
    const [officer, lead, respondent] = await Promise.all(
      (['officer', 'lead', 'respondent'] satisfies Part[]).map((part) => pageOf(browser, part, { locale })),
    );
    if (!officer || !lead || !respondent) throw new Error('three people are at work');
    const place = newWord();
    const title = `Detainees in ${place} wait for a lawyer`;

    await test.step('the officer types, and a reload takes nothing away', async () => {
      await officer.goto('/findings/new');
      await tabTo(officer, officer.getByRole('combobox', { name: 'Institution' }));
      await officer.keyboard.type('tional poli');
      await expect(officer.getByRole('option', { name: 'National Police of Zarichia' })).toBeVisible();
      await officer.keyboard.press('ArrowDown');
      await officer.keyboard.press('Enter');
      await tabTo(officer, officer.getByLabel('Criterion of governance', { exact: true }));
      await officer.keyboard.type('Human');
      await tabTo(officer, officer.getByLabel('Title', { exact: true }));
      await officer.keyboard.type(title);
      await tabTo(officer, officer.getByLabel('What was found', { exact: true }));
      await officer.keyboard.type('In 7 of 40 cases the lawyer came after the first questioning.');
      await tabTo(officer, officer.getByLabel('When it was observed', { exact: true }));
      // The same in every order of day and month.
      await officer.keyboard.type('10102026');
      await tabTo(officer, officer.getByRole('radio', { name: 'Minor' }));
      await officer.keyboard.press('ArrowRight');
      await officer.keyboard.press('ArrowRight');
      await expect(officer.getByRole('radio', { name: 'Serious' })).toBeChecked();

      await officer.reload();
      await expect(officer.getByText('What you had typed is here again')).toBeVisible();
      await expect(officer.getByLabel('Title', { exact: true })).toHaveValue(title);
      await expect(officer.getByLabel('Criterion of governance', { exact: true })).toHaveValue('human-rights');
      await expect(officer.getByLabel('When it was observed', { exact: true })).toHaveValue('10 Oct 2026');
      await expect(officer.getByRole('radio', { name: 'Serious' })).toBeChecked();
      await expect(officer.getByRole('list', { name: 'Institution' })).toContainText('National Police of Zarichia');
    });

    await test.step('the officer submits, and is offered nothing of the review', async () => {
      await tabTo(officer, officer.getByRole('button', { name: 'Save and submit' }));
      await officer.keyboard.press('Enter');
      await expect(officer.getByRole('heading', { level: 1, name: title })).toBeVisible();
      expect(await nextSteps(officer)).toEqual(['Withdraw']);
    });
    const address = officer.url();

    await test.step('the institution does not see it yet', async () => {
      await respondent.goto(address);
      await expect(respondent.getByText('There is no such finding')).toBeVisible();
    });

    await test.step('a lead of the same body reviews it and shares it', async () => {
      await lead.goto(address);
      await takeInDialog(lead, 'Begin the review');
      await takeInDialog(lead, 'Assess', (dialog) =>
        dialog.getByLabel('Result of verification').selectOption('Verified'),
      );
      await takeInDialog(lead, 'Share for reply');
    });

    await test.step('now the institution sees it', async () => {
      await respondent.goto(address);
      await expect(respondent.getByRole('heading', { level: 1, name: title })).toBeVisible();
    });

    await test.step('the lead waives the reply with a ground, finalises and publishes', async () => {
      await takeInDialog(lead, 'Finalise', (dialog) =>
        dialog.getByLabel('Why the reply is not awaited').fill('The institution replied at the hearing.'),
      );
      await takeInDialog(lead, 'Publish');
      await expect(lead.getByRole('definition').filter({ hasText: /^Published$/ })).toBeVisible();
    });

    await test.step('its author has nothing to decide', async () => {
      await officer.reload();
      await expect(officer.getByRole('heading', { level: 1, name: title })).toBeVisible();
      expect(await nextSteps(officer)).toEqual([]);
    });

    await test.step('a visitor finds it by a part of a word', async () => {
      const visitor = await (await browser.newContext({ locale })).newPage();
      await visitor.goto('/findings');
      await visitor.getByRole('searchbox').fill(place.slice(3, -1));
      await visitor.getByRole('searchbox').press('Enter');
      await visitor.getByRole('link', { name: title }).click();
      await expect(visitor.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await visitor.context().close();
    });
    await Promise.all([officer, lead, respondent].map((page) => page.context().close()));
  });
});

test.describe('висновок українською', () => {
  test.use({ locale: 'uk-UA' });

  test('is written and submitted in Ukrainian, and found by another form of its word', async ({ browser }) => {
    const page = await pageOf(browser, 'officer', { locale: 'uk-UA' });
    const title = `Затримані чекають на адвокатів у ${newWord()}`;
    await page.goto('/findings/new');
    await page.getByRole('combobox', { name: 'Інституція' }).pressSequentially('поліція За');
    await page.getByRole('option', { name: 'Національна поліція Зарічії' }).click();
    await page.getByLabel('Критерій врядування', { exact: true }).selectOption('Права людини');
    await page.getByLabel('Заголовок', { exact: true }).fill(title);
    await page.getByLabel('Що виявлено', { exact: true }).fill('У 7 із 40 справ адвокат прибув після першого допиту.');
    await page.getByLabel('Коли помічено', { exact: true }).fill('2026-11-02');
    await page.getByRole('group', { name: 'Тяжкість' }).getByText('Значна', { exact: true }).click();
    await page.getByRole('button', { name: 'Зберегти й подати' }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole('definition').filter({ hasText: /^Подано$/ })).toBeVisible();

    await page.goto('/findings');
    await page.getByRole('searchbox').fill('затриманими адвокатами');
    await page.getByRole('searchbox').press('Enter');
    await expect(page.getByRole('link', { name: title })).toBeVisible();
    await page.context().close();
  });
});

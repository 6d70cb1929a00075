import { expect, test, type Page } from '@playwright/test';
import { withoutViolations } from './accessible';
import { pageOf } from './signed-in';

const POLICE = 'National Police of Zarichia';
const DISSENT = 'Two districts keep no register at all.';

const choose = async (page: Page, label: string, name: RegExp | string, nth = 0) => {
  const box = page.getByRole('combobox', { name: label, exact: true }).nth(nth);
  await box.press('ControlOrMeta+a');
  await box.pressSequentially(typeof name === 'string' ? name : name.source);
  await page.getByRole('option', { name }).first().click();
};

const step = async (lead: Page, address: string, name: string) => {
  await lead.goto(address);
  await lead.getByRole('button', { name }).click();
  const dialog = lead.getByRole('dialog');
  await dialog.getByRole('button', { name }).click();
  await expect(dialog).toBeHidden();
};

/** The level with its anchor, and why this one. */
const answer = async (page: Page, level: string, why: string, submit: string) => {
  await page.getByRole('radio', { name: level }).check();
  await page.getByLabel('Why this one').fill(why);
  await page.getByRole('button', { name: submit }).click();
  await expect(page.getByText(why)).toBeVisible();
};

test('a score is given, reviewed by two who do not see each other, commented on, and closed with the disagreement kept', async ({
  browser,
}) => {
  const locale = 'en-GB';
  const [lead, assessor, peer, other, respondent] = [
    await pageOf(browser, 'lead', { locale }),
    await pageOf(browser, 'analyst', { locale }),
    await pageOf(browser, 'committee', { locale }),
    await pageOf(browser, 'partner', { locale }),
    await pageOf(browser, 'respondent', { locale }),
  ];
  let address = '';

  await test.step('a lead opens the round; nobody is assessor and reviewer at once', async () => {
    await lead.goto('/rounds');
    await lead.getByRole('link', { name: 'Open a round' }).click();
    await lead.getByLabel('Title in English').fill('Custody, this autumn');
    await choose(lead, 'Institution', POLICE);
    await choose(lead, 'Scores', /Marta Yasenko/);
    await choose(lead, 'Reviews', /Bohdan Stavnyi/);
    await choose(lead, 'Reviews too', /Marta Yasenko/);
    await lead.getByRole('button', { name: 'None' }).click();
    await lead.getByRole('group', { name: 'Human rights' }).getByRole('checkbox').first().check();
    await withoutViolations(lead);
    await lead.getByRole('button', { name: 'Open the round' }).click();
    await expect(lead.getByRole('alert').getByText(/nobody does both/)).toBeVisible();
    await choose(lead, 'Reviews too', /Ostap Svitanko/);
    await lead.getByRole('button', { name: 'Open the round' }).click();
    await expect(lead.getByRole('heading', { name: 'Custody, this autumn' })).toBeVisible();
    address = new URL(lead.url()).pathname;
  });

  await test.step('it waits for the assessor, who scores with a reason', async () => {
    await assessor.goto('/work');
    await assessor.getByRole('link', { name: 'Custody, this autumn' }).click();
    await assessor.getByRole('button', { name: /^Score:/ }).click();
    await withoutViolations(assessor);
    await choose(assessor, 'Rests on', /^UA-/);
    await answer(assessor, '50 of 100', 'Twelve stations keep the register.', 'Save the score');
    await step(lead, address, 'Hand over for review');
  });

  await test.step('whoever reviews sees what it rests on', async () => {
    await peer.goto(address);
    await expect(peer.getByRole('link', { name: /^UA-/ })).toBeVisible();
  });

  await test.step('neither peer sees the other before both are in', async () => {
    await peer.goto(address);
    await peer.getByRole('button', { name: /^Review:/ }).click();
    await answer(peer, '25 of 100', DISSENT, 'Give the review');
    await other.goto(address);
    await other.getByRole('button', { name: /^Review:/ }).click();
    await expect(other.getByText(DISSENT)).toBeHidden();
    await withoutViolations(other);
    await answer(other, '50 of 100', 'The same records say the same.', 'Give the review');
    await expect(other.getByText(DISSENT)).toBeVisible();
    await step(lead, address, 'Ask institutions to comment');
  });

  await test.step('the institution has its say', async () => {
    await respondent.goto(address);
    await respondent.getByLabel('Comment of your institution').fill('Both districts have one now.');
    await respondent.getByRole('button', { name: 'Comment', exact: true }).click();
    await expect(respondent.getByText('Both districts have one now.')).toBeVisible();
    await withoutViolations(respondent);
  });

  await test.step('the lead closes it, and who disagreed stays beside the score', async () => {
    await step(lead, address, 'Close the round');
    await expect(lead.getByText('Peers disagree', { exact: true })).toBeVisible();
    await expect(lead.getByText(DISSENT)).toBeVisible();
    await withoutViolations(lead);
  });
});

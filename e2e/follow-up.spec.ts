import { expect, test, type Page } from '@playwright/test';
import { problemsOn } from './accessible';
import { aPdf } from './a-pdf';
import { entriesOnDevice } from './on-device';
import { ownBody, pageOf, post, type Part } from './signed-in';
import { saying, takeInForm } from './taking';

type Made = { id: string; reference: string };

/** A recommendation on a finding that was shared with the institution, due some days ago. */
const recommended = async (officer: Page, lead: Page, respondent: Page): Promise<Made> => {
  const [issuerId, addresseeId] = [await ownBody(lead.request), await ownBody(respondent.request)];
  const finding = await post<Made>(officer.request, '/findings', {
    institutionIds: [addresseeId],
    criteria: ['human-rights'],
    title: { en: 'Detention log kept in pencil' },
    summary: { en: 'In 9 of 40 stations the log is written in pencil and cannot be relied on.' },
    observedOn: '2026-02-03',
    severity: 4,
    polarity: 'adverse',
  });
  const move = (page: Page, to: string, more = {}) =>
    post(page.request, `/findings/${finding.id}/moves`, { to, ...more });
  await move(officer, 'submitted');
  await move(lead, 'under-review');
  await move(lead, 'assessed', { verification: 'verified' });
  await move(lead, 'shared-for-reply');
  return post<Made>(lead.request, '/recommendations', {
    findingIds: [finding.id],
    issuerId,
    addresseeId,
    text: { en: 'Keep the log in ink, page by page' },
    type: 'practice',
    priority: 'high',
    issuedOn: '2026-02-20',
    targetOn: '2026-03-20',
  });
};

const receipt = aPdf('receipts.pdf');

test('a recommendation is planned, reported on, claimed, refuted, claimed again and verified by other eyes', async ({
  browser,
}) => {
  const parts: Part[] = ['officer', 'lead', 'respondent'];
  const [officer, lead, respondent] = await Promise.all(
    parts.map((part) => pageOf(browser, part, { locale: 'en-GB' })),
  );
  if (!officer || !lead || !respondent) throw new Error('three people are at work');
  const { id, reference } = await recommended(officer, lead, respondent);
  const address = `/recommendations/${id}`;
  const state = (page: Page) => page.getByRole('main').locator('dl').first();

  await test.step('the institution finds it among what it has to do, and plans it', async () => {
    await respondent.goto('/recommendations/to-do');
    await expect(respondent.getByRole('heading', { name: /^Answer \d+ recommendation/ })).toBeVisible();
    await respondent.goto(address);
    await expect(state(respondent)).toContainText('Past target date');
    await respondent.getByRole('button', { name: 'Set a plan' }).click();
    await respondent.getByLabel('Who answers for it').fill('Department of Custody');
    await expect.poll(() => entriesOnDevice(respondent)).toBe(1);
    await respondent.reload();
    await takeInForm(respondent, 'Set a plan', 'Put the plan on record', async (form) => {
      await expect(form.getByLabel('Who answers for it')).toHaveValue('Department of Custody');
      await form.getByLabel('What will be done').fill('New log books for every station');
      await form.getByLabel('Milestone 1', { exact: true }).fill('Books printed');
      await form.getByLabel('Reached by').fill('01.04.2027');
    });
    await expect(state(respondent)).toContainText('Planned');
  });

  await test.step('it reports, reaches a milestone, and claims', async () => {
    await takeInForm(respondent, 'Report progress', 'Send the report', async (form) => {
      await form.getByLabel('What has been done so far').fill('The books are printed');
      await form.getByRole('checkbox', { name: /Books printed/ }).check();
    });
    await expect(respondent.getByRole('list', { name: 'Milestones' })).toContainText('Reached');
    await takeInForm(respondent, 'Say that it is done', 'Claim it done', async (form) => {
      await form.getByLabel('What was done, and how it can be seen').fill('Every station has them');
      await form.getByLabel('Bring a file along').setInputFiles(receipt);
      await expect(form.getByRole('checkbox', { name: receipt.name })).toBeChecked();
      expect(await problemsOn(respondent)).toEqual([]);
    });
    await expect(state(respondent)).toContainText('Claimed implemented');
    await expect(respondent.getByText('Nobody has verified it yet')).toBeVisible();
  });

  await test.step('the issuer looks, and refutes the claim beside it', async () => {
    await lead.goto(address);
    await takeInForm(lead, 'Refute the claim', 'Refute', async (form) => {
      await expect(form).toContainText('Every station has them');
      await expect(form.getByRole('link', { name: receipt.name })).toBeVisible();
      expect(await problemsOn(lead)).toEqual([]);
      await form.getByLabel('What is missing').fill('Two of five stations have none');
    });
    await expect(state(lead)).toContainText('In progress');
    await expect(lead.getByRole('region', { name: 'What was found' })).toContainText('Claim refuted');
  });

  await test.step('its deadlines stand still for a while, everywhere', async () => {
    await takeInForm(lead, 'Suspend the deadlines', 'Suspend', async (form) => {
      await form.getByLabel('Ground').selectOption('Court order');
      await form.getByLabel('Until', { exact: true }).fill('01.06.2027');
    });
    await expect(state(lead)).toContainText('Suspended until 1 Jun 2027: Court order');
    await lead.goto(`/recommendations?q=${reference}`);
    await expect(lead.getByRole('list', { name: 'Recommendations' })).toContainText('Suspended until 1 Jun 2027');
    await expect(lead.getByText('Past target date', { exact: true }).and(lead.locator('li *'))).toHaveCount(0);
    await lead.goto(address);
    await takeInForm(
      lead,
      'Lift the suspension',
      'Lift it',
      saying('Why the deadlines run again', 'The court has decided'),
    );
    await expect(state(lead)).toContainText('Past target date');
  });

  await test.step('it is claimed once more and confirmed, and the board counts it no longer', async () => {
    await respondent.reload();
    const claim = saying('What was done, and how it can be seen', 'Now every station has them');
    await takeInForm(respondent, 'Say that it is done', 'Claim it done', claim);
    await lead.goto(`/recommendations/board?q=${reference}`);
    const column = lead.getByRole('region', { name: /^Claimed implemented/ });
    await column.getByRole('link', { name: 'Keep the log in ink, page by page' }).focus();
    await lead.keyboard.press('Enter');
    const found = saying('What you checked, and what it shows', 'All forty stations have the books');
    await takeInForm(lead, 'Confirm it is implemented', 'Confirm', found);
    await expect(state(lead)).toContainText('Closed: implemented');
    await lead.goto(`/recommendations/urgent?q=${reference}`);
    await expect(lead.getByText('Nothing matches')).toBeVisible();
  });
});

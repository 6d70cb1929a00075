import { expect, test, type Page } from '@playwright/test';
import { aPublishedFinding } from './a-published-finding';
import { withoutViolations } from './accessible';
import { pageOf, type Part } from './signed-in';

const locale = 'en-GB';
const WHO = 'Yavdokha of the Mill Lane';

const sources = (page: Page) => page.getByRole('region', { name: 'Sources', exact: true });
const mine = (page: Page) => sources(page).getByRole('listitem').filter({ hasText: 'Expert' }).last();

test('a source is graded, sealed, read by who was named with a reason, and destroyed', async ({ browser }) => {
  const [officer, lead, respondent] = await Promise.all(
    (['officer', 'lead', 'respondent'] satisfies Part[]).map((part) => pageOf(browser, part, { locale })),
  );
  if (!officer || !lead || !respondent) throw new Error('three people are at work');
  const address = await aPublishedFinding(officer);

  await test.step('the officer grades it twice, and seals who it is', async () => {
    await officer.goto(address);
    await sources(officer).getByRole('button', { name: 'Add a source' }).click();
    const form = officer.getByRole('dialog', { name: 'A new source' });
    await form.getByLabel('Who or what it is').selectOption('expert');
    await form.getByLabel('Reliability of the source').selectOption('B');
    await form.getByLabel('Credibility of what it says').selectOption('2');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(mine(officer)).toContainText('usually reliable, probably true');
    await mine(officer).getByRole('button', { name: 'Seal who it is' }).click();
    const seal = officer.getByRole('dialog', { name: 'Who the source is' });
    await seal.getByLabel('Name').fill(WHO);
    await seal.getByRole('button', { name: 'Encrypt and keep' }).click();
    await expect(mine(officer)).toContainText('Sealed');
    await withoutViolations(officer);
  });

  await test.step('the lead does not read it before the officer has named them', async () => {
    await lead.goto(address);
    await expect(mine(lead)).toContainText('Sealed');
    await expect(mine(lead).getByRole('button', { name: 'Read the identity' })).toHaveCount(0);
    await mine(officer).getByText('1 person may read the identity').click();
    await mine(officer).getByLabel('Name somebody of your body').selectOption({ index: 1 });
    await mine(officer).getByRole('button', { name: 'Name', exact: true }).click();
    await expect(mine(officer)).toContainText('2 people may read the identity');
  });

  await test.step('it is shown with a reason, which stays on record', async () => {
    await lead.reload();
    await mine(lead).getByRole('button', { name: 'Read the identity' }).click();
    const dialog = lead.getByRole('dialog', { name: 'Read the identity' });
    await dialog.getByLabel('Why you need to know').fill('To ask whether she is safe');
    await dialog.getByRole('button', { name: 'Log and show' }).click();
    const told = lead.getByRole('dialog', { name: 'Who the source is' });
    await expect(told).toContainText(WHO);
    await told.getByRole('button', { name: 'Close' }).last().click();
    await expect(lead.getByText(WHO)).toHaveCount(0);
    await mine(lead).getByText('Who read the identity, and why').click();
    await expect(mine(lead)).toContainText('To ask whether she is safe');
    await withoutViolations(lead);
  });

  await test.step('the institution reads the finding, and is not told of any source', async () => {
    await respondent.goto(address);
    await expect(respondent.getByRole('region', { name: 'Evidence' })).toBeVisible();
    await expect(sources(respondent)).toHaveCount(0);
  });

  await test.step('destroyed, it can be read by nobody', async () => {
    await mine(lead).getByRole('button', { name: 'More about: Expert' }).click();
    await lead.getByRole('menuitem', { name: 'Destroy the identity' }).click();
    await lead.getByRole('button', { name: 'Destroy for good' }).click();
    await expect(mine(lead)).toContainText('Destroyed');
    await expect(mine(lead).getByRole('button', { name: 'Read the identity' })).toHaveCount(0);
  });

  await test.step('removed, only the log of its readings is left of it', async () => {
    await mine(lead).getByRole('button', { name: 'More about: Expert' }).click();
    await lead.getByRole('menuitem', { name: 'Remove the source' }).click();
    const dialog = lead.getByRole('dialog', { name: 'Remove the source' });
    await expect(dialog).toContainText('the log of who read its identity and why, stay');
    await dialog.getByRole('button', { name: 'Remove for good' }).click();
    const removed = sources(lead).getByRole('list', { name: 'Removed sources' });
    await removed.getByText('Who read the identity, and why').last().click();
    await expect(removed).toContainText('To ask whether she is safe');
    await withoutViolations(lead);
  });
});

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { aim, choose, column, means, undo, upload, whenEmpty } from './import-wizard';
import { post, signIn } from './signed-in';

const IOPC_FILE = resolve(__dirname, '../../shared/data/iopc/iopc_findings_recommendations.csv');
const MISSING = `${IOPC_FILE} is not there: real records are not shipped with the product`;

const HARM = ['Human rights', 'Prevention of abuse'];
/** What each category of the file means here. */
const CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  'Custody and detention': HARM,
  'Use of force and armed policing': HARM,
  'Death and serious injury': HARM,
  'Road traffic incidents': HARM,
  'Welfare and vulnerable people': ['Responsiveness'],
  'Domestic abuse': ['Responsiveness'],
  'Child sexual abuse': ['Responsiveness'],
  Discrimination: ['Equal security for all'],
  'Corruption and abuse of power': ['Resource management', 'Prevention of abuse'],
  'National Recommendations': ['Accountability'],
};
const OF_ALL_ROWS = {
  Severity: 'Moderate',
  Polarity: 'Adverse',
  'Workflow status': 'Final',
  Verification: 'Verified',
  Publication: 'Published',
  'Recommendation: addressee': 'the institutions of the finding',
};

test.use({ locale: 'en-GB', actionTimeout: 10_000 });

test('takes a real register through the four steps by clicking, computes its figures, and takes it back', async ({
  page,
}) => {
  test.skip(!existsSync(IOPC_FILE), MISSING);
  test.setTimeout(180_000);
  await signIn(page.request, 'administrator');
  const body = `Complaints office ${Date.now()}`;
  await post(page.request, '/stakeholders', { category: 'ombuds', name: { en: body } });

  await upload(page, IOPC_FILE);
  await expect(page.getByText('1,318 rows, 13 columns')).toBeVisible();

  await choose(page.getByRole('combobox', { name: 'Reporting body' }), body);
  await page.getByLabel('The states were true on').fill('25/06/2021');
  await choose(page.getByRole('combobox', { name: 'Identity of a row' }), 'source_url');
  await aim(column(page, 'id'), '– left out –');
  await aim(column(page, 'source_url'), 'Number in the source');
  await whenEmpty(column(page, 'summary'), { column: 'heading' });
  const forces = column(page, 'forces');
  await forces.getByLabel('Create unknown institutions').check();
  await forces.getByLabel('Their type').selectOption('Police');
  await whenEmpty(forces, { text: 'Police service (unspecified)' });
  const categories = column(page, 'categories');
  for (const [value, criteria] of Object.entries(CATEGORIES)) await means(categories, value, criteria);
  await expect(categories.getByText('Every value has a meaning.')).toBeVisible();
  await whenEmpty(categories, { key: 'Human rights' });
  await whenEmpty(column(page, 'event_month'), { column: 'published_date' });
  const set = page.getByRole('region', { name: 'The same for all rows' });
  for (const [field, value] of Object.entries(OF_ALL_ROWS)) await set.getByLabel(field).selectOption(value);

  await page.getByRole('button', { name: 'Check the file' }).click();
  await expect(page.getByText('Every row can be imported')).toBeVisible({ timeout: 30_000 });
  const counts = ['1,318 findings', '243 recommendations', '44 bodies and institutions'];
  for (const count of counts) await expect(page.getByText(count, { exact: true })).toBeVisible();
  await page.getByText('44 institutions that are not in the register').click();
  await expect(page.getByText('Police service (unspecified)')).toBeVisible();

  await page.getByRole('button', { name: 'Go on to the last step' }).click();
  await page.getByRole('button', { name: 'Import now' }).click();
  await expect(page.getByText(/^Imported on/)).toBeVisible({ timeout: 60_000 });
  for (const count of counts) await expect(page.getByText(count, { exact: true })).toBeVisible();
  const result = page.url();

  await page.goto('/?asOf=2021-06-25&window=all');
  const accepted = page.getByRole('listitem').filter({ hasText: 'Recommendations accepted' });
  await expect(accepted.getByRole('link', { name: '202 of 216' })).toBeVisible({ timeout: 30_000 });

  await page.goto(result);
  await page.getByRole('link', { name: 'See the findings' }).click();
  await expect(page.getByText(/1,318 findings/).first()).toBeVisible({ timeout: 30_000 });
  await page.goto(result);
  await undo(page);
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { withoutViolations } from './accessible';
import { aim, column, means, undo, upload } from './import-wizard';
import { signIn } from './signed-in';

/** The words of a prison watchdog abroad: in how many of its 40 rows each stands, what it is here, and the share that makes. */
const STATES = [
  { word: 'Mise en œuvre', rows: 14, here: 'Closed: implemented', share: '35%' },
  { word: 'Partiellement mise en œuvre', rows: 9, here: 'Partially implemented', share: '22.5%' },
  { word: 'En cours', rows: 7, here: 'In progress', share: '17.5%' },
  { word: 'Non acceptée', rows: 5, here: 'Closed: not implemented', share: '12.5%' },
  { word: 'Sans objet', rows: 3, here: 'Closed: no longer applicable', share: '7.5%' },
  { word: '', rows: 2, here: 'Not assessed', share: '5%' },
] as const;

const REGISTER = [
  'N°;Recommandation;Établissement;Émise le;Acceptée;État',
  ...STATES.flatMap(({ word, rows }) => Array<string>(rows).fill(word)).map(
    (word, n) => `CVP-${n + 1};Revoir la procédure ${n + 1};Prison de Valmont;${(n % 28) + 1}/03/2024;Oui;${word}`,
  ),
].join('\n');

test.use({ locale: 'en-GB', actionTimeout: 10_000 });

test('a register of somebody else, with status words of its own, has the closure shares that it has itself', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page.request, 'lead');

  await test.step('its columns are said to be what they are', async () => {
    await upload(page, fileOf(REGISTER));
    await expect(page.getByText('40 rows, 6 columns')).toBeVisible();
    await page.getByRole('radio', { name: /^Recommendations/ }).check();
    await page.getByLabel('The states were true on').fill('30/06/2025');
    await aim(column(page, 'N°'), 'Number in the source');
    await aim(column(page, 'Recommandation'), 'Text');
    const place = column(page, 'Établissement');
    await aim(place, 'Addressee');
    await place.getByLabel('Create unknown institutions').check();
    await place.getByLabel('Their type').selectOption('Prison service');
    await aim(column(page, 'Émise le'), 'Issued on');
    const accepted = column(page, 'Acceptée');
    await aim(accepted, 'Position of the addressee');
    await means(accepted, 'Oui', ['Accepted']);
  });

  await test.step('and its words what they mean', async () => {
    const state = column(page, 'État');
    await aim(state, 'Implementation');
    await expect(state.getByText('5 values have no meaning yet')).toBeVisible();
    for (const { word, here } of STATES) if (word) await means(state, word, [here]);
    await expect(state.getByText('Every value has a meaning.')).toBeVisible();
    const set = page.getByRole('region', { name: 'The same for all rows' });
    await set.getByLabel('Type', { exact: true }).selectOption('Practice');
    await set.getByLabel('Who may read it').selectOption('Public');
    await withoutViolations(page);
  });

  await test.step('it is checked, and imported', async () => {
    await page.getByRole('button', { name: 'Check the file' }).click();
    await expect(page.getByText('Every row can be imported')).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText('40 recommendations', { exact: true })).toBeVisible();
    await withoutViolations(page);
    await page.getByRole('button', { name: 'Go on to the last step' }).click();
    await expect(page.getByText('40 recommendations', { exact: true })).toBeVisible();
    await withoutViolations(page);
    await page.getByRole('button', { name: 'Import now' }).click();
    await expect(page.getByText(/^Imported on/)).toBeVisible({ timeout: 60_000 });
    await withoutViolations(page);
  });
  const result = page.url();

  await test.step('every share is the one that was counted by hand', async () => {
    await page.getByRole('link', { name: 'See the recommendations' }).click();
    await page.locator('summary').filter({ hasText: 'How far they have come' }).click();
    const figure = page.getByRole('figure', {
      name: '14 of 40 recommendations are implemented and verified (35%)',
    });
    await figure.getByText('Show as a table').click();
    for (const { rows, here, share } of STATES) {
      const row = figure.getByRole('row', { name: here });
      await expect(row.getByRole('link')).toHaveText(String(rows));
      await expect(row.getByText(share, { exact: true })).toBeVisible();
    }
    await expect(figure.getByRole('row')).toHaveCount(STATES.length + 1);
    await withoutViolations(page);
  });

  await test.step('and opens the records of which it is made', async () => {
    await page.getByRole('row', { name: 'Not assessed' }).getByRole('link', { name: '2' }).click();
    await expect(page.getByRole('list', { name: 'Recommendations' }).getByRole('listitem')).toHaveCount(2);
  });

  await page.goto(result);
  await undo(page);
});

function fileOf(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'nahliad-e2e-')), 'registre.csv');
  writeFileSync(file, text);
  return file;
}

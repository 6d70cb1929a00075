import { expect, test, type Page } from '@playwright/test';
import { problemsOn } from './accessible';
import { pageOf, post, read } from './signed-in';
import { takeInDialog } from './taking';

type Answered = { id: string; version: number };

const locale = 'en-GB';
const newWord = () => `Rudnyky${Math.random().toString(36).slice(2, 8)}`;

/** An observation, which needs no reply, as its officer logs it. */
const logged = async (officer: Page, title: string, more: object = {}): Promise<Answered> => {
  const { items } = await read<{ items: Answered[] }>(
    officer.request,
    '/stakeholders?category=security-institution&limit=1',
  );
  return post<Answered>(officer.request, '/findings', {
    institutionIds: items.map(({ id }) => id),
    criteria: ['transparency'],
    title: { en: title },
    summary: { en: 'Four of nine tables cannot be added up.' },
    observedOn: '2026-02-03',
    severity: 2,
    polarity: 'observation',
    ...more,
  });
};

const move = (page: Page, { id }: Answered, to: string, more: object = {}) =>
  post<Answered>(page.request, `/findings/${id}/moves`, { to, ...more });

/** Presses a button of the page and the one of the same name in the dialog that opens. */
test('two who edit at once lose nothing: field by field they are brought together', async ({ browser }) => {
  const officer = await pageOf(browser, 'officer', { locale });
  const word = newWord();
  const finding = await logged(officer, `Tables of ${word}`);
  await officer.goto(`/findings/${finding.id}/edit`);
  await officer.getByLabel('Title', { exact: true }).fill(`Tables of ${word}, mine`);
  const elsewhere = await officer.request.patch(`/api/v1/findings/${finding.id}`, {
    headers: { 'If-Match': `"${finding.version}"` },
    data: { title: { en: `Tables of ${word}, theirs` }, severity: 4 },
  });
  await expect(elsewhere).toBeOK();
  await officer.getByRole('button', { name: 'Save', exact: true }).click();
  const title = officer.getByRole('group', { name: 'Title (English)' });
  await expect(title).toContainText(`Tables of ${word}, theirs`);
  await expect(title.getByRole('radio', { name: /^Mine/ })).toBeChecked();
  const severity = officer.getByRole('alert').getByRole('group', { name: 'Severity' });
  await expect(severity.getByRole('radio', { name: /^Theirs/ })).toBeChecked();
  expect(await problemsOn(officer)).toEqual([]);
  await officer.getByRole('button', { name: 'Save them together' }).click();
  await expect(officer.getByRole('heading', { level: 1, name: `Tables of ${word}, mine` })).toBeVisible();
  expect(await read<object>(officer.request, `/findings/${finding.id}`)).toMatchObject({ severity: 4 });

  await test.step('and the page shows each version, and what changed between them', async () => {
    await officer.getByLabel('Compare').selectOption({ index: 0 });
    const difference = officer.getByRole('region', { name: 'What changed between the two' });
    await expect(difference.getByRole('insertion').first()).toContainText('mine');
    expect(await problemsOn(officer)).toEqual([]);
  });
  await officer.context().close();
});

test('a final text is corrected openly, and what the public reads is retracted before it ends', async ({ browser }) => {
  const [officer, lead] = [await pageOf(browser, 'officer', { locale }), await pageOf(browser, 'lead', { locale })];
  const finding = await logged(officer, `Tables of ${newWord()}`);
  await move(officer, finding, 'submitted');
  for (const [to, more] of [['under-review'], ['assessed', { verification: 'verified' }], ['final']] as const)
    await move(lead, finding, to, more);
  await post(lead.request, `/findings/${finding.id}/publication`, { to: 'published' });
  await move(lead, finding, 'closed');
  await move(lead, finding, 'reopened', { note: 'a new witness' });
  await move(lead, finding, 'under-review');

  await test.step('the page says which steps are not open, and why', async () => {
    await lead.goto(`/findings/${finding.id}`);
    const closed = lead.getByRole('list', { name: 'Steps that are not open, and why' });
    await expect(closed).toContainText('Withdraw, Mark as a duplicate – The public reads it. Retract it first');
    expect(await problemsOn(lead)).toEqual([]);
  });

  await test.step('the lead corrects it with a note', async () => {
    await takeInDialog(lead, 'Correct', async (dialog) => {
      await dialog.getByLabel('What was found (English)').fill('Five of nine tables cannot be added up.');
      await dialog.getByLabel('What was wrong').fill('One table was counted as sound.');
      expect(await problemsOn(lead)).toEqual([]);
    });
    await expect(lead.getByText('Version 2: corrected')).toBeVisible();
  });

  await test.step('a visitor reads the correction, its note and the words that changed', async () => {
    const visitor = await (await browser.newContext({ locale })).newPage();
    await visitor.goto(`/findings/${finding.id}`);
    await expect(visitor.getByText('One table was counted as sound.').first()).toBeVisible();
    const difference = visitor.getByRole('region', { name: 'What changed between the two' });
    await expect(difference.getByRole('deletion')).toContainText('Four');
    await expect(difference.getByRole('insertion')).toContainText('Five');
    expect(await problemsOn(visitor)).toEqual([]);
    await visitor.context().close();
  });
  await Promise.all([officer, lead].map((page) => page.context().close()));
});

test('what was found twice is kept together, and what was found again is a chain', async ({ browser }) => {
  const [officer, lead] = [await pageOf(browser, 'officer', { locale }), await pageOf(browser, 'lead', { locale })];
  const word = newWord();
  const original = await logged(officer, `First in ${word}`);
  const again = await logged(officer, `Again in ${word}`, { repeatOf: original.id });
  const twice = await logged(officer, `Twice in ${word}`);
  for (const one of [original, again, twice]) await move(officer, one, 'submitted');
  await lead.goto(`/findings/${twice.id}`);
  await takeInDialog(lead, 'Mark as a duplicate', async (dialog) => {
    await dialog.getByRole('searchbox').fill(`First in ${word}`);
    await dialog.getByRole('radio', { name: `First in ${word}` }).check();
  });
  const related = lead.getByRole('region', { name: 'Related findings' });
  await related.getByRole('link', { name: `First in ${word}` }).click();
  await expect(lead.getByRole('heading', { level: 1, name: `First in ${word}` })).toBeVisible();
  await expect(related.getByRole('link')).toHaveText([`Twice in ${word}`, `Again in ${word}`]);
  expect(await problemsOn(lead)).toEqual([]);
  await Promise.all([officer, lead].map((page) => page.context().close()));
});

import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Finding } from '@nahliad/contracts';
import { aFinding, OMBUDS, POLICE } from '../../testing/a-finding';
import { answerWith, show, type Answers } from '../../testing/page';
import { clearDesk, draftOn, keepDraft } from '../../lib/drafts/desk';
import { keptOf } from './finding-draft';
import { FindingForm } from './finding-form';
import { emptyFinding } from './finding-values';

const DIRECTORY: Answers = {
  'GET /stakeholders': {
    body: { items: [{ ...POLICE, category: 'security-institution', active: true }], next: null, total: 1 },
  },
};
const open = (finding?: Finding, onSaved: (saved: Finding) => void = jest.fn(), personId = 'olena') =>
  show(
    <FindingForm
      personId={personId}
      bodyIds={[OMBUDS.id]}
      finding={finding}
      onSaved={onSaved}
      onHandedOver={jest.fn()}
    />,
  );
const title = () => screen.getByLabelText('Title');
const press = (name: string) => act(async () => fireEvent.click(screen.getByText(name, { selector: 'button' })));
const typeTitle = (text: string) => act(async () => fireEvent.change(title(), { target: { value: text } }));

/** Written before, up to the last press. */
const writeWhole = () =>
  keepDraft(
    'olena',
    'finding.new',
    keptOf(
      {
        ...emptyFinding(OMBUDS.id),
        institutionIds: [POLICE.id],
        criteria: ['human-rights'],
        title: { en: 'Cells without light', uk: '' },
        summary: { en: 'Two cells have no window.', uk: '' },
        observedOn: '2026-03-05',
        severity: '3',
      },
      null,
    ),
  );

beforeEach(async () => {
  await Promise.all(['olena', 'roman'].map(clearDesk));
  answerWith(DIRECTORY);
});

it('keeps what was typed over a reload, and says so', async () => {
  const first = await open();
  await typeTitle('Cells without light');
  first.unmount();
  await open();
  expect(title()).toHaveValue('Cells without light');
  expect(screen.getByText('What you had typed is here again')).toBeInTheDocument();
});

it('shows what one person typed to nobody else', async () => {
  const first = await open();
  await typeTitle('Cells without light');
  first.unmount();
  await open(undefined, jest.fn(), 'roman');
  expect(title()).toHaveValue('');
});

it('forgets what was typed when it is discarded', async () => {
  const first = await open();
  await typeTitle('Cells without light');
  first.unmount();
  const second = await open();
  await press('Discard it');
  expect(title()).toHaveValue('');
  second.unmount();
  await open();
  expect(screen.queryByText('What you had typed is here again')).not.toBeInTheDocument();
});

it('says what is missing in words, without asking the API, and goes to the first of it', async () => {
  const sent = answerWith(DIRECTORY);
  await open();
  await press('Save as a draft');
  expect(await screen.findAllByText('Write it in at least one language.')).toHaveLength(2);
  expect(screen.getAllByText('Please fill this in.')).toHaveLength(4);
  expect(screen.getByPlaceholderText('Type a part of its name')).toHaveFocus();
  expect(sent.filter(({ method }) => method !== 'GET')).toEqual([]);
});

it('puts what the API refuses beside its field, and keeps what was typed', async () => {
  const problem = {
    code: 'finding.observed-in-future',
    status: 422,
    errors: [{ path: 'observedOn', code: 'in-future' }],
  };
  answerWith({ ...DIRECTORY, [`PATCH /findings/${aFinding().id}`]: { status: 422, body: problem } });
  await open(aFinding());
  await typeTitle('Cells without any light');
  await press('Save');
  expect(await screen.findByText('This date is in the future.')).toBeInTheDocument();
  expect(title()).toHaveValue('Cells without any light');
});

it('makes one finding however often it is sent: as it was first sent, and then what was typed since', async () => {
  let reachable = false;
  const sent = answerWith({
    ...DIRECTORY,
    'POST /findings': () =>
      reachable
        ? { status: 201, body: aFinding() }
        : { status: 503, body: { code: 'server.unavailable', status: 503 } },
    [`PATCH /findings/${aFinding().id}`]: { body: aFinding() },
  });
  writeWhole();
  await open();
  await press('Save as a draft');
  await typeTitle('Cells without any light');
  reachable = true;
  await press('Save as a draft');
  const made = sent.filter(({ method }) => method === 'POST');
  expect(made).toHaveLength(2);
  expect(made[1]?.body).toEqual(made[0]?.body);
  expect(made[1]?.headers.get('Idempotency-Key')).toBe(made[0]?.headers.get('Idempotency-Key'));
  expect(sent.find(({ method }) => method === 'PATCH')?.body).toMatchObject({
    title: { en: 'Cells without any light' },
  });
});

it('sends something else under its key once the API has answered that nothing was made', async () => {
  const sent = answerWith({
    ...DIRECTORY,
    'POST /findings': { status: 422, body: { code: 'request.invalid', status: 422, errors: [] } },
  });
  writeWhole();
  await open();
  await press('Save as a draft');
  await typeTitle('Cells without any light');
  await press('Save as a draft');
  expect(sent.findLast(({ method }) => method === 'POST')?.body).toMatchObject({
    title: { en: 'Cells without any light' },
  });
});

it('saves, and forgets what was typed once it is saved', async () => {
  const onSaved = jest.fn();
  const sent = answerWith({ ...DIRECTORY, 'POST /findings': { status: 201, body: aFinding() } });
  writeWhole();
  await open(undefined, onSaved);
  await press('Save as a draft');
  await waitFor(() => expect(onSaved).toHaveBeenCalled());
  expect(sent.find(({ method }) => method === 'POST')?.body).toMatchObject({
    bodyId: OMBUDS.id,
    institutionIds: [POLICE.id],
    criteria: ['human-rights'],
    title: { en: 'Cells without light' },
    severity: 3,
  });
  expect(draftOn('olena', 'finding.new')).toBeNull();
});

it('lays both texts side by side where somebody else was faster, and brings them together', async () => {
  const theirs = aFinding({ version: 9, title: { en: 'Theirs', uk: null }, region: 'UA-32' });
  const sent = answerWith({
    ...DIRECTORY,
    [`GET /findings/${theirs.id}`]: { body: theirs },
    [`PATCH /findings/${theirs.id}`]: ({ headers }) =>
      headers.get('If-Match') === '"9"'
        ? { body: theirs }
        : { status: 412, body: { code: 'record.version-stale', status: 412, version: 9 } },
  });
  await open(aFinding());
  await typeTitle('Mine is this');
  await press('Save');
  const both = within(await screen.findByRole('group', { name: 'Title (English)' }));
  expect(both.getByText('Both of you changed this.')).toBeInTheDocument();
  expect(both.getByText('Theirs', { selector: 'span span span' })).toBeInTheDocument();
  expect(
    within(screen.getByRole('group', { name: 'Region' })).getByText('Only they changed this.'),
  ).toBeInTheDocument();
  await press('Save them together');
  await waitFor(() => expect(sent.filter(({ method }) => method === 'PATCH')).toHaveLength(2));
  expect(sent.findLast(({ method }) => method === 'PATCH')?.body).toMatchObject({
    title: { en: 'Mine is this' },
    region: 'UA-32',
  });
});

import { fireEvent, screen, within } from '@testing-library/react';
import type { FindingContent, FindingVersion } from '@nahliad/contracts';
import { aFinding } from '../../testing/a-finding';
import { answerWith, show } from '../../testing/page';
import { FindingVersions } from './finding-versions';

const version = (
  number: number,
  change: Partial<FindingContent>,
  more: Partial<FindingVersion> = {},
): FindingVersion => ({
  number,
  madeFor: 'change',
  madeAt: '2026-03-06T09:00:00Z',
  person: null,
  note: null,
  content: { ...aFinding(), ...change },
  ...more,
});
const ITEMS = [
  version(1, { summary: { en: null, uk: 'У камерах немає світла.' } }, { madeFor: 'logged' }),
  version(2, { summary: { en: null, uk: 'У двох камерах немає світла.' } }),
  version(3, { severity: 4 }, { madeFor: 'correction', note: 'It was graver.' }),
];
const open = (items: readonly FindingVersion[]) => {
  answerWith({ 'GET /findings/42/versions': { body: { items } } });
  return show(<FindingVersions id="42" />);
};
const difference = () => within(screen.getByRole('region', { name: 'What changed between the two' }));

it('shows word by word what changed between any two, in whichever language', async () => {
  await open(ITEMS);
  fireEvent.change(await screen.findByLabelText('Compare'), { target: { value: '1' } });
  fireEvent.change(screen.getByLabelText('with'), { target: { value: '2' } });
  expect(await difference().findByText('What was found (Ukrainian)')).toBeInTheDocument();
  const inserted = difference().getAllByRole('insertion');
  expect(inserted.map((one) => one.textContent)).toEqual(['Inserted: двох end. ']);
  expect(difference().queryByRole('deletion')).not.toBeInTheDocument();
});

it('says what corrected a text, and why', async () => {
  await open(ITEMS);
  expect(await screen.findByText('Version 3: corrected')).toBeInTheDocument();
  expect(screen.getByText('It was graver.')).toBeInTheDocument();
});

it('says so where a text never changed', async () => {
  await open(ITEMS.slice(0, 1));
  expect(await screen.findByText('The text is as it was first logged.')).toBeInTheDocument();
  expect(screen.queryByLabelText('Compare')).not.toBeInTheDocument();
});

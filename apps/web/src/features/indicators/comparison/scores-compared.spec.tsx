import type { CriterionScore, Scorecard } from '@nahliad/contracts';
import { GOVERNANCE_CRITERIA, type GovernanceCriterion } from '@nahliad/domain';
import { screen } from '@testing-library/react';
import { answerWith, show } from '../../../testing/page';
import { ScoresCompared } from './scores-compared';

type Bounds = readonly [low: number, high: number];
const score = (key: GovernanceCriterion, bounds?: Bounds): CriterionScore => ({
  key,
  value: bounds ? (bounds[0] + bounds[1]) / 2 : null,
  low: bounds?.[0] ?? null,
  high: bounds?.[1] ?? null,
  status: bounds ? 'ok' : 'not-assessed',
  grade: bounds ? 'B' : null,
  q: 1,
  findings: 1,
  parts: [],
  rubric: null,
});
const scorecard = (accountability: Bounds, transparency?: Bounds): Scorecard => ({
  asOf: '2026-06-30',
  window: 24,
  formulaVersion: 1,
  criteria: GOVERNANCE_CRITERIA.map((key) => {
    if (key === 'accountability') return score(key, accountability);
    return score(key, key === 'transparency' ? transparency : undefined);
  }),
  composite: { value: null, low: null, high: null, status: 'not-assessed', grade: null },
  objectives: [],
});
const SIDES = [
  { key: 'police', name: 'Police' },
  { key: 'border', name: 'Border' },
];
const CARDS = [scorecard([40, 60], [20, 30]), scorecard([50, 80], [50, 60])];

const open = async (showRanks: boolean) => {
  answerWith({ 'GET /session': { body: { person: null, memberships: [], permissions: [] } } });
  await show(<ScoresCompared sides={SIDES} cards={CARDS} showRanks={showRanks} />);
};
const said = (criterion: string) =>
  screen.getByRole('link', { name: criterion }).closest('section')?.querySelector(':scope > p')?.textContent;

it('calls nobody ahead where intervals overlap, and says who is higher where they do not', async () => {
  await open(false);
  expect(screen.getByRole('figure', { name: '1 of the ten criteria tells the sides apart' })).toBeVisible();
  expect(said('Accountability')).toBe('Cannot be told apart: the intervals overlap.');
  expect(said('Transparency')).toBe('Border is higher than Police.');
  expect(said('Human rights')).toBe('Nothing to compare: it takes two with an interval.');
});

it('gives nobody a place unasked', async () => {
  await open(false);
  expect(screen.queryByText(/^Place/)).toBeNull();
});

it('gives each side the places that its bounds leave open', async () => {
  await open(true);
  expect(screen.getAllByText(/^Place/).map(({ textContent }) => textContent)).toEqual([
    'Place 1 to 2 of 2',
    'Place 1 to 2 of 2',
    'Place 2 of 2',
    'Place 1 of 2',
  ]);
});

import { screen, within } from '@testing-library/react';
import type { Framework } from '@nahliad/contracts';
import { CRITERION_DIMENSION, GOVERNANCE_CRITERIA, OBJECTIVE_CRITERIA, OBJECTIVES } from '@nahliad/domain';
import { show } from '../../testing/page';
import { CriteriaMatrix } from './criteria-matrix';

const words = { en: '', uk: '' };
const criteria: Framework['criteria'] = GOVERNANCE_CRITERIA.map((key) => ({
  key,
  dimension: CRITERION_DIMENSION[key],
  label: words,
  question: words,
  explanation: words,
  signs: [],
  sources: [],
  objectives: OBJECTIVES.filter((objective) => OBJECTIVE_CRITERIA[objective].includes(key)),
}));
const objectives: Framework['objectives'] = OBJECTIVES.map((key) => ({
  key,
  label: words,
  explanation: words,
  sources: [],
  criteria: [...OBJECTIVE_CRITERIA[key]],
}));

it('says of each criterion which objectives it serves, and of no other', async () => {
  await show(<CriteriaMatrix criteria={criteria} objectives={objectives} />);
  const [, ...rows] = screen.getAllByRole('row');
  const served = rows.map((row) =>
    within(row)
      .getAllByRole('cell')
      .flatMap(({ textContent }, place) => (textContent === 'serves' ? (objectives[place]?.key ?? []) : [])),
  );
  expect(served).toEqual(criteria.map((criterion) => criterion.objectives));
});

it('leads from a criterion to its page', async () => {
  await show(<CriteriaMatrix criteria={criteria} objectives={objectives} />, 'uk');
  expect(screen.getByRole('link', { name: 'Прозорість' })).toHaveAttribute('href', '/criteria/transparency');
});

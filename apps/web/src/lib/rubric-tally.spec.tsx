import { screen } from '@testing-library/react';
import { show } from '../testing/page';
import { RubricTally } from './rubric-tally';

const parts = { scored: 3, notAssessed: 2, insufficientEvidence: 1, notApplicable: 4, contested: 1 };

it('tells three different reasons for no level, each with a look of its own, and where peers disagree', async () => {
  await show(<RubricTally mean={{ value: 50, low: 30, high: 70, parts }} />);
  const told = screen
    .getAllByRole('listitem')
    .map((item) => [item.querySelector('[data-reason]')?.getAttribute('data-reason') ?? null, item.textContent]);
  expect(told).toEqual([
    [null, '3 with a level'],
    ['not-assessed', '2 not assessed'],
    ['insufficient-evidence', '1 with insufficient evidence'],
    ['not-applicable', '4 not applicable'],
    [null, 'Peers disagree on 1 indicator'],
  ]);
  expect(screen.getByText(/Mean of the levels: 50/)).toHaveTextContent('30–70 if those without a level were 0 or 100');
});

it('shows no mean, and no zero, where no level was given', async () => {
  const none = { ...parts, scored: 0, contested: 0 };
  await show(<RubricTally mean={{ value: null, low: null, high: null, parts: none }} />);
  expect(screen.queryByText(/Mean of the levels/)).toBeNull();
  expect(screen.queryByText(/with a level/)).toBeNull();
});

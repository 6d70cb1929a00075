import type { Scorecard } from '@nahliad/contracts';
import { screen } from '@testing-library/react';
import { anOverview, aScore } from '../../testing/an-overview';
import { answerWith, show } from '../../testing/page';
import { ObjectiveFigure } from './objective-figure';

const SCORECARD = anOverview().scorecard;
const withScores = (change: Partial<Scorecard['objectives'][number]>): Scorecard => ({
  ...SCORECARD,
  criteria: SCORECARD.criteria.map((criterion) =>
    criterion.key === 'transparency'
      ? aScore('transparency', { value: 80, low: 70, high: 90, grade: 'B', status: 'ok' })
      : criterion,
  ),
  objectives: SCORECARD.objectives.map((one) => (one.key === 'cost-effectiveness' ? { ...one, ...change } : one)),
});
const shown = (scorecard: Scorecard) => {
  answerWith({});
  return show(<ObjectiveFigure scorecard={scorecard} objective="cost-effectiveness" />);
};

it('derives the objective from the criteria that serve it, and shows these beside it', async () => {
  await shown(withScores({ value: 60, low: 40, high: 95, status: 'ok' }));
  expect(await screen.findByRole('figure', { name: /60 of 100, between 40 and 95/ })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /^Transparency: 80/ })).toHaveAttribute('href', '/criteria/transparency');
  expect(screen.getByRole('link', { name: /^Resource management: Not assessed/ })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /^Human rights/ })).not.toBeInTheDocument();
});

it('has no number where too little is known', async () => {
  await shown(withScores({ status: 'insufficient-evidence' }));
  expect(await screen.findByRole('figure', { name: /cannot be said/ })).toBeInTheDocument();
  const whole = screen.getByRole('img', { name: 'The objective: Insufficient evidence' }).closest('li');
  expect(whole?.querySelector('.hatched')).toHaveTextContent('Insufficient evidence');
});

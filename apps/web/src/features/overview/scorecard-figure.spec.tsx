import { screen, within } from '@testing-library/react';
import type { Overview } from '@nahliad/contracts';
import type { Counted } from '../../lib/scope/records-behind';
import { aScore, anOverview } from '../../testing/an-overview';
import { show } from '../../testing/page';
import { ScorecardFigure } from './scorecard-figure';

const scored: Overview = anOverview();
scored.scorecard.criteria = [
  aScore('legal-framework', { value: 88, low: 20, high: 99, grade: 'C', status: 'ok', q: 0.7, findings: 4 }),
  aScore('accountability', { value: 91, low: 85, high: 95, grade: 'D', status: 'insufficient-evidence', q: 0.5 }),
  aScore('transparency'),
];
const counted: Counted = { asOf: '2021-06-25', window: 24, institutionId: [], category: [], criterion: [] };
const open = () => show(<ScorecardFigure overview={scored} counted={counted} />);

it('colours a score by its low bound, not by its value', async () => {
  await open();
  expect(screen.getByTestId('bar')).toHaveStyle({ background: 'var(--band-e)' });
});

it('draws no bar, no number and no zero for what was not assessed or lacks evidence', async () => {
  await open();
  expect(screen.getAllByTestId('bar')).toHaveLength(1);
  expect(screen.getByRole('link', { name: 'Transparency: Not assessed' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Accountability: Insufficient evidence' })).toBeInTheDocument();
  expect(screen.queryByText(/^(91|100%?|0%)$/)).not.toBeInTheDocument();
});

it('says in its table what it draws, and opens the same records', async () => {
  await open();
  const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true });
  const cells = rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.lastChild?.textContent));
  expect(cells[1]).toEqual(['88', '20', '99', 'Limited evidence', '4']);
  expect(cells[2]).toEqual(['Insufficient evidence', '–', '–', 'Insufficient evidence', '0']);
  expect(cells[3]).toEqual(['Not assessed', '–', '–', '–', '0']);
  const links = screen.getAllByRole('link', { name: /4( findings)?$/, hidden: true });
  expect(new Set(links.map((link) => link.getAttribute('href'))).size).toBe(1);
  expect(links[0]).toHaveAttribute('href', expect.stringContaining('criterion=legal-framework'));
});

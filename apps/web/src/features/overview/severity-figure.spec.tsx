import { screen } from '@testing-library/react';
import { anOverview } from '../../testing/an-overview';
import { show } from '../../testing/page';
import { SeverityFigure } from './severity-figure';

const open = () =>
  show(
    <SeverityFigure
      overview={anOverview({
        severityByCriterion: [
          { criterion: 'human-rights', adverse: [0, 2, 0, 1], positive: 4, observation: 0 },
          { criterion: 'representation', adverse: [0, 0, 0, 0], positive: 1, observation: 0 },
          { criterion: 'transparency', adverse: [0, 0, 0, 0], positive: 0, observation: 0 },
        ],
      })}
      counted={{ asOf: '2021-06-25', window: 24, institutionId: [], category: [], criterion: [] }}
    />,
  );

it('names what carries the most, and how much of it is grave', async () => {
  await open();
  expect(screen.getByRole('heading')).toHaveTextContent(
    '“Human rights” carries the most: 3 adverse findings, 1 of them grave',
  );
});

it('says of a criterion without findings that nobody may have looked, and draws no zero for it', async () => {
  await open();
  expect(screen.getByText(/No finding yet: Transparency\./).parentElement).toHaveClass('hatched');
  expect(screen.getByText('Found, but nothing adverse: Representation.')).toBeInTheDocument();
});

it('says in its table what it draws: the severities sum to the adverse ones', async () => {
  await open();
  const [row] = screen.getByRole('table', { hidden: true }).querySelectorAll('tbody tr');
  const numbers = [...(row?.querySelectorAll('td') ?? [])].map((cell) => Number(cell.lastChild?.textContent));
  expect(numbers).toEqual([0, 2, 0, 1, 3, 4, 0]);
  const grave = screen.getAllByRole('link', { name: '1', hidden: true })[0]?.getAttribute('href');
  expect(grave).toMatch(/criterion=human-rights.*polarity=adverse.*severity=4/);
});

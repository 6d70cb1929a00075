import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOverview, CUSTOMS } from '../../testing/an-overview';
import { show } from '../../testing/page';
import { CoverageFigure } from './coverage-figure';

const open = () =>
  show(
    <CoverageFigure
      overview={anOverview()}
      counted={{ asOf: '2021-06-25', window: 24, institutionId: [], category: [], criterion: [] }}
    />,
  );
const institutions = () =>
  within(screen.getByRole('grid'))
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);

it('counts in its title the cells at which nobody ever looked', async () => {
  await open();
  expect(screen.getByRole('heading')).toHaveTextContent('Nobody has looked at 2 of 4 pairs');
});

it('hatches where nobody looked, and keeps that apart from an old look', async () => {
  await open();
  const unseen = screen.getByRole('link', { name: 'Prisons, Transparency: nobody has looked' });
  expect(unseen).toHaveClass('hatched');
  expect(unseen).toBeEmptyDOMElement();
  const old = screen.getByRole('link', { name: /Customs, Transparency: nothing in this period, last look 9 Jan 2018/ });
  expect(old).not.toHaveClass('hatched');
});

it('opens the findings of one cell', async () => {
  await open();
  const { searchParams } = new URL(
    screen.getByRole('link', { name: /Customs, Human rights: 3 findings/ }).getAttribute('href') ?? '',
    'http://localhost',
  );
  expect(searchParams.getAll('institutionId')).toEqual([CUSTOMS]);
  expect(searchParams.getAll('criterion')).toEqual(['human-rights']);
  expect(searchParams.getAll('countedOn')).toEqual(['2021-06-25']);
});

it('shows first those at whom nobody looks, and by name when asked', async () => {
  await open();
  expect(institutions()).toEqual(['Prisons', 'Customs']);
  await userEvent.click(screen.getByRole('radio', { name: 'By name' }));
  expect(institutions()).toEqual(['Customs', 'Prisons']);
});

it('says in its table what it draws', async () => {
  await open();
  const table = screen.getByRole('table', { hidden: true });
  const cells = [...table.querySelectorAll('tbody td')].map((cell) => cell.lastChild?.textContent);
  expect(cells).toEqual(['nobody looked', 'nobody looked', '3', '0']);
});

import { screen, within } from '@testing-library/react';
import type { PeopleAffected } from '@nahliad/contracts';
import { show } from '../../testing/page';
import { PeopleFigure } from './people-figure';

const few = { value: null, low: 1, high: 4, suppressed: true, findings: 1, unknown: 0 };
const affected: PeopleAffected = {
  asOf: '2026-06-30',
  window: 24,
  by: 'sex',
  total: { value: null, low: 41, high: 44, suppressed: true, findings: 3, unknown: 1 },
  groups: [
    { key: 'women', ...few },
    { key: 'men', value: 40, low: 40, high: 40, suppressed: false, findings: 1, unknown: 0 },
    { key: 'not-stated', value: null, low: null, high: null, suppressed: false, findings: 1, unknown: 1 },
  ],
};
const counted = { ...affected, institutionId: [], category: [], criterion: [] };

it('says that there are fewer than five, hatched, and never a number or a zero', async () => {
  await show(<PeopleFigure affected={affected} counted={counted} />);
  const women = screen.getByRole('link', { name: 'Women: fewer than 5 people' }).closest('li');
  expect(women?.querySelector('.hatched')).toHaveTextContent('fewer than 5 people');
  expect(screen.getAllByTestId('bar')).toHaveLength(1);
  expect(screen.getByRole('heading')).toHaveTextContent('41 to 44 people affected by adverse findings');
  const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true });
  const numbers = rows.map((row) => row.querySelector('td')?.lastChild?.textContent);
  expect(numbers.slice(1)).toEqual(['fewer than 5 people', '40 people', 'No number is told']);
});

it('says so in Ukrainian too, and opens the findings that name the group', async () => {
  await show(<PeopleFigure affected={affected} counted={counted} />, 'uk');
  expect(screen.getByRole('link', { name: 'Жінки: менше 5 осіб' })).toHaveAttribute(
    'href',
    expect.stringMatching(/polarity=adverse&group=sex%3Awomen/),
  );
});

import type { Indicator } from '@nahliad/contracts';
import { screen, within } from '@testing-library/react';
import { ABSENT, aShare } from '../../testing/an-overview';
import { show } from '../../testing/page';
import { drawnIndicator } from './drawn-indicator';
import { GroupsFigure } from './groups-figure';

const comparing = (parts: Indicator['values'][number]['parts']): Indicator => ({
  key: 'disparity',
  asOf: '2026-06-30',
  window: 24,
  formulaVersion: 1,
  values: [{ group: null, ...ABSENT, parts }],
});
const women = { ...aShare(), value: 1, low: null, high: null };
const men = { ...aShare(), value: 2.5, low: 1.5, high: 4.2 };

it('puts the groups that are compared side by side, each with its interval, and one without a ratio among them', async () => {
  const parts = { men, women, 'minority-language': ABSENT, stated: 4, records: 9 };
  await show(<GroupsFigure entry={drawnIndicator('disparity')} indicator={comparing(parts)} />);
  const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true });
  expect(rows.slice(1).map((row) => within(row).getAllByRole('cell', { hidden: true }).length)).toEqual([6, 6, 6]);
  expect(rows[1]).toHaveTextContent(/Women.*Value1Low bound–High bound–/);
  expect(rows[2]).toHaveTextContent(/Men.*Value2\.5Low bound1\.5High bound4\.2/);
  expect(rows[3]).toHaveTextContent(
    /Speakers of a minority language.*Not assessed|Speakers of a minority language.*No cases/,
  );
});

it('draws nothing where no groups are compared', async () => {
  await show(<GroupsFigure entry={drawnIndicator('disparity')} indicator={comparing({ stated: 0, records: 9 })} />);
  expect(screen.queryByRole('figure')).toBeNull();
});

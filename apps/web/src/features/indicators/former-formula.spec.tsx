import { screen } from '@testing-library/react';
import type { Indicator } from '@nahliad/contracts';
import { formerFormulas } from '@nahliad/domain';
import { aShare } from '../../testing/an-overview';
import { show } from '../../testing/page';
import { drawnIndicator } from './drawn-indicator';
import { FormulaChoice } from './formula-choice';
import { SplitFigure } from './split-figure';

const indicator: Indicator = {
  key: 'overdue',
  asOf: '2026-06-30',
  window: 24,
  formulaVersion: 1,
  values: [{ group: { key: 'human-rights', name: null }, ...aShare() }],
};
const counted = { ...indicator, institutionId: [], category: [], criterion: [] };
const [first] = formerFormulas('overdue');
const entry = { ...drawnIndicator('overdue'), ...first, formulaVersion: 1 };

it('is named in the title and in how the figure is computed, and opens no records', async () => {
  await show(<SplitFigure entry={entry} indicator={indicator} by="criterion" counted={counted} />);
  expect(screen.getByRole('heading')).toHaveTextContent(
    /^Overdue recommendations \(by the formula used until 23 November 2026\)\./,
  );
  expect(screen.getByText(/whether or not the deadline was suspended/)).toBeInTheDocument();
  expect(screen.getByText(/Formula version 1/)).toBeInTheDocument();
  expect(screen.queryByRole('link', { hidden: true })).not.toBeInTheDocument();
});

it('says so in Ukrainian too', async () => {
  await show(<SplitFigure entry={entry} indicator={indicator} by="criterion" counted={counted} />, 'uk');
  expect(screen.getByRole('heading')).toHaveTextContent(/за формулою, чинною до 23 листопада 2026/);
});

it('can be chosen where there was one, and nothing is asked where there was none', async () => {
  await show(<FormulaChoice entry={entry} />);
  expect(screen.getByRole('radio', { name: 'Version 1, until 23 November 2026' })).toBeChecked();
  expect(screen.getByText(/Its records are not linked/)).toBeInTheDocument();
});

it('is no question where the formula never changed', async () => {
  await show(<FormulaChoice entry={drawnIndicator('acceptance')} />);
  expect(screen.queryByRole('radio')).not.toBeInTheDocument();
});

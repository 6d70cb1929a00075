import { screen } from '@testing-library/react';
import { show } from '../../testing/page';
import type { SplitRow } from './split-rows';
import { useSplitMessage } from './use-split-message';

const row = (key: string, value: number | null): SplitRow => ({
  key,
  name: key,
  href: '#',
  figures: {
    value,
    low: value,
    high: value,
    numerator: value,
    denominator: value,
    grade: null,
    status: value === null ? 'no-cases' : 'ok',
  },
});
const Message = ({ rows }: { rows: readonly SplitRow[] }) => <p>{useSplitMessage(rows, String)}</p>;

it.each([
  [
    'what lies lowest and highest',
    [row('Rudnyk', 27), row('Yasenets', 13), row('Verkhy', null)],
    '2 with a value, from 13 (Yasenets) to 27 (Rudnyk)',
  ],
  ['nothing of what names no region', [row('not-stated', 2), row('Rudnyk', 27)], '1 with a value: 27'],
  ['no range where all are alike', [row('Rudnyk', 3), row('Yasenets', 3)], '2 with a value, 3 each'],
  ['that there is nothing to tell', [row('Verkhy', null)], 'None of these has a value'],
])('says %s', async (_, rows, message) => {
  await show(<Message rows={rows} />);
  expect(screen.getByText(message)).toBeInTheDocument();
});

import type { Indicator } from '@nahliad/contracts';
import type { Counted } from '../../lib/scope/records-behind';
import { ABSENT, aShare } from '../../testing/an-overview';
import { splitRows } from './split-rows';

const counted: Counted = { asOf: '2021-06-25', window: 24, institutionId: [], category: [], criterion: [] };
const indicator = (values: Indicator['values']): Indicator => ({
  key: 'timely-response',
  asOf: '2021-06-25',
  window: 24,
  formulaVersion: 2,
  values,
});
const group = (key: string) => ({ key, name: null });
const split = (values: Indicator['values']) => splitRows(indicator(values), 'criterion', counted, ({ key }) => key);

it('opens of each row the records of that row', () => {
  const { rows } = split([{ group: group('human-rights'), ...aShare() }]);
  expect(rows[0]?.href).toContain('criterion=human-rights');
});

it('opens no records by a formula of before, which lists do not know', () => {
  const former = { ...indicator([{ group: group('human-rights'), ...aShare() }]), formulaVersion: 1 };
  expect(splitRows(former, 'criterion', counted, ({ key }) => key).rows[0]?.href).toBeUndefined();
});

it('shows the companion in every row where no row has the indicator itself', () => {
  const { rows, answered } = split([
    { group: group('human-rights'), ...ABSENT, parts: { answered: aShare() } },
    { group: group('transparency'), ...ABSENT, parts: { answered: ABSENT } },
  ]);
  expect(answered).toBe(true);
  expect(rows.map(({ figures }) => figures.value)).toEqual([0.954, null]);
});

it('never mixes the two', () => {
  const { rows, answered } = split([
    { group: group('human-rights'), ...aShare({ value: 0.5 }), parts: { answered: aShare() } },
    { group: group('transparency'), ...ABSENT, parts: { answered: aShare() } },
  ]);
  expect(answered).toBe(false);
  expect(rows.map(({ figures }) => figures.value)).toEqual([0.5, null]);
});

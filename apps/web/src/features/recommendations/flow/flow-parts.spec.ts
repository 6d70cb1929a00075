import type { FlowBand } from '@nahliad/contracts';
import type { Counted } from '../../../lib/scope/records-behind';
import { flowParts } from './flow-parts';

const counted: Counted = { asOf: '2026-06-30', window: 24, institutionId: ['police'], category: [], criterion: [] };
const BANDS: FlowBand[] = [
  { position: 'accepted', implementation: 'closed-implemented', total: 4 },
  { position: 'accepted', implementation: 'not-assessed', total: 2 },
  { position: 'pending', implementation: 'open', total: 3 },
];
const filtersOf = (address: string | undefined) => new URL(address ?? '', 'http://localhost').searchParams;

it('sums up to the same whole in every column', () => {
  const { total, positions, states } = flowParts(BANDS, counted);
  const sum = (parts: readonly { total: number }[]) => parts.reduce((all, part) => all + part.total, 0);
  expect([total, sum(positions), sum(states)]).toEqual([9, 9, 9]);
});

it('leaves out what holds no record', () => {
  const { positions, bands } = flowParts(BANDS, counted);
  expect(positions.map(({ key }) => key)).toEqual(['pending', 'accepted']);
  expect(bands).toHaveLength(3);
});

it('opens of each band its own records, in the same scope', () => {
  const { bands } = flowParts(BANDS, counted);
  const done = filtersOf(bands.find(({ implementation }) => implementation === 'closed-implemented')?.href);
  expect(Object.fromEntries(done)).toEqual({
    countedOn: '2026-06-30',
    addresseeId: 'police',
    from: '2024-07-01',
    to: '2026-06-30',
    position: 'accepted',
    implementation: 'closed-implemented',
  });
});

it('tells the records that nobody has assessed from those that are open', () => {
  const { bands } = flowParts(BANDS, counted);
  const assessed = (state: string) =>
    filtersOf(bands.find(({ implementation }) => implementation === state)?.href).get('assessed');
  expect([assessed('not-assessed'), assessed('open')]).toEqual(['false', 'true']);
});

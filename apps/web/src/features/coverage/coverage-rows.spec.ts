import type { CoverageMapCell } from '@nahliad/contracts';
import { freshness, listed, monthsSince } from './coverage-rows';

const AS_OF = '2026-06-30';
const cell = (over: Partial<CoverageMapCell> = {}): CoverageMapCell => ({
  institutionId: 'police',
  criterion: 'human-rights',
  findings: 0,
  lastLookOn: '2026-06-30',
  categories: ['ombuds', 'media'],
  lastLookBy: [],
  watchedBy: [],
  state: 'current',
  mandates: [{ bodyId: 'ombuds', criticality: 2, intervalMonths: 10 }],
  intervalMonths: 10,
  dueOn: '2027-04-30',
  weight: 0,
  singleCategory: false,
  obstructedOn: null,
  underWay: false,
  ...over,
});

describe('the shade of a cell', () => {
  it('fades from just looked at to due, and is none where no look holds', () => {
    expect(freshness(cell(), AS_OF)).toBe(5);
    expect(freshness(cell({ lastLookOn: '2026-01-31' }), AS_OF)).toBe(3);
    expect(freshness(cell({ lastLookOn: '2025-08-30' }), AS_OF)).toBe(1);
    expect(freshness(cell({ state: 'lapsed' }), AS_OF)).toBe(0);
    expect(freshness(cell({ state: 'never', lastLookOn: null }), AS_OF)).toBe(0);
  });

  it('is never a fresh one where nobody said how often to look', () => {
    expect(freshness(cell({ mandates: [], intervalMonths: null }), AS_OF)).toBe(1);
  });

  it('has no number of months where nobody has looked', () => {
    expect(monthsSince(cell({ lastLookOn: null }), AS_OF)).toBeNull();
    expect(monthsSince(cell(), AS_OF)).toBe(0);
  });
});

describe('the lists of cells', () => {
  const never = cell({ state: 'never', lastLookOn: null, categories: [] });
  const gap = cell({ ...never, mandates: [], intervalMonths: null });
  const rows = [{ id: 'police', name: 'Police', cells: [cell({ watchedBy: ['one', 'other'] }), never, gap] }];

  it('keep what nobody has to look at apart from what nobody has looked at', () => {
    expect(listed(rows, 'never')[0]?.cells).toEqual([never]);
    expect(listed(rows, 'gaps')[0]?.cells).toEqual([gap]);
  });

  it('leave out institutions of which nothing is in them', () => {
    expect(listed(rows, 'lapsed')).toEqual([]);
    expect(listed(rows, 'overlap')[0]?.cells).toHaveLength(1);
  });
});

import fc from 'fast-check';
import { FEWEST_PEOPLE } from './few-people';
import { suppress, suppressList } from './suppress';
import { countsOf, determined, enumerated, propagated, type Range } from './testing/solve';

/** Tables of so many rows and columns at most, in which many counts are small. */
const tables = (rows: number, columns: number, most: number) =>
  fc.tuple(fc.integer({ min: 1, max: rows }), fc.integer({ min: 1, max: columns })).chain(([height, width]) =>
    fc.array(fc.array(fc.oneof(fc.nat(6), fc.nat(most)), { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );

/** Every count with its total, as they really are. */
const truth = (counts: readonly (readonly number[])[]): number[] => {
  const rows = counts.map((row) => [...row, row.reduce((sum, count) => sum + count, 0)]);
  return [...rows.flat(), ...(rows[0] ?? []).map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0))];
};
const isSmall = (count: number) => count > 0 && count < FEWEST_PEOPLE;

it('withholds a small count, and another in its row and its column, so that no total gives it away', () => {
  const { cells, rowTotals, columnTotals, total } = suppress([
    [2, 30, 40],
    [50, 6, 70],
    [80, 90, 10],
  ]);
  expect(cells).toEqual([
    [null, null, 40],
    [null, null, 70],
    [80, 90, 10],
  ]);
  expect([rowTotals, columnTotals, total]).toEqual([[72, 126, 180], [132, 126, 120], 378]);
});

it('leaves a table without small counts as it is; nobody is no secret', () => {
  expect(
    suppress([
      [0, 5],
      [12, 0],
    ]),
  ).toEqual({
    cells: [
      [0, 5],
      [12, 0],
    ],
    rowTotals: [5, 12],
    columnTotals: [12, 5],
    total: 17,
  });
});

it('withholds a total that is small itself, and the one by which it could be worked out', () => {
  expect(suppressList([1, 2])).toEqual({ counts: [null, null], total: null });
  expect(suppressList([3, 0, 20, 9])).toEqual({ counts: [null, 0, 20, null], total: 32 });
});

it('tells nothing of a single cell but that it is small or not', () => {
  expect(suppress([[4]])).toEqual({ cells: [[null]], rowTotals: [null], columnTotals: [null], total: null });
  expect(suppress([])).toEqual({ cells: [], rowTotals: [], columnTotals: [], total: 0 });
});

it('shows no small count, and never a wrong one', () => {
  fc.assert(
    fc.property(tables(6, 5, 200), (counts) => {
      const real = truth(counts);
      for (const [nth, shown] of countsOf(suppress(counts)).flat().entries())
        expect(shown === null || (shown === real[nth] && !isSmall(shown))).toBe(true);
    }),
  );
});

function expectUnsolved(counts: readonly (readonly number[])[], ranges: readonly Range[]): void {
  const hidden = countsOf(suppress(counts)).flat();
  for (const [nth, real] of truth(counts).entries()) {
    const { low, high } = ranges[nth] ?? { low: NaN, high: NaN };
    expect(low <= real && real <= high).toBe(true);
    if (hidden[nth] === null) expect(low).toBeLessThan(high);
    if (isSmall(real)) expect(high).toBeGreaterThanOrEqual(FEWEST_PEOPLE);
  }
}

it('cannot be solved by bounding every count by the others of its row and column', () => {
  fc.assert(
    fc.property(tables(6, 5, 200), (counts) => expectUnsolved(counts, propagated(countsOf(suppress(counts))))),
    { numRuns: 300 },
  );
});

it('cannot be solved as a system of equations', () => {
  fc.assert(
    fc.property(tables(6, 5, 200), (counts) => expect(determined(countsOf(suppress(counts)))).toEqual([])),
    { numRuns: 300 },
  );
});

it('cannot be solved by trying every table that looks the same', () => {
  fc.assert(
    fc.property(tables(2, 3, 6), (counts) => {
      const safe = suppress(counts);
      fc.pre(safe.cells.flat().filter((count) => count === null).length <= 4);
      // Nobody counts more than six, and nothing moves by more than the four that one lacks to five.
      expectUnsolved(counts, enumerated(countsOf(safe), 6 + 4));
    }),
    { numRuns: 50 },
  );
});

describe('the solver', () => {
  it('solves what was withheld without its complement', () => {
    const naive = [
      [null, 30, 32],
      [50, 6, 56],
      [52, 36, 88],
    ];
    expect(determined(naive)).toEqual([0]);
    expect(propagated(naive)[0]).toEqual({ low: 2, high: 2 });
    expect(enumerated(naive, 12)[0]).toEqual({ low: 2, high: 2 });
  });

  it('solves what only nobody being fewer than none gives away', () => {
    // Two withheld in each line, one of each with nobody to spare: the sums alone do not determine them.
    const shown = [
      [null, null, 0],
      [null, null, 9],
      [4, 5, 9],
    ];
    expect(determined(shown)).toEqual([]);
    expect(propagated(shown)[0]).toEqual({ low: 0, high: 0 });
  });
});

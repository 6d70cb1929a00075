import fc from 'fast-check';
import { acceptance } from './acceptance';
import { scoreBounds, type ScorePart } from './criterion-score';
import { NO_EVIDENCE } from './evidence';
import { share, withheld, type Figures } from './figures';
import { findingsCount } from './findings';
import { overdue } from './overdue';
import { overseerDiversity } from './overseer-diversity';
import { timelyResponse } from './timely-response';

const some = fc.nat(500);
const rate = fc.tuple(some, some).map(([hit, missed]) => share(hit, hit + missed, 'A'));
const computed = rate.filter((figures) => figures.value !== null);
const part = (indicator: string, figures: Figures): ScorePart => ({
  indicator,
  goalposts: indicator === 'overdue' ? { worst: 1, best: 0 } : { worst: 0, best: 1 },
  figures,
});
const parts = fc
  .uniqueArray(fc.tuple(fc.constantFrom('acceptance', 'timely-response', 'overdue', 'claim-gap'), computed), {
    minLength: 1,
    selector: ([indicator]) => indicator,
  })
  .map((pairs) => pairs.map(([indicator, figures]) => part(indicator, figures)));
const rubric = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });
const positions = fc.record({
  pending: some,
  accepted: some,
  'partially-accepted': some,
  noted: some,
  'under-consideration': some,
  rejected: some,
});
const replies = fc.record({ onTime: some, late: some, undated: some, dueToday: some, overdue: some, suspended: some });
const open = fc.record({ pastTarget: some, withinTarget: some, withoutTarget: some, suspended: some });

/** A number is there exactly where there are cases, and lies between its bounds. */
function expectHonest({ value, low, high, denominator, status }: Figures): void {
  if (denominator === 0)
    expect({ value, low, high, ok: status === 'ok' }).toEqual({ value: null, low: null, high: null, ok: false });
  else expect(low! >= 0 && low! <= value! && value! <= high! && high! <= 1).toBe(true);
}

it('draws no number from nothing, and keeps every share between its bounds', () => {
  fc.assert(
    fc.property(positions, replies, open, (one, two, three) => {
      const timely = timelyResponse(two, NO_EVIDENCE);
      for (const figures of [acceptance(one, NO_EVIDENCE), timely, timely.parts.answered, overdue(three, NO_EVIDENCE)])
        expectHonest(figures);
    }),
  );
});

it('stacks states that sum to their denominator', () => {
  fc.assert(
    fc.property(positions, replies, open, (one, two, three) => {
      const { accepted, noted, rejected, ...rest } = one;
      expect(accepted + noted + rejected + rest['partially-accepted']).toBe(acceptance(one, NO_EVIDENCE).denominator);
      const all = Object.values(two).reduce((sum, count) => sum + count, -two.suspended);
      expect(timelyResponse(two, NO_EVIDENCE).parts.answered.denominator).toBe(all);
      expect(three.pastTarget + three.withinTarget).toBe(overdue(three, NO_EVIDENCE).denominator);
    }),
  );
});

it('neither raises a low bound nor lowers a high one when a figure is un-assessed', () => {
  fc.assert(
    fc.property(parts, rubric, fc.nat(), (all, score, at) => {
      const before = scoreBounds(all, score);
      const gone = all.map((one, nth) => (nth === at % all.length ? part(one.indicator, withheld('no-cases')) : one));
      for (const after of [scoreBounds(gone, score), scoreBounds(all, null)]) {
        expect(after.low).toBeLessThanOrEqual(before.low + 1e-9);
        expect(after.high).toBeGreaterThanOrEqual(before.high - 1e-9);
      }
    }),
    { numRuns: 30 },
  );
});

it('never raises a low bound by an indicator that nobody assessed', () => {
  fc.assert(
    fc.property(parts, rubric, (all, score) => {
      const more = [...all, part('one-more', withheld('not-assessed'))];
      expect(scoreBounds(more, score).low).toBeLessThanOrEqual(scoreBounds(all, score).low + 1e-9);
    }),
    { numRuns: 30 },
  );
});

it('answers the same for the same figures', () => {
  fc.assert(
    fc.property(parts, rubric, (all, score) =>
      expect(scoreBounds(all, score)).toEqual(scoreBounds(structuredClone(all), score)),
    ),
    { numRuns: 20 },
  );
});

it('never counts less because one more adverse finding was verified', () => {
  const kinds = fc.record({
    adverse1: some,
    adverse2: some,
    adverse3: some,
    adverse4: some,
    positive: some,
    observation: some,
  });
  fc.assert(
    fc.property(kinds, (all) => {
      const before = findingsCount(all, NO_EVIDENCE).value ?? 0;
      expect(findingsCount({ ...all, adverse3: all.adverse3 + 1 }, NO_EVIDENCE).value).toBeGreaterThan(before);
    }),
  );
});

it('keeps diversity between one category and all that take part', () => {
  const acts = fc.record({
    parliament: some,
    ombuds: some,
    'civil-society': some,
    media: some,
    executive: some,
    government: some,
    'security-institution': some,
  });
  fc.assert(
    fc.property(acts, (all) => {
      const { value, status } = overseerDiversity(all, NO_EVIDENCE);
      const busy = Object.values(all).filter((count) => count > 0).length;
      if (status === 'ok') expect(value! >= 1 - 1e-9 && value! <= busy + 1e-9).toBe(true);
      else expect(value).toBeNull();
    }),
  );
});

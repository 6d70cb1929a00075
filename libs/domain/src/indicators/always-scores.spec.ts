import fc from 'fast-check';
import type { Interval } from '../statistics/interval';
import { bandShown } from './bands';
import { composite } from './composite';
import { criterionScore, type Score } from './criterion-score';
import { share, withheld, type Figures } from './figures';
import { rubricMean, type RubricAnswer } from './rubric-mean';
import { scoreBounds } from './score-bounds';
import type { ScorePart } from './score-draws';

const some = fc.nat(500);
const rate = fc
  .tuple(some, some)
  .filter(([hit, missed]) => hit + missed > 0)
  .map(([hit, missed]) => share(hit, hit + missed, 'A'));
const part = (indicator: string, figures: Figures): ScorePart => ({
  indicator,
  goalposts: indicator === 'overdue' ? { worst: 1, best: 0 } : { worst: 0, best: 1 },
  figures,
});
const parts = fc
  .uniqueArray(fc.tuple(fc.constantFrom('acceptance', 'timely-response', 'overdue', 'claim-gap'), rate), {
    minLength: 1,
    selector: ([indicator]) => indicator,
  })
  .map((pairs) => pairs.map(([indicator, figures]) => part(indicator, figures)));
const answers: fc.Arbitrary<RubricAnswer[]> = fc.array(
  fc.constantFrom<RubricAnswer>(0, 25, 50, 75, 100, 'not-assessed', 'not-applicable', 'insufficient-evidence'),
  { maxLength: 5 },
);
const replaced = <One>(all: readonly One[], at: number, by: One): One[] =>
  all.map((one, nth) => (nth === at % all.length ? by : one));

function expectNoBetterKnown(before: Interval, after: Interval): void {
  expect(after.low).toBeLessThanOrEqual(before.low + 1e-9);
  expect(after.high).toBeGreaterThanOrEqual(before.high - 1e-9);
}

it('neither raises a low bound nor lowers a high one when a figure or the rubric is un-assessed', () => {
  fc.assert(
    fc.property(parts, answers, fc.nat(), (all, round, at) => {
      const before = scoreBounds(all, rubricMean(round));
      const one = all[at % all.length];
      const gone = replaced(all, at, part(one?.indicator ?? '', withheld('no-cases')));
      expectNoBetterKnown(before, scoreBounds(gone, rubricMean(round)));
      if (!round.every((answer) => answer === 'not-applicable')) expectNoBetterKnown(before, scoreBounds(all, null));
    }),
    { numRuns: 40 },
  );
});

it('neither raises a low bound nor lowers a high one when one answer of the rubric is un-assessed', () => {
  fc.assert(
    fc.property(parts, answers, fc.nat(), (all, round, at) => {
      fc.pre(typeof round[at % round.length] === 'number');
      const gone = replaced(round, at, 'not-assessed');
      expectNoBetterKnown(scoreBounds(all, rubricMean(round)), scoreBounds(all, rubricMean(gone)));
    }),
    { numRuns: 40 },
  );
});

it('never raises a low bound by an indicator that nobody assessed', () => {
  fc.assert(
    fc.property(parts, answers, (all, round) => {
      const { low } = scoreBounds(all, rubricMean(round));
      const more = [...all, part('one-more', withheld('not-assessed'))];
      expect(scoreBounds(more, rubricMean(round)).low).toBeLessThanOrEqual(low + 1e-9);
      expect(scoreBounds(all, rubricMean([...round, 'not-assessed'])).low).toBeLessThanOrEqual(low + 1e-9);
    }),
    { numRuns: 40 },
  );
});

it('lies between its bounds, answers the same for the same figures, and has no colour without a number', () => {
  fc.assert(
    fc.property(parts, answers, (all, round) => {
      const score = criterionScore(all, rubricMean(round));
      expect(score).toEqual(criterionScore(structuredClone(all), rubricMean(round)));
      if (score.value === null) expect([score.low, score.high, bandShown(score)]).toEqual([null, null, null]);
      else expect(score.low! <= score.value && score.value <= score.high!).toBe(true);
    }),
    { numRuns: 40 },
  );
});

const score: fc.Arbitrary<Score> = fc
  .tuple(fc.nat(100), fc.nat(10), fc.boolean())
  .map(([value, spread, known]) =>
    known
      ? { value, low: Math.max(0, value - spread), high: Math.min(100, value + spread), q: 1, grade: 'B', status: 'ok' }
      : { value: null, low: null, high: null, q: 0.5, grade: 'D', status: 'insufficient-evidence' },
  );

it('withholds a composite exactly where more than a third of it has no number', () => {
  fc.assert(
    fc.property(fc.array(score, { minLength: 1, maxLength: 10 }), (all) => {
      const missing = all.filter(({ value }) => value === null).length;
      expect(composite(all).value === null).toBe(3 * missing > all.length);
    }),
  );
});

it('neither raises the low bound of a composite nor lowers its high one when a score is lost', () => {
  fc.assert(
    fc.property(fc.array(score, { minLength: 1, maxLength: 10 }), fc.nat(), (all, at) => {
      const lost = composite(
        replaced(all, at, { value: null, low: null, high: null, q: 0, grade: null, status: 'not-assessed' }),
      );
      const before = composite(all);
      fc.pre(lost.value !== null && before.value !== null);
      expect(lost.low!).toBeLessThanOrEqual(before.low! + 1e-9);
      expect(lost.high!).toBeGreaterThanOrEqual(before.high! - 1e-9);
    }),
    { numRuns: 300 },
  );
});

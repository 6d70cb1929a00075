import type { Interval } from '../statistics/interval';
import { bandOf, bandShown } from './bands';
import { composite } from './composite';
import { criterionScore, type Score } from './criterion-score';
import { share, withheld } from './figures';
import { onGoalposts } from './goalposts';
import { objectiveScore } from './objectives';
import { rankRanges } from './rank-ranges';
import { rubricMean } from './rubric-mean';
import { scoreBounds } from './score-bounds';
import type { ScorePart } from './score-draws';
import { scoreGrade } from './score-grade';
import { completeness } from './score-halves';

const part = (indicator: string, numerator: number, denominator: number, over: Partial<ScorePart> = {}): ScorePart => ({
  indicator,
  goalposts: { worst: 0, best: 1 },
  figures: share(numerator, denominator, 'A'),
  ...over,
});
const scored = (value: number, over: Partial<Score> = {}): Score => ({
  value,
  low: value - 5,
  high: value + 5,
  q: 1,
  grade: 'A',
  status: 'ok',
  ...over,
});
const thin: Score = { value: null, low: null, high: null, q: 0.5, grade: 'D', status: 'insufficient-evidence' };
const blank: Score = { ...thin, q: 0, grade: null, status: 'not-assessed' };

it('stands a value between fixed goalposts, whichever way they point', () => {
  expect(onGoalposts(0.25, { worst: 1, best: 0 })).toBe(75);
  expect(onGoalposts(4, { worst: 1, best: 7 })).toBe(50);
  expect(onGoalposts(9, { worst: 1, best: 7 })).toBe(100);
});

describe('a criterion score', () => {
  it('is half rubric, half computed', () => {
    const score = criterionScore([part('acceptance', 800, 1000)], rubricMean([50, 75, 50, 75, 50]));
    expect(score).toMatchObject({ value: 70, q: 1, grade: 'A', status: 'ok' });
    expect(score.low).toBeGreaterThan(68);
    expect(score.low).toBeLessThan(70);
    expect(score.high).toBeGreaterThan(70);
    expect(score.high).toBeLessThan(72);
  });

  it('has no number with half of its weight missing, and says how much is there', () => {
    expect(criterionScore([part('acceptance', 9, 10)])).toEqual({ ...thin, q: 0.5 });
  });

  it('counts what is missing as 0 in the low bound and as 100 in the high one', () => {
    const { low, high } = scoreBounds([part('acceptance', 8_000_000, 10_000_000)], null);
    expect(low).toBeCloseTo(40, 1);
    expect(high).toBeCloseTo(90, 1);
  });

  it('reaches to the very end where a rate is at it, beyond all that is drawn', () => {
    expect(scoreBounds([part('acceptance', 0, 10)], rubricMean([0])).low).toBe(0);
    expect(scoreBounds([part('acceptance', 10, 10)], rubricMean([100])).high).toBe(100);
  });

  it('is no better founded than the weakest figure in it', () => {
    const weak = part('overdue', 3, 10, { figures: share(3, 10, 'D') });
    expect(criterionScore([part('acceptance', 9, 10), weak], rubricMean([50, 75]))).toMatchObject({
      value: null,
      grade: 'D',
    });
  });

  it('says what its grade was decided by', () => {
    const weak = part('overdue', 3, 10, { figures: share(3, 10, 'C') });
    const parts = [part('acceptance', 9, 10), weak];
    expect(scoreGrade(parts, rubricMean([50]), 1)).toEqual({ grade: 'C', decidedBy: 'overdue' });
    expect(scoreGrade(parts, null, 0.5)).toEqual({ grade: 'D', decidedBy: 'completeness' });
    const judged = { ...rubricMean([50]), grade: 'D' as const };
    expect(scoreGrade(parts, judged, 1)).toEqual({ grade: 'D', decidedBy: 'rubric-mean' });
  });

  it('is not assessed where nothing serves it, or nothing was counted', () => {
    expect(criterionScore([])).toEqual(blank);
    expect(criterionScore([part('acceptance', 0, 0, { figures: withheld('no-cases') })])).toEqual(blank);
  });
});

describe('the composite', () => {
  it('is the mean of what has a number; the bounds hold what has none', () => {
    expect(composite([scored(60), scored(80), thin])).toEqual({
      value: 70,
      low: 130 / 3,
      high: 250 / 3,
      grade: 'A',
      status: 'ok',
    });
  });

  it('is withheld where more than a third of the weight has no number', () => {
    expect(composite([scored(60), thin])).toMatchObject({
      value: null,
      low: null,
      high: null,
      status: 'insufficient-evidence',
    });
    expect(composite([blank, blank])).toMatchObject({ value: null, status: 'not-assessed' });
  });
});

it('puts a score into its band', () => {
  expect([100, 83, 82.9, 67, 50, 33, 17, 16.9, 0].map(bandOf)).toEqual(['A', 'A', 'B', 'B', 'C', 'D', 'E', 'F', 'F']);
});

describe('bands and ranks', () => {
  it('colours a score by its low bound, and not at all without a number', () => {
    expect(bandShown(scored(70))).toBe('C');
    expect(bandShown(scored(90))).toBe('A');
    expect([thin, blank, { ...scored(90), grade: 'D' as const }].map(bandShown)).toEqual([null, null, null]);
  });

  it('leaves open every place that the bounds leave open', () => {
    const [first, second, third] = [scored(80), scored(72), scored(40)].map(({ low, high }) => ({
      low: low ?? 0,
      high: high ?? 100,
    })) as [Interval, Interval, Interval];
    expect(rankRanges([third, first, second])).toEqual([
      { best: 3, worst: 3 },
      { best: 1, worst: 2 },
      { best: 1, worst: 2 },
    ]);
  });
});

it('makes an objective out of the criteria that serve it, a missing one like one that nobody assessed', () => {
  const scores = new Map([
    ['resource-management', scored(60)],
    ['transparency', scored(80)],
  ] as const);
  expect(objectiveScore('cost-effectiveness', scores)).toMatchObject({ value: 70, status: 'ok' });
  expect(objectiveScore('inclusive-institutions', scores)).toMatchObject({ value: null, status: 'not-assessed' });
  expect(objectiveScore('embedded-mechanisms', scores)).toMatchObject({ value: null, status: 'insufficient-evidence' });
});

describe('a half that does not apply', () => {
  const notApplicable = rubricMean(['not-applicable', 'not-applicable']);
  it('leaves its weight to the other', () => {
    expect(criterionScore([part('acceptance', 900, 1000)], notApplicable)).toMatchObject({ value: 90, q: 1 });
    const gone = part('acceptance', 0, 0, { figures: withheld('not-applicable') });
    expect(criterionScore([gone], rubricMean([50, 100]))).toMatchObject({ value: 75, low: 75, high: 75, q: 1 });
    expect(criterionScore([gone], notApplicable)).toMatchObject({ value: null, status: 'not-applicable' });
  });
});

it('knows how much of the rubric was answered', () => {
  expect(completeness([part('acceptance', 9, 10)], rubricMean([50, 'not-assessed', 'not-applicable']))).toBe(0.75);
});

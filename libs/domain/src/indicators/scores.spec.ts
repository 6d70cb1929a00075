import { bandOf } from './bands';
import { composite } from './composite';
import { criterionScore, scoreBounds, type Score, type ScorePart } from './criterion-score';
import { share, withheld } from './figures';
import { onGoalposts } from './goalposts';

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
    const score = criterionScore([part('acceptance', 800, 1000)], 60);
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

  it('is no better founded than the weakest figure in it', () => {
    const weak = part('overdue', 3, 10, { figures: share(3, 10, 'D') });
    expect(criterionScore([part('acceptance', 9, 10), weak], 60)).toMatchObject({ value: null, grade: 'D' });
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

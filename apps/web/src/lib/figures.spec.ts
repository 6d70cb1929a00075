import { ABSENT, aShare } from '../testing/an-overview';
import { absenceOf, absenceOfScore, drawable, drawableScore } from './figures';

const NOTHING = { value: null, low: null, high: null };

it('draws nothing of what has no cases, whatever numbers came with it', () => {
  expect(absenceOf(ABSENT)).toBe('no-cases');
  expect(drawable({ ...aShare({ status: 'not-assessed' }), value: 0, low: 0, high: 1 })).toEqual(NOTHING);
});

it('gives no score on evidence of grade D, but still says what was counted', () => {
  const figure = aShare({ grade: 'D' });
  expect(absenceOfScore(figure)).toBe('insufficient-evidence');
  expect(drawableScore(figure)).toEqual(NOTHING);
  expect(drawable(figure)).toMatchObject({ value: 0.954, low: 0.873 });
});

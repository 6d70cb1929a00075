import { estimateInWords } from './estimate-words';

const formats = { format: String, formatRange: (low: number, high: number) => `${low}–${high}` };

it('tells a figure with its interval, one without uncertainty alone, and none by why there is none', () => {
  expect(estimateInWords({ value: 18, low: 12, high: 25 }, 'not assessed', formats)).toBe('18 (12–25)');
  expect(estimateInWords({ value: 18, low: 18, high: 18 }, 'not assessed', formats)).toBe('18');
  expect(estimateInWords(null, 'not assessed', formats)).toBe('not assessed');
});

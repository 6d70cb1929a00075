import { bandOf, known } from './estimate';

it.each([
  [0.83, 'a'],
  [0.829, 'b'],
  [0.67, 'b'],
  [0.5, 'c'],
  [0.33, 'd'],
  [0.17, 'e'],
  [0.169, 'f'],
  [0, 'f'],
])('puts %d into band %s', (low, band) => {
  expect(bandOf(low)).toBe(band);
});

it('knows nothing of a figure without a value, whatever its bounds', () => {
  expect(known({ value: null, low: 0, high: 1 })).toBeNull();
});

import { randomStream, xoshiro128 } from './random-stream';

const first = (stream: () => number, count: number) => Array.from({ length: count }, stream);

/** What the authors' reference implementation (prng.di.unimi.it/xoshiro128starstar.c) gives for the state 1, 2, 3, 4. */
it('gives the numbers of the reference implementation', () => {
  expect(first(xoshiro128([1, 2, 3, 4]), 10)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});

it('starts the same stream for the same key, and another one for another', () => {
  expect(first(randomStream('acceptance'), 5)).toEqual(first(randomStream('acceptance'), 5));
  expect(first(randomStream('acceptance'), 5)).not.toEqual(first(randomStream('acceptancf'), 5));
});

it('spreads its numbers evenly, never 0 and never 1', () => {
  const numbers = first(randomStream('evenly'), 20_000);
  expect(numbers.every((number) => number > 0 && number < 1)).toBe(true);
  const tenths = Array.from({ length: 10 }, (_, n) => numbers.filter((number) => Math.floor(number * 10) === n).length);
  // χ² with 9 degrees of freedom exceeds 27.9 once in a thousand.
  expect(tenths.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0)).toBeLessThan(27.9);
});

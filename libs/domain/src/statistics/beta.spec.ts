import { betaDraws, rateDraws } from './beta';
import { quantile } from './quantile';

const MANY = 20_000;

/** L. D. Brown, T. T. Cai and A. DasGupta, "Interval estimation for a binomial proportion", Stat. Sci. 16 (2001), table 5:
 * the Jeffreys interval, which is Beta(x + ½, n − x + ½) from 2.5 to 97.5 %. */
it.each([
  [1, 7, 0.016, 0.501],
  [2, 7, 0.065, 0.648],
  [3, 7, 0.139, 0.766],
])('spreads what a rate of %i in %i may be as published', (x, n, low, high) => {
  const draws = rateDraws(`${x} in ${n}`, x, n, MANY);
  expect(Math.abs(quantile(draws, 0.025) - low)).toBeLessThan(0.01);
  expect(Math.abs(quantile(draws, 0.975) - high)).toBeLessThan(0.01);
});

it.each([
  [0.5, 0.5],
  [0.5, 30.5],
  [202.5, 14.5],
])('has the mean and the variance of Beta(%f, %f)', (a, b) => {
  const draws = betaDraws('moments', a, b, MANY);
  const mean = draws.reduce((sum, draw) => sum + draw, 0) / MANY;
  const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / MANY;
  expect(mean / (a / (a + b))).toBeCloseTo(1, 1);
  expect(variance / ((a * b) / ((a + b) ** 2 * (a + b + 1)))).toBeCloseTo(1, 1);
});

it('draws the same for the same key', () => {
  expect(betaDraws('acceptance', 3.5, 2.5, 50)).toEqual(betaDraws('acceptance', 3.5, 2.5, 50));
});

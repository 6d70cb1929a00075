import { randomStream, type RandomStream } from './random-stream';

const { PI, cos, log, sqrt } = Math;

/** Source: G. E. P. Box and M. E. Muller, "A note on the generation of random normal deviates", AMS 29 (1958). */
const normal = (next: RandomStream): number => sqrt(-2 * log(next())) * cos(2 * PI * next());

/**
 * One draw of Gamma(shape, 1); `shape` is above 0.
 * Source: G. Marsaglia and W. W. Tsang, "A simple method for generating gamma variables", ACM TOMS 26 (2000).
 */
function gamma(shape: number, next: RandomStream): number {
  if (shape < 1) return gamma(shape + 1, next) * next() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(next);
    const v = (1 + x / sqrt(9 * d)) ** 3;
    if (v > 0 && log(next()) < x ** 2 / 2 + d - d * v + d * log(v)) return d * v;
  }
}

/** So many draws of Beta(a, b), the same for the same key; `a` and `b` are above 0. */
export function betaDraws(key: string, a: number, b: number, count: number): number[] {
  const next = randomStream(key);
  return Array.from({ length: count }, () => {
    const hit = gamma(a, next);
    return hit / (hit + gamma(b, next));
  });
}

const JEFFREYS = 0.5;

/**
 * What a rate may be, having seen `numerator` of `denominator`: draws from 0 to 1.
 * Source: H. Jeffreys, "An invariant form for the prior probability in estimation problems", Proc. R. Soc. A 186 (1946).
 */
export const rateDraws = (key: string, numerator: number, denominator: number, count: number): number[] =>
  betaDraws(key, numerator + JEFFREYS, denominator - numerator + JEFFREYS, count);

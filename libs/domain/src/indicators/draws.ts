/** How many values each draw holds: enough for a steady 5th and 95th percentile. */
export const DRAWS = 1000;

/** FNV-1a: the same key always starts the same stream. */
const seedOf = (key: string): number =>
  [...key].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5);

/** Mulberry32: uniform numbers in (0, 1). */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
}

const normal = (next: () => number): number => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());

/** Source: G. Marsaglia and W. W. Tsang, "A simple method for generating gamma variables", ACM TOMS 26 (2000). */
function gamma(shape: number, next: () => number): number {
  if (shape < 1) return gamma(shape + 1, next) * next() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(next);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(next()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** What a rate may be, having seen so many of so many: draws of Beta(numerator + ½, denominator − numerator + ½). */
export function betaDraws(key: string, numerator: number, denominator: number): number[] {
  const next = uniform(seedOf(key));
  return Array.from({ length: DRAWS }, () => {
    const hit = gamma(numerator + 0.5, next);
    return hit / (hit + gamma(denominator - numerator + 0.5, next));
  });
}

/** The value below which this share of the draws lies. */
export const quantile = (draws: readonly number[], p: number): number =>
  [...draws].sort((a, b) => a - b)[Math.floor(p * (draws.length - 1))] ?? NaN;

const { imul } = Math;

/** Uniform numbers in the open interval (0, 1), one a call. */
export type RandomStream = () => number;

/** The same key always starts the same stream, and different keys streams that have nothing to do with each other. */
export function randomStream(key: string): RandomStream {
  const next = xoshiro128(stateOf(key));
  return () => (next() + 0.5) / 2 ** 32;
}

type State = readonly [number, number, number, number];

/**
 * Whole numbers from 0 to 2³² − 1; the state must not be all zeros.
 * Source: D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47 (2021): xoshiro128**.
 */
export function xoshiro128([...state]: State): () => number {
  let [a, b, c, d] = state;
  return () => {
    const answer = imul(rotated(imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return answer;
  };
}

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** FNV-1a of the key (G. Fowler, L. C. Noll, K.-P. Vo), spread over the state by SplitMix32. */
function stateOf(key: string): State {
  let seed = 0x811c9dc5;
  for (const letter of key) seed = imul(seed ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  const next = () => {
    seed = (seed + 0x9e3779b9) | 0;
    let mixed = imul(seed ^ (seed >>> 16), 0x21f0aaad);
    mixed = imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  return [next(), next(), next(), next()];
}

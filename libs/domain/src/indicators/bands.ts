import type { Figures } from './figures';

export const BANDS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Band = (typeof BANDS)[number];

const LOWEST: Record<Band, number> = { A: 83, B: 67, C: 50, D: 33, E: 17, F: -Infinity };

/** The band of a score 0-100. Colour follows the low bound, so that a guess never shines. */
export const bandOf = (score: number): Band => BANDS.find((band) => score >= LOWEST[band]) ?? 'F';

/** The band whose colour a score may wear: that of its low bound; none, and so no colour, where it has no number. */
export const bandShown = ({
  value,
  low,
  status,
  grade,
}: Pick<Figures, 'value' | 'low' | 'status' | 'grade'>): Band | null =>
  status === 'ok' && value !== null && grade !== 'D' ? bandOf(low ?? value) : null;

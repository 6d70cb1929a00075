import { SHADES, type Shade } from './matrix-cell';

/** Counts are skewed: each step of colour stands for some times as many, not for some more. */
export const shadeOf = (count: number | null, most: number): Shade => {
  if (!count) return 0;
  const step = most <= 1 ? SHADES.length : 1 + Math.floor((SHADES.length * Math.log(count)) / Math.log(most));
  return SHADES[step - 1] ?? 5;
};

/** The colour of how many there are, which says neither good nor bad. */
export const shadeColour = (count: number, most: number): string => `var(--heat-${Math.max(1, shadeOf(count, most))})`;

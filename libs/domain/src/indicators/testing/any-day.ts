import fc from 'fast-check';

export const AS_OF = '2026-06-30';

/** Any day of the years before the as-of date, and that date itself. */
export const anyDay = fc
  .integer({ min: 0, max: 3000 })
  .map((ago) => new Date(Date.UTC(2026, 5, 30 - ago)).toISOString().slice(0, 10));

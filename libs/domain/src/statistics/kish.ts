/** What a record weighs after some months, having lost half of its weight in each half-life; 1 when fresh. */
export const halfLifeWeight = (months: number, halfLifeMonths: number): number => 0.5 ** (months / halfLifeMonths);

/**
 * How many records of equal weight would tell as much as these: (Σw)² ÷ Σw², 0 of none.
 * Source: L. Kish, "Survey Sampling" (1965), §11.7.
 */
export const effectiveNumber = (weight: number, squaredWeight: number): number =>
  squaredWeight === 0 ? 0 : weight ** 2 / squaredWeight;

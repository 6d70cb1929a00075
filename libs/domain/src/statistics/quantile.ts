/** The value below which this share of the values lies; NaN of none. */
export const quantile = (values: readonly number[], share: number): number =>
  Float64Array.from(values).sort()[Math.floor(share * (values.length - 1))] ?? NaN;

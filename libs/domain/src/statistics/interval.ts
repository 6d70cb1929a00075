/** The two-sided 95 % bounds of an estimate, in its unit. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

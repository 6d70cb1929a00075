import type { Text } from '../labels/labels';
import type { GovernanceCriterion } from '../vocabulary/criteria';
import type { IndicatorKind, IndicatorOrigin, IndicatorUnit } from '../vocabulary/indicators';
import type { Goalposts } from './goalposts';

/** `category` is that of the overseeing body, `region` the one that a finding names. */
export type IndicatorDimension = 'institution' | 'category' | 'criterion' | 'month' | 'region';

/** The formula in words says what is counted, what is left out, and how long the window runs on which date. */
export interface IndicatorText {
  readonly name: Text;
  readonly formula: Text;
}

export interface IndicatorDefinition {
  /** The criteria it serves; none for what gives context and is never scored. */
  readonly criteria: readonly GovernanceCriterion[];
  readonly kind: IndicatorKind;
  readonly origin: IndicatorOrigin;
  readonly unit: IndicatorUnit;
  readonly dimensions: readonly IndicatorDimension[];
  /** Raised whenever the same records would give another number. */
  readonly formulaVersion: number;
  readonly goalposts: Goalposts | null;
  readonly text: IndicatorText;
}

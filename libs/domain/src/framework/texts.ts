import type { GovernanceCriterion } from '../vocabulary/criteria';
import type { Objective } from '../vocabulary/objectives';

export interface CriterionText {
  /** What the criterion asks of an institution. */
  question: string;
  explanation: string;
  /** What good looks like. */
  signs: readonly [string, string, string];
}

export interface ObjectiveText {
  explanation: string;
}

export type CriterionTexts = Record<GovernanceCriterion, CriterionText>;
export type ObjectiveTexts = Record<Objective, ObjectiveText>;

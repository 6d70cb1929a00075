import type { GovernanceCriterion } from '../vocabulary/criteria';
import type { RubricIndicator, RubricIndicatorOf, RubricLevel } from './rubric-keys';

export interface RubricText {
  readonly name: string;
  readonly question: string;
  /** What to look at, and what is no evidence. */
  readonly guidance: string;
  /** What an assessor has to have seen to give each level; a level in between does not exist. */
  readonly anchors: Readonly<Record<RubricLevel, string>>;
}

export type RubricTexts = Readonly<Record<RubricIndicator, RubricText>>;
export type RubricTextsOf<Criterion extends GovernanceCriterion> = Readonly<
  Record<RubricIndicatorOf<Criterion>, RubricText>
>;

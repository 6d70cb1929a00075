import type { Language } from '../labels/labels';
import { GOVERNANCE_CRITERIA, type GovernanceCriterion } from '../vocabulary/criteria';
import { RUBRIC_INDICATORS, type RubricIndicator } from './rubric-keys';
import type { RubricTexts } from './rubric-texts';
import { rubricEn } from './rubric.en';
import { rubricUk } from './rubric.uk';

export const RUBRIC_TEXTS: Record<Language, RubricTexts> = { en: rubricEn, uk: rubricUk };

/** The criterion that an indicator of the rubric judges; each judges one. */
export const CRITERION_OF_RUBRIC = Object.fromEntries(
  GOVERNANCE_CRITERIA.flatMap((criterion) => RUBRIC_INDICATORS[criterion].map((key) => [key, criterion])),
) as Record<RubricIndicator, GovernanceCriterion>;

export const isRubricIndicator = (key: string): key is RubricIndicator => Object.hasOwn(CRITERION_OF_RUBRIC, key);

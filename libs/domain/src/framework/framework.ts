import type { Language } from '../labels/labels';
import { criteriaEn } from './criteria.en';
import { criteriaUk } from './criteria.uk';
import { objectivesEn } from './objectives.en';
import { objectivesUk } from './objectives.uk';
import type { CriterionTexts, ObjectiveTexts } from './texts';

export const CRITERION_TEXTS: Record<Language, CriterionTexts> = { en: criteriaEn, uk: criteriaUk };
export const OBJECTIVE_TEXTS: Record<Language, ObjectiveTexts> = { en: objectivesEn, uk: objectivesUk };

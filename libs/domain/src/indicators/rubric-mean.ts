import { GOVERNANCE_CRITERIA } from '../vocabulary/criteria';
import type { IndicatorStatus } from '../vocabulary/indicators';
import type { IndicatorDefinition } from './definition';
import { evidenceGrade, type Evidence } from './evidence';
import { measure, withheld, type FiguresOf } from './figures';

export const RUBRIC_MEAN: IndicatorDefinition = {
  criteria: GOVERNANCE_CRITERIA,
  kind: 'structure',
  origin: 'rubric',
  unit: 'score',
  dimensions: ['institution', 'criterion'],
  formulaVersion: 1,
  goalposts: { worst: 0, best: 100 },
  text: {
    name: { en: 'Rubric', uk: 'Оцінка за описаними рівнями' },
    formula: {
      en: 'The mean of the final scores of the assessment round, each 0, 25, 50, 75 or 100 against written anchors. What is not applicable leaves the weight; what is not assessed, or lacks evidence, stays in it: 0 in the low bound and 100 in the high one.',
      uk: 'Середнє остаточних оцінок раунду оцінювання, кожна з яких – 0, 25, 50, 75 або 100 за описаними рівнями. Незастосовне вибуває з ваги; неоцінене та те, для чого бракує доказів, залишається: 0 у нижній межі та 100 у верхній.',
    },
  },
};

/** The final answer of a round to one indicator of the rubric: a score 0-100, or why there is none. */
export type RubricAnswer =
  number | Extract<IndicatorStatus, 'not-assessed' | 'not-applicable' | 'insufficient-evidence'>;

/** The answers by kind; those that apply are the denominator, all but `notApplicable`. */
export interface RubricParts {
  readonly scored: number;
  readonly notAssessed: number;
  readonly insufficientEvidence: number;
  readonly notApplicable: number;
}

export type RubricMean = FiguresOf<RubricParts>;

/** The mean of what was scored, between what is missing as 0 and as 100; no grade where no evidence is given. */
export function rubricMean(answers: readonly RubricAnswer[], evidence?: Evidence): RubricMean {
  const count = (reason: RubricAnswer) => answers.filter((answer) => answer === reason).length;
  const scores = answers.filter((answer) => typeof answer === 'number');
  const parts = {
    scored: scores.length,
    notAssessed: count('not-assessed'),
    insufficientEvidence: count('insufficient-evidence'),
    notApplicable: count('not-applicable'),
  };
  const applicable = answers.length - parts.notApplicable;
  if (scores.length === 0) return { ...withheld(whyUnscored(parts), applicable), parts };
  const sum = scores.reduce((all, score) => all + score, 0);
  const bounds = { low: sum / applicable, high: (sum + 100 * (applicable - scores.length)) / applicable };
  return { ...measure(sum / scores.length, applicable, evidence && evidenceGrade(evidence), bounds), parts };
}

function whyUnscored(parts: RubricParts): Exclude<IndicatorStatus, 'ok'> {
  if (parts.insufficientEvidence > 0) return 'insufficient-evidence';
  return parts.notAssessed === 0 && parts.notApplicable > 0 ? 'not-applicable' : 'not-assessed';
}

import type { GovernanceCriterion } from '../vocabulary/criteria';

/** What an assessor may give: each has its anchor in words. */
export const RUBRIC_LEVELS = [0, 25, 50, 75, 100] as const;
export type RubricLevel = (typeof RUBRIC_LEVELS)[number];

/** The indicators by which a criterion is judged. Scores refer to these keys: one that was ever used stays. */
export const RUBRIC_INDICATORS = {
  'legal-framework': ['powers-in-law', 'rules-match-obligations', 'breaches-sanctioned'],
  accountability: ['answers-to-parliament', 'responsibility-traceable', 'recommendations-tracked'],
  transparency: ['documents-published', 'secrecy-limited', 'decisions-explained'],
  responsiveness: ['needs-studied', 'complaints-within-reach', 'practice-corrected'],
  representation: ['composition-known', 'recruitment-open', 'leadership-shared'],
  'abuse-prevention': ['intrusion-authorised', 'reporting-safe', 'misuse-barred'],
  'resource-management': ['budget-scrutinised', 'procurement-competitive', 'careers-on-merit'],
  'access-to-information': ['overseers-admitted', 'requests-answered', 'results-made-known'],
  'human-rights': ['custody-safeguarded', 'allegations-investigated', 'force-reviewed', 'staff-protected'],
  'equal-security': ['outcomes-compared', 'targeted-violence-met', 'services-within-reach'],
} as const satisfies Record<GovernanceCriterion, readonly string[]>;

export type RubricIndicatorOf<Criterion extends GovernanceCriterion> = (typeof RUBRIC_INDICATORS)[Criterion][number];
export type RubricIndicator = RubricIndicatorOf<GovernanceCriterion>;

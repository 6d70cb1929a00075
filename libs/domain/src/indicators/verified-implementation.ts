import { GOVERNANCE_CRITERIA } from '../vocabulary/criteria';
import type { IndicatorDefinition } from './definition';
import { evidenceGrade, type Evidence } from './evidence';
import { share, type FiguresOf } from './figures';
import { MORE_IS_BETTER } from './goalposts';
import { cohortSize, type CohortByState } from './mature-cohort';

export const VERIFIED_IMPLEMENTATION: IndicatorDefinition = {
  criteria: GOVERNANCE_CRITERIA,
  kind: 'outcome',
  origin: 'computed',
  unit: 'share',
  dimensions: ['institution', 'category', 'criterion', 'region'],
  formulaVersion: 1,
  goalposts: MORE_IS_BETTER,
  text: {
    name: { en: 'Verified implementation', uk: 'Підтверджене виконання рекомендацій' },
    formula: {
      en: 'Recommendations closed as implemented, on evidence checked by the issuer ÷ all whose time is up: the target date has passed, or they were issued at least four years ago; issued within the last eight years. Rejected ones stay in; withdrawn, superseded and no longer applicable ones are out. What is only claimed to be implemented is shown apart.',
      uk: 'Рекомендації, закриті як виконані на підставі доказів, які перевірив їхній автор ÷ усі, час виконання яких настав: цільова дата минула або від надання минуло щонайменше чотири роки; надані за останні вісім років. Відхилені враховано; відкликані, замінені й ті, що втратили актуальність, – ні. Ті, про виконання яких лише заявлено, показано окремо.',
    },
  },
};

/** Closed as implemented ÷ the mature cohort; every state is shown. */
export const verifiedImplementation = (states: CohortByState, evidence: Evidence): FiguresOf<CohortByState> => ({
  ...share(states['closed-implemented'], cohortSize(states), evidenceGrade(evidence)),
  parts: states,
});

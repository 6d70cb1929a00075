import type { IndicatorDefinition } from './definition';
import { MORE_IS_BETTER } from './goalposts';
import { verifiedImplementation } from './verified-implementation';

export const LEGAL_GAP_CLOSURE: IndicatorDefinition = {
  criteria: ['legal-framework'],
  kind: 'structure',
  origin: 'computed',
  unit: 'share',
  dimensions: ['institution', 'category'],
  formulaVersion: 1,
  goalposts: MORE_IS_BETTER,
  text: {
    name: { en: 'Closing of legal gaps', uk: 'Усунення прогалин у законодавстві' },
    formula: {
      en: 'Recommendations to change the law that are in force, closed as implemented by their issuer ÷ all recommendations to change the law whose time is up, counted as in verified implementation.',
      uk: 'Рекомендації змінити законодавство, які вже діють: їх закрив як виконані сам автор ÷ усі рекомендації змінити законодавство, час виконання яких настав; підрахунок такий самий, як для підтвердженого виконання.',
    },
  },
};

/** In force ÷ mature recommendations of the type `law`: the formula of verified implementation, over those alone. */
export const legalGapClosure = verifiedImplementation;

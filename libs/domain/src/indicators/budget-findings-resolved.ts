import type { IndicatorDefinition } from './definition';
import { evidenceGrade, type Evidence } from './evidence';
import { quotient, withheld, type FiguresOf } from './figures';
import { MORE_IS_BETTER } from './goalposts';

export const BUDGET_FINDINGS_RESOLVED: IndicatorDefinition = {
  criteria: ['resource-management'],
  kind: 'outcome',
  origin: 'computed',
  unit: 'share',
  dimensions: ['institution', 'category'],
  formulaVersion: 1,
  goalposts: MORE_IS_BETTER,
  text: {
    name: { en: 'Budget findings resolved', uk: 'Врегульовані фінансові порушення' },
    formula: {
      en: 'Amount recovered or regularised, as verified by the issuer ÷ amount questioned, in findings whose recommendations are mature as in verified implementation. There is no value where nothing was audited.',
      uk: 'Сума, повернута або врегульована, що підтвердив автор рекомендації ÷ сума, яку поставлено під сумнів, у висновках, час виконання рекомендацій за якими настав так само, як для підтвердженого виконання. Якщо аудиту не було, значення немає.',
    },
  },
};

/** Money in one currency, of the mature cohort. */
export interface AmountsQuestioned {
  /** Audits and budget scrutinies that ended: without one there was nobody to question an amount. */
  readonly audits: number;
  readonly questioned: number;
  readonly resolved: number;
}

/** Recovered or regularised and verified ÷ questioned; money is no sample, so it has no interval. */
export function budgetFindingsResolved(amounts: AmountsQuestioned, evidence: Evidence): FiguresOf<AmountsQuestioned> {
  if (amounts.audits === 0) return { ...withheld('not-assessed'), parts: amounts };
  return { ...quotient(amounts.resolved, amounts.questioned, evidenceGrade(evidence)), parts: amounts };
}

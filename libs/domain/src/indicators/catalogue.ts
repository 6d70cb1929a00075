import type { GovernanceCriterion } from '../vocabulary/criteria';
import { ACCEPTANCE } from './acceptance';
import { BLIND_SPOTS } from './blind-spots';
import { BUDGET_FINDINGS_RESOLVED } from './budget-findings-resolved';
import { CLAIM_GAP } from './claim-gap';
import { COMPLAINT_RESPONSIVENESS } from './complaint-responsiveness';
import { COOPERATION } from './cooperation';
import { COVERAGE } from './coverage';
import type { IndicatorDefinition } from './definition';
import { DISPARITY } from './disparity';
import { FINDINGS } from './findings';
import { HARM_BURDEN } from './harm-burden';
import { INDICATORS, type IndicatorKey } from './indicator-keys';
import { LEGAL_GAP_CLOSURE } from './legal-gap-closure';
import { MANDATE_COVERAGE } from './mandate-coverage';
import { OBSTRUCTION } from './obstruction';
import { OVERDUE } from './overdue';
import { OVERSEER_DIVERSITY } from './overseer-diversity';
import { PUBLICATION } from './publication';
import { RECURRENCE } from './recurrence';
import { REPRESENTATION_PARITY } from './representation-parity';
import { RUBRIC_MEAN } from './rubric-mean';
import { SUBSTANTIATION } from './substantiation';
import { TIMELY_RESPONSE } from './timely-response';
import { TIME_TO_IMPLEMENTATION } from './time-to-implementation';
import { VERIFIED_IMPLEMENTATION } from './verified-implementation';

const DEFINITIONS: Record<IndicatorKey, IndicatorDefinition> = {
  'mandate-coverage': MANDATE_COVERAGE,
  'blind-spots': BLIND_SPOTS,
  'overseer-diversity': OVERSEER_DIVERSITY,
  'timely-response': TIMELY_RESPONSE,
  acceptance: ACCEPTANCE,
  'verified-implementation': VERIFIED_IMPLEMENTATION,
  'time-to-implementation': TIME_TO_IMPLEMENTATION,
  overdue: OVERDUE,
  'claim-gap': CLAIM_GAP,
  recurrence: RECURRENCE,
  cooperation: COOPERATION,
  publication: PUBLICATION,
  obstruction: OBSTRUCTION,
  substantiation: SUBSTANTIATION,
  'harm-burden': HARM_BURDEN,
  disparity: DISPARITY,
  'representation-parity': REPRESENTATION_PARITY,
  'budget-findings-resolved': BUDGET_FINDINGS_RESOLVED,
  'legal-gap-closure': LEGAL_GAP_CLOSURE,
  'complaint-responsiveness': COMPLAINT_RESPONSIVENESS,
  'rubric-mean': RUBRIC_MEAN,
  coverage: COVERAGE,
  findings: FINDINGS,
};

export const definitionOf = (key: IndicatorKey): IndicatorDefinition => DEFINITIONS[key];

/** The indicators of the computed half of a criterion's score. What has no good end is shown, and scores nothing. */
export const indicatorsServing = (criterion: GovernanceCriterion): IndicatorKey[] =>
  INDICATORS.filter((key) => {
    const { criteria, goalposts, origin } = DEFINITIONS[key];
    return goalposts !== null && origin !== 'rubric' && criteria.includes(criterion);
  });

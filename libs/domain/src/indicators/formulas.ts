import { acceptance } from './acceptance';
import { blindSpots } from './blind-spots';
import { budgetFindingsResolved } from './budget-findings-resolved';
import { claimGap } from './claim-gap';
import { complaintResponsiveness } from './complaint-responsiveness';
import { cooperation } from './cooperation';
import { coverage } from './coverage';
import { findingsCount } from './findings';
import { groupDisparities } from './group-disparities';
import { harmBurden } from './harm-burden';
import type { IndicatorKey } from './indicator-keys';
import { legalGapClosure } from './legal-gap-closure';
import { mandateCoverage } from './mandate-coverage';
import { obstruction } from './obstruction';
import { overdue, overdue1 } from './overdue';
import { overseerDiversity, overseerDiversity2 } from './overseer-diversity';
import { publication } from './publication';
import { recurrence } from './recurrence';
import { representationParity } from './representation-parity';
import { rubricMean } from './rubric-mean';
import { substantiation } from './substantiation';
import { timeToImplementation } from './time-to-implementation';
import { timelyResponse, timelyResponse1 } from './timely-response';
import { verifiedImplementation } from './verified-implementation';

/** Every formula by its version. A version that was ever used stays, as it was: an old number can be computed again. */
export const FORMULAS = {
  'mandate-coverage': { 1: mandateCoverage },
  'blind-spots': { 1: blindSpots },
  'overseer-diversity': { 1: overseerDiversity, 2: overseerDiversity2 },
  'timely-response': { 1: timelyResponse1, 2: timelyResponse },
  acceptance: { 1: acceptance },
  'verified-implementation': { 1: verifiedImplementation },
  'time-to-implementation': { 1: timeToImplementation },
  overdue: { 1: overdue1, 2: overdue },
  'claim-gap': { 1: claimGap },
  recurrence: { 1: recurrence },
  cooperation: { 1: cooperation },
  publication: { 1: publication },
  obstruction: { 1: obstruction },
  substantiation: { 1: substantiation },
  'harm-burden': { 1: harmBurden },
  disparity: { 1: groupDisparities },
  'representation-parity': { 1: representationParity },
  'budget-findings-resolved': { 1: budgetFindingsResolved },
  'legal-gap-closure': { 1: legalGapClosure },
  'complaint-responsiveness': { 1: complaintResponsiveness },
  'rubric-mean': { 1: rubricMean },
  coverage: { 1: coverage },
  findings: { 1: findingsCount },
} as const satisfies Record<IndicatorKey, Readonly<Record<number, unknown>>>;

type Versions<Key extends IndicatorKey> = (typeof FORMULAS)[Key];

/** The formula of one version; asking for a version that never was does not compile. */
export const formulaOf = <Key extends IndicatorKey, Version extends keyof Versions<Key>>(
  key: Key,
  version: Version,
): Versions<Key>[Version] => FORMULAS[key][version];

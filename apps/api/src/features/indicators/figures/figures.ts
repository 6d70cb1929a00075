import type { IndicatorKey } from '@nahliad/domain';
import { acceptanceFigure } from './acceptance.figure';
import { blindSpotsFigure } from './blind-spots.figure';
import { budgetFindingsResolvedFigure } from './budget-findings-resolved.figure';
import { claimGapFigure } from './claim-gap.figure';
import { complaintResponsivenessFigure } from './complaint-responsiveness.figure';
import { cooperationFigure } from './cooperation.figure';
import { disparityFigure } from './disparity.figure';
import type { Figure } from './figure';
import { findingsFigure } from './findings.figure';
import { harmBurdenFigure } from './harm-burden.figure';
import { mandateCoverageFigure } from './mandate-coverage.figure';
import { obstructionFigure } from './obstruction.figure';
import { overdue1Figure, overdueFigure } from './overdue.figure';
import { overseerDiversity1Figure, overseerDiversityFigure } from './overseer-diversity.figure';
import { publicationFigure } from './publication.figure';
import { recurrenceFigure } from './recurrence.figure';
import { representationParityFigure } from './representation-parity.figure';
import { rubricMeanFigure } from './rubric-mean.figure';
import { substantiationFigure } from './substantiation.figure';
import { timeToImplementationFigure } from './time-to-implementation.figure';
import { timelyResponse1Figure, timelyResponseFigure } from './timely-response.figure';
import { legalGapClosureFigure, verifiedImplementationFigure } from './verified-implementation.figure';

export type CountedIndicator = Exclude<IndicatorKey, 'coverage'>;

/** Every indicator that is counted from records; coverage is read off its matrix. */
export const FIGURES: Record<CountedIndicator, Figure> = {
  'mandate-coverage': mandateCoverageFigure,
  'blind-spots': blindSpotsFigure,
  'overseer-diversity': overseerDiversityFigure,
  'timely-response': timelyResponseFigure,
  acceptance: acceptanceFigure,
  'verified-implementation': verifiedImplementationFigure,
  'time-to-implementation': timeToImplementationFigure,
  overdue: overdueFigure,
  'claim-gap': claimGapFigure,
  recurrence: recurrenceFigure,
  cooperation: cooperationFigure,
  publication: publicationFigure,
  obstruction: obstructionFigure,
  substantiation: substantiationFigure,
  'harm-burden': harmBurdenFigure,
  disparity: disparityFigure,
  'budget-findings-resolved': budgetFindingsResolvedFigure,
  'legal-gap-closure': legalGapClosureFigure,
  'representation-parity': representationParityFigure,
  'complaint-responsiveness': complaintResponsivenessFigure,
  'rubric-mean': rubricMeanFigure,
  findings: findingsFigure,
};

export const COUNTED_INDICATORS = Object.keys(FIGURES) as CountedIndicator[];

/** What was counted in another way before, by the version of its formula: an old number can be told again. */
export const FORMER_FIGURES: Partial<Record<IndicatorKey, Readonly<Record<number, Figure>>>> = {
  'overseer-diversity': { 1: overseerDiversity1Figure },
  'timely-response': { 1: timelyResponse1Figure },
  overdue: { 1: overdue1Figure },
};

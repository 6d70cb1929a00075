import type { IndicatorKey } from '@nahliad/domain';
import { acceptanceFigure } from './acceptance.figure';
import type { Figure } from './figure';
import { findingsFigure } from './findings.figure';
import { overdueFigure } from './overdue.figure';
import { overseerDiversityFigure } from './overseer-diversity.figure';
import { timelyResponseFigure } from './timely-response.figure';

/** Every indicator that is counted from records; coverage is read off its matrix. */
export const FIGURES: Record<Exclude<IndicatorKey, 'coverage'>, Figure> = {
  acceptance: acceptanceFigure,
  'timely-response': timelyResponseFigure,
  overdue: overdueFigure,
  'overseer-diversity': overseerDiversityFigure,
  findings: findingsFigure,
};

import { NO_EVIDENCE, mandateCoverage, type Evidence, type WatchedCell } from '@nahliad/domain';
import { figure } from './figure';
import { watchedCells } from './watched-cells.select';

/** As of the day: each mandate brings its own interval, so that the window does not matter. */
export const mandateCoverageFigure = figure<{ cells: WatchedCell[]; asOf: string; evidence: Evidence | null }>({
  source: 'oversight',
  select: (frame, by) => `SELECT *, ${frame.asOf} AS "asOf" FROM (${watchedCells(frame, by)}) watched`,
  value: ({ cells, asOf, evidence }) => mandateCoverage(cells, asOf, evidence ?? NO_EVIDENCE),
});

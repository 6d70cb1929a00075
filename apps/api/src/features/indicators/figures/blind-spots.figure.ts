import { NO_EVIDENCE, blindSpots, type Evidence, type WatchedCell } from '@nahliad/domain';
import { figure } from './figure';
import { mandateGaps, watchedCells } from './watched-cells.select';

interface Watched {
  readonly cells: WatchedCell[];
  readonly mandateGaps: number;
  readonly asOf: string;
  readonly evidence: Evidence | null;
}

/** An institution that nobody has a mandate for is there, with its gaps and no value. */
export const blindSpotsFigure = figure<Watched>({
  source: 'oversight',
  select: (frame, by) => `
    SELECT coalesce(watched."group", gap."group") AS "group", coalesce(cells, '[]') AS cells,
      coalesce(gaps, 0) AS "mandateGaps", ${frame.asOf} AS "asOf", evidence
    FROM (${watchedCells(frame, by)}) watched
    FULL JOIN (${mandateGaps(frame, by)}) gap ON coalesce(watched."group", '') = coalesce(gap."group", '')`,
  value: ({ cells, mandateGaps: gaps, asOf, evidence }) =>
    blindSpots({ cells, mandateGaps: gaps }, asOf, evidence ?? NO_EVIDENCE),
});

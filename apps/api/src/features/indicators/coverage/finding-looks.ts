import { windowStart, type GovernanceCriterion } from '@nahliad/domain';
import type { Window } from '@nahliad/contracts';
import type { Frame } from '../records/records';

/** What the findings of a body say of a cell: when it last looked, ever, and how much it found in the window. */
export interface FindingLook {
  readonly institutionId: string;
  readonly criterion: GovernanceCriterion;
  readonly bodyId: string;
  readonly lastLookOn: string;
  readonly findings: number;
}

/** Of a scope without a lower bound: a look may lie further back than the window in which findings are counted. */
export const findingLooks =
  (window: Window) =>
  (frame: Frame): string => {
    const { asOf, institutionId, criterion } = frame.scope;
    const after = windowStart(asOf, window);
    return `
    SELECT fi.institution_id AS "institutionId", fc.criterion, a.body_id AS "bodyId", max(a.observed_on) AS "lastLookOn",
      count(*) ${after ? `FILTER (WHERE a.observed_on > ${frame.value(after)}::date)` : ''}::int AS findings
    FROM act a
    JOIN finding_institution fi ON fi.finding_id = a.id
    JOIN finding_criterion fc ON fc.finding_id = a.id
    WHERE a.counted
      ${institutionId ? `AND fi.institution_id = ANY(${frame.value(institutionId)}::uuid[])` : ''}
      ${criterion ? `AND fc.criterion = ANY(${frame.value(criterion)})` : ''}
    GROUP BY fi.institution_id, fc.criterion, a.body_id`;
  };

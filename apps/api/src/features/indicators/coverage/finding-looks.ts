import type { GovernanceCriterion } from '@nahliad/domain';

/** What the findings of a body say of a cell: when it last looked, and how much it found in the window. */
export interface FindingLook {
  readonly institutionId: string;
  readonly criterion: GovernanceCriterion;
  readonly bodyId: string;
  readonly lastLookOn: string;
  readonly findings: number;
}

export const findingLooks = (): string => `
  SELECT institution_id AS "institutionId", criterion, body_id AS "bodyId", last_on AS "lastLookOn", findings FROM of_look
  ORDER BY institution_id, criterion, body_id`;

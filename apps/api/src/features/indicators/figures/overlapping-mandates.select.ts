import { only } from '../records/grouping';
import type { Frame } from '../records/records';

/** The cells in scope in which the mandates of two bodies meet, as rows (one, other, institution_id, criterion). */
export function overlappingMandates(frame: Frame): string {
  const { institutionId, criterion } = frame.scope;
  return `
    SELECT c.body_id AS one, o.body_id AS other, c.institution_id, c.criterion FROM cell c
    JOIN cell o ON o.institution_id = c.institution_id AND o.criterion = c.criterion AND o.body_id > c.body_id
    WHERE true ${only(frame, 'c.institution_id', 'uuid', institutionId)} ${only(frame, 'c.criterion', 'text', criterion)}`;
}

import { assessedOn } from '../../../platform/database/assessed-on';
import type { Frame } from '../records/records';

/** The window runs on the date of issue. */
export const flowBands = (frame: Frame): string => `
  SELECT position, CASE WHEN implementation = 'open' AND NOT ${assessedOn(frame.asOf)}
    THEN 'not-assessed' ELSE implementation END AS implementation, count(*)::int AS total
  FROM (SELECT * FROM recommended WHERE counted AND ${frame.within('issued_on')}) r GROUP BY 1, 2`;

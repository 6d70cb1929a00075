import { COUNTED_STATUSES, COUNTED_VERIFICATIONS } from '@nahliad/domain';
import { quoted } from '../../platform/database/quoted';
import { stoodOn } from '../../platform/database/stood-on';

/** Whether figures as of a day count the finding `f`, as SQL. */
export const countedOn = (day: string): string =>
  `(${stoodOn('finding', 'f', 'workflow', day)} IN (${quoted(COUNTED_STATUSES)})
    AND ${stoodOn('finding', 'f', 'verification', day)} IN (${quoted(COUNTED_VERIFICATIONS)}))`;

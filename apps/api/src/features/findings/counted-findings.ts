import { COUNTED_STATUSES, COUNTED_VERIFICATIONS } from '@nahliad/domain';
import { stoodOn } from '../../platform/database/stood-on';

const list = (keys: readonly string[]) => keys.map((key) => `'${key}'`).join(', ');

/** Whether figures as of a day count the finding `f`, as SQL. */
export const countedOn = (day: string): string =>
  `(${stoodOn('finding', 'f', 'workflow', day)} IN (${list(COUNTED_STATUSES)})
    AND ${stoodOn('finding', 'f', 'verification', day)} IN (${list(COUNTED_VERIFICATIONS)}))`;

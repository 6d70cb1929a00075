import { ISSUED_WITHIN_MONTHS, MATURE_AFTER_MONTHS, monthsBefore } from '@nahliad/domain';
import type { Where } from './where';

/** `isMature` of the domain, in SQL: whether the time of a recommendation, by its two dates, was up on a day. */
export function matureOn(day: string, value: Where['value'], issuedOn = 'issued_on', targetOn = 'target_on'): string {
  const before = (months: number) => `${value(monthsBefore(day, months))}::date`;
  return `(${issuedOn} > ${before(ISSUED_WITHIN_MONTHS)}
    AND (coalesce(${targetOn} < ${value(day)}::date, false) OR ${issuedOn} <= ${before(MATURE_AFTER_MONTHS)}))`;
}

import { CLOSED_FROM_MONTHS, CLOSED_TO_MONTHS, monthsBefore } from '@nahliad/domain';
import type { Where } from '../../../platform/database/where';
import type { Scope } from '../scope';

/** Which findings were last closed long enough ago to have come back, and no longer than that, as a CTE `closure`. */
export function closures({ asOf }: Scope, filter: Where): string {
  const before = (months: number) => `${filter.value(monthsBefore(asOf, months))}::date`;
  return `closure AS MATERIALIZED (
    SELECT finding_id, max(effective_on) AS closed_on FROM status_event
    WHERE axis = 'workflow' AND to_value = 'closed'
      AND effective_on > ${before(CLOSED_FROM_MONTHS)} AND effective_on <= ${filter.value(asOf)}::date
    GROUP BY finding_id HAVING max(effective_on) <= ${before(CLOSED_TO_MONTHS)}
  )`;
}

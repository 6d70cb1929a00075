import {
  CLOSED_IMPLEMENTATIONS,
  DAYS_WHERE_UNSAID,
  LEAST_SHARE,
  MOST_SHARE,
  PRIORITY_WEIGHTS,
  SEVERITY_WEIGHTS,
  UNSAID_PRIORITY,
} from '@nahliad/domain';
import { suspendedOn } from '../../platform/database/suspended-on';

const cases = (weights: Readonly<Record<string, number>>, literal: (key: string) => string) =>
  Object.entries(weights)
    .map(([key, weight]) => `WHEN ${literal(key)} THEN ${weight}`)
    .join(' ');
const closed = CLOSED_IMPLEMENTATIONS.map((state) => `'${state}'`).join(', ');

const PRIORITY = `CASE coalesce(r.priority, '${UNSAID_PRIORITY}') ${cases(PRIORITY_WEIGHTS, (key) => `'${key}'`)} END`;
const ALLOWED = `CASE WHEN r.target_on IS NULL THEN ${DAYS_WHERE_UNSAID} ELSE greatest(1, r.target_on - r.issued_on) END`;
const SHARE = `
  least(${MOST_SHARE}::float8, greatest(${LEAST_SHARE}::float8, (current_date - r.issued_on)::float8 / (${ALLOWED})))`;

/** `urgency` of the domain as SQL over a `recommendation r`, the worst of whose findings has this severity. */
export const urgencyOf = (severity: string): string => `(
  CASE WHEN r.implementation NOT IN (${closed}) AND NOT ${suspendedOn()} THEN
    (${PRIORITY}) * (CASE ${severity} ${cases(SEVERITY_WEIGHTS, String)} ELSE 1 END) * ${SHARE} END)`;

/** The recommendations with the severity of the worst of those findings that are `readable`, as `worst.severity`. */
export const withWorst = (readable: string): string => `recommendation r LEFT JOIN (
    SELECT fr.recommendation_id, max(f.severity) AS severity
    FROM finding_recommendation fr JOIN finding f ON f.id = fr.finding_id WHERE ${readable} GROUP BY fr.recommendation_id
  ) worst ON worst.recommendation_id = r.id`;

/** Of these, those on a finding that is readable. */
export const HAS_WORST = 'worst.recommendation_id IS NOT NULL';

/** What waits for nothing comes last. */
export const URGENCY_KEY = `coalesce(${urgencyOf('worst.severity')}, 0)`;

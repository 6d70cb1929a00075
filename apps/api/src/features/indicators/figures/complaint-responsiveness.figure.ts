import { complaintResponsiveness, withheld, type ComplaintFate, type Complaints, type Evidence } from '@nahliad/domain';
import { evidence } from '../records/evidence';
import { regrouped } from '../records/grouping';
import { figure } from './figure';

const PARTS = {
  decidedInTime: 'decided-in-time',
  decidedLate: 'decided-late',
  undecidedOverdue: 'undecided-overdue',
  notDue: 'not-due',
} as const satisfies Record<keyof Complaints, ComplaintFate>;

/** Whole numbers, for a contract and a table; the sum of no table at all is no number. */
const SUMS = Object.entries(PARTS).map(([part, fate]) => `'${part}', sum((counts ->> '${fate}')::bigint)`);

const KEYS = { institution: 'institution_id::text', month: `to_char(as_of, 'YYYY-MM')` } as const;

/** The window runs on the last day of the period that a table tells of. */
export const complaintResponsivenessFigure = figure<{ tables: number; complaints: Complaints; evidence: Evidence }>({
  source: 'oversight',
  absent: 'not-assessed',
  select(frame, by) {
    const key = by === 'institution' || by === 'month' ? KEYS[by] : 'NULL::text';
    return `
      SELECT ${key} AS "group", count(*)::int AS tables, json_build_object(${SUMS.join(', ')}) AS complaints,
        ${evidence(frame, 'as_of')} AS evidence
      FROM published WHERE kind = 'complaints' AND ${frame.within('as_of')} ${regrouped(by).tail}`;
  },
  value: ({ tables, complaints, evidence: of }) =>
    tables === 0 ? withheld('not-assessed') : complaintResponsiveness(complaints, of),
});

import type { Frame } from '../records/records';

/** On what bodies may have worked together, as names of sets of records: acts, findings they signed, findings they referred. */
export interface Shared {
  readonly acts: string;
  readonly signed: string;
  readonly referred: string;
}

/**
 * Each time that two bodies worked together, as rows (kind, id, on_day, one, other). Whoever leads has signed; a referral is
 * joint work from the day on which it was sent, unless it was taken back.
 */
export const jointWork = (frame: Frame, { acts, signed, referred }: Shared): string => `
  SELECT kind, id, on_day, one, other FROM (
    SELECT 'activity' AS kind, a.id, a.ended_on AS on_day, array_agg(d.body_id) AS bodies
    FROM ${acts} a JOIN doer d ON d.activity_id = a.id AND d.signed GROUP BY a.id, a.ended_on
    UNION ALL
    SELECT 'finding', f.id, f.observed_on, f.body_id || array_agg(p.body_id)
    FROM ${signed} f JOIN participation p ON p.finding_id = f.id AND p.state = 'signed'
    GROUP BY f.id, f.observed_on, f.body_id
    UNION ALL
    SELECT 'referral', r.id, r.referred_at::date, ARRAY[r.from_body_id, r.to_body_id]
    FROM referral r JOIN ${referred} f ON f.id = r.finding_id
    WHERE NOT (r.state = 'withdrawn' AND r.decided_at::date <= ${frame.asOf})
  ) work
  CROSS JOIN unnest(bodies) one CROSS JOIN unnest(bodies) other
  WHERE one < other`;

import type { EntityManager } from 'typeorm';

const COUNT = `
  UPDATE finding f SET updated_at = now(), reply_state = (
    SELECT CASE
      WHEN count(r.id) + count(w.id) FILTER (WHERE r.id IS NULL) < count(*)
        THEN CASE WHEN count(r.id) + count(w.id) = 0 THEN 'awaited' ELSE 'partly-given' END
      WHEN count(r.id) = 0 THEN 'waived' ELSE 'given' END
    FROM finding_institution fi
    LEFT JOIN reply r ON r.period_id = $2 AND r.institution_id = fi.institution_id
    LEFT JOIN reply_waiver w ON w.period_id = $2 AND w.institution_id = fi.institution_id
    WHERE fi.finding_id = f.id)
  WHERE f.id = $1`;

/** Says on the finding how far its institutions have answered; one that waived and replies after all has replied. */
export const countReplies = (tx: EntityManager, findingId: string, periodId: string): Promise<unknown> =>
  tx.query(COUNT, [findingId, periodId]);

import type { EntityManager } from 'typeorm';
import type { FindingRow } from './finding.record';

const LAPSE = `
  UPDATE participation SET state = 'accepted', decided_by = NULL, decided_at = NULL
  WHERE finding_id = $1 AND state = 'signed'`;

/**
 * A signature stands under the words that were signed, so under others it is asked for anew; answers whose. A dissent is
 * the body's own word and stays, or whoever leads the finding could silence it.
 */
export async function lapseSignatures(
  tx: EntityManager,
  { record: { id }, participants }: FindingRow,
): Promise<readonly string[]> {
  const signed = participants.filter(({ state }) => state === 'signed').map(({ bodyId }) => bodyId);
  if (signed.length) await tx.query(LAPSE, [id]);
  return signed;
}

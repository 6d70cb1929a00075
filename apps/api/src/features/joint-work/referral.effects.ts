import { TAKING_PART } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import { updateRow } from '../../platform/database/update-row';
import { DomainError } from '../../platform/errors/domain-error';
import { putPart, removePart, stateOfPart } from './participation.store';
import type { LockedReferral } from './referral.lock';
import type { Subject } from './shared-work';

/** By whom the referral is sent or decided on. */
interface Deciding {
  readonly tx: EntityManager;
  readonly finding: Subject;
  readonly personId: string;
}

/**
 * The body is asked to lead with the other, and so reads what it decides on; one that takes part may
 * still be asked to take over.
 */
export async function askToTakePart({ tx, finding, personId }: Deciding, toBodyId: string, takeOver: boolean) {
  const state = await stateOfPart(tx, finding, toBodyId);
  const takesPart = state !== undefined && TAKING_PART.includes(state);
  if (takesPart && !takeOver)
    throw new DomainError('participation.already-invited', [{ path: 'toBodyId', code: 'repeated' }]);
  if (!takesPart) await putPart(tx, finding, { bodyId: toBodyId, role: 'co-lead', invitedBy: personId });
}

/** Whoever led it before leads it with the body that takes it over. */
export async function takePart(
  { tx, finding, personId }: Deciding,
  { takeOver, ...bodies }: LockedReferral,
  leading: string,
) {
  const accepted = { role: 'co-lead', state: 'accepted', invitedBy: personId } as const;
  if (!takeOver) return putPart(tx, finding, { ...accepted, bodyId: bodies.toBodyId });
  await removePart(tx, finding, bodies.toBodyId);
  await putPart(tx, finding, { ...accepted, bodyId: leading });
  await updateRow(tx, 'finding', finding.id, { body_id: bodies.toBodyId, updated_at: new Date() });
}

/** What was only asked is asked no more; a part that the body had taken before stays. */
export async function release(
  { tx, finding, personId }: Deciding,
  { toBodyId }: LockedReferral,
  state: 'declined' | 'withdrawn',
) {
  if ((await stateOfPart(tx, finding, toBodyId)) !== 'invited') return;
  if (state === 'withdrawn') return removePart(tx, finding, toBodyId);
  await tx.query(
    `UPDATE participation SET state = 'declined', decided_by = $3, decided_at = now()
      WHERE finding_id = $1 AND body_id = $2`,
    [finding.id, toBodyId, personId],
  );
}

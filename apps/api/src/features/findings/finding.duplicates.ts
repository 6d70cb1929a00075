import { VOID_STATUSES, type WorkflowStatus } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { readableFindings } from '../../platform/access/finding-scope';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';

/** Two that name each other at the same moment would both be gone. */
export const ONE_DUPLICATE_AT_A_TIME = 0x6475706c;

const refusal = (code: string) => new DomainError('finding.duplicate-of-required', [{ path: 'duplicateOf', code }]);

/** The original stands by itself: what merely points elsewhere, or was given up, keeps nothing for its duplicate. */
export async function assertOriginal(
  tx: EntityManager,
  actor: PersonActor,
  id: string,
  original: string,
): Promise<void> {
  if (original === id) throw refusal('circle');
  const one = where().equals('f.id', original);
  const text = `SELECT f.workflow FROM finding f WHERE ${one.sql} AND ${readableFindings(actor, one)}`;
  const [found]: { workflow: WorkflowStatus }[] = await tx.query(text, one.values);
  if (!found) throw refusal('unknown');
  if (VOID_STATUSES.includes(found.workflow)) throw refusal('does-not-stand');
}

const BRING_ALONG = `UPDATE finding SET duplicate_of = $2, version = version + 1, updated_at = now() WHERE duplicate_of = $1`;

/** Its own duplicates come along to the original, so that each is one step away from where it is kept. */
export const bringDuplicatesAlong = (tx: EntityManager, id: string, original: string): Promise<unknown> =>
  tx.query(BRING_ALONG, [id, original]);

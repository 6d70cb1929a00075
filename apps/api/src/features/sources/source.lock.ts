import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor';
import { overseenFindings } from '../../platform/access/finding-scope';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import { SOURCE_STANDING } from './source.record';
import type { SourceStanding } from './sources.policy';

/** A source with what is needed to decide on it. */
export interface LockedSource extends SourceStanding {
  readonly id: string;
  readonly findingId: string;
  readonly version: number;
}

const AS_IT_IS_NOW = `SELECT ${SOURCE_STANDING} AS standing, s.version FROM finding_source s WHERE s.id = $1`;

/** Holds a source of a finding that somebody oversees, unless it was removed; then reads it as it is by then. */
export async function lockSource(
  tx: EntityManager,
  actor: Actor,
  findingId: string,
  id: string,
): Promise<LockedSource> {
  const one = where().equals('f.id', findingId).equals('s.id', id);
  const locked = await tx.query(
    `SELECT s.id FROM finding_source s JOIN finding f ON f.id = s.finding_id
      WHERE ${one.sql} AND s.removed_at IS NULL AND ${overseenFindings(actor, one)} FOR UPDATE OF s FOR SHARE OF f`,
    one.values,
  );
  if (locked.length === 0) throw new DomainError('source.not-found');
  const [{ standing, version }] = await tx.query(AS_IT_IS_NOW, [id]);
  return { ...standing, version, id, findingId };
}

/** How the audit trail names a source: by ids alone. */
export const toldOf = (
  { id, findingId, bodyId }: Pick<LockedSource, 'id' | 'findingId' | 'bodyId'>,
  detail: Readonly<Record<string, unknown>> = {},
) => ({ subjectId: id, bodyId, detail: { findingId, ...detail } });

import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import type { EvidenceStanding, FindingStanding } from './evidence.policy';
import { FINDING_STANDING, evidenceStanding } from './evidence.record';
import { evidenceScope } from './evidence.scope';

/** What a file is to those who decide on it, with what they change. */
export interface LockedEvidence extends EvidenceStanding {
  readonly revision: number;
  readonly redacts: string | null;
  readonly title: string | null;
  readonly retainUntil: string | null;
  readonly version: number;
}

export interface Locked {
  readonly evidence: LockedEvidence;
  readonly finding: FindingStanding;
}

const WITH = `'revision', e.revision, 'redacts', e.redacts, 'title', e.title, 'retainUntil', e.retain_until, 'version', e.version`;
const AS_IT_IS_NOW = `SELECT ${evidenceStanding(WITH)} AS evidence, ${FINDING_STANDING} AS finding
  FROM evidence e JOIN finding f ON f.id = e.finding_id WHERE e.id = $1`;

/** Holds a file that somebody reads with all that is known of it, so that two people cannot both decide on what they read. */
export async function lockEvidence(tx: EntityManager, actor: Actor, id: string): Promise<Locked> {
  const one = where().equals('e.id', id);
  const { inside, readable } = evidenceScope(actor, one);
  const locked = await tx.query(
    `SELECT ${inside} AS inside FROM evidence e JOIN finding f ON f.id = e.finding_id
      WHERE ${one.sql} AND ${readable} FOR UPDATE OF e FOR SHARE OF f`,
    one.values,
  );
  if (locked.length === 0) throw new DomainError('evidence.not-found');
  if (!locked[0].inside) throw new DomainError('access.refused');
  const [row] = await tx.query(AS_IT_IS_NOW, [id]);
  return row;
}

import type { InvitedRole, ParticipationState } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { bodiesOf, type Actor } from '../../platform/access/actor';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import { SOURCES, WORK_KINDS, type Subject } from './shared-work';

const KNOWN = 'SELECT id FROM stakeholder WHERE id = $1 AND active';

/** Only a body that is there still can be asked for anything. */
export async function assertKnownBody(tx: EntityManager, field: string, id: string): Promise<void> {
  const known = await tx.query(KNOWN, [id]);
  if (known.length === 0) throw new DomainError('stakeholder.unknown', [{ path: field, code: 'unknown' }]);
}

/** What a part belongs to, for those who work on it; nobody else learns that there is such a part. */
export async function subjectOfPart(tx: EntityManager, actor: Actor, part: string): Promise<Subject | undefined> {
  const bodies = bodiesOf(actor, 'officer', 'lead');
  for (const kind of WORK_KINDS) {
    const { from, key, id, readable, sharedBy } = SOURCES[kind];
    const one = where().equals('p.id', part);
    one.and(readable(actor, one)).and(sharedBy(one.value(bodies)));
    const text = `SELECT ${id} AS id FROM participation p JOIN ${from} ON ${id} = p.${key} WHERE ${one.sql}`;
    const [found] = await tx.query(text, one.values);
    if (found) return { kind, id: found.id };
  }
  return undefined;
}

export async function stateOfPart(
  tx: EntityManager,
  { kind, id }: Subject,
  bodyId: string,
): Promise<ParticipationState | undefined> {
  const { key } = SOURCES[kind];
  const [part] = await tx.query(`SELECT state FROM participation WHERE ${key} = $1 AND body_id = $2`, [id, bodyId]);
  return part?.state;
}

interface NewPart {
  readonly id?: string;
  readonly bodyId: string;
  readonly role: InvitedRole;
  readonly state?: 'invited' | 'accepted';
  readonly note?: string | undefined;
  readonly invitedBy: string;
}

/** Asks a body to take part; whatever it was to the work before. */
export async function putPart(tx: EntityManager, subject: Subject, part: NewPart): Promise<void> {
  const { id = uuidv7(), bodyId, role, state = 'invited', note = null, invitedBy } = part;
  await removePart(tx, subject, bodyId);
  await tx.query(
    `INSERT INTO participation (id, ${SOURCES[subject.kind].key}, body_id, role, state, note, invited_by)
      VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, subject.id, bodyId, role, state, note, invitedBy],
  );
}

export const removePart = (tx: EntityManager, { kind, id }: Subject, bodyId: string): Promise<unknown> =>
  tx.query(`DELETE FROM participation WHERE ${SOURCES[kind].key} = $1 AND body_id = $2`, [id, bodyId]);

import type { CreateActivity } from '@nahliad/contracts';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/errors/domain-error';
import { mayInvite } from './activities.policy';

const KNOWN = 'SELECT id FROM stakeholder WHERE id = ANY($1) AND active';
const INVITE = `
  INSERT INTO participation (id, activity_id, body_id, role, state, invited_by) VALUES ($1, $2, $3, $4, 'invited', $5)`;

/** The bodies that are asked to take part: all that are named after the one that leads. */
export const invitedOf = ({ bodyIds = [] }: CreateActivity): readonly string[] => bodyIds.slice(1);

export async function inviteBodies(
  tx: EntityManager,
  actor: PersonActor,
  id: string,
  leading: string,
  input: CreateActivity,
): Promise<void> {
  const invited = invitedOf(input);
  const { coLeadIds = [] } = input;
  refuse('request.invalid', 'coLeadIds', coLeadIds, (one) => !invited.includes(one), 'unknown');
  if (invited.length === 0) return;
  if (!mayInvite(actor, leading))
    throw new DomainError('activity.lead-invites', [{ path: 'bodyIds', code: 'not-yours' }]);
  const known: { id: string }[] = await tx.query(KNOWN, [invited]);
  const isUnknown = (one: string) => one !== leading && !known.some((body) => body.id === one);
  refuse('stakeholder.unknown', 'bodyIds', [leading, ...invited], isUnknown, 'unknown');
  for (const body of invited)
    await tx.query(INVITE, [uuidv7(), id, body, coLeadIds.includes(body) ? 'co-lead' : 'contributor', actor.id]);
}

function refuse(
  code: 'request.invalid' | 'stakeholder.unknown',
  field: string,
  ids: readonly string[],
  isWrong: (id: string) => boolean,
  why: string,
): void {
  const wrong = ids.flatMap((id, nth) => (isWrong(id) ? [{ path: `${field}.${nth}`, code: why }] : []));
  if (wrong.length) throw new DomainError(code, wrong);
}

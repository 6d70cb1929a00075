import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor';
import { readableFindings } from '../../platform/access/finding-scope';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import { lockFinding } from '../findings/finding.lock';
import { isAsked, ownInstitutions, type ReplyStanding } from './replies.policy';
import { LAST_PERIOD, REPLY_STANDING } from './replies.record';

const AS_IT_IS_NOW = `SELECT ${REPLY_STANDING} AS standing FROM finding f ${LAST_PERIOD()} WHERE f.id = $1`;

/** Of what finding it is, for those who read that; nobody else learns that there is such a reply or request. */
export async function findingOf(
  tx: EntityManager,
  actor: Actor,
  what: 'reply' | 'reply_extension',
  id: string,
): Promise<string | undefined> {
  const one = where().equals('said.id', id);
  const text = `SELECT f.id FROM ${what} said JOIN finding f ON f.id = said.finding_id
    WHERE ${one.sql} AND ${readableFindings(actor, one)}`;
  const [found] = await tx.query(text, one.values);
  return found?.id;
}

/** Holds the finding, so that it is not made final while somebody replies; then reads how replying to it stands. */
export async function lockReplies(tx: EntityManager, actor: Actor, findingId: string): Promise<ReplyStanding> {
  await lockFinding(tx, actor, findingId);
  const [{ standing }] = await tx.query(AS_IT_IS_NOW, [findingId]);
  return standing;
}

/** The period that runs, for those whose finding is out for reply. */
export function assertAsked(standing: ReplyStanding): { readonly id: string; readonly dueOn: string } {
  if (!isAsked(standing) || !standing.period) throw new DomainError('reply.not-asked');
  return standing.period;
}

/** The institution in whose name somebody answers: the one they name, or the only one they have. */
export function answering(actor: Actor, standing: ReplyStanding, asked: string | undefined): string {
  const own = ownInstitutions(actor, standing);
  if (own.length === 0 || (asked !== undefined && !own.some(({ id }) => id === asked)))
    throw new DomainError('reply.not-yours');
  const [only, another] = own;
  const institution = asked ?? (another === undefined ? only?.id : undefined);
  if (institution === undefined)
    throw new DomainError('request.invalid', [{ path: 'institutionId', code: 'required' }]);
  return institution;
}

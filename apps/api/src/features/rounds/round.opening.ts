import type { OpenRound } from '@nahliad/contracts';
import { LANGUAGES, bearsSecrecyStamp, hasFourEyes, today } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import { bodiesOf, hasRole, type Actor } from '../../platform/access/actor';
import { DomainError } from '../../platform/errors/domain-error';
import { UNFIT } from './assessors';

type Assigned = OpenRound['institutions'];

const NOT_OVERSEEN = `
  SELECT named.place, s.id IS NOT NULL AS known FROM unnest($1::uuid[]) WITH ORDINALITY named (id, place)
  LEFT JOIN stakeholder s ON s.id = named.id WHERE s.institution_type IS NULL ORDER BY named.place`;

/** The body that runs the round: the one they name, or the only one they lead; an administrator names any. */
export function runningBody(actor: Actor, asked: string | undefined): string {
  const led = new Set(bodiesOf(actor, 'lead'));
  if (asked !== undefined && !led.has(asked) && !hasRole(actor, 'administrator'))
    throw new DomainError('round.body-not-yours', [{ path: 'bodyId', code: 'not-yours' }]);
  const [only, another] = led;
  const body = asked ?? (another === undefined ? only : undefined);
  if (body === undefined) throw new DomainError('round.body-required', [{ path: 'bodyId', code: 'required' }]);
  return body;
}

/** State secrets are not for this system, in whatever is written here either. */
export function assertUnstamped(texts: Readonly<Record<string, string | undefined>>): void {
  const stamped = Object.keys(texts).filter((path) => bearsSecrecyStamp(texts[path] ?? ''));
  if (stamped.length)
    throw new DomainError(
      'finding.state-secret',
      stamped.map((path) => ({ path, code: 'state-secret' })),
    );
}

export const assertTitle = ({ title }: Pick<OpenRound, 'title'>): void =>
  assertUnstamped(Object.fromEntries(LANGUAGES.map((language) => [`title.${language}`, title[language]])));

export function assertAhead(dueOn: string | undefined): void {
  if (dueOn !== undefined && dueOn < today())
    throw new DomainError('request.invalid', [{ path: 'dueOn', code: 'in-past' }]);
}

/** Never assessor and reviewer at once. */
export function assertFourEyes(institutions: Assigned): void {
  const wrong = institutions.flatMap(({ assessorId, peerIds }, place) =>
    hasFourEyes(assessorId, peerIds) ? [] : [{ path: `institutions.${place}.peerIds`, code: 'repeated' }],
  );
  if (wrong.length) throw new DomainError('round.same-person-twice', wrong);
}

export async function assertParties(tx: EntityManager, bodyId: string, institutions: Assigned): Promise<void> {
  if ((await tx.query('SELECT FROM stakeholder WHERE id = $1', [bodyId])).length === 0)
    throw new DomainError('stakeholder.unknown', [{ path: 'bodyId', code: 'unknown' }]);
  const [wrong] = await tx.query(NOT_OVERSEEN, [institutions.map(({ institutionId }) => institutionId)]);
  if (!wrong) return;
  const path = `institutions.${wrong.place - 1}.institutionId`;
  throw wrong.known
    ? new DomainError('stakeholder.not-an-institution', [{ path, code: 'not-an-institution' }])
    : new DomainError('stakeholder.unknown', [{ path, code: 'unknown' }]);
}

/** Whoever is named may score or review, and is no part of the institution that they judge. */
export async function assertAssessors(tx: EntityManager, institutions: Assigned): Promise<void> {
  const named = institutions.flatMap(({ institutionId, assessorId, peerIds }, place) =>
    [assessorId, ...peerIds].map((personId) => ({ place, institutionId, personId })),
  );
  const unfit: { place: number }[] = await tx.query(UNFIT, [
    named.map(({ place }) => place),
    named.map(({ institutionId }) => institutionId),
    named.map(({ personId }) => personId),
  ]);
  if (unfit.length)
    throw new DomainError(
      'round.person-unknown',
      unfit.map(({ place }) => ({ path: `institutions.${place}`, code: 'unknown' })),
    );
}

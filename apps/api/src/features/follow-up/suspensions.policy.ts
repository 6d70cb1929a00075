import type { Recommendation } from '@nahliad/contracts';
import { isClosed, today } from '@nahliad/domain';
import type { Actor } from '../../platform/access/actor';
import { DomainError } from '../../platform/errors/domain-error';
import { issuesFor } from '../recommendations/recommendations.policy';

type Suspendable = Pick<Recommendation, 'issuerId' | 'implementation' | 'issuedOn'> & {
  /** Whatever lets its deadlines stand still today. */
  readonly suspension: object | null;
};

export function assertIssuer(actor: Actor, { issuerId }: Pick<Recommendation, 'issuerId'>): void {
  if (!issuesFor(actor, issuerId)) throw new DomainError('recommendation.issuer-not-yours');
}

/** A suspension began by today, not before there was anything to wait for, and is not over yet; one at a time. */
export function assertSuspension(actor: Actor, found: Suspendable, from: string, until: string): void {
  assertIssuer(actor, found);
  if (isClosed(found.implementation)) throw new DomainError('recommendation.move-refused');
  if (from > today()) throw wrong('from', 'in-future');
  if (from < found.issuedOn) throw wrong('from', 'before-issue');
  if (until <= today()) throw wrong('until', 'in-past');
  if (found.suspension) throw new DomainError('recommendation.already-suspended');
}

const wrong = (path: string, code: string) => new DomainError('request.invalid', [{ path, code }]);

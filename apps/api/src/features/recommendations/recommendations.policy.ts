import type { Recommendation } from '@nahliad/contracts';
import { isClosed } from '@nahliad/domain';
import { bodiesOf, type Actor } from '../../platform/access/actor';
import { DomainError } from '../../platform/errors/domain-error';

type Subject = Pick<Recommendation, 'issuerId' | 'addresseeId' | 'position' | 'implementation'>;
type Suspendable = Subject & Pick<Recommendation, 'suspension'>;

export const issuesFor = (actor: Actor, issuerId: string): boolean => bodiesOf(actor, 'lead').includes(issuerId);

/** Where several institutions are addressed together, the first one answers. */
export const isAddressee = (actor: Actor, { addresseeId }: Pick<Subject, 'addresseeId'>): boolean =>
  bodiesOf(actor, 'respondent').includes(addresseeId);

/** What somebody has taken a position on stays as they read it. */
export const isEditable = ({ position, implementation }: Subject): boolean =>
  position === 'pending' && !isClosed(implementation);

export const mayEdit = (actor: Actor, subject: Subject): boolean =>
  issuesFor(actor, subject.issuerId) && isEditable(subject);

/** What it says, while nobody has taken a position; what it rests on, for as long as somebody waits for it. */
export function assertEditable(actor: Actor, subject: Subject, contents: object): void {
  if (!issuesFor(actor, subject.issuerId)) throw new DomainError('recommendation.issuer-not-yours');
  const open = isEditable(subject) || (Object.keys(contents).length === 0 && !isClosed(subject.implementation));
  if (!open) throw new DomainError('recommendation.move-refused');
}

export const mayRespond = (actor: Actor, subject: Subject): boolean =>
  isAddressee(actor, subject) && !isClosed(subject.implementation);

/** What it rests on may change for as long as somebody waits for it. */
export const mayLink = (actor: Actor, subject: Subject): boolean =>
  issuesFor(actor, subject.issuerId) && !isClosed(subject.implementation);

export const maySuspend = (actor: Actor, subject: Suspendable): boolean =>
  mayLink(actor, subject) && subject.suspension === null;

export const mayLift = (actor: Actor, { issuerId, suspension }: Suspendable): boolean =>
  issuesFor(actor, issuerId) && suspension !== null;

/** Who was told is between the two sides and those who watch over them. */
export const mayReadEscalations = (actor: Actor): boolean => actor.id !== null;

/** Who took a step is known on the two sides; everybody else reads what happened, and when. */
export const mayReadActors = (actor: Actor, { issuerId, addresseeId }: Pick<Subject, 'issuerId' | 'addresseeId'>) =>
  bodiesOf(actor, 'officer', 'lead').includes(issuerId) || bodiesOf(actor, 'respondent').includes(addresseeId);

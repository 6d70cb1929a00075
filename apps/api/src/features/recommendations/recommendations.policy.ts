import type { Recommendation } from '@nahliad/contracts';
import { isClosed } from '@nahliad/domain';
import { bodiesOf, type Actor } from '../../platform/access/actor';

type Subject = Pick<Recommendation, 'issuerId' | 'addresseeId' | 'position' | 'implementation'>;

export const issuesFor = (actor: Actor, issuerId: string): boolean => bodiesOf(actor, 'lead').includes(issuerId);

/** Where several institutions are addressed together, the first one answers. */
export const isAddressee = (actor: Actor, { addresseeId }: Pick<Subject, 'addresseeId'>): boolean =>
  bodiesOf(actor, 'respondent').includes(addresseeId);

/** What somebody has taken a position on stays as they read it. */
export const isEditable = ({ position, implementation }: Subject): boolean =>
  position === 'pending' && !isClosed(implementation);

export const mayEdit = (actor: Actor, subject: Subject): boolean =>
  issuesFor(actor, subject.issuerId) && isEditable(subject);

export const mayRespond = (actor: Actor, subject: Subject): boolean =>
  isAddressee(actor, subject) && !isClosed(subject.implementation);

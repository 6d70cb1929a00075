import type { FindingSource } from '@nahliad/contracts';
import { TAKING_PART, VOID_STATUSES, WRITING_ROLES, type IdentityState, type WorkflowStatus } from '@nahliad/domain';
import { bodiesOf, hasRole, type Actor } from '../../platform/access/actor';
import type { Participant } from '../findings/finding.record';

/** What of a finding decides who adds a source to it. */
export interface FindingStanding {
  readonly bodyId: string;
  readonly workflow: WorkflowStatus;
  readonly participants: readonly Participant[];
}

export interface SourceStanding {
  /** To which the source spoke. */
  readonly bodyId: string;
  readonly addedBy: string;
  readonly identity: IdentityState;
  readonly readerIds: readonly string[];
}

/** The body in whose name somebody adds a source: that of the finding, or one that writes it together with it. */
export function addingBody(actor: Actor, { bodyId, workflow, participants }: FindingStanding): string | undefined {
  if (VOID_STATUSES.includes(workflow)) return undefined;
  const writing = participants.filter(({ role, state }) => WRITING_ROLES.includes(role) && TAKING_PART.includes(state));
  const bodies = bodiesOf(actor, 'officer', 'lead');
  return [bodyId, ...writing.map((participant) => participant.bodyId)].find((body) => bodies.includes(body));
}

/** Whoever is of the body to which the source spoke. */
export const isOwn = (actor: Actor, { bodyId }: SourceStanding): boolean =>
  bodiesOf(actor, 'officer', 'lead').includes(bodyId);

const leads = (actor: Actor, { bodyId }: SourceStanding) => bodiesOf(actor, 'lead').includes(bodyId);

/** Whoever added it, for as long as they are of its body, and the body's leads. */
export const mayChange = (actor: Actor, source: SourceStanding): boolean =>
  leads(actor, source) || (isOwn(actor, source) && actor.id === source.addedBy);

export const mayDestroy = (actor: Actor, source: SourceStanding): boolean =>
  mayChange(actor, source) && source.identity === 'sealed';

export const mayName = mayDestroy;

/** By name alone, and only people of the body; whoever manages or audits the product reads no identity, however named. */
export const mayRead = (actor: Actor, source: SourceStanding): boolean =>
  source.identity === 'sealed' &&
  isOwn(actor, source) &&
  actor.id !== null &&
  source.readerIds.includes(actor.id) &&
  !hasRole(actor, 'administrator', 'auditor');

export const maySeeReadings = leads;

export const allowances = (actor: Actor, source: SourceStanding): FindingSource['may'] => ({
  change: mayChange(actor, source),
  destroy: mayDestroy(actor, source),
  name: mayName(actor, source),
  read: mayRead(actor, source),
  seeReadings: maySeeReadings(actor, source),
});

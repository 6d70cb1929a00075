import type { FindingReplies, Named } from '@nahliad/contracts';
import type { WorkflowStatus } from '@nahliad/domain';
import { bodiesOf, type Actor } from '../../platform/access/actor';

/** How a finding stands with those who may reply to it; the ids are those of institutions, of the period that runs. */
export interface ReplyStanding {
  readonly bodyId: string;
  readonly workflow: WorkflowStatus;
  readonly institutions: readonly Named[];
  /** The last one; null where the finding was never shared, and for whoever is told nothing of it. */
  readonly period: { readonly id: string; readonly dueOn: string } | null;
  readonly replied: readonly string[];
  readonly waived: readonly string[];
  readonly asking: readonly string[];
}

/** What decides about a reply or an extension. */
export interface OfPeriod {
  readonly periodId: string;
  readonly institutionId: string;
}

export interface GivenReply extends OfPeriod {
  readonly late: boolean;
}

export const isAsked = ({ workflow, period }: ReplyStanding): boolean =>
  workflow === 'shared-for-reply' && period !== null;

export const isOver = ({ period }: ReplyStanding, today: string): boolean => period === null || today > period.dueOn;

const answersFor = (actor: Actor, institutionId: string): boolean =>
  bodiesOf(actor, 'respondent').includes(institutionId);

/** The institutions of the finding for which this person answers. */
export const ownInstitutions = (actor: Actor, { institutions }: ReplyStanding): readonly Named[] =>
  institutions.filter(({ id }) => answersFor(actor, id));

/** A reply that comes late is heard too, as long as nothing is decided. */
export const awaitsReply = (standing: ReplyStanding, institutionId: string): boolean =>
  isAsked(standing) && !standing.replied.includes(institutionId);

export const mayExtend = (standing: ReplyStanding, institutionId: string, today: string): boolean =>
  awaitsReply(standing, institutionId) && !isOver(standing, today) && !standing.asking.includes(institutionId);

export const mayWaive = (standing: ReplyStanding, institutionId: string): boolean =>
  awaitsReply(standing, institutionId) && !standing.waived.includes(institutionId);

/** In its time; one that came late, as long as nothing is decided. */
export const mayEdit = (actor: Actor, standing: ReplyStanding, reply: GivenReply, today: string): boolean =>
  answersFor(actor, reply.institutionId) && isOfPeriod(standing, reply) && (reply.late || !isOver(standing, today));

/** An extension lengthens the period for all institutions alike. */
export const mayDecide = (actor: Actor, standing: ReplyStanding, extension: OfPeriod & { readonly state: string }) =>
  extension.state === 'asked' && isOfPeriod(standing, extension) && bodiesOf(actor, 'lead').includes(standing.bodyId);

const isOfPeriod = (standing: ReplyStanding, { periodId }: OfPeriod): boolean =>
  isAsked(standing) && standing.period?.id === periodId;

export function allowances(actor: Actor, standing: ReplyStanding, today: string): FindingReplies['may'] {
  const own = ownInstitutions(actor, standing);
  return {
    reply: own.filter(({ id }) => awaitsReply(standing, id)),
    extend: own.filter(({ id }) => mayExtend(standing, id, today)),
    waive: own.filter(({ id }) => mayWaive(standing, id)),
  };
}

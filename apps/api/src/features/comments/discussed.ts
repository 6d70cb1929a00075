import type { EntityManager } from 'typeorm';
import { hasRole, type Actor } from '../../platform/access/actor';
import { overseenActivities, readableActivities } from '../../platform/access/activity-scope';
import { overseenFindings, readableFindings } from '../../platform/access/finding-scope';
import { overseenRecommendations, readableRecommendations } from '../../platform/access/recommendation-scope';
import { where, type Where } from '../../platform/database/where';

export const DISCUSSED_KINDS = ['finding', 'recommendation', 'activity'] as const;
export type DiscussedKind = (typeof DISCUSSED_KINDS)[number];

/** The record that comments are about. */
export interface Discussed {
  readonly kind: DiscussedKind;
  readonly id: string;
}

interface Source {
  readonly from: string;
  readonly id: string;
  readonly bodyId: string;
  readonly readable: (actor: Actor, where: Where) => string;
  readonly overseen: (actor: Actor, where: Where) => string;
}

export const SOURCES: Record<DiscussedKind, Source> = {
  finding: {
    from: 'finding f',
    id: 'f.id',
    bodyId: 'f.body_id',
    readable: (actor, of) => readableFindings(actor, of),
    overseen: (actor, of) => overseenFindings(actor, of),
  },
  recommendation: {
    from: 'recommendation r',
    id: 'r.id',
    bodyId: 'r.issuer_id',
    readable: (actor, of) => readableRecommendations(actor, of, readableFindings(actor, of)),
    overseen: (actor, of) => overseenRecommendations(actor, overseenFindings(actor, of)),
  },
  activity: {
    from: 'activity a',
    id: 'a.id',
    bodyId: 'a.body_id',
    readable: (actor, of) => readableActivities(actor, of),
    overseen: (actor, of) => overseenActivities(actor, of),
  },
};

/**
 * Whose discussion it is, as SQL over the record: of those who oversee it. Whoever answers for an institution has no part in
 * any, whatever else they are.
 */
export const isDiscussedBy = (actor: Actor, kind: DiscussedKind, of: Where): string =>
  hasRole(actor, 'respondent') ? 'false' : SOURCES[kind].overseen(actor, of);

/** Answers the body of a record that somebody discusses, if they do; whoever hides the record waits until it is said. */
export async function holdDiscussed(
  tx: EntityManager,
  actor: Actor,
  { kind, id }: Discussed,
): Promise<string | undefined> {
  const { from, bodyId, ...column } = SOURCES[kind];
  const one = where().equals(column.id, id);
  const [row] = await tx.query(
    `SELECT ${bodyId} AS "bodyId" FROM ${from} WHERE ${one.sql} AND ${isDiscussedBy(actor, kind, one)} FOR SHARE`,
    one.values,
  );
  return row?.bodyId;
}

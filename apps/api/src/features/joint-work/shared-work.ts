import { ENDED_STATUSES, today, type SharedWork, type Visibility } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor';
import { isDoneBy, readableActivities } from '../../platform/access/activity-scope';
import { isWorkOf, readableFindings } from '../../platform/access/finding-scope';
import type { Where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import { lockActivity } from '../activities/activity.lock';
import { lockFinding } from '../findings/finding.lock';

export const WORK_KINDS = ['finding', 'activity'] as const satisfies readonly SharedWork['kind'][];
export type WorkKind = (typeof WORK_KINDS)[number];

export interface Subject {
  readonly kind: WorkKind;
  readonly id: string;
}

/** What of a finding or an act of oversight decides about who takes part in it. */
export type Work = SharedWork & { readonly id: string; readonly bodyId: string; readonly visibility: Visibility };

/** Nobody is asked any more to work on it. */
const isEnded = (work: Work): boolean => work.kind === 'finding' && ENDED_STATUSES.includes(work.workflow);

/** What is confidential is shown to people by name, and to no body. */
export const isOpenToBodies = (work: Work): boolean => !isEnded(work) && work.visibility !== 'confidential';

export function assertOpenToBodies(work: Work): void {
  if (isEnded(work)) throw new DomainError('participation.subject-ended');
  if (!isOpenToBodies(work)) throw new DomainError('participation.confidential');
}

interface Source {
  readonly from: string;
  /** The column of a participation that names it. */
  readonly key: string;
  readonly work: string;
  readonly id: string;
  readonly bodyId: string;
  readonly readable: (actor: Actor, where: Where) => string;
  /** Whether one of these bodies leads it or takes part. */
  readonly sharedBy: (bodies: string) => string;
}

export const SOURCES: Record<WorkKind, Source> = {
  finding: {
    from: 'finding f',
    key: 'finding_id',
    work: `json_build_object('kind', 'finding', 'id', f.id, 'bodyId', f.body_id, 'visibility', f.visibility,
      'workflow', f.workflow)`,
    id: 'f.id',
    bodyId: 'f.body_id',
    readable: (actor, where) => readableFindings(actor, where),
    sharedBy: (bodies) => isWorkOf('f', bodies),
  },
  activity: {
    from: 'activity a',
    key: 'activity_id',
    work: `json_build_object('kind', 'activity', 'id', a.id, 'bodyId', a.body_id, 'visibility', a.visibility,
      'ended', coalesce(a.ended_on <= current_date, false))`,
    id: 'a.id',
    bodyId: 'a.body_id',
    readable: (actor, where) => readableActivities(actor, where),
    sharedBy: (bodies) => isDoneBy('a', bodies),
  },
};

/** Holds what several bodies work on until the transaction ends: whoever decides on it meanwhile waits. */
export async function lockWork(tx: EntityManager, actor: Actor, { kind, id }: Subject): Promise<Work> {
  if (kind === 'finding') {
    const { bodyId, visibility, workflow } = (await lockFinding(tx, actor, id)).record;
    return { kind, id, bodyId, visibility, workflow };
  }
  const { bodyId, visibility, endedOn } = (await lockActivity(tx, actor, id)).record;
  return { kind, id, bodyId, visibility, ended: endedOn !== null && endedOn <= today() };
}

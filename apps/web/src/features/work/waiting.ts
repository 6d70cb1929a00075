import type { Work, WorkGroup } from '@nahliad/contracts';
import type { Labels } from '@nahliad/domain';

const LISTS: Record<WorkGroup['subject'], string> = {
  finding: '/findings',
  recommendation: '/recommendations',
  activity: '/activities',
  round: '/rounds',
};

export const recordAddress = ({ subject }: Pick<WorkGroup, 'subject'>, id: string) => `${LISTS[subject]}/${id}`;

/** The list that holds exactly what waits in this way. */
export const listAddress = ({ subject, kind }: WorkGroup) => `${LISTS[subject]}?waiting=${kind}`;

/** All that the bodies of whoever asks were to look at and have not. */
export const dueAddress = ({ bodyIds }: NonNullable<Work['due']>) =>
  `/activities/due?${new URLSearchParams([...bodyIds.map((id) => ['bodyId', id]), ['overdue', 'true']])}`;

export const nameOf = (group: WorkGroup, labels: Labels): string => {
  switch (group.subject) {
    case 'finding':
      return labels.findingWork[group.kind];
    case 'recommendation':
      return labels.recommendationWork[group.kind];
    case 'activity':
      return labels.activityWork[group.kind];
    case 'round':
      return labels.roundWork[group.kind];
  }
};

export const countOf = ({ groups, due }: Work): number =>
  groups.reduce((sum, { count }) => sum + count, 0) + (due?.count ?? 0);

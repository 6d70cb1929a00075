import type { Activity, PatchActivity } from '@nahliad/contracts';
import { nextActivityStatuses } from '@nahliad/domain';
import type { Actor } from '../../platform/access/actor';
import { DomainError } from '../../platform/errors/domain-error';
import { maySetVisibility, type Subject } from './activities.policy';
import { assertContents } from './activity.contents';

type Present = Subject & Pick<Activity, 'startedOn' | 'endedOn' | 'outcome'>;

/** Refuses what the act would become by this change. */
export function assertPatch(actor: Actor, activity: Present, input: PatchActivity): void {
  const { status = activity.status, visibility = activity.visibility } = input;
  if (status !== activity.status && !nextActivityStatuses(activity.status).includes(status))
    throw new DomainError('activity.move-refused', [{ path: 'status', code: 'not-applicable' }]);
  if (!maySetVisibility(actor, activity, visibility))
    throw new DomainError('activity.four-eyes', [{ path: 'visibility', code: 'lowered' }]);
  const { startedOn = activity.startedOn, endedOn = activity.endedOn, outcome = activity.outcome } = input;
  assertContents({ startedOn, endedOn, outcome }, input);
}

const COLUMNS = {
  kind: 'kind',
  startedOn: 'started_on',
  endedOn: 'ended_on',
  announced: 'announced',
  outcome: 'outcome',
  visibility: 'visibility',
  status: 'status',
} as const;

/** The columns that a patch changes; a text is replaced in both languages at once. */
export function patchedColumns({ title, note, ...input }: PatchActivity): Record<string, unknown> {
  const plain = Object.entries(COLUMNS).flatMap(([field, column]) => {
    const value = input[field as keyof typeof COLUMNS];
    return value === undefined ? [] : [[column, value] as const];
  });
  return {
    ...Object.fromEntries(plain),
    ...(title && { title_en: title.en || null, title_uk: title.uk || null }),
    ...(note && { note_en: note.en || null, note_uk: note.uk || null }),
  };
}

import type { FindingSource, FindingSources, Who } from '@nahliad/contracts';
import { bodiesOf, type Actor } from '../../platform/access/actor';
import { bilingualJson, instantJson, namedJson, personJson } from '../../platform/database/json';
import { allowances, type FindingStanding, type SourceStanding } from './sources.policy';

const READERS = `(
  SELECT coalesce(json_agg(json_build_object('id', r.person_id, 'name', p.name, 'grantedAt', ${instantJson('r.granted_at')},
    'grantedBy', ${personJson('r.granted_by')}) ORDER BY r.granted_at, p.id), '[]')
  FROM source_reader r JOIN person p ON p.id = r.person_id WHERE r.source_id = s.id)`;

/** A source `s` as it leaves, named field by field; `own` says as SQL who is told what concerns its identity. */
const record = (own: string): string => `json_build_object('id', s.id, 'kind', s.kind, 'reliability', s.reliability,
  'credibility', s.credibility, 'note', ${bilingualJson('s.note')}, 'addedAt', ${instantJson('s.added_at')},
  'version', s.version, 'body', (SELECT ${namedJson('body')} FROM stakeholder body WHERE body.id = s.body_id),
  'own', CASE WHEN ${own} THEN json_build_object('addedBy', ${personJson('s.added_by')}, 'identity', s.identity,
    'identityUntil', s.identity_until, 'readers', ${READERS}) END)`;

/** What decides about a source. */
export const SOURCE_STANDING = `json_build_object('bodyId', s.body_id, 'addedBy', s.added_by, 'identity', s.identity,
  'readerIds', (SELECT coalesce(json_agg(r.person_id), '[]') FROM source_reader r WHERE r.source_id = s.id))`;

export const FINDING_STANDING = `json_build_object('bodyId', f.body_id, 'workflow', f.workflow, 'participants', (
  SELECT coalesce(json_agg(json_build_object('bodyId', p.body_id, 'role', p.role, 'state', p.state)), '[]')
  FROM participation p WHERE p.finding_id = f.id))`;

export interface SourceRow {
  readonly record: Omit<FindingSource, 'may' | 'own'> & {
    readonly own: Omit<NonNullable<FindingSource['own']>, 'candidates'> | null;
  };
  readonly standing: SourceStanding;
}

/** `bodies` is the placeholder of those in which whoever asks works. */
export const sourceRow = (bodies: string): string =>
  `${record(`s.body_id = ANY(${bodies}::uuid[])`)} AS record, ${SOURCE_STANDING} AS standing`;

/** What is left of a source `s` that was removed. */
export const REMOVED_SOURCE = `json_build_object('id', s.id, 'kind', s.kind, 'removedAt', ${instantJson('s.removed_at')},
  'removedBy', ${personJson('s.removed_by')})`;

export const ownBodies = (actor: Actor): string[] => bodiesOf(actor, 'officer', 'lead');

export interface OnFinding {
  readonly finding: FindingStanding;
  readonly items: readonly SourceRow[];
  readonly removed: FindingSources['removed'];
}

/** `people` are those of its body; who is named already, and whoever asks, are not to be named. */
export function present(actor: Actor, { record, standing }: SourceRow, people: readonly Who[]): FindingSource {
  const may = allowances(actor, standing);
  const candidates = people.filter(({ id }) => may.name && id !== actor.id && !standing.readerIds.includes(id));
  return { ...record, own: record.own && { ...record.own, candidates }, may };
}

import type { FindingContent } from '@nahliad/contracts';
import { SHARED_STATUSES, type VersionGround } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { PersonActor } from '../../platform/access/actor';
import { bilingualJson } from '../../platform/database/json';

/** What a version holds: the institutions by id alone, for their names are the directory's. */
export type StoredContent = Omit<FindingContent, 'institutions' | 'personsSuppressed'> & {
  readonly institutionIds: readonly string[];
};

/** Who a version was ever shown to: each includes the one before it. */
export type Reach = 'inside' | 'institution' | 'public';

/** All that a finding `f` says now, named field by field. */
export const CONTENT = `jsonb_build_object(
  'institutionIds', (SELECT jsonb_agg(fi.institution_id ORDER BY fi.position)
    FROM finding_institution fi WHERE fi.finding_id = f.id),
  'criteria', (SELECT jsonb_agg(fc.criterion ORDER BY fc.position) FROM finding_criterion fc WHERE fc.finding_id = f.id),
  'title', ${bilingualJson('f.title')}, 'summary', ${bilingualJson('f.summary')}, 'detail', ${bilingualJson('f.detail')},
  'observedOn', f.observed_on, 'observedTo', f.observed_to, 'severity', f.severity, 'polarity', f.polarity,
  'themes', f.themes, 'scale', f.scale, 'region', f.region, 'personsAffected', f.persons_affected,
  'affectedGroups', f.affected_groups, 'amountQuestioned', f.amount_questioned)`;

const SHOWN = (axis: string, values: readonly string[]) => `EXISTS (SELECT FROM status_event e
  WHERE e.finding_id = f.id AND e.axis = '${axis}' AND e.to_value IN (${values.map((one) => `'${one}'`).join(', ')}))`;

const KEEP_FIRST = `
  INSERT INTO finding_version (id, finding_id, number, content, made_for, person_id, made_at, reach)
  SELECT $2, f.id, 1, ${CONTENT}, 'logged', f.author_id, f.created_at,
    CASE WHEN ${SHOWN('publication', ['published'])} THEN 'public'
      WHEN ${SHOWN('workflow', SHARED_STATUSES)} THEN 'institution' ELSE 'inside' END
  FROM finding f WHERE f.id = $1 AND NOT EXISTS (SELECT FROM finding_version v WHERE v.finding_id = f.id)`;

const KEEP_NEXT = `
  WITH latest AS (SELECT number, content FROM finding_version WHERE finding_id = $1 ORDER BY number DESC LIMIT 1)
  INSERT INTO finding_version (id, finding_id, number, content, made_for, note, person_id, reach)
  SELECT $2, f.id, latest.number + 1, ${CONTENT}, $3, $4, $5, $6 FROM finding f, latest
  WHERE f.id = $1 AND latest.content IS DISTINCT FROM ${CONTENT}
  RETURNING number`;

const SHOW_LATEST = `
  UPDATE finding_version v SET reach = $2 WHERE v.finding_id = $1 AND v.reach <> 'public'
    AND v.number = (SELECT max(number) FROM finding_version WHERE finding_id = $1)`;

/** Keeps the text as it was logged, before it is changed for the first time. */
export const keepFirstVersion = (tx: EntityManager, id: string): Promise<unknown> =>
  tx.query(KEEP_FIRST, [id, uuidv7()]);

interface Made {
  readonly madeFor: VersionGround;
  readonly note: string | null;
  readonly reach: Reach;
}

/** Keeps the text as it is by now; answers whether it says anything else than before. */
export async function keepVersion(
  tx: EntityManager,
  actor: PersonActor,
  id: string,
  { madeFor, note, reach }: Made,
): Promise<boolean> {
  const kept: unknown[] = await tx.query(KEEP_NEXT, [id, uuidv7(), madeFor, note, actor.id, reach]);
  return kept.length > 0;
}

/** From now on the text as it is has been seen by these; one that never changed is told so by its status events. */
export const showLatestVersion = (tx: EntityManager, id: string, to: Exclude<Reach, 'inside'>): Promise<unknown> =>
  tx.query(SHOW_LATEST, [id, to]);

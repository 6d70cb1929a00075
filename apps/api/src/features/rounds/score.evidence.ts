import type { GiveScore, Score } from '@nahliad/contracts';
import type { EntityManager } from 'typeorm';
import { readableActivities } from '../../platform/access/activity-scope';
import type { Actor } from '../../platform/access/actor';
import { readableFindings } from '../../platform/access/finding-scope';
import { composed, type Reader } from '../../platform/database/database';
import { bilingualJson } from '../../platform/database/json';
import { where, type Where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';

interface Source {
  readonly subject: Score['evidence'][number]['subject'];
  readonly path: 'findingIds' | 'activityIds';
  readonly alias: string;
  readonly readable: (actor: Actor, where: Where) => string;
}

const SOURCES: readonly Source[] = [
  { subject: 'finding', path: 'findingIds', alias: 'f', readable: (actor, of) => readableFindings(actor, of) },
  { subject: 'activity', path: 'activityIds', alias: 'a', readable: (actor, of) => readableActivities(actor, of) },
];

/** The records on which each of these scores rests, as far as somebody may read them. */
export async function evidenceOf(
  reader: Reader,
  actor: Actor,
  scoreIds: readonly string[],
): Promise<Map<string, Score['evidence']>> {
  const one = where();
  const scores = one.value(scoreIds);
  const links = SOURCES.map(
    ({ subject, alias, readable }) => `
      SELECT e.score_id, json_build_object('subject', '${subject}', 'id', ${alias}.id, 'reference', ${alias}.reference,
        'title', ${bilingualJson(`${alias}.title`)}) AS record, ${alias}.reference
      FROM score_evidence e JOIN ${subject} ${alias} ON ${alias}.id = e.${subject}_id
      WHERE e.score_id = ANY(${scores}::uuid[]) AND ${readable(actor, one)}`,
  );
  const text = `SELECT score_id AS id, json_agg(record ORDER BY reference) AS evidence
    FROM (${links.join(' UNION ALL ')}) linked GROUP BY score_id`;
  const rows = await reader.rows<{ id: string; evidence: Score['evidence'] }>(
    composed('score.evidence', text),
    one.values,
  );
  return new Map(rows.map(({ id, evidence }) => [id, evidence]));
}

/** A score rests on what whoever gives it may read; what they may not read any more stays as it was. */
export async function linkEvidence(tx: EntityManager, actor: Actor, scoreId: string, input: GiveScore): Promise<void> {
  for (const source of SOURCES) {
    await unlinkRead(tx, actor, scoreId, source);
    await link(tx, actor, scoreId, source, input[source.path] ?? []);
  }
}

async function unlinkRead(tx: EntityManager, actor: Actor, scoreId: string, source: Source): Promise<void> {
  const { subject, alias, readable } = source;
  const those = where();
  those.and(`e.score_id = ${those.value(scoreId)}`).and(readable(actor, those));
  await tx.query(
    `DELETE FROM score_evidence e USING ${subject} ${alias} WHERE ${alias}.id = e.${subject}_id AND ${those.sql}`,
    those.values,
  );
}

async function link(
  tx: EntityManager,
  actor: Actor,
  scoreId: string,
  { subject, path, alias, readable }: Source,
  asked: readonly string[],
): Promise<void> {
  if (asked.length === 0) return;
  const those = where();
  const score = those.value(scoreId);
  those.and(`${alias}.id = ANY(${those.value(asked)}::uuid[])`).and(readable(actor, those));
  const linked = await tx.query(
    `INSERT INTO score_evidence (score_id, ${subject}_id)
      SELECT ${score}::uuid, ${alias}.id FROM ${subject} ${alias} WHERE ${those.sql} RETURNING score_id`,
    those.values,
  );
  if (linked.length < asked.length) throw new DomainError('score.evidence-unknown', [{ path, code: 'unknown' }]);
}

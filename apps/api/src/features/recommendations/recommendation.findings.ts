import { RECOMMENDED_ON } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { readableFindings } from '../../platform/access/finding-scope';
import { where } from '../../platform/database/where';
import { assertKnown } from './recommendation.known';

const LINK = 'INSERT INTO finding_recommendation (finding_id, recommendation_id) SELECT unnest($2::uuid[]), $1';
const UNLINK = 'DELETE FROM finding_recommendation WHERE recommendation_id = $1 AND finding_id = ANY($2)';

/** Ties a new recommendation to what it rests on. */
export async function link(
  tx: EntityManager,
  actor: PersonActor,
  issuerId: string,
  recommendationId: string,
  findingIds: readonly string[],
): Promise<void> {
  await assertFindings(tx, actor, issuerId, findingIds);
  await tx.query(LINK, [recommendationId, [...new Set(findingIds)]]);
}

/** Ties it to exactly these findings, and to those that the person does not read and so could not name. */
export async function relink(
  tx: EntityManager,
  actor: PersonActor,
  { id, issuerId }: { readonly id: string; readonly issuerId: string },
  findingIds: readonly string[],
): Promise<{ linked: string[]; unlinked: string[] }> {
  const known = await linkedTo(tx, actor, id);
  const linked = [...new Set(findingIds)].filter((one) => !known.includes(one));
  const unlinked = known.filter((one) => !findingIds.includes(one));
  await assertFindings(tx, actor, issuerId, findingIds, known);
  await tx.query(UNLINK, [id, unlinked]);
  await tx.query(LINK, [id, linked]);
  return { linked, unlinked };
}

async function linkedTo(tx: EntityManager, actor: PersonActor, recommendationId: string): Promise<string[]> {
  const asked = where().equals('fr.recommendation_id', recommendationId);
  const rows: { id: string }[] = await tx.query(
    `SELECT f.id FROM finding_recommendation fr JOIN finding f ON f.id = fr.finding_id
      WHERE ${asked.sql} AND ${readableFindings(actor, asked)}`,
    asked.values,
  );
  return rows.map(({ id }) => id);
}

/** Findings of the issuer that its lead reads, and on which there may be any. Held, so that none is closed meanwhile. */
async function assertFindings(
  tx: EntityManager,
  actor: PersonActor,
  issuerId: string,
  ids: readonly string[],
  already: readonly string[] = [],
): Promise<void> {
  const asked = where().in('f.id', ids, 'uuid').equals('f.body_id', issuerId);
  asked.and(readableFindings(actor, asked)).and(`f.workflow = ANY(${asked.value(RECOMMENDED_ON)}::text[])`);
  const text = `SELECT f.id FROM finding f WHERE ${asked.sql} FOR SHARE OF f`;
  const known: { id: string }[] = await tx.query(text, asked.values);
  assertKnown('recommendation.finding-unknown', 'findingIds', ids, [...already, ...known.map(({ id }) => id)]);
}

import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor';
import { readableFindings } from '../../platform/access/finding-scope';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import { FINDING_ROW, type FindingRow } from './finding.record';

const AS_IT_IS_NOW = `SELECT ${FINDING_ROW} FROM finding f WHERE f.id = $1`;

/** Locks the row first, so that two people cannot both decide on what they read; then reads it as it is by then. */
export async function lockFinding(tx: EntityManager, actor: Actor, id: string): Promise<FindingRow> {
  const one = where().equals('f.id', id);
  const locked = await tx.query(
    `SELECT f.id FROM finding f WHERE ${one.sql} AND ${readableFindings(actor, one)} FOR UPDATE OF f`,
    one.values,
  );
  if (!locked.length) throw new DomainError('finding.not-found');
  const [row] = await tx.query(AS_IT_IS_NOW, [id]);
  return row;
}

const DUE = `
  SELECT f.id FROM finding f WHERE f.publish_on <= current_date ORDER BY f.publish_on LIMIT 1 FOR UPDATE OF f SKIP LOCKED`;

/** One that is to be published by today, whoever decided so. */
export async function lockDueFinding(tx: EntityManager): Promise<FindingRow | undefined> {
  const [due]: { id: string }[] = await tx.query(DUE);
  if (!due) return undefined;
  const [row] = await tx.query(AS_IT_IS_NOW, [due.id]);
  return row;
}

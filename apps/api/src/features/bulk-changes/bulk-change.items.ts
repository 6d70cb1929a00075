import type { BulkChangeAsked, BulkValue, ErrorCode } from '@nahliad/contracts';
import type { BulkOutcome, BulkSubject } from '@nahliad/domain';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor';
import { DomainError } from '../../platform/errors/domain-error';
import type { Preview } from './preview';
import type { Decided } from './record-change';

/** A bulk change as whoever made it goes on with it. */
export interface OwnBulkChange {
  readonly id: string;
  readonly subject: BulkSubject;
  readonly change: BulkChangeAsked;
  readonly applied: boolean;
  readonly undone: boolean;
}

export interface Item extends Decided {
  readonly position: number;
  readonly from: BulkValue;
  readonly to: BulkValue;
}

export interface Outcome {
  readonly position: number;
  readonly outcome: BulkOutcome;
  readonly code: ErrorCode | null;
}

const RECORD_TABLE: Record<BulkSubject, 'finding' | 'recommendation'> = {
  findings: 'finding',
  recommendations: 'recommendation',
};

const KEEP = `
  INSERT INTO bulk_change (id, person_id, subject, change, unchanged, not_found) VALUES ($1, $2, $3, $4, $5, $6)`;
const keepItems = (subject: BulkSubject) => `
  INSERT INTO bulk_change_item
    (bulk_change_id, position, ${RECORD_TABLE[subject]}_id, version, from_value, to_value, outcome, code)
  SELECT $1, asked.position, (asked.item ->> 'id')::uuid, (asked.item ->> 'version')::int, asked.item -> 'from',
    asked.item -> 'to', CASE WHEN asked.item ->> 'code' IS NULL THEN 'planned' ELSE 'refused' END, asked.item ->> 'code'
  FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY asked (item, position)`;

export async function keepPreview(
  tx: EntityManager,
  actor: Actor,
  { id, subject, change }: Pick<OwnBulkChange, 'id' | 'subject' | 'change'>,
  { records, unchanged, notFound }: Preview,
): Promise<void> {
  await tx.query(KEEP, [id, actor.id, subject, JSON.stringify(change), unchanged, notFound]);
  await tx.query(keepItems(subject), [id, JSON.stringify(records)]);
}

const OWN = `
  SELECT id, subject, change, applied_at IS NOT NULL AS applied, undone_at IS NOT NULL AS undone
  FROM bulk_change WHERE id = $1 AND person_id = $2 FOR UPDATE`;

/** Locks it, so that of two who go on with it at once the second finds it done. */
export async function lockOwn(tx: EntityManager, actor: Actor, id: string): Promise<OwnBulkChange> {
  const [own] = await tx.query(OWN, [id, actor.id]);
  if (!own) throw new DomainError('bulk-change.not-found');
  return own;
}

const items = (subject: BulkSubject) => `
  SELECT position, ${RECORD_TABLE[subject]}_id AS id, version, from_value AS "from", to_value AS "to"
  FROM bulk_change_item WHERE bulk_change_id = $1 AND outcome = $2 ORDER BY position`;

export const itemsOf = (tx: EntityManager, { id, subject }: OwnBulkChange, outcome: BulkOutcome): Promise<Item[]> =>
  tx.query(items(subject), [id, outcome]);

const versions = (subject: BulkSubject) => `
  SELECT id, version FROM ${RECORD_TABLE[subject]} WHERE id = ANY($1) ORDER BY id FOR UPDATE`;

/** Locks all records in one order, so that two bulk changes never wait for each other; answers their versions. */
export async function lockRecords(
  tx: EntityManager,
  { subject }: OwnBulkChange,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const rows: Decided[] = await tx.query(versions(subject), [ids]);
  return new Map(rows.map(({ id, version }) => [id, version]));
}

const settle = (subject: BulkSubject) => `
  UPDATE bulk_change_item i SET outcome = done.outcome, code = done.code, version = record.version
  FROM jsonb_to_recordset($2::jsonb) done (position int, outcome text, code text), ${RECORD_TABLE[subject]} record
  WHERE i.bulk_change_id = $1 AND i.position = done.position AND record.id = i.${RECORD_TABLE[subject]}_id`;

/** Says what became of each, and by which version it is to be known from now on. */
export const settleItems = (
  tx: EntityManager,
  { id, subject }: OwnBulkChange,
  outcomes: readonly Outcome[],
): Promise<unknown> => tx.query(settle(subject), [id, JSON.stringify(outcomes)]);

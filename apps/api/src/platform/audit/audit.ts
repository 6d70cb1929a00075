import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../access/actor';

type Acting = Pick<Actor, 'id' | 'bulkChangeId'>;

export interface Audited {
  /** The record that changed. */
  readonly subjectId?: string | null;
  /** The body in whose name it was done; its lead may read the entry. */
  readonly bodyId?: string | null;
  /** Keys and ids, never the texts: whoever reads the trail may not be entitled to them. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** The parts of a statement that add an entry and queue it for sealing; `row` gives the values, in this order. */
export const auditedBy = (row: string): string => `
  audit_entry AS (
    INSERT INTO audit_entry (id, person_id, action, subject_id, body_id, detail) ${row} RETURNING id
  ),
  audit_unsealed AS (INSERT INTO audit_unsealed SELECT id FROM audit_entry)`;

export const RECORD_SQL = `WITH ${auditedBy('VALUES ($1::uuid, $2::uuid, $3, $4::uuid, $5::uuid, $6::jsonb)')} SELECT`;

/** What is written beside an entry, in its transaction. */
export type Follows = (tx: EntityManager, actor: Pick<Actor, 'id'>, action: string, audited: Audited) => Promise<void>;

@Injectable()
export class Audit {
  private readonly following: Follows[] = [];

  /** Every change passes here: whoever has to tell of changes need not be known to those who make them. */
  followedBy(follows: Follows): void {
    this.following.push(follows);
  }

  /** Writes the entry in the transaction of the change it tells of: if one fails, neither happened. */
  async record(tx: EntityManager, actor: Acting, action: string, audited: Audited = {}): Promise<void> {
    const { subjectId = null, bodyId = null } = audited;
    const detail = JSON.stringify({ ...audited.detail, bulkChangeId: actor.bulkChangeId });
    await tx.query(RECORD_SQL, [uuidv7(), actor.id, action, subjectId, bodyId, detail]);
    for (const follows of this.following) await follows(tx, actor, action, audited);
  }
}

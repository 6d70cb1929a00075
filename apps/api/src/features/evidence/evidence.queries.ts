import { Injectable } from '@nestjs/common';
import type { Evidence, FindingEvidence } from '@nahliad/contracts';
import type { Actor } from '../../platform/access/actor';
import { readableFindings } from '../../platform/access/finding-scope';
import { Reads } from '../../platform/access/reads';
import { composed } from '../../platform/database/database';
import { where } from '../../platform/database/where';
import { DomainError } from '../../platform/errors/domain-error';
import { mayAdd, type FindingStanding } from './evidence.policy';
import { FINDING_STANDING, PUBLIC, evidenceRow, present, type EvidenceRow } from './evidence.record';
import { evidenceScope } from './evidence.scope';

interface OnFinding {
  readonly finding: FindingStanding;
  readonly items: readonly EvidenceRow[];
}

export interface EvidenceContent {
  readonly id: string;
  readonly findingId: string;
  readonly bodyId: string;
  readonly filename: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly storageKey: string;
  readonly public: boolean;
  readonly removed: boolean;
  readonly damaged: boolean;
}

const CONTENT = `e.id, e.finding_id AS "findingId", f.body_id AS "bodyId", e.filename, e.media_type AS "mediaType",
  e.size::float8 AS size, e.sha256, e.storage_key AS "storageKey", ${PUBLIC} AS public,
  e.removed_at IS NOT NULL AS removed, e.damaged_at IS NOT NULL AS damaged`;

@Injectable()
export class EvidenceQueries {
  constructor(private readonly reads: Reads) {}

  async ofFinding(actor: Actor, findingId: string): Promise<FindingEvidence> {
    const one = where().equals('f.id', findingId);
    const { inside, readable } = evidenceScope(actor, one);
    const text = `SELECT ${FINDING_STANDING} AS finding,
        (SELECT coalesce(json_agg(one ORDER BY one.uploaded_at, one.id), '[]') FROM (
          SELECT e.id, e.uploaded_at, ${evidenceRow(inside)} FROM evidence e WHERE e.finding_id = f.id AND ${readable}
        ) one) AS items
      FROM finding f WHERE ${one.sql} AND ${readableFindings(actor, one)}`;
    const row = await this.reads.as(actor).one<OnFinding>(composed('evidence.of-finding', text), one.values);
    if (!row) throw new DomainError('finding.not-found');
    const { finding, items } = row;
    return { items: items.map((item) => present(actor, item, finding)), may: { add: mayAdd(actor, finding) } };
  }

  async get(actor: Actor, id: string): Promise<Evidence> {
    const one = where().equals('e.id', id);
    const { inside, readable } = evidenceScope(actor, one);
    const text = `SELECT ${evidenceRow(inside)}, ${FINDING_STANDING} AS finding
      FROM evidence e JOIN finding f ON f.id = e.finding_id WHERE ${one.sql} AND ${readable}`;
    const row = await this.reads
      .as(actor)
      .one<EvidenceRow & { finding: FindingStanding }>(composed('evidence.get', text), one.values);
    if (!row) throw new DomainError('evidence.not-found');
    return present(actor, row, row.finding);
  }

  /** Where the bytes of a file are, and what they must be. */
  async content(actor: Actor, id: string): Promise<EvidenceContent> {
    const one = where().equals('e.id', id);
    const { readable } = evidenceScope(actor, one);
    const text = `SELECT ${CONTENT} FROM evidence e JOIN finding f ON f.id = e.finding_id WHERE ${one.sql} AND ${readable}`;
    const row = await this.reads.as(actor).one<EvidenceContent>(composed('evidence.content', text), one.values);
    if (!row) throw new DomainError('evidence.not-found');
    return row;
  }
}

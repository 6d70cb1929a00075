import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import { Audit } from '../../platform/audit/audit';
import { Config } from '../../platform/config/config';
import { Database } from '../../platform/database/database';
import { Storage } from '../../platform/storage/storage';
import { replyRule } from '../deadline-rules/reply-rule';
import { hashPassword } from '../session/passwords';
import { IdentityVault } from '../sources/identity-vault';
import { DEMO_PASSWORD } from './accounts';
import { commentRows } from './comments-of-zarichia';
import { evidenceOf, type DemoFile } from './evidence-of-zarichia';
import { happenedBy } from './happened-by';
import { takeReplyTurns } from './reply-turns';
import { withReplies } from './replies-of-zarichia';
import type { Tables } from './rows';
import { readersOf, sourcesOf } from './sources-of-zarichia';
import { zarichia } from './zarichia';

/** In this order every row finds what it refers to. */
const ORDER = [
  'stakeholder',
  'person',
  'membership',
  'mandate',
  'reference_figure',
  'activity',
  'activity_scope',
  'finding',
  'participation',
  'referral',
  'finding_reader',
  'visibility_request',
  'finding_institution',
  'finding_criterion',
  'reply_period',
  'reply',
  'reply_waiver',
  'reply_extension',
  'finding_version',
  'evidence',
  'finding_source',
  'source_reader',
  'source_reading',
  'recommendation',
  'finding_recommendation',
  'response',
  'follow_up',
  'milestone',
  'deadline_suspension',
  'escalation_step',
  'saved_view',
  'annotation',
  'dashboard',
  'bulk_change',
  'bulk_change_item',
  'status_event',
  'comment',
  'assessment_round',
  'round_assignment',
  'score',
  'peer_review',
  'institution_comment',
  'notification',
  'search_pending',
];
const RESPONDENT = 'respondent@police.demo.example';
/** Tables whose rows get a reference of their own kind, and what it begins with after the country. */
const REFERENCED: Readonly<Record<string, string>> = { activity: '-A', finding: '', recommendation: '-R' };

@Injectable()
export class DemoService implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly storage: Storage,
    private readonly vault: IdentityVault,
  ) {}

  /** Fills an empty database with the demo country; one that holds anything already is left as it is. */
  async onModuleInit(): Promise<void> {
    if (!this.config.demo) return;
    const now = new Date().toISOString();
    const today = now.slice(0, 10);
    await this.db.transaction(async (tx) => {
      const begun = await tx.query(BEGIN_DEMO, [this.config.country]);
      if (begun.length === 0) return;
      const country = zarichia(today, await hashPassword(DEMO_PASSWORD));
      const respondent = country.person?.find(({ email }) => email === RESPONDENT);
      const tables = withReplies(country, respondent?.id, await replyRule(tx));
      takeReplyTurns(tables);
      const files = evidenceOf(tables);
      const sources = sourcesOf(tables);
      await this.fill(tx, now, {
        ...tables,
        ...readersOf(sources, tables),
        evidence: files.map(({ row }) => row),
        finding_source: sources.map(({ row }) => row),
        comment: commentRows(tables),
      });
      for (const file of files) await this.keep(tx, file);
      for (const { row, identity } of sources) if (identity) await this.vault.seal(tx, row.id, identity);
      await this.audit.record(tx, { id: null }, 'deployment.demo-filled');
    });
  }

  /** Whether this database holds the demo country, however it is served today. */
  async isDemo(): Promise<boolean> {
    const row = await this.db.one<{ demo: boolean }>({ name: 'deployment.demo', text: 'SELECT demo FROM deployment' });
    return row?.demo ?? false;
  }

  private async keep(tx: EntityManager, { row, content }: DemoFile): Promise<void> {
    const key = String(row.storage_key);
    await this.storage.put(key, Readable.from([Buffer.from(content)]));
    await this.storage.claim(tx, key);
  }

  private async fill(tx: EntityManager, now: string, tables: Tables): Promise<void> {
    for (const table of ORDER) {
      const rows = (tables[table] ?? []).map((row) => happenedBy(now, row));
      if (rows.length === 0) continue;
      const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
      const kind = REFERENCED[table];
      const reference = kind !== undefined;
      await tx.query(
        `INSERT INTO ${table} (${columns.join(', ')}${reference ? ', reference' : ''})
         SELECT ${columns.join(', ')}${reference ? `, next_reference('${table}', $2)` : ''}
         FROM json_populate_recordset(NULL::${table}, $1)`,
        [JSON.stringify(rows), ...(reference ? [this.config.country + kind] : [])],
      );
    }
  }
}

const BEGIN_DEMO = `
  INSERT INTO deployment (id, demo, country)
  SELECT 1, true, $1 WHERE NOT EXISTS (SELECT FROM person) AND NOT EXISTS (SELECT FROM stakeholder)
  ON CONFLICT DO NOTHING RETURNING id`;

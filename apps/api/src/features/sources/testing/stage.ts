import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { CreateSource, Finding, FindingSource, FindingSources } from '@nahliad/contracts';
import { TestApi, type Asker } from '../../../testing/api';
import { aFinding, aStakeholder } from '../../../testing/factories';

export const IDENTITY = {
  name: 'Оксана Таємничук',
  contact: 'oksana@secret.example',
  circumstances: 'Met by the mill',
};

/** The API with keys of its own; a body with its people, an institution with its respondent, and others who look on. */
export class SourceStage {
  body: string;
  other: string;
  police: string;
  officer: Asker;
  colleague: Asker;
  lead: Asker;
  outsider: Asker;
  respondent: Asker;
  analyst: Asker;
  auditor: Asker;
  administrator: Asker;

  private constructor(
    readonly api: TestApi,
    private readonly dataDir: string,
  ) {}

  static async start(): Promise<SourceStage> {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), 'nahliad-sources-'));
    Object.assign(process.env, { DATA_DIR: dataDir });
    const stage = new SourceStage(await TestApi.start(), dataDir);
    await stage.people();
    return stage;
  }

  async stop(): Promise<void> {
    await this.api.stop();
    rmSync(this.dataDir, { recursive: true });
  }

  get keyFile(): string {
    return path.join(this.dataDir, 'keys', 'sources.key');
  }

  private async people(): Promise<void> {
    const { api } = this;
    this.body = await aStakeholder(api, 'ombuds');
    this.other = await aStakeholder(api, 'media');
    this.police = await aStakeholder(api, 'security-institution');
    this.officer = await api.person({ role: 'officer', stakeholderId: this.body });
    this.colleague = await api.person({ role: 'officer', stakeholderId: this.body });
    this.lead = await api.person({ role: 'lead', stakeholderId: this.body });
    this.outsider = await api.person({ role: 'lead', stakeholderId: this.other });
    this.respondent = await api.person({ role: 'respondent', stakeholderId: this.police });
    this.analyst = await api.person({ role: 'analyst' });
    this.auditor = await api.person({ role: 'auditor' });
    this.administrator = await api.person({ role: 'administrator' });
  }

  /** A finding of the officer that everybody reads, each in their way. */
  async finding(state: { publication?: string; visibility?: string } = {}): Promise<Finding> {
    const finding = await aFinding(this.officer, [this.police]);
    const { publication = 'published', visibility = 'public' } = state;
    await this.api.sql(`UPDATE finding SET workflow = 'final', publication = $2, visibility = $3 WHERE id = $1`, [
      finding.id,
      publication,
      visibility,
    ]);
    return finding;
  }

  async added(finding: { id: string }, over: Partial<CreateSource> = {}, by = this.officer): Promise<FindingSource> {
    const source: CreateSource = { kind: 'insider', reliability: 'B', credibility: 2, ...over };
    return (await by.post(`/findings/${finding.id}/sources`).send(source).expect(201)).body;
  }

  async told(by: Asker, finding: { id: string }): Promise<FindingSources> {
    return (await by.get(`/findings/${finding.id}/sources`).expect(200)).body;
  }

  audited(id: string) {
    const text =
      'SELECT action, person_id AS by, body_id AS body, detail FROM audit_entry WHERE subject_id = $1 ORDER BY id';
    return this.api.sql<{ action: string; by: string | null; body: string; detail: unknown }>(text, [id]);
  }
}

/** An asker of a route below one source. */
export const at = (finding: { id: string }, source: { id: string }, below: string) =>
  `/findings/${finding.id}/sources/${source.id}${below}`;

export const code = async (asked: PromiseLike<{ body: { code?: string } }>) => (await asked).body.code;

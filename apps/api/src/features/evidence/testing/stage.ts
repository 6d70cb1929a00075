import { mkdtempSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Evidence, Finding } from '@nahliad/contracts';
import { TestApi, type Asker } from '../../../testing/api';
import { aFinding, aStakeholder } from '../../../testing/factories';

export const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer << >>\n%%EOF\n');
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A file of its own each time, since a finding takes the same bytes once. */
export const aPdf = (say = crypto.randomUUID()): Buffer => Buffer.concat([PDF, Buffer.from(`% ${say}\n`)]);

/** The API on a data folder of its own; a body with its people, an institution with its respondent, and others who look on. */
export class EvidenceStage {
  body: string;
  police: string;
  officer: Asker;
  lead: Asker;
  secondLead: Asker;
  respondent: Asker;
  analyst: Asker;
  stranger: Asker;

  private constructor(
    readonly api: TestApi,
    readonly dataDir: string,
  ) {}

  static async start(environment: Record<string, string> = {}): Promise<EvidenceStage> {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), 'nahliad-evidence-'));
    Object.assign(process.env, { DATA_DIR: dataDir, ...environment });
    const stage = new EvidenceStage(await TestApi.start(), dataDir);
    await stage.people();
    return stage;
  }

  private async people(): Promise<void> {
    const { api } = this;
    this.body = await aStakeholder(api, 'ombuds');
    this.police = await aStakeholder(api, 'security-institution');
    const inBody = { stakeholderId: this.body };
    this.officer = await api.person({ role: 'officer', ...inBody });
    this.lead = await api.person({ role: 'lead', ...inBody });
    this.secondLead = await api.person({ role: 'lead', ...inBody });
    this.respondent = await api.person({ role: 'respondent', stakeholderId: this.police });
    this.analyst = await api.person({ role: 'analyst' });
    this.stranger = await api.person({
      role: 'respondent',
      stakeholderId: await aStakeholder(api, 'security-institution'),
    });
  }

  /** A finding of the officer, as far on its way as `state` says. */
  async finding(state: { workflow?: string; publication?: string; visibility?: string } = {}): Promise<Finding> {
    const finding = await aFinding(this.officer, [this.police]);
    const { workflow = 'submitted', publication = 'unpublished', visibility = 'partners' } = state;
    await this.api.sql('UPDATE finding SET workflow = $2, publication = $3, visibility = $4 WHERE id = $1', [
      finding.id,
      workflow,
      publication,
      visibility,
    ]);
    return finding;
  }

  published(): Promise<Finding> {
    return this.finding({ workflow: 'final', publication: 'published', visibility: 'public' });
  }

  async added(finding: { id: string }, file = aPdf(), name = 'minutes.pdf', by = this.officer): Promise<Evidence> {
    return (await by.post(`/findings/${finding.id}/evidence`).attach('file', file, name).expect(201)).body;
  }

  async redacted(evidence: { id: string }, by = this.lead, file = aPdf()): Promise<Evidence> {
    const sent = by.post(`/evidence/${evidence.id}/redactions`).attach('file', file, 'redacted.pdf');
    return (await sent.expect(201)).body;
  }

  /** All that lies in the data folder. */
  files(): string[] {
    return readdirSync(this.dataDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name);
  }

  /** All that a file leaves behind: bytes, rows, and keys of bytes. */
  async traces(): Promise<unknown> {
    const rows =
      'SELECT (SELECT count(*)::int FROM evidence) AS kept, (SELECT count(*)::int FROM storage_unclaimed) AS waiting';
    return { files: this.files().sort(), ...(await this.api.sql(rows))[0] };
  }

  audited(id: string) {
    const text = 'SELECT action, person_id AS by, body_id AS body FROM audit_entry WHERE subject_id = $1 ORDER BY id';
    return this.api.sql<{ action: string; by: string | null; body: string }>(text, [id]);
  }
}

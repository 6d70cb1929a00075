import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { FindingSource } from '@nahliad/contracts';
import type { Asker } from '../../testing/api';
import { IdentityRetention } from './identity-retention';
import { IDENTITY, SourceStage, at, code } from './testing/stage';

describe('the identity of a source', () => {
  let stage: SourceStage;
  let finding: { id: string };
  let source: FindingSource;
  beforeAll(async () => (stage = await SourceStage.start()));
  afterAll(() => stage.stop());
  beforeEach(async () => {
    finding = await stage.finding();
    source = await stage.added(finding, { identity: IDENTITY });
  });

  const read = (by: Asker, reason = 'The court asks whether she is safe') =>
    by.post(at(finding, source, '/readings')).send({ reason });
  const name = (by: Asker, who: Asker) => by.post(at(finding, source, '/readers')).send({ personId: who.id });
  const readings = (by: Asker) => by.get(at(finding, source, '/readings'));

  it('is told to whoever sealed it, with a reason that is kept, and in no store on the way', async () => {
    const answer = await read(stage.officer).expect(200);
    expect(answer.body).toEqual(IDENTITY);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(await code(read(stage.officer, ' ').expect(422))).toBe('request.invalid');
  });

  it('stands nowhere in the database, in whatever form, nor in what else is told of the finding', async () => {
    await read(stage.officer).expect(200);
    const dump = await everyRow(stage);
    expect(dump).toContain(source.id);
    for (const secret of Object.values(IDENTITY))
      for (const form of ['utf8', 'hex', 'base64'] as const)
        expect([secret, form, dump.includes(Buffer.from(secret).toString(form))]).toEqual([secret, form, false]);
    for (const path of [`/findings/${finding.id}/sources`, '/exports/findings.json', '/audit', `/findings?q=Таємничук`])
      expect([path, (await stage.lead.get(path).expect(200)).text.includes('Таємничук')]).toEqual([path, false]);
  });

  it('is told to nobody who was not named: not to a lead, another body, an auditor or an administrator', async () => {
    expect(await code(read(stage.lead).expect(403))).toBe('source.not-a-reader');
    await read(stage.colleague).expect(403);
    await read(stage.outsider).expect(403);
    for (const asker of [stage.respondent, stage.analyst, stage.auditor, stage.administrator, stage.api.visitor])
      expect([401, 403]).toContain((await read(asker)).status);
    expect((await readings(stage.lead).expect(200)).body.items).toEqual([]);
  });

  it('is read by people of the body whom somebody else names, until the name is taken away', async () => {
    expect((await stage.told(stage.officer, finding)).items[0]?.own?.candidates.map(({ id }) => id).sort()).toEqual(
      [stage.colleague.id, stage.lead.id].sort(),
    );
    expect(await code(name(stage.lead, stage.lead).expect(422))).toBe('source.reader-unknown');
    expect(await code(name(stage.lead, stage.outsider).expect(422))).toBe('source.reader-unknown');
    expect(await code(name(stage.lead, stage.auditor).expect(422))).toBe('source.reader-unknown');
    await name(stage.colleague, stage.lead).expect(403);
    expect((await name(stage.officer, stage.colleague).expect(200)).body.own.readers).toMatchObject([
      { id: stage.officer.id },
      { id: stage.colleague.id, grantedBy: { id: stage.officer.id } },
    ]);
    await read(stage.colleague).expect(200);
    await stage.lead.delete(at(finding, source, `/readers/${stage.colleague.id}`)).expect(200);
    await read(stage.colleague).expect(403);
    await stage.lead.delete(at(finding, source, `/readers/${stage.colleague.id}`)).expect(404);
  });

  it('is not told to somebody who audits the product, though they are of the body and named', async () => {
    const both = await stage.api.person({ role: 'officer', stakeholderId: stage.body }, { role: 'auditor' });
    expect(await code(name(stage.officer, both).expect(422))).toBe('source.reader-unknown');
    await stage.api.sql('INSERT INTO source_reader VALUES ($1, $2, $3)', [source.id, both.id, stage.officer.id]);
    expect(await code(read(both).expect(403))).toBe('source.not-a-reader');
  });

  it('leaves each reading in the audit trail and in a log that leads of the body see', async () => {
    await read(stage.officer, 'To ask for a second interview').expect(200);
    expect((await stage.audited(source.id)).at(-1)).toEqual({
      action: 'source.identity-read',
      by: stage.officer.id,
      body: stage.body,
      detail: { findingId: finding.id },
    });
    expect((await readings(stage.lead).expect(200)).body.items).toMatchObject([
      { person: { id: stage.officer.id }, reason: 'To ask for a second interview' },
    ]);
    await readings(stage.officer).expect(403);
    await readings(stage.outsider).expect(403);
  });

  it('is not told where the reading cannot be put on record', async () => {
    await stage.api.sql(
      `ALTER TABLE audit_entry ADD CONSTRAINT full_up CHECK (action <> 'source.identity-read') NOT VALID`,
    );
    expect(JSON.stringify((await read(stage.officer).expect(500)).body)).not.toContain(IDENTITY.name);
    await stage.api.sql('ALTER TABLE audit_entry DROP CONSTRAINT full_up');
    expect((await readings(stage.lead).expect(200)).body.items).toEqual([]);
  });

  it('is destroyed with its key, while what was graded and who read it stays', async () => {
    await read(stage.officer).expect(200);
    await stage.colleague.delete(at(finding, source, '/identity')).expect(403);
    const { body } = await stage.lead.delete(at(finding, source, '/identity')).expect(200);
    expect(body).toMatchObject({ reliability: 'B', own: { identity: 'destroyed', readers: [] } });
    expect(await stage.api.sql('SELECT FROM source_identity WHERE source_id = $1', [source.id])).toEqual([]);
    expect(await code(read(stage.officer).expect(409))).toBe('source.no-identity');
    expect((await readings(stage.lead).expect(200)).body.items).toHaveLength(1);
    expect((await stage.audited(source.id)).at(-1)).toMatchObject({ action: 'source.identity-destroyed' });
  });

  it('is destroyed by itself the day after the last one on which it is to be kept', async () => {
    const keptUntil = (day: string) =>
      stage.api.sql(`UPDATE finding_source SET identity_until = ${day} WHERE id = $1`, [source.id]);
    await keptUntil('current_date');
    await stage.api.app.get(IdentityRetention).destroyWhatIsOver();
    await read(stage.officer).expect(200);
    await keptUntil('current_date - 1');
    await stage.api.app.get(IdentityRetention).destroyWhatIsOver();
    expect((await stage.told(stage.lead, finding)).items[0]?.own?.identity).toBe('destroyed');
    expect((await stage.audited(source.id)).at(-1)).toMatchObject({ action: 'source.identity-destroyed', by: null });
  });

  it('is replaced by sealing it again, under another key of its own', async () => {
    const key = () => stage.api.sql('SELECT wrapped_key FROM source_identity WHERE source_id = $1', [source.id]);
    const before = await key();
    await stage.colleague
      .put(at(finding, source, '/identity'))
      .send(IDENTITY)
      .expect(403);
    await stage.lead
      .put(at(finding, source, '/identity'))
      .send({ name: 'Somebody else' })
      .expect(200);
    expect(await key()).not.toEqual(before);
    expect((await read(stage.officer).expect(200)).body).toEqual({ name: 'Somebody else' });
  });

  it('says clearly that it was altered, or taken from another source', async () => {
    const another = await stage.added(finding, { identity: { name: 'Another' } });
    await stage.api.sql(
      `UPDATE source_identity s SET sealed = o.sealed, wrapped_key = o.wrapped_key FROM source_identity o
        WHERE s.source_id = $1 AND o.source_id = $2`,
      [source.id, another.id],
    );
    expect(await code(read(stage.officer).expect(409))).toBe('source.identity-damaged');
  });

  it('says clearly that the key of the deployment is lost, and makes no other beside it', async () => {
    expect(statSync(stage.keyFile).mode & 0o777).toBe(0o600);
    const keys = readFileSync(stage.keyFile);
    rmSync(stage.keyFile);
    expect(await code(read(stage.officer).expect(409))).toBe('source.key-lost');
    const anew = { kind: 'victim', reliability: 'F', credibility: 6, identity: { name: 'A. Person' } };
    expect(await code(stage.officer.post(`/findings/${finding.id}/sources`).send(anew).expect(409))).toBe(
      'source.key-lost',
    );
    writeFileSync(stage.keyFile, keys);
    await read(stage.officer).expect(200);
  });
});

/** All columns of all tables of all schemas, as text. */
async function everyRow({ api }: SourceStage): Promise<string> {
  const tables = await api.sql<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname <> 'information_schema'
      AND schemaname !~ '^pg_'`,
  );
  let dump = '';
  for (const { name } of tables)
    for (const { row } of await api.sql<{ row: string }>(`SELECT t::text AS row FROM ${name} t`)) dump += `${row}\n`;
  return dump;
}

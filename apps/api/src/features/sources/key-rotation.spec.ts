import { readFileSync, writeFileSync } from 'node:fs';
import { KeyRotation } from './key-rotation';
import { IDENTITY, SourceStage, at, code } from './testing/stage';

describe('the key of the deployment', () => {
  let stage: SourceStage;
  beforeAll(async () => (stage = await SourceStage.start()));
  afterAll(() => stage.stop());

  const keys = () => readFileSync(stage.keyFile, 'utf8').trim().split('\n');
  const rotate = () => stage.api.app.get(KeyRotation).rotate();

  it('is changed beside the running product, which reads and seals with the new one', async () => {
    const finding = await stage.finding();
    const before = await stage.added(finding, { identity: IDENTITY });
    const former = keys();
    expect(await rotate()).toBe(1);
    expect(keys()).toHaveLength(1);
    expect(keys()).not.toEqual(former);
    const after = await stage.added(finding, { identity: { name: 'After' } });
    for (const source of [before, after])
      await stage.officer
        .post(at(finding, source, '/readings'))
        .send({ reason: 'To see' })
        .expect(200);
    const [entry] = await stage.api.sql(`SELECT detail FROM audit_entry WHERE action = 'source.key-changed'`);
    expect(entry).toEqual({ detail: { identities: 1 } });
  });

  it('is not lost where two are changing it at once, and one of them breaks off halfway', async () => {
    const finding = await stage.finding();
    const source = await stage.added(finding, { identity: IDENTITY });
    const rotation = stage.api.app.get(KeyRotation);
    await rotation.cover();
    await rotation.cover();
    await rotation.forget();
    expect(keys()).toHaveLength(1);
    await stage.officer
      .post(at(finding, source, '/readings'))
      .send({ reason: 'To see' })
      .expect(200);
  });

  it('stays in the file where it could not be changed everywhere', async () => {
    const finding = await stage.finding();
    const source = await stage.added(finding, { identity: IDENTITY });
    const [current = ''] = keys();
    await stage.api.sql(`UPDATE source_identity SET key_id = 'lost' WHERE source_id = $1`, [source.id]);
    await expect(rotate()).rejects.toThrow('source.key-lost');
    expect(keys()).toContain(current);
    const another = await stage.added(finding, { identity: IDENTITY });
    await stage.officer
      .post(at(finding, another, '/readings'))
      .send({ reason: 'To see' })
      .expect(200);
  });

  it('is nothing else than a key', async () => {
    const finding = await stage.finding();
    const kept = readFileSync(stage.keyFile);
    writeFileSync(stage.keyFile, 'no key at all\n');
    const source = { kind: 'victim', reliability: 'F', credibility: 6, identity: IDENTITY };
    expect(await code(stage.officer.post(`/findings/${finding.id}/sources`).send(source).expect(500))).toBe(
      'server.unexpected',
    );
    writeFileSync(stage.keyFile, kept);
  });
});

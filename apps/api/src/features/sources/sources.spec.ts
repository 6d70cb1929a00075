import { uuidv7 } from 'uuidv7';
import { SourceStage, at, code } from './testing/stage';

describe('the sources of a finding', () => {
  let stage: SourceStage;
  beforeAll(async () => (stage = await SourceStage.start()));
  afterAll(() => stage.stop());

  const NOTE = { en: 'Has spoken to us twice before', uk: 'Двічі говорила з нами раніше' };

  it('are graded, with a note, for those who oversee it', async () => {
    const finding = await stage.finding();
    const source = await stage.added(finding, { note: NOTE });
    expect(source).toMatchObject({
      kind: 'insider',
      reliability: 'B',
      credibility: 2,
      note: NOTE,
      body: { id: stage.body },
      own: { addedBy: { id: stage.officer.id }, identity: 'none', readers: [], candidates: [] },
    });
    for (const overseer of [stage.outsider, stage.analyst, stage.auditor])
      expect(await stage.told(overseer, finding)).toMatchObject({
        items: [{ id: source.id, note: NOTE, own: null, may: { change: false, read: false } }],
        may: { add: false },
      });
    expect((await stage.audited(source.id)).map(({ action, by }) => [action, by])).toEqual([
      ['source.added', stage.officer.id],
    ]);
  });

  it('are nobody’s who reads it as published, answers for it, or manages the product', async () => {
    const finding = await stage.finding();
    await stage.added(finding);
    for (const reader of [stage.api.visitor, stage.respondent, stage.administrator])
      expect(await stage.told(reader, finding)).toEqual({ items: [], removed: [], may: { add: false } });
  });

  it('are kept from them by PostgreSQL too, and ciphertext from everybody', async () => {
    const finding = await stage.finding();
    await stage.added(finding);
    const as = (settings: Record<string, string>, text: string) =>
      stage.api.db.source.transaction(async (tx) => {
        await tx.query('SET LOCAL ROLE nahliad_reader');
        for (const [key, value] of Object.entries(settings))
          await tx.query(`SELECT set_config($1, $2, true)`, [`nahliad.${key}`, value]);
        return tx.query(text);
      });
    const sources = `SELECT FROM finding_source WHERE finding_id = '${finding.id}'`;
    expect(await as({}, sources)).toHaveLength(0);
    expect(await as({ institutions: `{${stage.police}}` }, sources)).toHaveLength(0);
    expect(await as({ partner: 'yes' }, sources)).toHaveLength(1);
    const own = { person: stage.lead.id, partner: 'yes', bodies: `{${stage.body}}` };
    await expect(as(own, 'SELECT FROM source_identity')).rejects.toThrow('permission denied');
  });

  it('are added by its body and those who write it with it, and by nobody else', async () => {
    const finding = await stage.finding();
    const source = { kind: 'media', reliability: 'C', credibility: 3 };
    await stage.outsider.post(`/findings/${finding.id}/sources`).send(source).expect(403);
    await stage.api.sql(
      `INSERT INTO participation (id, finding_id, body_id, role, state) VALUES ($1, $2, $3, 'contributor', 'accepted')`,
      [uuidv7(), finding.id, stage.other],
    );
    const theirs = await stage.added(finding, { kind: 'media' }, stage.outsider);
    expect(theirs).toMatchObject({ body: { id: stage.other }, may: { change: true } });
    expect((await stage.told(stage.lead, finding)).items).toMatchObject([{ own: null, may: { change: false } }]);
  });

  it('are corrected by whoever added them or a lead, on the version that was read', async () => {
    const finding = await stage.finding();
    const source = await stage.added(finding, { note: NOTE });
    const patch = (by = stage.officer, version = 1) =>
      by
        .patch(at(finding, source, ''))
        .set('if-match', `"${version}"`)
        .send({ reliability: 'F', note: { en: 'New' } });
    await patch(stage.colleague).expect(403);
    await patch(stage.outsider).expect(403);
    expect((await patch(stage.lead).expect(200)).body).toMatchObject({
      reliability: 'F',
      credibility: 2,
      note: { en: 'New', uk: null },
      version: 2,
    });
    expect(await code(patch(stage.officer).expect(412))).toBe('record.version-stale');
    expect((await stage.audited(source.id)).at(-1)).toMatchObject({
      action: 'source.changed',
      detail: { findingId: finding.id, fields: ['reliability', 'note'] },
    });
  });

  it('are added once, however often the request is sent', async () => {
    const finding = await stage.finding();
    const source = { kind: 'media', reliability: 'C', credibility: 3 };
    const send = () =>
      stage.officer.post(`/findings/${finding.id}/sources`).set('idempotency-key', 'one').send(source).expect(201);
    expect((await send()).body.id).toBe((await send()).body.id);
  });

  it('bear no stamp of a state secret, and are kept until no day that is over', async () => {
    const finding = await stage.finding();
    const send = (over: object) =>
      stage.officer
        .post(`/findings/${finding.id}/sources`)
        .send({ kind: 'document', reliability: 'A', credibility: 1, ...over })
        .expect(422);
    expect(await code(send({ note: { uk: 'Цілком таємно\nДивіться наказ.' } }))).toBe('finding.state-secret');
    expect((await send({ identityUntil: '2020-01-01' })).body.errors).toEqual([
      { path: 'identityUntil', code: 'in-past' },
    ]);
  });
});

import { createHash } from 'node:crypto';
import { Evidence, FindingEvidence } from '@nahliad/contracts';
import { Storage } from '../../platform/storage/storage';
import { EvidenceStage, aPdf } from './testing/stage';

describe('evidence', () => {
  let stage: EvidenceStage;
  beforeAll(async () => (stage = await EvidenceStage.start()));
  afterAll(() => stage.api.stop());

  const of = async (asker = stage.officer, { id }: { id: string }) =>
    (await asker.get(`/findings/${id}/evidence`).expect(200)).body as FindingEvidence;

  it('is kept with its hash and its type, and audited in the name of the body', async () => {
    const finding = await stage.finding();
    const file = aPdf();
    const { body: added } = await stage.officer
      .post(`/findings/${finding.id}/evidence`)
      .field('title', 'Minutes of the visit')
      .field('retainUntil', '2999-12-31')
      .attach('file', file, '../../etc/Протокол візиту.pdf')
      .expect(201);
    expect(Evidence.parse(added)).toEqual(added);
    expect(added).toMatchObject({
      findingId: finding.id,
      kind: 'original',
      revision: 1,
      title: 'Minutes of the visit',
      filename: 'Протокол візиту.pdf',
      mediaType: 'application/pdf',
      size: file.length,
      sha256: createHash('sha256').update(file).digest('hex'),
      inside: { latest: true, public: false, scan: 'not-scanned', retainUntil: '2999-12-31', withdrawal: null },
      may: { download: true, change: true, revise: true, redact: true, withdraw: true, share: false },
    });
    const audited = await stage.audited(added.id);
    expect(audited).toEqual([{ action: 'evidence.uploaded', by: stage.officer.id, body: stage.body }]);
    expect((await stage.officer.get(`/evidence/${added.id}`).expect(200)).body).toEqual(added);
    expect(await of(stage.officer, finding)).toEqual({ items: [added], may: { add: true } });
    await stage.api.app.get(Storage).sweep(-1000);
    expect(await stage.traces()).toMatchObject({ files: [added.id], waiting: 0 });
  });

  it('is added by those who work on the finding, and refused before its first byte to others', async () => {
    const finding = await stage.finding({ workflow: 'shared-for-reply' });
    await stage.added(finding, aPdf(), 'ours.pdf', stage.lead);
    await stage.added(finding, aPdf(), 'theirs.pdf', stage.respondent);
    const send = (asker = stage.officer) =>
      asker.post(`/findings/${finding.id}/evidence`).attach('file', aPdf(), 'x.pdf');
    await send(stage.analyst).expect(403);
    await send(stage.stranger).expect(404);
    await send(stage.api.visitor).expect(401);
    const ended = await stage.finding({ workflow: 'withdrawn' });
    await stage.officer.post(`/findings/${ended.id}/evidence`).attach('file', aPdf(), 'x.pdf').expect(403);
    const draft = await stage.finding({ workflow: 'draft' });
    await stage.lead.post(`/findings/${draft.id}/evidence`).attach('file', aPdf(), 'x.pdf').expect(404);
  });

  it('says so when the finding has the very same file, and takes it again once that one is withdrawn', async () => {
    const [finding, other, file] = [await stage.finding(), await stage.finding(), aPdf()];
    const first = await stage.added(finding, file);
    const again = () => stage.lead.post(`/findings/${finding.id}/evidence`).attach('file', file, 'again.pdf');
    const { body } = await again().expect(409);
    expect(body).toMatchObject({ code: 'evidence.same-file', evidenceId: first.id });
    await stage.added(other, file);
    await stage.officer.post(`/evidence/${first.id}/withdrawal`).send({ reason: 'Wrong file' }).expect(200);
    await again().expect(201);
  });

  it('is made once however often it is sent under one key', async () => {
    const [finding, file] = [await stage.finding(), aPdf()];
    const before = stage.files().length;
    const send = () =>
      stage.officer
        .post(`/findings/${finding.id}/evidence`)
        .set('idempotency-key', 'once')
        .attach('file', file, 'minutes.pdf');
    const { body: first } = await send().expect(201);
    expect((await send().expect(201)).body).toEqual(first);
    expect(stage.files()).toHaveLength(before + 1);
  });

  it('is revised from its latest revision only, and keeps the earlier ones', async () => {
    const finding = await stage.finding();
    const first = await stage.added(finding);
    const revise = (id: string) => stage.lead.post(`/evidence/${id}/revisions`).attach('file', aPdf(), 'better.pdf');
    const { body: second } = await revise(first.id).expect(201);
    expect(second).toMatchObject({ kind: 'original', revision: 2, inside: { revises: first.id, latest: true } });
    expect((await revise(first.id).expect(409)).body.code).toBe('evidence.not-latest');
    expect((await of(stage.lead, finding)).items.map(({ id, inside }) => [id, inside?.latest])).toEqual([
      [first.id, false],
      [second.id, true],
    ]);
  });

  it('changes its title and its retention under its version, and no day that is over', async () => {
    const { id, version } = await stage.added(await stage.finding());
    const patch = (change: object, of = version) =>
      stage.officer.patch(`/evidence/${id}`).set('if-match', `"${of}"`).send(change);
    const { body } = await patch({ title: 'Minutes', retainUntil: '2999-01-01' }).expect(200);
    expect(body).toMatchObject({ title: 'Minutes', version: version + 1, inside: { retainUntil: '2999-01-01' } });
    await patch({ title: 'Late' }).expect(412);
    expect((await patch({ retainUntil: '2020-01-01' }, version + 1).expect(422)).body.errors).toEqual([
      { path: 'retainUntil', code: 'in-past' },
    ]);
    expect((await patch({ title: 'Цілком таємно' }, version + 1).expect(422)).body.code).toBe('finding.state-secret');
    await patch({ sharedWithInstitution: true }, version + 1).expect(403);
  });

  it('is withdrawn with a reason by who uploaded it or a lead, and stays on record', async () => {
    const finding = await stage.finding();
    const { id } = await stage.added(finding, aPdf(), 'x.pdf', stage.lead);
    const withdraw = (asker = stage.officer) =>
      asker.post(`/evidence/${id}/withdrawal`).send({ reason: 'A wrong case' });
    await withdraw().expect(403);
    const { body } = await withdraw(stage.secondLead).expect(200);
    expect(body.inside.withdrawal).toMatchObject({ reason: 'A wrong case', by: { id: stage.secondLead.id } });
    expect((await withdraw(stage.lead).expect(409)).body.code).toBe('evidence.withdrawn');
    const revision = stage.lead.post(`/evidence/${id}/revisions`).attach('file', aPdf(), 'x.pdf');
    expect((await revision.expect(409)).body.code).toBe('evidence.withdrawn');
    expect((await stage.audited(id)).map(({ action }) => action)).toEqual(['evidence.uploaded', 'evidence.withdrawn']);
  });
});

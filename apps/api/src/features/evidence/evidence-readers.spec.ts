import type { Evidence, FindingEvidence } from '@nahliad/contracts';
import { uuidv7 } from 'uuidv7';
import type { Asker } from '../../testing/api';
import { VISITOR, personActor, type Actor } from '../../platform/access/actor';
import { Reads } from '../../platform/access/reads';
import { aStakeholder } from '../../testing/factories';
import { EvidenceStage, aPdf } from './testing/stage';

describe('who reads evidence', () => {
  let stage: EvidenceStage;
  beforeAll(async () => (stage = await EvidenceStage.start()));
  afterAll(() => stage.api.stop());

  const seenBy = async (asker: Asker, { id }: { id: string }): Promise<string[]> => {
    const { items } = (await asker.get(`/findings/${id}/evidence`).expect(200)).body as FindingEvidence;
    return items.map((item) => item.id);
  };
  const gets = async (asker: Asker, { id }: { id: string }) => {
    const [one, content] = [await asker.get(`/evidence/${id}`), await asker.get(`/evidence/${id}/content`)];
    expect(content.status).toBe(one.status);
    return one.status;
  };

  it('are overseers of its finding for the original, and all the others for redacted copies alone', async () => {
    const finding = await stage.published();
    const original = await stage.added(finding);
    const copy = await stage.redacted(original);
    for (const asker of [stage.officer, stage.lead, stage.analyst]) {
      expect(await seenBy(asker, finding)).toEqual([original.id, copy.id]);
      expect(await gets(asker, original)).toBe(200);
    }
    for (const asker of [stage.api.visitor, stage.respondent, stage.stranger]) {
      expect(await seenBy(asker, finding)).toEqual([copy.id]);
      expect([await gets(asker, original), await gets(asker, copy)]).toEqual([404, 200]);
    }
  });

  it('are told nothing of the original by its copy', async () => {
    const finding = await stage.published();
    const { body: original } = await stage.officer
      .post(`/findings/${finding.id}/evidence`)
      .field('title', 'Letter of Olena P.')
      .attach('file', aPdf(), 'letter-of-olena.pdf');
    const copy = await stage.redacted(original);
    const { body, text } = await stage.api.visitor.get(`/evidence/${copy.id}`).expect(200);
    expect(body).toMatchObject({ kind: 'redaction', title: null, filename: 'redacted.pdf', inside: null });
    for (const secret of [original.id, original.sha256, 'Olena', 'olena', stage.officer.id, stage.lead.id])
      expect(text).not.toContain(secret);
  });

  it('are those who read the finding, and nobody else', async () => {
    const finding = await stage.finding({ workflow: 'assessed', visibility: 'restricted' });
    const original = await stage.added(finding);
    const copy = await stage.redacted(original);
    for (const asker of [stage.api.visitor, stage.analyst, stage.respondent]) {
      await asker.get(`/findings/${finding.id}/evidence`).expect(404);
      expect([await gets(asker, original), await gets(asker, copy)]).toEqual([404, 404]);
    }
  });

  it('are the institution too where a lead shares the original with it, and no visitor by that', async () => {
    const finding = await stage.published();
    const original = await stage.added(finding);
    const share = (asker: Asker) =>
      asker.patch(`/evidence/${original.id}`).set('if-match', '"1"').send({ sharedWithInstitution: true });
    await share(stage.officer).expect(403);
    await share(stage.lead).expect(200);
    expect(await seenBy(stage.respondent, finding)).toEqual([original.id]);
    expect(await gets(stage.respondent, original)).toBe(200);
    for (const asker of [stage.api.visitor, stage.stranger]) expect(await gets(asker, original)).toBe(404);
  });

  it('are the institution itself for what it brought, and its overseers', async () => {
    const finding = await stage.published();
    const theirs = await stage.added(finding, aPdf(), 'reply.pdf', stage.respondent);
    expect(theirs.inside?.uploadedBy.id).toBe(stage.respondent.id);
    expect(await seenBy(stage.respondent, finding)).toEqual([theirs.id]);
    expect(await gets(stage.officer, theirs)).toBe(200);
    expect([await gets(stage.api.visitor, theirs), await gets(stage.stranger, theirs)]).toEqual([404, 404]);
    const copy = stage.respondent.post(`/evidence/${theirs.id}/redactions`).attach('file', aPdf(), 'x.pdf');
    await copy.expect(403);
  });

  it('get the latest revision of a copy only, and none once it is withdrawn', async () => {
    const finding = await stage.published();
    const first = await stage.redacted(await stage.added(finding));
    const revision = stage.secondLead.post(`/evidence/${first.id}/revisions`).attach('file', aPdf(), 'mended.pdf');
    const second = (await revision.expect(201)).body as Evidence;
    expect(await seenBy(stage.api.visitor, finding)).toEqual([second.id]);
    expect(await gets(stage.api.visitor, first)).toBe(404);
    await stage.secondLead.post(`/evidence/${second.id}/withdrawal`).send({ reason: 'A name shows' }).expect(200);
    expect(await seenBy(stage.api.visitor, finding)).toEqual([]);
    expect(await gets(stage.api.visitor, second)).toBe(404);
    expect(await gets(stage.officer, second)).toBe(200);
  });

  it('get a copy on a published finding from a lead who did not upload the original', async () => {
    const finding = await stage.published();
    const original = await stage.added(finding, aPdf(), 'x.pdf', stage.lead);
    const redact = (asker: Asker) => asker.post(`/evidence/${original.id}/redactions`).attach('file', aPdf(), 'r.pdf');
    for (const asker of [stage.lead, stage.officer])
      expect((await redact(asker).expect(403)).body.code).toBe('evidence.four-eyes');
    const copy = (await redact(stage.secondLead).expect(201)).body as Evidence;
    expect(copy.inside?.public).toBe(true);
    const ofCopy = stage.lead.post(`/evidence/${copy.id}/redactions`).attach('file', aPdf(), 'r.pdf');
    expect((await ofCopy.expect(409)).body.code).toBe('evidence.not-an-original');
  });

  it('are for the original also those whom it is named to, and a body that takes part', async () => {
    const [named, joint] = [
      await stage.finding({ workflow: 'assessed', visibility: 'confidential' }),
      await stage.finding({ workflow: 'assessed', visibility: 'restricted' }),
    ];
    const ofNamed = await stage.added(named);
    const ofJoint = await stage.added(joint);
    const media = await aStakeholder(stage.api, 'media');
    const partner = await stage.api.person({ role: 'officer', stakeholderId: media });
    expect([await gets(stage.analyst, ofNamed), await gets(partner, ofJoint)]).toEqual([404, 404]);
    await stage.api.sql('INSERT INTO finding_reader (finding_id, person_id, granted_by) VALUES ($1, $2, $3)', [
      named.id,
      stage.analyst.id,
      stage.officer.id,
    ]);
    await stage.api.sql(`INSERT INTO participation (id, finding_id, body_id, role) VALUES ($1, $2, $3, 'co-lead')`, [
      uuidv7(),
      joint.id,
      media,
    ]);
    expect([await gets(stage.analyst, ofNamed), await gets(partner, ofJoint)]).toEqual([200, 200]);
    const add = () => partner.post(`/findings/${joint.id}/evidence`).attach('file', aPdf(), 'theirs.pdf');
    await add().expect(403);
    const take = (role: string) =>
      stage.api.sql(`UPDATE participation SET state = 'accepted', role = $2 WHERE finding_id = $1`, [joint.id, role]);
    await take('endorser');
    await add().expect(403);
    await take('contributor');
    expect((await add().expect(201)).body.body.id).toBe(media);
  });

  it('are held to it by PostgreSQL too, where a statement forgets to ask', async () => {
    const finding = await stage.published();
    const original = await stage.added(finding);
    const copy = await stage.redacted(original);
    const theirs = await stage.added(finding, aPdf(), 'reply.pdf', stage.respondent);
    const shared = await stage.added(finding, aPdf(), 'shared.pdf', stage.lead);
    const share = stage.lead
      .patch(`/evidence/${shared.id}`)
      .set('if-match', '"1"')
      .send({ sharedWithInstitution: true });
    await share.expect(200);
    const everything = { name: '', text: 'SELECT id FROM evidence WHERE finding_id = $1 ORDER BY id' };
    const shown = async (actor: Actor) => {
      const rows = await stage.api.app.get(Reads).as(actor).rows<{ id: string }>(everything, [finding.id]);
      return rows.map(({ id }) => id);
    };
    const respondentOf = (stakeholderId: string) =>
      personActor(stage.respondent.id, [{ stakeholderId, role: 'respondent' }]);
    const all = [original, copy, theirs, shared].map(({ id }) => id);
    expect(await shown(personActor(stage.analyst.id, [{ stakeholderId: null, role: 'analyst' }]))).toEqual(all);
    expect(await shown(VISITOR)).toEqual([copy.id]);
    expect(await shown(respondentOf(stage.body))).toEqual([copy.id]);
    expect(await shown(respondentOf(stage.police))).toEqual([copy.id, theirs.id, shared.id]);
  });
});

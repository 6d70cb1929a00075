import { RetractedFinding, type Finding } from '@nahliad/contracts';
import { today } from '@nahliad/domain';
import { TestApi, type Asker } from '../../testing/api';
import { aFinding, aStakeholder } from '../../testing/factories';

const REASON = 'It was about another unit.';

describe('a finding that was published and retracted', () => {
  let api: TestApi;
  let lead: Asker;
  let finding: Finding;
  beforeAll(async () => {
    api = await TestApi.start();
    const body = await aStakeholder(api, 'ombuds', { nameEn: 'Ombuds Office' });
    const officer = await api.person({ role: 'officer', stakeholderId: body });
    lead = await api.person({ role: 'lead', stakeholderId: body });
    finding = await aFinding(officer, [await aStakeholder(api, 'security-institution')]);
    await api.sql(`UPDATE finding SET workflow = 'final', verification = 'verified' WHERE id = $1`, [finding.id]);
    await lead.get(`/findings/${finding.id}`).expect(200);
    for (const [to, note] of [['published'], ['retracted', REASON]])
      await lead.post(`/findings/${finding.id}/publication`).send({ to, note }).expect(200);
  });
  afterAll(() => api.stop());

  it('leaves a tombstone to the public, and nothing of what it said', async () => {
    const administrator = await api.person({ role: 'administrator' });
    for (const asker of [api.visitor, administrator]) {
      const { body, type } = await asker.get(`/findings/${finding.id}`).expect(410);
      expect(type).toBe('application/problem+json');
      expect(RetractedFinding.strict().parse(body)).toMatchObject({
        code: 'finding.retracted',
        tombstone: {
          id: finding.id,
          reference: finding.reference,
          body: { id: finding.bodyId, name: { en: 'Ombuds Office' } },
          publication: 'retracted',
          retractedOn: today(),
          reason: REASON,
        },
      });
      expect(JSON.stringify(body)).not.toContain(finding.title.en);
    }
  });

  it('is in no list, count, search, export or history of theirs', async () => {
    for (const path of ['/findings', '/findings?publication=retracted', '/findings?q=detainees'])
      expect((await api.visitor.get(path).expect(200)).body).toMatchObject({ items: [], total: 0 });
    expect((await api.visitor.get('/exports/findings.json').expect(200)).body).toEqual([]);
    await api.visitor.get(`/findings/${finding.id}/history`).expect(404);
  });

  it('stays as it is for partners, who read why too', async () => {
    const analyst = await api.person({ role: 'analyst' });
    const { body } = await analyst.get(`/findings/${finding.id}`).expect(200);
    expect(body).toMatchObject({ title: finding.title, publication: 'retracted' });
    const { items } = (await analyst.get(`/findings/${finding.id}/history`).expect(200)).body;
    expect(items.at(-1)).toMatchObject({ to: 'retracted', note: REASON, person: null });
  });

  it('is no tombstone where it never was published', async () => {
    const draft = await aFinding(lead, [finding.institutionIds[0] ?? '']);
    expect((await api.visitor.get(`/findings/${draft.id}`).expect(404)).body.code).toBe('finding.not-found');
  });
});

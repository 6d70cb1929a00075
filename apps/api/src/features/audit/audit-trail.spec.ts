import { TestApi, type Asker } from '../../testing/api';
import { aStakeholder } from '../../testing/factories';
import { Audit } from '../../platform/audit/audit';

describe('who reads which part of the trail', () => {
  let api: TestApi;
  let ombuds: string;
  let officer: Asker;
  let lead: Asker;
  beforeAll(async () => {
    api = await TestApi.start();
    ombuds = await aStakeholder(api, 'ombuds');
    const parliament = await aStakeholder(api, 'parliament');
    officer = await api.person({ role: 'officer', stakeholderId: ombuds });
    lead = await api.person({ role: 'lead', stakeholderId: ombuds });
    await does(officer, 'ombuds.act', ombuds);
    await does(await api.person(), 'parliament.act', parliament);
    await does(lead, 'elsewhere.act', parliament);
  });
  afterAll(() => api.stop());

  const does = (person: Asker, action: string, bodyId: string) =>
    api.db.transaction((tx) => api.app.get(Audit).record(tx, person, action, { bodyId }));
  const reads = async (person: Asker, query = '') => {
    const { body } = await person.get(`/audit?sort=at${query}`).expect(200);
    expect(body.total).toBe(body.items.length);
    return body.items.map(({ action }: { action: string }) => action);
  };

  it.each(['administrator', 'auditor'] as const)('shows all of it to an %s', async (role) => {
    expect(await reads(await api.person({ role }))).toEqual(['ombuds.act', 'parliament.act', 'elsewhere.act']);
  });

  it('shows a lead what was done in the name of the body, and their own acts', async () => {
    expect(await reads(lead)).toEqual(['ombuds.act', 'elsewhere.act']);
  });

  it('shows officers and respondents their own acts', async () => {
    expect(await reads(officer)).toEqual(['ombuds.act']);
    expect(await reads(await api.person({ role: 'officer', stakeholderId: ombuds }))).toEqual([]);
    const police = await aStakeholder(api, 'security-institution');
    expect(await reads(await api.person({ role: 'respondent', stakeholderId: police }))).toEqual([]);
  });

  it('shows nothing to analysts and visitors', async () => {
    await (await api.person({ role: 'analyst' })).get('/audit').expect(403);
    await api.visitor.get('/audit').expect(401);
  });

  it('finds by action, person, body and day', async () => {
    const auditor = await api.person({ role: 'auditor' });
    expect(await reads(auditor, '&action=parliament.act')).toEqual(['parliament.act']);
    expect(await reads(auditor, `&personId=${lead.id}`)).toEqual(['elsewhere.act']);
    expect(await reads(auditor, `&bodyId=${ombuds}`)).toEqual(['ombuds.act']);
    expect(await reads(auditor, '&to=2020-01-01')).toEqual([]);
    expect(await reads(auditor, '&from=2020-01-01&to=2100-01-01')).toHaveLength(3);
  });

  it('names who did it', async () => {
    const { body } = await officer.get('/audit');
    expect(body.items[0].person).toEqual({ id: officer.id, name: expect.stringMatching(/^Person /) });
  });
});

import { TestApi, type Asker } from '../../testing/api';
import { aMandate, aStakeholder, anActivity } from '../../testing/factories';

describe('what is taken away of acts and mandates', () => {
  let api: TestApi;
  let officer: Asker;
  let body = '';
  let police = '';
  beforeAll(async () => {
    api = await TestApi.start();
    [body, police] = [
      await aStakeholder(api, 'ombuds', { nameEn: '=HYPERLINK("x")' }),
      await aStakeholder(api, 'security-institution'),
    ];
    officer = await api.person({ role: 'officer', stakeholderId: body });
    const administrator = await api.person({ role: 'administrator', stakeholderId: null });
    await anActivity(officer, [police], { kind: 'visit' });
    await anActivity(officer, [police], { kind: 'audit', outcome: 'obstructed' });
    await anActivity(officer, [police], { kind: 'audit', visibility: 'confidential' });
    await aMandate(administrator, body, police);
  });
  afterAll(() => api.stop());

  it('is what the list shows with the same filters', async () => {
    const { body: listed } = await officer.get('/activities?kind=audit').expect(200);
    const { body: taken } = await officer.get('/exports/activities.json?kind=audit').expect(200);
    expect(taken).toEqual(listed.items);
    expect(listed.total).toBe(2);
    const mandates = await api.visitor.get('/mandates').expect(200);
    expect((await api.visitor.get('/exports/mandates.json').expect(200)).body).toEqual(mandates.body.items);
    expect((await api.visitor.get('/exports/activities.json').expect(200)).body).toEqual([]);
  });

  it('runs nowhere as a formula', async () => {
    for (const subject of ['activities', 'mandates']) {
      const { text } = await officer.get(`/exports/${subject}.csv?language=en`).expect(200);
      expect(text).toContain(`'=HYPERLINK`);
      expect(text).not.toMatch(/(^|,|")=HYPERLINK/m);
    }
  });
});

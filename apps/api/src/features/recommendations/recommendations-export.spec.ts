import { TestApi, type Asker } from '../../testing/api';
import { aFinding, aStakeholder } from '../../testing/factories';

describe('the export of recommendations', () => {
  let api: TestApi;
  let lead: Asker;
  beforeAll(async () => {
    api = await TestApi.start();
    const body = await aStakeholder(api, 'ombuds');
    const police = await aStakeholder(api, 'security-institution', { nameEn: 'River Police' });
    lead = await api.person({ role: 'lead', stakeholderId: body });
    const { id } = await aFinding(lead, [police]);
    await lead.post(`/findings/${id}/moves`).send({ to: 'submitted' }).expect(200);
    for (const type of ['law', 'budget']) {
      const input = { findingIds: [id], issuerId: body, addresseeId: police, text: { en: `Change the ${type}` }, type };
      await lead.post('/recommendations').send(input).expect(201);
    }
  });
  afterAll(() => api.stop());

  it('is the list, with its filters, as a table', async () => {
    const { text } = await lead.get('/exports/recommendations.csv?type=law&language=en').expect(200);
    const [headings, row, end] = text.split('\r\n');
    expect(headings).toContain('Reference,Issued by,Addressee,');
    expect(row).toContain(',River Police,');
    expect(row).toContain(',Change the law,');
    expect(end).toBe('');
  });

  it('is the list as JSON, and empty for who may not read it', async () => {
    const { items } = (await lead.get('/recommendations').expect(200)).body;
    expect((await lead.get('/exports/recommendations.json').expect(200)).body).toEqual(items);
    expect((await api.visitor.get('/exports/recommendations.json').expect(200)).body).toEqual([]);
  });
});

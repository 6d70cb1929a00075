import { today } from '@nahliad/domain';
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
    const { body } = await lead.get('/exports/recommendations.json').expect(200);
    expect(body).toMatchObject(items);
    expect(body).toHaveLength(items.length);
    expect((await api.visitor.get('/exports/recommendations.json').expect(200)).body).toEqual([]);
  });

  it('has what was answered, and what was last claimed', async () => {
    const [{ id, addresseeId }] = (await lead.get('/recommendations?type=budget').expect(200)).body.items;
    await api.sql(
      `UPDATE finding SET workflow = 'final', verification = 'verified', publication = 'published', visibility = 'public'`,
    );
    const respondent = await api.person({ role: 'respondent', stakeholderId: addresseeId });
    const answer = { position: 'accepted', text: { en: 'We agree' }, substantive: true, receivedOn: today() };
    await respondent.post(`/recommendations/${id}/responses`).send(answer).expect(201);
    await respondent
      .post(`/recommendations/${id}/claims`)
      .send({ text: { en: 'It is done' } })
      .expect(201);
    const { text } = await lead.get('/exports/recommendations.csv?type=budget&language=en').expect(200);
    expect(text).toContain(`"Accepted, ${today()}: We agree"`);
    expect(text).toMatch(/,Claim,claim,[^,]+,It is done,/);
  });
});

import { TestApi, type Asker } from '../../testing/api';
import { aStakeholder } from '../../testing/factories';
import { STARTER_DIRECTORY } from './starter-directory';

describe('stakeholders', () => {
  let api: TestApi;
  let administrator: Asker;
  beforeAll(async () => {
    api = await TestApi.start();
    administrator = await api.person({ role: 'administrator' });
  });
  afterAll(() => api.stop());

  const police = { category: 'security-institution', institutionType: 'police', name: { en: 'River Police' } };

  it('creates one, named in one language, and audits it in the same breath', async () => {
    const { body } = await administrator.post('/stakeholders').send(police).expect(201);
    expect(body).toMatchObject({ name: { en: 'River Police', uk: null }, version: 1, active: true });
    const [entry] = await api.sql('SELECT action, person_id FROM audit_entry WHERE subject_id = $1', [body.id]);
    expect(entry).toEqual({ action: 'stakeholder.created', person_id: administrator.id });
  });

  it('says which field is wrong, by a code', async () => {
    const { body } = await administrator
      .post('/stakeholders')
      .send({ category: 'media', name: {}, more: 1 })
      .expect(422);
    expect(body.errors).toEqual(
      expect.arrayContaining([
        { path: 'name', code: 'one-language-required' },
        { path: 'more', code: 'unknown-field' },
      ]),
    );
  });

  it('gives a type to what is overseen, and only to that', async () => {
    const typeless = await administrator
      .post('/stakeholders')
      .send({ ...police, institutionType: undefined })
      .expect(422);
    expect(typeless.body.code).toBe('stakeholder.type-required');
    const typed = await administrator
      .post('/stakeholders')
      .send({ ...police, category: 'media' })
      .expect(422);
    expect(typed.body.code).toBe('stakeholder.type-not-applicable');
  });

  it('refuses a tree that closes on itself', async () => {
    const parent = await aStakeholder(api, 'government');
    const child = await aStakeholder(api, 'government', { parentId: parent });
    const change = administrator.patch(`/stakeholders/${parent}`).set('if-match', '"1"').send({ parentId: child });
    expect((await change.expect(422)).body.code).toBe('stakeholder.parent-circle');
  });

  it('changes only the version that was read', async () => {
    const id = await aStakeholder(api, 'ombuds');
    const patch = (version?: string) => {
      const asked = administrator.patch(`/stakeholders/${id}`).send({ acronym: 'OMB' });
      return version ? asked.set('if-match', version) : asked;
    };
    await patch().expect(428);
    expect((await patch('"1"').expect(200)).body).toMatchObject({ acronym: 'OMB', version: 2 });
    await patch('"1"').expect(412);
  });

  it('pages through a list without losing or repeating one', async () => {
    for (let n = 0; n < 5; n++) await aStakeholder(api, 'civil-society', { nameEn: `Society ${n}` });
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body } = await api.visitor.get(
        `/stakeholders?category=civil-society&limit=2${cursor && `&cursor=${cursor}`}`,
      );
      expect(body.total).toBe(5);
      seen.push(...body.items.map((item: { name: { en: string } }) => item.name.en));
      cursor = body.next;
    }
    expect(seen).toEqual([0, 1, 2, 3, 4].map((n) => `Society ${n}`));
  });

  it('loads the starter directory once, and leaves alone what was edited since', async () => {
    const first = await administrator.post('/stakeholders/starter-directory').expect(200);
    expect(first.body).toEqual({ created: STARTER_DIRECTORY.length, unchanged: 0 });
    const edited = `UPDATE stakeholder SET name_en = 'Edited' WHERE starter_key = $1 RETURNING id`;
    const [{ id }] = (await api.sql<{ id: string }>(edited, [STARTER_DIRECTORY[0]?.key])) as [{ id: string }];
    const second = await administrator.post('/stakeholders/starter-directory').expect(200);
    expect(second.body).toEqual({ created: 0, unchanged: STARTER_DIRECTORY.length });
    expect((await api.visitor.get(`/stakeholders/${id}`)).body.name.en).toBe('Edited');
  });

  it('answers unknown parameters and foreign cursors with 400, unknown ids with 404', async () => {
    await api.visitor.get('/stakeholders?colour=red').expect(400);
    await api.visitor.get('/stakeholders?cursor=abc').expect(400);
    await api.visitor.get('/stakeholders?q=%00').expect(400);
    const forged = Buffer.from(JSON.stringify(['Police', '-'.repeat(36), 'text'])).toString('base64url');
    await api.visitor.get(`/stakeholders?cursor=${forged}`).expect(400);
    await api.visitor.get('/stakeholders/not-an-id').expect(404);
  });
});

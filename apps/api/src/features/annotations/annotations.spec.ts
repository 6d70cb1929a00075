import type { CreateAnnotation, Annotation } from '@nahliad/contracts';
import { TestApi, type Asker } from '../../testing/api';
import { aStakeholder } from '../../testing/factories';

describe('annotations on trends', () => {
  let api: TestApi;
  let [lead, otherLead, administrator, officer] = [] as unknown as [Asker, Asker, Asker, Asker];
  let [police, border] = ['', ''];
  beforeAll(async () => {
    api = await TestApi.start();
    const body = await aStakeholder(api, 'ombuds');
    police = await aStakeholder(api, 'security-institution');
    border = await aStakeholder(api, 'security-institution');
    lead = await api.person({ role: 'lead', stakeholderId: body });
    otherLead = await api.person({ role: 'lead', stakeholderId: body });
    officer = await api.person({ role: 'officer', stakeholderId: body });
    administrator = await api.person({ role: 'administrator' });
  });
  beforeEach(() => api.sql('DELETE FROM annotation'));
  afterAll(() => api.stop());

  const input: CreateAnnotation = {
    happenedOn: '2026-02-24',
    text: { en: 'Martial law declared', uk: 'Воєнний стан' },
  };
  const add = async (asker: Asker, over: Partial<CreateAnnotation> = {}): Promise<Annotation> =>
    (
      await asker
        .post('/annotations')
        .send({ ...input, ...over })
        .expect(201)
    ).body;
  const listed = async (asker: Pick<Asker, 'get'>, query = ''): Promise<Annotation[]> =>
    (await asker.get(`/annotations${query}`).expect(200)).body.items;

  it('are told to everybody by their day, and put on record', async () => {
    const later = await add(lead);
    const earlier = await add(administrator, { happenedOn: '2025-01-01', text: { uk: 'Новий закон' } });
    expect(earlier).toMatchObject({ text: { en: null, uk: 'Новий закон' }, institution: null, may: { delete: true } });
    const seen = await listed(api.visitor);
    expect(seen.map(({ id }) => id)).toEqual([earlier.id, later.id]);
    expect(seen.every(({ may }) => !may.delete)).toBe(true);
    const trail = await api.sql('SELECT action FROM audit_entry WHERE subject_id = $1', [later.id]);
    expect(trail).toEqual([{ action: 'annotation.created' }]);
  });

  it('concern all, or one institution and nobody who asks for another', async () => {
    const all = await add(lead);
    const own = await add(lead, { institutionId: police });
    const ids = async (institutionId: string) =>
      (await listed(officer, `?institutionId=${institutionId}`)).map(({ id }) => id).toSorted();
    expect(await ids(police)).toEqual([all.id, own.id].toSorted());
    expect(await ids(border)).toEqual([all.id]);
    const refused = await lead.post('/annotations').send({ ...input, institutionId: all.id });
    expect([refused.status, refused.body.code]).toEqual([422, 'annotation.institution-unknown']);
  });

  it('are kept by leads and administrators: by each lead their own, by administrators all', async () => {
    await officer.post('/annotations').send(input).expect(403);
    const { id } = await add(lead);
    expect((await otherLead.delete(`/annotations/${id}`).expect(403)).body.code).toBe('annotation.not-yours');
    await administrator.delete(`/annotations/${id}`).expect(204);
    expect(await listed(lead)).toEqual([]);
    await lead.delete(`/annotations/${id}`).expect(404);
  });
});

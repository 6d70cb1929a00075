import { Mandate, type CreateMandate } from '@nahliad/contracts';
import { TestApi, type Asker } from '../../testing/api';
import { aMandate, aStakeholder } from '../../testing/factories';

describe('mandates', () => {
  let api: TestApi;
  let administrator: Asker;
  let [ombuds, ngo, ministry, police, district] = ['', '', '', '', ''];
  beforeAll(async () => {
    api = await TestApi.start();
    ombuds = await aStakeholder(api, 'ombuds', { nameEn: 'A Defender' });
    ngo = await aStakeholder(api, 'civil-society', { nameEn: 'B Watch' });
    ministry = await aStakeholder(api, 'security-institution', { institutionType: 'ministry' });
    police = await aStakeholder(api, 'security-institution', { parentId: ministry });
    district = await aStakeholder(api, 'security-institution', { parentId: police });
    administrator = await api.person({ role: 'administrator' });
  });
  afterAll(() => api.stop());

  const input = (over: Partial<CreateMandate> = {}): CreateMandate => ({
    bodyId: ombuds,
    institutionId: police,
    criteria: ['human-rights'],
    ...over,
  });
  const refusal = async (over: Partial<CreateMandate>) => {
    const { body } = await administrator.post('/mandates').send(input(over)).expect(422);
    return `${body.code} ${body.errors.map(({ path }: { path: string }) => path)}`;
  };

  it('gives one, every 24 months where it is not said, and audits it in the same breath', async () => {
    const legalBasis = { uk: 'Закон про Народного захисника, ст. 12' };
    const mandate = await aMandate(administrator, ombuds, police, { legalBasis, powers: ['unannounced-inspection'] });
    expect(Mandate.parse(mandate)).toEqual(mandate);
    expect(mandate).toMatchObject({
      body: { id: ombuds, name: { en: 'A Defender' } },
      institutionId: police,
      includesSubtree: false,
      powers: ['unannounced-inspection'],
      legalBasis: { en: null, ...legalBasis },
      intervalMonths: 24,
      criticality: 2,
      validFrom: null,
      version: 1,
    });
    const entries = await api.sql('SELECT action, person_id FROM audit_entry WHERE subject_id = $1', [mandate.id]);
    expect(entries).toEqual([{ action: 'mandate.created', person_id: administrator.id }]);
  });

  it('changes only the version that was read, and what stands in the change', async () => {
    const mandate = await aMandate(administrator, ngo, police, { validFrom: '2025-01-01' });
    const change = (version: number, body: object) =>
      administrator.patch(`/mandates/${mandate.id}`).set('if-match', `"${version}"`).send(body);
    const { body } = await change(1, { criticality: 3, intervalMonths: 6 }).expect(200);
    expect(body).toMatchObject({ criticality: 3, intervalMonths: 6, validFrom: '2025-01-01', version: 2 });
    await change(1, { criticality: 1 }).expect(412);
    expect((await change(2, { validTo: '2024-12-31' }).expect(422)).body.code).toBe('mandate.period-reversed');
  });

  it('refuses who is not known, what is not overseen, and what contradicts itself', async () => {
    const nobody = '00000000-0000-7000-8000-000000000000';
    expect(await refusal({ bodyId: nobody })).toBe('stakeholder.unknown bodyId');
    expect(await refusal({ institutionId: nobody })).toBe('stakeholder.unknown institutionId');
    expect(await refusal({ institutionId: ngo })).toBe('stakeholder.not-an-institution institutionId');
    expect(await refusal({ criteria: [] })).toBe('request.invalid criteria');
    expect(await refusal({ intervalMonths: 0 })).toBe('request.invalid intervalMonths');
  });

  it('lets an institution oversee its own house', async () => {
    expect((await aMandate(administrator, ministry, ministry)).institutionId).toBe(ministry);
  });

  it('is read by everybody, and written by administrators alone', async () => {
    await api.visitor.get('/mandates').expect(200);
    const lead = await api.person({ role: 'lead', stakeholderId: ombuds });
    await lead.post('/mandates').send(input()).expect(403);
    await api.visitor.get('/mandates/01900000-0000-7000-8000-000000000000').expect(404);
  });

  it('finds by body, criterion and day, and what reaches an institution from above', async () => {
    await api.sql('DELETE FROM mandate');
    const whole = await aMandate(administrator, ombuds, ministry, { includesSubtree: true, validTo: '2025-12-31' });
    const only = await aMandate(administrator, ombuds, ministry, { criteria: ['transparency'] });
    const watch = await aMandate(administrator, ngo, district, { validFrom: '2026-01-01' });
    const found = async (query: string) => {
      const { body } = await api.visitor.get(`/mandates?sort=createdAt&${query}`).expect(200);
      return body.items.map(({ id }: Mandate) => [whole, only, watch].findIndex((one) => one.id === id));
    };
    expect(await found(`bodyId=${ombuds}`)).toEqual([0, 1]);
    expect(await found('criterion=transparency')).toEqual([1]);
    expect(await found('validOn=2025-12-31')).toEqual([0, 1]);
    expect(await found('validOn=2026-01-01')).toEqual([1, 2]);
    expect(await found(`institutionId=${district}`)).toEqual([0, 2]);
    expect(await found(`institutionId=${ministry}`)).toEqual([0, 1]);
  });
});

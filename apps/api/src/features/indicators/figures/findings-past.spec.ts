import { Indicator } from '@nahliad/contracts';
import { TestApi, type Asker } from '../../../testing/api';
import { aStakeholder } from '../../../testing/factories';
import { OversightRegister } from '../testing/oversight-register';

const AS_OF = 'asOf=2026-06-30';

describe('what became of findings', () => {
  let api: TestApi;
  let analyst: Asker;
  let register: OversightRegister;
  let [ombuds, parliament, police, border] = ['', '', '', ''];
  beforeAll(async () => {
    api = await TestApi.start();
    register = new OversightRegister(api);
    analyst = await api.person({ role: 'analyst' });
    ombuds = await aStakeholder(api, 'ombuds');
    parliament = await aStakeholder(api, 'parliament');
    police = await aStakeholder(api, 'security-institution', { nameEn: 'River Police' });
    border = await aStakeholder(api, 'security-institution', { nameEn: 'Border Service' });
  });
  afterAll(() => api.stop());
  beforeEach(() => api.sql('TRUNCATE finding, activity CASCADE'));

  const read = async (key: string, query = AS_OF, asker = analyst) =>
    Indicator.parse((await asker.get(`/indicators/${key}?${query}`).expect(200)).body).values;
  const one = async (key: string, query?: string, asker?: Asker) => (await read(key, query, asker))[0]!;
  const finding = (over: Partial<Parameters<OversightRegister['finding']>[0]> = {}) =>
    register.finding({ bodyId: ombuds, institutionIds: [police], observedOn: '2026-01-10', ...over });

  it('was published in a month, later, or not at all; and no share of that is told to whoever sees the published alone', async () => {
    const final = { since: '2026-03-01' };
    await finding({ ...final, publishedOn: '2026-03-31' });
    await finding({ ...final, publishedOn: '2026-04-01' });
    await finding({ ...final, publishedOn: '2026-07-01' });
    await finding({ ...final, publication: 'unpublished', visibility: 'partners' });
    await finding({ since: '2026-05-31', publishedOn: '2026-06-01' });
    await finding({ since: '2024-06-30' });
    const value = await one('publication');
    expect(value).toMatchObject({
      numerator: 1,
      denominator: 4,
      parts: { within30Days: 1, later: 1, unpublished: 2, tooYoung: 1, restricted: 0 },
    });
    expect(await one('publication', AS_OF, api.visitor)).toMatchObject({
      value: null,
      status: 'insufficient-evidence',
    });
    expect(await read('publication', `${AS_OF}&by=institution`)).toMatchObject([{ numerator: 1, denominator: 4 }]);
  });

  it('cannot be published where the law restricts it, as far as it did on the day', async () => {
    const officer = await api.person({ role: 'lead', stakeholderId: ombuds });
    const findingId = await finding({ publication: 'unpublished', visibility: 'restricted' });
    await register.events({ findingId }, [
      { axis: 'visibility', from: 'partners', to: 'restricted', on: '2026-04-01' },
    ]);
    expect(await one('publication', AS_OF, officer)).toMatchObject({ denominator: 0, parts: { restricted: 1 } });
    expect(await one('publication', 'asOf=2026-03-31', officer)).toMatchObject({ numerator: 0, denominator: 1 });
  });

  it('became final on the day that was noted, whenever it was observed, else on the day of observation', async () => {
    const longAgo = '2022-05-01';
    const noted = await finding({ observedOn: longAgo, since: '2026-03-01', publishedOn: '2026-03-02' });
    const unnoted = [await finding(), await finding({ observedOn: longAgo })];
    await api.sql(`DELETE FROM status_event WHERE axis = 'workflow' AND finding_id = ANY($1)`, [unnoted]);
    expect(await one('publication')).toMatchObject({ numerator: 1, denominator: 2 });
    await api.sql('DELETE FROM finding WHERE id = $1', [noted]);
    expect(await one('publication')).toMatchObject({ numerator: 0, denominator: 1 });
  });

  it('was verified, or decided otherwise, on the day of the decision', async () => {
    await finding({ since: '2026-02-01' });
    await finding({ since: '2026-02-01', verification: 'partly-verified' });
    await finding({ since: '2026-02-01', verification: 'unfounded', workflow: 'assessed' });
    await finding({ since: '2026-02-01', verification: 'pending', workflow: 'under-review' });
    await finding({ since: '2026-02-01', verification: 'unfounded', workflow: 'duplicate' });
    await finding({ since: '2026-07-01', observedOn: '2026-02-01' });
    await finding({ since: '2024-06-30', observedOn: '2024-06-01' });
    expect(await one('substantiation')).toMatchObject({
      numerator: 1,
      denominator: 3,
      parts: { verified: 1, 'partly-verified': 1, unfounded: 1, pending: 1 },
    });
    expect(await one('substantiation', `${AS_OF}&by=month&window=6`)).toMatchObject({ group: { key: '2025-12' } });
  });

  describe('once closed', () => {
    const closed = (over: Parameters<typeof finding>[0] = {}) =>
      finding({ observedOn: '2023-01-01', since: '2024-01-01', workflow: 'closed', themes: ['detention'], ...over });

    it('came back, or did not, or nobody has looked again', async () => {
      await closed();
      await closed({ themes: ['budget'] });
      await closed({ institutionIds: [border] });
      await closed({ since: '2025-07-01' });
      await closed({ since: '2021-06-30' });
      await closed({ polarity: 'positive' });
      await finding({ bodyId: parliament, themes: ['detention', 'training'], observedOn: '2025-01-10' });
      await register.activity({
        bodyId: parliament,
        institutionIds: [police],
        endedOn: '2025-02-01',
        outcome: 'no-findings',
      });
      await register.activity({
        bodyId: parliament,
        institutionIds: [border],
        endedOn: '2025-02-01',
        outcome: 'obstructed',
      });
      const value = { numerator: 1, denominator: 2, parts: { followed: 1, notFollowed: 1, notOverseenAgain: 1 } };
      expect(await one('recurrence')).toMatchObject(value);
      expect(await one('recurrence', `${AS_OF}&bodyId=${ombuds}`)).toMatchObject(value);
      const perInstitution = await read('recurrence', `${AS_OF}&by=institution`);
      expect(perInstitution.map(({ group, denominator }) => [group?.name?.en, denominator])).toEqual([
        ['Border Service', 0],
        ['River Police', 2],
      ]);
    });

    it('is never judged better for one more adverse finding', async () => {
      await closed();
      await register.activity({ bodyId: ombuds, institutionIds: [police], endedOn: '2025-02-01' });
      const before = await one('recurrence');
      expect(before).toMatchObject({ numerator: 0, denominator: 1 });
      await finding({ observedOn: '2025-03-01', themes: ['detention'] });
      expect(await one('recurrence')).toMatchObject({ numerator: 1, denominator: 1 });
      expect(await one('recurrence', 'asOf=2025-02-28')).toEqual(before);
    });
  });
});

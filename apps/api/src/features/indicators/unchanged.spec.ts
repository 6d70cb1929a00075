import { today } from '@nahliad/domain';
import { TestApi, type Asker } from '../../testing/api';
import { aStakeholder } from '../../testing/factories';
import { OversightRegister } from './testing/oversight-register';

describe('what dashboards ask for', () => {
  let api: TestApi;
  let register: OversightRegister;
  let officer: Asker;
  let [ombuds, police] = ['', ''];
  beforeAll(async () => {
    api = await TestApi.start();
    register = new OversightRegister(api);
    ombuds = await aStakeholder(api, 'ombuds');
    police = await aStakeholder(api, 'security-institution');
    officer = await api.person({ role: 'officer', stakeholderId: ombuds });
    await found();
    await found({ publication: 'unpublished', visibility: 'restricted' });
  });
  afterAll(() => api.stop());

  /** Written beside the product, as another of its processes or a hand at the database does. */
  const found = (over: Partial<Parameters<OversightRegister['finding']>[0]> = {}) =>
    register.finding({ bodyId: ombuds, institutionIds: [police], observedOn: today(), ...over });

  const ask = (path: string, asker: Asker, etag = '') =>
    asker.get(path.replace(':police', police)).set('if-none-match', etag);
  const etagOf = async (path: string, asker = officer) => String((await ask(path, asker).expect(200)).headers.etag);

  describe.each([
    '/overview',
    '/overview?window=12',
    '/scorecard?institutionId=:police',
    '/coverage',
    '/indicators/substantiation',
  ])('%s', (path) => {
    it('is not sent again for as long as nobody has written', async () => {
      const etag = await etagOf(path);
      const { text } = await ask(path, officer, etag).expect(304);
      expect(text).toBe('');
      await ask(path, officer, etag).expect(304);
    });

    it('is told anew at once when something was written, by whomever', async () => {
      const before = await ask(path, officer).expect(200);
      const id = await found();
      const after = await ask(path, officer, String(before.headers.etag)).expect(200);
      expect(after.body).not.toEqual(before.body);
      await ask(path, officer, String(after.headers.etag)).expect(304);
      await api.sql('DELETE FROM finding WHERE id = $1', [id]);
      expect((await ask(path, officer, String(after.headers.etag)).expect(200)).body).toEqual(before.body);
    });

    it('is another answer to whoever reads less', async () => {
      const theirs = await etagOf(path);
      const { body } = await ask(path, officer).expect(200);
      const ours = await ask(path, api.visitor, theirs).expect(200);
      expect(ours.body).not.toEqual(body);
      await ask(path, officer, String(ours.headers.etag)).expect(200);
    });
  });
});

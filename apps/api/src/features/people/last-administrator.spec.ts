import { TestApi, type Asker } from '../../testing/api';
import { togetherBehind } from '../../testing/waiting';

describe('the last administrator', () => {
  let api: TestApi;
  let one: Asker;
  let other: Asker;
  beforeAll(async () => (api = await TestApi.start()));
  afterAll(() => api.stop());
  beforeEach(async () => {
    await api.sql(`DELETE FROM membership WHERE role = 'administrator'`);
    one = await api.person({ role: 'administrator' });
    other = await api.person({ role: 'administrator' });
  });

  const change = (by: Asker, whom: Asker, body: object) =>
    by.patch(`/people/${whom.id}`).set('if-match', '"1"').send(body);

  it.each([
    ['be deactivated', { active: false }],
    ['lose the role', { memberships: [] }],
    ['hold it for a time only', { memberships: [{ role: 'administrator', validTo: '2099-12-31' }] }],
    ['hold it from some later day only', { memberships: [{ role: 'administrator', validFrom: '2099-12-31' }] }],
  ])('cannot %s', async (_, body) => {
    await change(one, other, body).expect(200);
    expect((await change(one, one, body).expect(409)).body.code).toBe('person.last-administrator');
    await one.get('/people').expect(200);
  });

  it('is left when two remove each other at the same moment', async () => {
    const both = await togetherBehind(api, 'LOCK TABLE membership IN SHARE ROW EXCLUSIVE MODE', [
      () => change(one, other, { active: false }),
      () => change(other, one, { active: false }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

import { cookieOf, PASSWORD } from '../../testing/accounts';
import { TestApi } from '../../testing/api';

describe('setting a deployment up', () => {
  let api: TestApi;
  beforeEach(async () => (api = await TestApi.start()));
  afterEach(() => api.stop());

  const first = { email: 'First@Example.org', name: 'Oksana First', password: PASSWORD };
  const setUp = (email = first.email) => api.visitor.post('/setup').send({ ...first, email });
  const needsSetup = async () => (await api.visitor.get('/session')).body.deployment.needsSetup;

  it('makes the first administrator and signs them in', async () => {
    expect(await needsSetup()).toBe(true);
    const answer = await setUp().expect(201);
    expect(answer.body).toMatchObject({
      person: { email: 'first@example.org' },
      memberships: [{ role: 'administrator' }],
    });
    await api.visitor.get('/people').set('cookie', cookieOf(answer)).expect(200);
    expect(await needsSetup()).toBe(false);
    const trail = await api.sql(`SELECT action FROM audit_entry`);
    expect(trail).toEqual([{ action: 'deployment.set-up' }]);
  });

  it('is over once there is anybody', async () => {
    await api.person();
    expect((await setUp().expect(409)).body.code).toBe('setup.already-done');
  });

  it('has one first, however many come at the same moment', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map((n) => setUp(`first-${n}@example.org`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('asks for a password of some length', async () => {
    const { body } = await api.visitor
      .post('/setup')
      .send({ ...first, password: 'short' })
      .expect(422);
    expect(body.errors).toEqual([{ path: 'password', code: 'too-short' }]);
  });
});

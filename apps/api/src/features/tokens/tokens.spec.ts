import { TestApi, type Asker } from '../../testing/api';

const DAY = 24 * 60 * 60 * 1000;
const dateIn = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

describe('API tokens', () => {
  let api: TestApi;
  let person: Asker;
  beforeAll(async () => {
    api = await TestApi.start();
    person = await api.person({ role: 'administrator' });
  });
  afterAll(() => api.stop());

  const create = (expiresOn?: string) => person.post('/tokens').send({ name: 'nightly export', expiresOn });
  const asks = (secret: string) => api.visitor.get('/people').set('authorization', `Bearer ${secret}`);

  it('ask in the name of their person, and tell their secret once', async () => {
    const { body } = await create().expect(201);
    expect(body.secret).toMatch(/^nahliad_[\w-]{43}$/);
    await asks(body.secret).expect(200);
    const { body: listed } = await person.get('/tokens').expect(200);
    expect(listed.items[0]).toMatchObject({ id: body.id, name: 'nightly export', lastUsedAt: expect.any(String) });
    expect(listed.items[0]).not.toHaveProperty('secret');
  });

  it('last ninety days, or through the day that was named, and never over a year', async () => {
    const days = async (asked: Promise<{ body: { expiresAt: string } }>) =>
      Math.round((Date.parse((await asked).body.expiresAt) - Date.now()) / DAY);
    expect(await days(create().then())).toBe(90);
    expect((await create(dateIn(10)).expect(201)).body.expiresAt).toBe(`${dateIn(11)}T00:00:00.000Z`);
    for (const expiresOn of [dateIn(-1), dateIn(370)])
      expect((await create(expiresOn).expect(422)).body.code).toBe('token.expiry-out-of-range');
  });

  it('end when they expire', async () => {
    const { body } = await create();
    await api.sql('UPDATE api_token SET expires_at = now() WHERE id = $1', [body.id]);
    await asks(body.secret).expect(401);
  });

  it('end at once when they are revoked, by their person and nobody else', async () => {
    const { body } = await create();
    const another = await api.person({ role: 'administrator' });
    await another.delete(`/tokens/${body.id}`).expect(404);
    expect((await another.get('/tokens')).body.total).toBe(0);
    await asks(body.secret).expect(200);
    await person.delete(`/tokens/${body.id}`).expect(204);
    await asks(body.secret).expect(401);
    const trail = await api.sql('SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY id', [body.id]);
    expect(trail).toEqual([{ action: 'token.created' }, { action: 'token.revoked' }]);
  });
});

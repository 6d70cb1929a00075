import { hashOf } from '../../platform/access/secrets';
import { TestApi } from '../../testing/api';
import { anAccount, cookieOf, PASSWORD } from '../../testing/accounts';
import { SessionHousekeeping } from './session.housekeeping';

describe('the session', () => {
  let api: TestApi;
  beforeAll(async () => (api = await TestApi.start()));
  afterAll(() => api.stop());
  beforeEach(() => api.sql('DELETE FROM sign_in_throttle'));

  const signIn = (email: string, password = PASSWORD) => api.visitor.post('/session').send({ email, password });
  const whoIs = async (cookie: string) => (await api.visitor.get('/session').set('cookie', cookie)).body.person;

  it('tells a visitor what everybody may do, and who they are not', async () => {
    const { body } = await api.visitor.get('/session').expect(200);
    expect(body).toMatchObject({ person: null, memberships: [], deployment: { demo: false, country: 'UA' } });
    expect(body.permissions).toContain('finding:read');
    expect(body.permissions).not.toContain('account:own');
  });

  it('signs in with e-mail and password, however the e-mail is written', async () => {
    const { id, email } = await anAccount(api, { role: 'administrator' });
    const answer = await signIn(` ${email.toUpperCase()} `).expect(201);
    expect(answer.body).toMatchObject({ person: { id, email }, memberships: [{ role: 'administrator' }] });
    expect(answer.body.permissions).toContain('person:write');
    expect(await whoIs(cookieOf(answer))).toMatchObject({ id });
  });

  it('takes no second factor, which nobody would check', async () => {
    const { email } = await anAccount(api);
    const sent = (otp: string) => api.visitor.post('/session').send({ email, password: PASSWORD, otp });
    const { body } = await sent('123456').expect(422);
    expect(body).toMatchObject({ code: 'request.invalid', errors: [{ path: 'otp', code: 'not-applicable' }] });
    await sent('').expect(201);
  });

  it('gives a cookie that no script reads and no other site sends, and keeps only its hash', async () => {
    const { email } = await anAccount(api);
    const answer = await signIn(email);
    expect(answer.get('set-cookie')?.[0]).toMatch(
      /^nahliad_session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const secret = cookieOf(answer).split('=')[1] ?? '';
    expect(await api.sql('SELECT FROM session WHERE token_hash = $1', [hashOf(secret)])).toHaveLength(1);
  });

  it('answers the same to a wrong password, an unknown e-mail and an account that is shut', async () => {
    const { email } = await anAccount(api);
    const shut = await anAccount(api);
    await api.sql('UPDATE person SET active = false WHERE id = $1', [shut.id]);
    const answers = [await signIn(email, 'wrong'), await signIn('nobody@example.org'), await signIn(shut.email)];
    for (const { status, body } of answers)
      expect([status, body]).toEqual([401, expect.objectContaining({ code: 'access.wrong-credentials' })]);
  });

  it('ends the session that the browser came with when somebody signs in again', async () => {
    const { email } = await anAccount(api);
    const before = cookieOf(await signIn(email));
    expect(await whoIs(before)).not.toBeNull();
    const after = cookieOf(await signIn(email).set('cookie', before));
    expect(after).not.toBe(before);
    expect(await whoIs(before)).toBeNull();
    expect(await whoIs(after)).not.toBeNull();
  });

  it('signs out for good, and lets a visitor sign out too', async () => {
    const { email } = await anAccount(api);
    const cookie = cookieOf(await signIn(email));
    expect(await whoIs(cookie)).not.toBeNull();
    const answer = await api.visitor.delete('/session').set('cookie', cookie).expect(204);
    expect(answer.get('set-cookie')?.[0]).toContain('Max-Age=0');
    expect(await whoIs(cookie)).toBeNull();
    await api.visitor.delete('/session').expect(204);
  });

  it.each([
    ['twelve hours after it was last used', `last_seen_at = now() - interval '12 hours 1 minute'`],
    ['seven days after it began', `expires_at = now() - interval '1 minute'`],
  ])('ends %s, and is cleared away', async (_, change) => {
    const { id, email } = await anAccount(api);
    const cookie = cookieOf(await signIn(email));
    await api.sql(`UPDATE session SET ${change} WHERE person_id = $1`, [id]);
    expect(await whoIs(cookie)).toBeNull();
    await api.app.get(SessionHousekeeping).clean();
    expect(await api.sql('SELECT FROM session WHERE person_id = $1', [id])).toEqual([]);
  });

  it('lasts seven days at most', async () => {
    const { email } = await anAccount(api);
    const secret = cookieOf(await signIn(email)).split('=')[1] ?? '';
    const [session] = await api.sql(
      `SELECT expires_at - created_at = interval '7 days' AS week FROM session WHERE token_hash = $1`,
      [hashOf(secret)],
    );
    expect(session).toEqual({ week: true });
  });

  it('lets everybody change their own name and language', async () => {
    const { email } = await anAccount(api);
    const cookie = cookieOf(await signIn(email));
    const change = (body: object) => api.visitor.patch('/session').set('cookie', cookie).send(body);
    expect((await change({ locale: 'uk' }).expect(200)).body.person).toMatchObject({ locale: 'uk' });
    expect((await change({ name: 'Olena' }).expect(200)).body.person).toMatchObject({ name: 'Olena', locale: 'uk' });
    await api.visitor.patch('/session').send({ name: 'Olena' }).expect(401);
  });

  it('changes the password for who knows the current one, and ends all other sessions', async () => {
    const { email } = await anAccount(api);
    const [mine, other] = [cookieOf(await signIn(email)), cookieOf(await signIn(email))];
    const change = (current: string) =>
      api.visitor.post('/session/password').set('cookie', mine).send({ current, password: 'a whole new secret' });
    expect((await change('not the current one').expect(422)).body.code).toBe('person.wrong-password');
    expect(await whoIs(other)).not.toBeNull();
    await change(PASSWORD).expect(204);
    expect(await whoIs(mine)).not.toBeNull();
    expect(await whoIs(other)).toBeNull();
    await signIn(email).expect(401);
    await signIn(email, 'a whole new secret').expect(201);
  });

  it('leaves a trail that names the account, and never an e-mail that is none of ours', async () => {
    const { id, email } = await anAccount(api);
    await api.visitor.delete('/session').set('cookie', cookieOf(await signIn(email)));
    await signIn(email, 'wrong');
    await signIn('my-password-by-mistake@example.org');
    const trail = await api.sql(
      `SELECT action, person_id, subject_id, detail FROM audit_entry WHERE action LIKE 'session.%' ORDER BY id DESC LIMIT 4`,
    );
    expect(trail).toEqual([
      { action: 'session.refused', person_id: null, subject_id: null, detail: {} },
      { action: 'session.refused', person_id: null, subject_id: id, detail: {} },
      { action: 'session.ended', person_id: id, subject_id: id, detail: {} },
      { action: 'session.started', person_id: id, subject_id: id, detail: {} },
    ]);
  });
});

import { DomainError } from '../../platform/errors/domain-error';
import { TestApi } from '../../testing/api';
import { anAccount, PASSWORD } from '../../testing/accounts';
import { SignIns } from './sign-ins';
import { SessionHousekeeping } from './session.housekeeping';

const ATTACKER = '198.51.100.6';
const OWNER = '203.0.113.9';

describe('guessing at passwords', () => {
  let api: TestApi;
  let email: string;
  beforeAll(async () => (api = await TestApi.start()));
  afterAll(() => api.stop());
  beforeEach(async () => {
    await api.sql('DELETE FROM sign_in_throttle');
    email = (await anAccount(api)).email;
  });

  /** The code that signing in is answered with, or `in`. */
  const attempt = async (address: string, password = 'wrong', account = email): Promise<string> => {
    const signIn = api.app.get(SignIns).signIn({ email: account, password }, { address });
    return signIn.then(() => 'in').catch((error: unknown) => (error as DomainError).code);
  };
  const attempts = async (count: number, address: string) => {
    for (let n = 0; n < count; n++) await attempt(address);
  };
  const later = (seconds: number) =>
    api.sql('UPDATE sign_in_throttle SET last_failed_at = last_failed_at - make_interval(secs => $1)', [seconds]);

  it('is answered with 429 and when to come back', async () => {
    for (let n = 0; n < 5; n++) await api.visitor.post('/session').send({ email, password: 'wrong' }).expect(401);
    const { body, headers } = await api.visitor.post('/session').send({ email, password: 'wrong' }).expect(429);
    expect(body.code).toBe('access.throttled');
    expect(headers['retry-after']).toBe('1');
  });

  it('makes the guesser wait longer and longer, even with the right password', async () => {
    await attempts(5, ATTACKER);
    for (const seconds of [1, 2, 4, 8]) {
      expect(await attempt(ATTACKER, PASSWORD)).toBe('access.throttled');
      await later(seconds);
      expect(await attempt(ATTACKER)).toBe('access.wrong-credentials');
    }
  });

  it('is no faster by trying many at once', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => attempt(ATTACKER)));
    expect(answers.filter((answer) => answer === 'access.wrong-credentials')).toHaveLength(5);
  });

  it('keeps out the owner, who comes from elsewhere, for half a minute at most', async () => {
    for (let round = 0; round < 20; round++) {
      await attempt(ATTACKER);
      await later(15 * 60);
    }
    await attempt(ATTACKER);
    expect(await attempt(OWNER, PASSWORD)).toBe('access.throttled');
    await later(30);
    expect(await attempt(ATTACKER)).toBe('access.throttled');
    expect(await attempt(OWNER, PASSWORD)).toBe('in');
  });

  it('is slowed down over many accounts from one address, also for who has an account there', async () => {
    for (let n = 0; n < 29; n++) await attempt(ATTACKER, 'wrong', `someone-${n}@example.org`);
    expect(await attempt(ATTACKER, PASSWORD)).toBe('in');
    expect(await attempt(ATTACKER, 'wrong', 'someone@example.org')).toBe('access.wrong-credentials');
    expect(await attempt(ATTACKER, 'wrong', 'another@example.org')).toBe('access.throttled');
    expect(await attempt(OWNER, 'wrong', 'another@example.org')).toBe('access.wrong-credentials');
  });

  it('is forgotten once the right password is given, or after a day', async () => {
    await attempts(4, OWNER);
    expect(await attempt(OWNER, PASSWORD)).toBe('in');
    await attempts(4, OWNER);
    expect(await attempt(OWNER)).toBe('access.wrong-credentials');
    expect(await attempt(OWNER, PASSWORD)).toBe('access.throttled');
    await later(24 * 60 * 60);
    await api.app.get(SessionHousekeeping).clean();
    expect(await api.sql('SELECT FROM sign_in_throttle')).toEqual([]);
  });

  it('guards the change of a password in the same way', async () => {
    const person = await api.person();
    const change = () => person.post('/session/password').send({ current: 'wrong', password: 'a whole new secret' });
    for (let n = 0; n < 5; n++) await change().expect(422);
    await change().expect(429);
  });
});

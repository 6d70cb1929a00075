import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { runCommand } from './cli';
import { anAccount, PASSWORD } from './testing/accounts';
import { TestApi } from './testing/api';

describe('the command line', () => {
  let api: TestApi;
  let said: string;
  beforeAll(async () => (api = await TestApi.start()));
  afterAll(() => api.stop());
  beforeEach(() => {
    said = '';
    const hear = (text: string | Uint8Array) => ((said += text), true);
    jest.spyOn(process.stdout, 'write').mockImplementation(hear);
    jest.spyOn(process.stderr, 'write').mockImplementation(hear);
  });
  afterEach(() => jest.restoreAllMocks());

  const run = (line: string, typed = '') => runCommand(line.split(' '), Readable.from([`${typed}\n`]));
  const signIn = (email: string, password: string) => api.visitor.post('/session').send({ email, password });

  it('makes an administrator, with the password that is piped in', async () => {
    expect(await run('create-admin --email Root@Example.org --name Olena', PASSWORD)).toBe(0);
    expect(said).toBe('Olena is an administrator now, and signs in as root@example.org.\n');
    const { body } = await signIn('root@example.org', PASSWORD).expect(201);
    expect(body.memberships).toEqual([{ stakeholderId: null, role: 'administrator' }]);
    const [entry] = await api.sql('SELECT action, person_id FROM audit_entry WHERE subject_id = $1', [body.person.id]);
    expect(entry).toEqual({ action: 'person.created', person_id: null });
  });

  it('refuses an e-mail that has an account, and says what to do', async () => {
    const { email } = await anAccount(api);
    expect(await run(`create-admin --email ${email} --name Olena`, PASSWORD)).toBe(1);
    expect(said).toContain('There already is an account with this e-mail');
  });

  it('gives somebody a new password and signs them out, also in the running product', async () => {
    const { email, id } = await anAccount(api);
    const person = await signIn(email, PASSWORD);
    const cookie = person.get('set-cookie')?.[0] ?? '';
    await api.visitor.get('/tokens').set('cookie', cookie).expect(200);
    expect(await run(`reset-password --email ${email} --password`.concat(' another-long-secret'))).toBe(0);
    expect(await api.sql('SELECT FROM session WHERE person_id = $1', [id])).toEqual([]);
    await signIn(email, 'another-long-secret').expect(201);
    expect(await run('reset-password --email nobody@example.org', PASSWORD)).toBe(1);
    expect(said).toContain('There is no account with this e-mail');
  });

  it('changes the key that seals the identities of sources, without asking for a password', async () => {
    process.env.SOURCE_KEY_FILE = path.join(mkdtempSync(path.join(os.tmpdir(), 'nahliad-cli-')), 'sources.key');
    expect(await run('rotate-source-key')).toBe(0);
    expect(said).toContain('The key was changed');
    expect(readFileSync(process.env.SOURCE_KEY_FILE, 'utf8')).toHaveLength(45);
  });

  it('says what is wrong with what was given, before it touches anything', async () => {
    expect(await run('create-admin --email nonsense', 'short')).toBe(1);
    expect(said).toContain('--email is no e-mail address');
    expect(said).toContain('--name has to be');
    expect(said).toContain('The password has to be from 12 to 200 characters long');
  });

  it.each(['', 'create-king', 'create-admin --power all'])('explains its commands to who types "%s"', async (line) => {
    expect(await run(line)).toBe(2);
    expect(said).toContain('npm run cli -- create-admin --email');
  });
});

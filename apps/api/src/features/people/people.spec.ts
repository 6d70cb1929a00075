import type { CreatePerson } from '@nahliad/contracts';
import { anAccount, cookieOf, PASSWORD } from '../../testing/accounts';
import { TestApi, type Asker } from '../../testing/api';
import { aStakeholder } from '../../testing/factories';

describe('people', () => {
  let api: TestApi;
  let administrator: Asker;
  let ombuds: string;
  beforeAll(async () => {
    api = await TestApi.start();
    administrator = await api.person({ role: 'administrator' });
    ombuds = await aStakeholder(api, 'ombuds', { nameEn: 'Ombuds Office' });
  });
  afterAll(() => api.stop());

  let serial = 0;
  const create = (over: Partial<Omit<CreatePerson, 'memberships'>> & { memberships?: object[] } = {}) =>
    administrator.post('/people').send({
      email: `person-${++serial}@example.org`,
      name: 'Iryna Bondar',
      password: PASSWORD,
      memberships: [{ role: 'officer', stakeholderId: ombuds }],
      ...over,
    });
  const patch = (id: string, body: object, version = 1) =>
    administrator.patch(`/people/${id}`).set('if-match', `"${version}"`).send(body);

  it('gives somebody an account with roles, and audits which', async () => {
    const { body } = await create({ email: 'Iryna@Example.org', locale: 'uk' }).expect(201);
    expect(body).toMatchObject({
      email: 'iryna@example.org',
      locale: 'uk',
      active: true,
      version: 1,
      lastSignedInAt: null,
    });
    expect(body.memberships).toEqual([
      expect.objectContaining({
        role: 'officer',
        stakeholderId: ombuds,
        stakeholderName: expect.objectContaining({ en: 'Ombuds Office' }),
      }),
    ]);
    expect(JSON.stringify(body)).not.toContain('argon2');
    const [entry] = await api.sql('SELECT action, person_id, detail FROM audit_entry WHERE subject_id = $1', [body.id]);
    expect(entry).toMatchObject({
      action: 'person.created',
      person_id: administrator.id,
      detail: { memberships: [{ role: 'officer' }] },
    });
    await api.visitor.post('/session').send({ email: 'iryna@example.org', password: PASSWORD }).expect(201);
  });

  it('knows an e-mail once, however its letters are written', async () => {
    await create({ email: 'one@example.org' }).expect(201);
    const { body } = await create({ email: 'ONE@Example.ORG' }).expect(409);
    expect(body).toMatchObject({ code: 'person.email-taken', errors: [{ path: 'email', code: 'taken' }] });
  });

  it('asks which body a role is held in, and that there be such a body', async () => {
    expect((await create({ memberships: [{ role: 'lead' }] }).expect(422)).body).toMatchObject({
      code: 'person.role-needs-body',
      errors: [{ path: 'memberships.0.stakeholderId', code: 'required' }],
    });
    const elsewhere = [{ role: 'respondent', stakeholderId: ombuds }];
    expect((await create({ memberships: elsewhere }).expect(422)).body.code).toBe('person.respondent-elsewhere');
    const unheardOf = [{ role: 'lead', stakeholderId: administrator.id }];
    expect((await create({ memberships: unheardOf }).expect(422)).body.code).toBe('stakeholder.unknown');
  });

  it('refuses a role that ends before it begins', async () => {
    const reversed = [{ role: 'analyst', validFrom: '2026-02-01', validTo: '2026-01-01' }];
    expect((await create({ memberships: reversed }).expect(422)).body.errors).toEqual([
      { path: 'memberships.0.validTo', code: 'before-start' },
    ]);
  });

  it('replaces the roles, which hold from the next request on', async () => {
    const person = await api.person({ role: 'analyst' });
    await person.get('/people').expect(403);
    const { body } = await patch(person.id, { memberships: [{ role: 'administrator' }] }).expect(200);
    expect(body).toMatchObject({ version: 2, memberships: [{ role: 'administrator' }] });
    await person.get('/people').expect(200);
    await patch(person.id, { memberships: [] }, 2).expect(200);
    await person.get('/people').expect(403);
  });

  it('changes only the version that was read, also where only roles changed', async () => {
    const { id } = await api.person({ role: 'analyst' });
    await administrator.patch(`/people/${id}`).send({ name: 'Another Name' }).expect(428);
    await patch(id, { memberships: [] }).expect(200);
    await patch(id, { name: 'Another Name' }).expect(412);
  });

  it('ends the sessions and tokens of who is deactivated', async () => {
    const person = await api.person({ role: 'analyst' });
    const { body: token } = await person.post('/tokens').send({ name: 'nightly export' }).expect(201);
    await patch(person.id, { active: false }).expect(200);
    await person.get('/tokens').expect(401);
    await patch(person.id, { active: true }, 2).expect(200);
    await person.get('/tokens').expect(401);
    await api.visitor.get('/tokens').set('authorization', `Bearer ${token.secret}`).expect(401);
    const actions = await api.sql(`SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY id`, [person.id]);
    expect(actions).toEqual([{ action: 'person.deactivated' }, { action: 'person.reactivated' }]);
  });

  it('ends the sessions of whose password an administrator sets', async () => {
    const { id, email } = await anAccount(api);
    const cookie = cookieOf(await api.visitor.post('/session').send({ email, password: PASSWORD }));
    await patch(id, { password: 'set by somebody else' }).expect(200);
    await api.visitor.get('/tokens').set('cookie', cookie).expect(401);
    await api.visitor.post('/session').send({ email, password: 'set by somebody else' }).expect(201);
  });

  it('lists by role, body, state and words', async () => {
    const parliament = await aStakeholder(api, 'parliament');
    const { body: lead } = await create({
      name: 'Zoryana Lead',
      memberships: [{ role: 'lead', stakeholderId: parliament }],
    });
    await create({ name: 'Zoryana Officer', memberships: [{ role: 'officer', stakeholderId: parliament }] });
    const found = async (query: string) => {
      const { body } = await administrator.get(`/people?${query}`).expect(200);
      return body.items.map(({ name }: { name: string }) => name);
    };
    expect(await found(`stakeholderId=${parliament}&role=lead`)).toEqual(['Zoryana Lead']);
    expect(await found(`stakeholderId=${parliament}`)).toEqual(['Zoryana Lead', 'Zoryana Officer']);
    expect(await found('q=zoryana officer')).toEqual(['Zoryana Officer']);
    await patch(lead.id, { active: false }).expect(200);
    expect(await found('q=zoryana&active=false')).toEqual(['Zoryana Lead']);
  });

  it('answers 404 for nobody', async () => {
    await administrator.get(`/people/${ombuds}`).expect(404);
    expect((await patch(ombuds, { active: false }).expect(404)).body.code).toBe('person.not-found');
  });
});

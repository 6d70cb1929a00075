import { cookieOf, PASSWORD } from '../../testing/accounts';
import { TestApi, type Asker } from '../../testing/api';
import { aStakeholder } from '../../testing/factories';
import { togetherBehind } from '../../testing/waiting';

describe('invitations', () => {
  let api: TestApi;
  let administrator: Asker;
  let ombuds: string;
  beforeAll(async () => {
    api = await TestApi.start();
    administrator = await api.person({ role: 'administrator' });
    ombuds = await aStakeholder(api, 'ombuds', { nameEn: 'Ombuds Office' });
  });
  afterAll(() => api.stop());

  const invite = (email: string, over: object = {}) =>
    administrator.post('/invitations').send({ email, role: 'lead', stakeholderId: ombuds, ...over });
  const tokenOf = ({ link }: { link: string }) => new URL(link).pathname.split('/').at(-1) ?? '';
  const accept = (token: string) =>
    api.visitor.post(`/invitations/${token}/acceptance`).send({ name: 'Taras Hai', password: PASSWORD });

  it('offer a role by a link that is told once, and whose token only its hash knows', async () => {
    const { body } = await invite('Taras@Example.org').set('host', 'nahliad.example.org').expect(201);
    expect(body).toMatchObject({ email: 'taras@example.org', role: 'lead', stakeholderId: ombuds, acceptedAt: null });
    expect(body.link).toMatch(/^http:\/\/nahliad\.example\.org\/invitations\/[\w-]{43}$/);
    const { body: listed } = await administrator.get('/invitations').expect(200);
    expect(listed).toMatchObject({ total: 1, items: [{ id: body.id }] });
    expect(listed.items[0]).not.toHaveProperty('link');
    const { body: offer } = await api.visitor.get(`/invitations/${tokenOf(body)}`).expect(200);
    expect(offer).toMatchObject({ email: 'taras@example.org', role: 'lead', bodyName: { en: 'Ombuds Office' } });
  });

  it('make the account, sign in, and are used up', async () => {
    const { body: invitation } = await invite('olha@example.org');
    const answer = await accept(tokenOf(invitation)).expect(201);
    expect(answer.body).toMatchObject({
      person: { email: 'olha@example.org', name: 'Taras Hai' },
      memberships: [{ role: 'lead', stakeholderId: ombuds }],
    });
    await api.visitor.get('/tokens').set('cookie', cookieOf(answer)).expect(200);
    expect((await accept(tokenOf(invitation)).expect(404)).body.code).toBe('invitation.not-found');
    await api.visitor.get(`/invitations/${tokenOf(invitation)}`).expect(404);
    await administrator.delete(`/invitations/${invitation.id}`).expect(404);
    const trail = await api.sql('SELECT action, body_id FROM audit_entry WHERE subject_id = $1 ORDER BY id', [
      invitation.id,
    ]);
    expect(trail).toEqual([
      { action: 'invitation.created', body_id: ombuds },
      { action: 'invitation.accepted', body_id: ombuds },
    ]);
  });

  it('make one account of a link that is opened twice at once', async () => {
    const { body } = await invite('twice@example.org');
    const open = () => accept(tokenOf(body));
    const lock = `SELECT FROM invitation WHERE id = '${body.id}' FOR UPDATE`;
    const both = await togetherBehind(api, lock, [open, open]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 404]);
  });

  it('lapse', async () => {
    const { body } = await invite('late@example.org');
    await api.sql('UPDATE invitation SET expires_at = now() WHERE id = $1', [body.id]);
    await api.visitor.get(`/invitations/${tokenOf(body)}`).expect(404);
    await accept(tokenOf(body)).expect(404);
  });

  it('can be withdrawn, and are replaced by a newer one for the same e-mail', async () => {
    const { body: older } = await invite('again@example.org');
    const { body: newer } = await invite('AGAIN@example.org', { role: 'officer' });
    await accept(tokenOf(older)).expect(404);
    await administrator.delete(`/invitations/${newer.id}`).expect(204);
    await accept(tokenOf(newer)).expect(404);
  });

  it('offer nothing that could not be held, and nothing to who has an account', async () => {
    expect((await invite('new@example.org', { stakeholderId: null }).expect(422)).body.code).toBe(
      'person.role-needs-body',
    );
    await accept(tokenOf((await invite('has-one@example.org')).body)).expect(201);
    expect((await invite('has-one@example.org').expect(409)).body.code).toBe('person.email-taken');
  });
});

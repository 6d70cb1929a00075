import { Controller, Get } from '@nestjs/common';
import { TestApi } from '../../testing/api';
import { Public, Requires } from './access.guard';
import { Actors } from './actors';

@Controller('forgotten')
class Forgotten {
  @Get()
  read() {
    return 'secret';
  }
}

@Controller('guarded')
class Guarded {
  @Public()
  @Get('open')
  open() {
    return 'open';
  }

  @Requires('stakeholder:write')
  @Get('shut')
  shut() {
    return 'shut';
  }
}

describe('the access guard', () => {
  let api: TestApi;
  beforeAll(async () => (api = await TestApi.start([Forgotten, Guarded])));
  afterAll(() => api.stop());

  it('keeps a handler shut when nobody said who may use it', async () => {
    const administrator = await api.person({ role: 'administrator' });
    await administrator.get('/forgotten').expect(403);
    await api.visitor.get('/forgotten').expect(403);
  });

  it('opens a public handler to everyone', async () => {
    await api.visitor.get('/guarded/open').expect(200, 'open');
  });

  it('asks a visitor to sign in and refuses a person without the permission', async () => {
    const analyst = await api.person({ role: 'analyst' });
    const administrator = await api.person({ role: 'administrator' });
    await api.visitor.get('/guarded/shut').expect(401);
    await analyst.get('/guarded/shut').expect(403);
    await administrator.get('/guarded/shut').expect(200);
  });

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
  ])('refuses a change that a browser says comes from another site: %j', async (headers) => {
    const administrator = await api.person({ role: 'administrator' });
    const answer = await administrator.post('/stakeholders').set(headers).send({}).expect(403);
    expect(answer.body.code).toBe('request.cross-site');
  });

  it('does not take a program whose token is none, or no longer one, for a visitor', async () => {
    const answer = await api.visitor.get('/stakeholders').set('authorization', 'Bearer nahliad_ended').expect(401);
    expect(answer.body.code).toBe('access.not-signed-in');
    await api.visitor.get('/guarded/open').set('authorization', 'Bearer nahliad_ended').expect(200);
  });

  it('forgets a session at once when it ends', async () => {
    const administrator = await api.person({ role: 'administrator' });
    await administrator.get('/guarded/shut').expect(200);
    await api.sql('DELETE FROM session WHERE person_id = $1', [administrator.id]);
    await api.sql(`SELECT pg_notify('access_changed', '')`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await administrator.get('/guarded/shut').expect(401);
  });

  it('keeps nothing in mind that was read before a change and answered after it', async () => {
    const administrator = await api.person({ role: 'administrator' });
    const read = api.db.one.bind(api.db);
    const slow = jest.spyOn(api.db, 'one').mockImplementationOnce(async (statement, values) => {
      const row = await read(statement, values);
      await api.sql('DELETE FROM session WHERE person_id = $1', [administrator.id]);
      await api.app.get(Actors).forgetAll();
      await new Promise((resolve) => setTimeout(resolve, 200));
      return row as never;
    });
    await administrator.get('/guarded/shut').expect(200);
    slow.mockRestore();
    await administrator.get('/guarded/shut').expect(401);
  });
});

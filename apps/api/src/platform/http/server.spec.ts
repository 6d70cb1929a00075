import { TestApi } from '../../testing/api';
import { Config } from '../config/config';
import { httpAdapter } from './server';

describe('the server', () => {
  let api: TestApi;
  beforeAll(async () => (api = await TestApi.start()));
  afterAll(() => api.stop());

  it.each(['application/x-www-form-urlencoded', 'text/plain', 'application/xml'])(
    'reads no %s, which a page of another site could send',
    async (type) => {
      const answer = await api.visitor
        .post('/session')
        .type(type)
        .send('email=a@b.example&password=secret')
        .expect(415);
      expect(answer.type).toBe('application/problem+json');
      expect(answer.body.code).toBe('request.unsupported-type');
    },
  );

  it.each([
    ['delete', '/findings', 'GET, HEAD, POST'],
    ['put', '/findings/01900000-0000-7000-8000-000000000000', 'GET, HEAD, PATCH'],
    ['get', '/session/password', 'POST'],
    ['post', '/api/health/live', 'GET, HEAD'],
  ] as const)('says which methods a path has instead of %s: %s', async (method, path, allowed) => {
    const answer = await api.visitor[method](path).type('text/plain').expect(405);
    expect(answer.type).toBe('application/problem+json');
    expect(answer.body.code).toBe('request.method-not-allowed');
    expect(answer.get('allow')?.split(', ').sort().join(', ')).toBe(allowed);
  });

  it('knows no method of a path that is not there', async () => {
    for (const method of ['get', 'post'] as const)
      expect((await api.visitor[method]('/nowhere').expect(404)).body.code).toBe('request.not-found');
  });

  it.each([
    ['/findings/%E0%A4%A', 400, 'request.malformed'],
    [`/findings/${'x'.repeat(201)}`, 404, 'request.not-found'],
  ])('refuses an address that cannot be read like any other: %s', async (path, status, code) => {
    const answer = await api.visitor.get(path).expect(status);
    expect([answer.type, answer.body.code]).toEqual(['application/problem+json', code]);
    expect(answer.get('content-security-policy')).toContain("default-src 'self'");
  });

  it('believes the proxy in front of it, and no address that a visitor made up', async () => {
    const { trustProxy } = new Config({ DATABASE_URL: 'postgres://none', TRUST_PROXY: '1' });
    const fastify = httpAdapter(trustProxy).getInstance();
    fastify.get('/', (request) => request.ip);
    const { body } = await fastify.inject({ url: '/', headers: { 'x-forwarded-for': '127.0.0.1, 203.0.113.9' } });
    expect(body).toBe('203.0.113.9');
  });

  it('tells every cache that an answer is for one person, and may have changed', async () => {
    const answer = await api.visitor.get('/stakeholders').expect(200);
    expect(answer.get('cache-control')).toBe('private, no-cache');
    await api.visitor
      .get('/stakeholders')
      .set('if-none-match', answer.get('etag') ?? '')
      .expect(304);
  });

  it('leaves alone what an answer says of itself', async () => {
    const answer = await api.visitor.get('/framework').expect(200);
    expect(answer.get('cache-control')).toBe('public, max-age=300');
  });

  it.each(['/framework', '/nowhere'])('tells browsers in every answer what to refuse: %s', async (path) => {
    const { headers } = await api.visitor.get(path);
    expect(headers['content-security-policy']).toContain("default-src 'self';script-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['strict-transport-security']).toBeUndefined();
  });
});

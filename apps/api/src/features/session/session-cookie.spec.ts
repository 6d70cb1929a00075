import { fastify } from 'fastify';
import { Config } from '../../platform/config/config';
import { SessionCookie } from './session-cookie';

/** The cookie that is given to a browser which a proxy says came by this protocol. */
async function given(settings: Record<string, string>, protocol: string): Promise<string> {
  const config = new Config({ DATABASE_URL: 'postgres://none', ...settings });
  const app = fastify({ trustProxy: config.trustProxy });
  app.get('/', (_request, reply) => {
    new SessionCookie(config).give(reply, 'secret');
    return '';
  });
  const { headers } = await app.inject({ url: '/', headers: { 'x-forwarded-proto': protocol } });
  return String(headers['set-cookie']);
}

describe('the session cookie', () => {
  it('is sent over TLS alone where the product is reached so', async () => {
    expect(await given({ TRUST_PROXY: '1' }, 'https')).toContain('; Secure');
    expect(await given({ PUBLIC_URL: 'https://nahliad.example.org' }, 'http')).toContain('; Secure');
  });

  it('works without TLS on one machine, and believes no proxy that is not trusted', async () => {
    expect(await given({ TRUST_PROXY: '1' }, 'http')).not.toContain('Secure');
    expect(await given({}, 'https')).not.toContain('Secure');
  });
});

import { Config } from './config';

describe('the configuration', () => {
  const DATABASE_URL = 'postgres://nahliad@127.0.0.1/nahliad';

  it('takes an empty variable for an absent one', () => {
    const empty = { PORT: '', SMTP_URL: '', S3_ENDPOINT: '', METRICS_TOKEN: '', CLAMD: '', PUBLIC_URL: '' };
    const config = new Config({ DATABASE_URL, ...empty });
    expect(config).toMatchObject({ port: 3000, smtp: undefined, s3: undefined, clamd: undefined });
    expect(config.address).toBe('http://127.0.0.1:3000');
  });

  it('has no database that nobody named', () => {
    expect(() => new Config({ DATABASE_URL: '' })).toThrow();
  });
});

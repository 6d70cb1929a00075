import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { answers, anywhere } from '../testing/launches.mjs';
import { startProduct } from '../testing/product.mjs';
import { inRoot } from '../workspace/root.mjs';
import { announced } from './running.mjs';

describe('npm start', () => {
  let env;
  let product;
  before(async () => {
    env = await anywhere();
    product = await startProduct(env);
  });
  after(() => product.stop());

  it('serves where it says it is ready', async () => {
    assert.equal(product.url, `http://127.0.0.1:${env.PORT}`);
    assert.ok(await answers(product.url));
  });

  it('keeps the way into its database to the owner of the data folder', () => {
    assert.equal(fs.statSync(path.join(env.DATA_DIR, 'running.json')).mode & 0o777, 0o600);
    assert.equal(fs.statSync(path.join(env.DATA_DIR, 'postgres')).mode & 0o777, 0o700);
  });

  it('sorts as Ukrainian does and finds parts of Cyrillic words', async () => {
    const client = new pg.Client(announced(env.DATA_DIR).databaseUrl);
    await client.connect();
    const { rows } = await client.query(
      `select array(select w from unnest(array['ґ', 'є', 'г', 'е']) w order by w) as sorted`,
    );
    await client.query('create extension if not exists pg_trgm');
    const trigrams = await client.query(`select cardinality(show_trgm('нагляд')) as count`);
    await client.end();
    assert.deepEqual(rows[0].sorted, ['г', 'ґ', 'е', 'є']);
    assert.ok(trigrams.rows[0].count > 0);
  });

  it('works with a DATABASE_URL, and makes no database of its own', async () => {
    const elsewhere = await anywhere({ DATABASE_URL: announced(env.DATA_DIR).databaseUrl });
    const other = await startProduct(elsewhere);
    assert.ok(await answers(other.url));
    assert.equal(await other.stop(), 0);
    assert.ok(!fs.existsSync(path.join(elsewhere.DATA_DIR, 'postgres')));
  });
});

describe(
  'npm start as an ordinary user',
  { skip: process.getuid?.() !== 0 && 'every other test here runs as one' },
  () => {
    it('serves, and owns its database', async (test) => {
      const nobody = { uid: 65534, gid: 65534 };
      if (spawnSync('test', ['-r', inRoot('package.json')], { ...nobody, cwd: '/' }).status !== 0) {
        return test.skip('this checkout is closed to other users');
      }
      const env = await anywhere();
      fs.chownSync(env.DATA_DIR, nobody.uid, nobody.gid);
      const product = await startProduct(env, { user: nobody });
      assert.ok(await answers(product.url));
      assert.equal(fs.statSync(path.join(env.DATA_DIR, 'postgres')).uid, nobody.uid);
      assert.equal(await product.stop(), 0);
    });
  },
);

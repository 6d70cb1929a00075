import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { birthOf } from '../processes/identity.mjs';
import { answers, anywhere } from '../testing/launches.mjs';
import { launch, startProduct } from '../testing/product.mjs';
import { apiOf, childrenOf, killAll, postmasterOf } from '../testing/whole-product.mjs';
import { announced } from './running.mjs';

/** Its API as soon as there is one, which has not begun to listen by then. */
async function startingApiOf(launcher) {
  for (;;) {
    const isApi = (pid) => pid && fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('dist/main.js');
    const api = childrenOf(launcher).find(isApi);
    if (api) return api;
    await pause(20);
  }
}

async function gone(...pids) {
  while (pids.some((pid) => birthOf(pid))) await pause(50);
}

describe(
  'npm start, killed,',
  { skip: process.platform !== 'linux' && 'its processes are found through /proc' },
  () => {
    it('stops cleanly on SIGTERM: the API, the database, exit code 0', async () => {
      const env = await anywhere();
      const product = await startProduct(env);
      const [api, postmaster] = [apiOf(product.pid, env.DATA_DIR), postmasterOf(env.DATA_DIR)];
      assert.equal(await product.stop(), 0);
      assert.ok(!birthOf(api) && !birthOf(postmaster));
      assert.ok(!fs.existsSync(path.join(env.DATA_DIR, 'running.json')));
    });

    it('does so when the signal goes to npm', async () => {
      const env = await anywhere();
      const product = await startProduct(env, { command: ['npm', 'start'] });
      const postmaster = postmasterOf(env.DATA_DIR);
      assert.equal(await product.stop(), 0);
      assert.ok(!birthOf(postmaster));
    });

    it('all at once in the middle of writing, comes back with every acknowledged row', async () => {
      const env = await anywhere();
      const first = await startProduct(env);
      const client = new pg.Client(announced(env.DATA_DIR).databaseUrl).on('error', () => {});
      await client.connect();
      await client.query('create table acknowledged (n int)');
      let acknowledged = 0;
      const writing = (async () => {
        for (;;) {
          await client.query('insert into acknowledged values ($1)', [acknowledged + 1]);
          acknowledged += 1;
        }
      })().catch(() => {});
      while (acknowledged < 50) await pause(5);
      killAll(first, env.DATA_DIR);
      await writing;

      const second = await startProduct(env);
      const reader = new pg.Client(announced(env.DATA_DIR).databaseUrl);
      await reader.connect();
      const { rows } = await reader.query('select count(distinct n)::int as count from acknowledged where n <= $1', [
        acknowledged,
      ]);
      await reader.end();
      assert.equal(rows[0].count, acknowledged);
      assert.equal(await second.stop(), 0);
    });

    it('alone, takes its API along, and the next start stops the database it left', async () => {
      const env = await anywhere();
      const first = await startProduct(env);
      const [api, postmaster] = [apiOf(first.pid, env.DATA_DIR), postmasterOf(env.DATA_DIR)];
      await first.kill();
      await gone(api);
      assert.ok(birthOf(postmaster));
      const second = await startProduct(env);
      await gone(postmaster);
      assert.ok(await answers(second.url));
      assert.equal(await second.stop(), 0);
    });

    it('while its API starts, takes it along too', async () => {
      const env = await anywhere();
      const { child } = launch(env);
      const api = await startingApiOf(child.pid);
      child.kill('SIGKILL');
      await gone(api);
      const next = await startProduct(env);
      assert.equal(await next.stop(), 0);
    });
  },
);

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { run } from '../processes/run.mjs';
import { anywhere } from '../testing/launches.mjs';
import { startProduct } from '../testing/product.mjs';
import { killAll } from '../testing/whole-product.mjs';
import { inRoot } from '../workspace/root.mjs';
import { announced } from './running.mjs';

/** A fold that has taken its changes, and waits for a cell that somebody else holds. */
const HALFWAY = `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%DELETE FROM count_pending%'`;

describe(
  'counts that were being folded when everything is killed',
  { skip: process.platform !== 'linux' && 'its processes are found through /proc' },
  () => {
    let env;
    let product;
    before(async () => {
      env = await anywhere({ DEMO: '1' });
      product = await startProduct(env);
    });
    after(() => product.stop());

    async function connected() {
      const client = new pg.Client({ connectionString: announced(env.DATA_DIR).databaseUrl });
      client.on('error', () => {});
      await client.connect();
      return client;
    }

    const until = async (client, question) => {
      while ((await client.query(question)).rowCount === 0) await pause(20);
    };

    async function verify() {
      const { code, output } = await run(process.execPath, [inRoot('tools/cli.mjs'), 'verify-counts'], {
        env: { ...process.env, DATABASE_URL: '', ...env },
      });
      assert.equal(code, 0, output);
    }

    it('are what counting from scratch makes, at once after the next start and when all is folded', async () => {
      const [writer, holder] = [await connected(), await connected()];
      await until(writer, 'SELECT FROM count_of_month WHERE NOT EXISTS (SELECT FROM count_pending)');
      await holder.query('BEGIN; SELECT FROM count_of_month FOR UPDATE');
      await writer.query('UPDATE finding SET severity = 1 + severity % 4');
      await until(writer, HALFWAY);
      killAll(product, env.DATA_DIR);

      product = await startProduct(env);
      await verify();
      const reader = await connected();
      await until(reader, 'SELECT WHERE NOT EXISTS (SELECT FROM count_pending)');
      await reader.end();
      await verify();
    });
  },
);

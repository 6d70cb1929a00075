import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { birthOf, commandLineOf } from '../processes/identity.mjs';
import { unusedPort } from '../processes/unused-port.mjs';
import { refusedStart, startProduct } from '../testing/product.mjs';
import { scratchFolder } from '../testing/scratch.mjs';
import { inRoot } from '../workspace/root.mjs';
import { announced } from './running.mjs';

const anywhere = async (more = {}) => ({
  DATA_DIR: scratchFolder('nahliad-start'),
  PORT: String(await unusedPort()),
  DEMO: '0',
  ...more,
});

/** What every refusal is: exit code 1 and, last, a sentence that says what to do; never a stack trace. */
function assertRefused({ code, said }, sentence) {
  assert.equal(code, 1, said);
  assert.match(said.trim().split('\n').at(-1), sentence);
  assert.doesNotMatch(said, /^\s+at /m);
}

const answers = (url) =>
  fetch(`${url}/api/health/live`).then(
    ({ ok }) => ok,
    () => false,
  );
const postmasterOf = (dataDir) =>
  Number(fs.readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
const apiOf = (launcher) =>
  fs
    .readdirSync('/proc')
    .map(Number)
    .find((pid) => pid && parentOf(pid) === launcher && commandLineOf(pid).includes('main.js'));
const parentOf = (pid) => Number(/^PPid:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);

async function gone(...pids) {
  while (pids.some((pid) => birthOf(pid))) await pause(50);
}

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

  it('refuses a second start on the same data folder', async () => {
    assertRefused(
      await refusedStart({ ...env, PORT: String(await unusedPort()) }),
      /^Nahliad is already running on .*DATA_DIR/,
    );
    assert.ok(await answers(product.url), 'and leaves the first alone');
  });

  it('refuses a port in use, before it makes a database', async () => {
    const other = await anywhere({ PORT: env.PORT });
    assertRefused(
      await refusedStart(other),
      new RegExp(`^Port ${env.PORT} on 127.0.0.1 is in use: .*PORT=${Number(env.PORT) + 1}`),
    );
    assert.ok(!fs.existsSync(path.join(other.DATA_DIR, 'postgres')));
  });

  it('refuses a DATABASE_URL with a wrong password, or a database that is not there, and never prints a password', async () => {
    const right = new URL(announced(env.DATA_DIR).databaseUrl);
    const wrongPassword = Object.assign(new URL(right), { password: 'wrong-password' });
    const refusal = await refusedStart(await anywhere({ DATABASE_URL: wrongPassword.href }));
    assertRefused(refusal, /refuses the user or password in DATABASE_URL: correct them/);
    assert.doesNotMatch(refusal.said, /wrong-password/);
    const noDatabase = Object.assign(new URL(right), { pathname: '/nowhere' });
    assertRefused(
      await refusedStart(await anywhere({ DATABASE_URL: noDatabase.href })),
      /nowhere\) does not exist: create it/,
    );
  });

  it('works with a DATABASE_URL, and makes no database of its own', async () => {
    const elsewhere = await anywhere({ DATABASE_URL: announced(env.DATA_DIR).databaseUrl });
    const other = await startProduct(elsewhere);
    assert.ok(await answers(other.url));
    assert.equal(await other.stop(), 0);
    assert.ok(!fs.existsSync(path.join(elsewhere.DATA_DIR, 'postgres')));
  });
});

describe('npm start refuses, in one sentence,', () => {
  it('a DATABASE_URL that is none', async () => {
    assertRefused(
      await refusedStart(await anywhere({ DATABASE_URL: 'localhost:5432/nahliad' })),
      /^DATABASE_URL is not a PostgreSQL address: write it as postgres:/,
    );
  });

  it('a DATABASE_URL where nothing listens', async () => {
    const url = `postgres://someone:secret@127.0.0.1:${await unusedPort()}/nahliad`;
    const refusal = await refusedStart(await anywhere({ DATABASE_URL: url }));
    assertRefused(refusal, /^Nothing listens at 127\.0\.0\.1:\d+\/nahliad: start that PostgreSQL/);
    assert.doesNotMatch(refusal.said, /secret/);
  });

  it('a DATABASE_URL that leads to something else than PostgreSQL', async () => {
    const other = net.createServer((socket) => socket.end('220 not a database\r\n'));
    await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
    const url = `postgres://someone@127.0.0.1:${other.address().port}/nahliad`;
    assertRefused(
      await refusedStart(await anywhere({ DATABASE_URL: url })),
      /cannot be reached .*: check DATABASE_URL/,
    );
    other.close();
  });

  it('a PORT, a HOST or a DEMO that cannot be', async () => {
    assertRefused(await refusedStart(await anywhere({ PORT: '70000' })), /^PORT is 70000: set it to a number/);
    assertRefused(
      await refusedStart(await anywhere({ HOST: '192.0.2.1' })),
      /^This machine cannot listen on HOST 192\.0\.2\.1/,
    );
    assertRefused(await refusedStart(await anywhere({ DEMO: 'maybe' })), /^DEMO is maybe: set it to 1/);
  });

  it('a data folder that cannot be written', async () => {
    assertRefused(
      await refusedStart(await anywhere({ DATA_DIR: '/dev/null/data' })),
      /^\/dev\/null\/data cannot be written .*: set DATA_DIR/,
    );
  });

  it('a full disk', async (test) => {
    const disk = scratchFolder('nahliad-full-disk');
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', disk]).status !== 0) {
      return test.skip('a small disk can be made only by a root that may mount one');
    }
    try {
      assertRefused(
        await refusedStart(await anywhere({ DATA_DIR: path.join(disk, 'data') })),
        /^The disk that holds .* is full: free at least 300 MB/,
      );
    } finally {
      spawnSync('umount', [disk]);
    }
  });
});

describe(
  'npm start, killed,',
  { skip: process.platform !== 'linux' && 'its processes are found through /proc' },
  () => {
    it('stops cleanly on SIGTERM: the API, the database, exit code 0', async () => {
      const env = await anywhere();
      const product = await startProduct(env);
      const [api, postmaster] = [apiOf(product.pid), postmasterOf(env.DATA_DIR)];
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
      const pids = [first.pid, apiOf(first.pid), postmasterOf(env.DATA_DIR)];
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
      for (const pid of pids) process.kill(pid, 'SIGKILL');
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
      const [api, postmaster] = [apiOf(first.pid), postmasterOf(env.DATA_DIR)];
      await first.kill();
      await gone(api);
      assert.ok(birthOf(postmaster));
      const second = await startProduct(env);
      await gone(postmaster);
      assert.ok(await answers(second.url));
      assert.equal(await second.stop(), 0);
    });
  },
);

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

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unusedPort } from '../processes/unused-port.mjs';
import { answers, anywhere, assertRefused } from '../testing/launches.mjs';
import { refusedStart, startProduct } from '../testing/product.mjs';
import { scratchFolder } from '../testing/scratch.mjs';
import { announced } from './running.mjs';

describe('npm start beside a running product', () => {
  let env;
  let product;
  before(async () => {
    env = await anywhere();
    product = await startProduct(env);
  });
  after(() => product.stop());

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

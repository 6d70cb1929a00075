import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { run } from '../processes/run.mjs';
import { unusedPort } from '../processes/unused-port.mjs';
import { startProduct } from '../testing/product.mjs';
import { scratchFolder } from '../testing/scratch.mjs';
import { inRoot } from '../workspace/root.mjs';

const EMAIL = 'first@ombuds.example';

describe('npm run cli', () => {
  it('works on the database of a product that is stopped, and of one that runs', async () => {
    const env = {
      DATA_DIR: scratchFolder('nahliad-cli'),
      PORT: String(await unusedPort()),
      DEMO: '0',
      DATABASE_URL: '',
    };
    const cli = (password, ...args) =>
      run(process.execPath, [inRoot('tools/cli.mjs'), ...args], {
        env: { ...process.env, ...env },
        input: `${password}\n`,
      });

    const made = await cli('a-first-password-of-mine', 'create-admin', '--email', EMAIL, '--name', 'First');
    assert.equal(made.code, 0, made.output);

    const product = await startProduct(env);
    const changed = await cli('another-password-of-mine', 'reset-password', '--email', EMAIL);
    assert.equal(changed.code, 0, changed.output);
    assert.equal(await signIn(product.url, 'a-first-password-of-mine'), 401);
    assert.equal(await signIn(product.url, 'another-password-of-mine'), 201);
    assert.equal(await product.stop(), 0);
  });
});

async function signIn(url, password) {
  const { status } = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: EMAIL, password }),
  });
  return status;
}

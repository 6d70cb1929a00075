import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { beforeEach, describe, it } from 'node:test';
import { Problem } from '../problem.mjs';
import { scratchFolder } from '../testing/scratch.mjs';
import { inRoot } from '../workspace/root.mjs';
import { lockFolder } from './lock.mjs';

let folder;
beforeEach(() => {
  folder = scratchFolder('nahliad-lock');
});

/** Another process that asks for the folder and, if it gets it, stays; resolves to whether it did. */
async function contender() {
  const asks = `import { lockFolder } from ${JSON.stringify(inRoot('tools/launcher/lock.mjs'))};
    try { lockFolder(${JSON.stringify(folder)}); console.log('in'); setInterval(() => {}, 1000); } catch { console.log('out'); }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', asks], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = await once(child.stdout, 'data');
  return { child, isIn: String(said).trim() === 'in' };
}

const kill = async (child) => {
  child.kill('SIGKILL');
  await once(child, 'exit');
};

describe('the lock of a data folder', () => {
  it('refuses a second holder in so many words, and admits one after the first let go', () => {
    const { release, followsCrash } = lockFolder(folder);
    assert.equal(followsCrash, false);
    assert.throws(
      () => lockFolder(folder),
      new Problem(
        `Nahliad is already running on ${folder} (process ${process.pid}): use that one, stop it first, or set DATA_DIR to another folder.`,
      ),
    );
    release();
    assert.equal(lockFolder(folder).followsCrash, false);
  });

  it('passes on from a holder that was killed, and says so', async () => {
    const { child, isIn } = await contender();
    assert.ok(isIn);
    assert.throws(() => lockFolder(folder), Problem);
    await kill(child);
    assert.equal(lockFolder(folder).followsCrash, true);
  });

  it('lets one alone of many in after a kill', async () => {
    const first = await contender();
    await kill(first.child);
    const contenders = await Promise.all(Array.from({ length: 8 }, contender));
    assert.equal(contenders.filter(({ isIn }) => isIn).length, 1);
    await Promise.all(contenders.filter(({ isIn }) => isIn).map(({ child }) => kill(child)));
  });
});

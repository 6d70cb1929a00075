import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { it } from 'node:test';
import { parse } from 'espree';
import { nodeProblem } from './required-node.mjs';
import { inRoot } from './workspace/root.mjs';

const COMMANDS = ['start', 'test', 'cli'];

it('knows which versions of Node will do', () => {
  for (const version of ['20.19.0', '20.20.2', '22.13.0', '24.1.0', '25.0.0'])
    assert.equal(nodeProblem(version), undefined);
  for (const version of ['12.22.9', '18.20.8', '20.18.3', '21.7.3', '22.12.0']) {
    assert.match(nodeProblem(version), /is too old: install Node 22\.13 or newer/);
  }
});

for (const command of COMMANDS) {
  it(`answers an older Node with one sentence and exit code 1 (${command})`, () => {
    const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.8' } })`;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(older)}`, inRoot('tools', `${command}.mjs`)],
      { encoding: 'utf8' },
    );
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /^Node 18\.20\.8 is too old: [^\n]+\n$/);
  });
}

it('can be read by a Node of long ago as far as that sentence', () => {
  for (const file of ['required-node.mjs', ...COMMANDS.map((command) => `${command}.mjs`)]) {
    parse(fs.readFileSync(inRoot('tools', file), 'utf8'), { ecmaVersion: 2020, sourceType: 'module' });
  }
});

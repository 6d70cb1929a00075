import assert from 'node:assert/strict';
import { unusedPort } from '../processes/unused-port.mjs';
import { scratchFolder } from './scratch.mjs';

/** Settings for a start that meets no other: a data folder and a port of its own, and no demo. */
export const anywhere = async (more = {}) => ({
  DATA_DIR: scratchFolder('nahliad-start'),
  PORT: String(await unusedPort()),
  DEMO: '0',
  ...more,
});

/** What every refusal is: exit code 1 and, last, a sentence that says what to do; never a stack trace. */
export function assertRefused({ code, said }, sentence) {
  assert.equal(code, 1, said);
  assert.match(said.trim().split('\n').at(-1), sentence);
  assert.doesNotMatch(said, /^\s+at /m);
}

/** Whether the API at this address is alive. */
export const answers = (url) =>
  fetch(`${url}/api/health/live`).then(
    ({ ok }) => ok,
    () => false,
  );

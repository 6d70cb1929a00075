import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { unusedPort } from '../processes/unused-port.mjs';
import { inRoot, root } from '../workspace/root.mjs';
import { ensureChromium } from './chromium.mjs';
import { startProduct } from './product.mjs';
import { tally } from './tally.mjs';

/** Playwright in a real Chromium, against the demo country as `npm start` serves it. */
export async function browserTests({ scratch, stop }) {
  const chromium = await ensureChromium({ signal: stop });
  console.log(`Chromium: ${chromium}`);
  const product = await startProduct({
    DATA_DIR: path.join(scratch, 'browser'),
    PORT: String(await unusedPort()),
    DEMO: '1',
  });
  try {
    const report = path.join(scratch, 'playwright.json');
    await runPlaywright(stop, { BASE_URL: product.url, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report });
    return countReport(JSON.parse(fs.readFileSync(report, 'utf8')));
  } finally {
    await product.stop();
  }
}

async function runPlaywright(stop, env) {
  const args = [inRoot('node_modules/@playwright/test/cli.js'), 'test', '-c', 'e2e', '--reporter=line,json'];
  const playwright = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  stop.addEventListener('abort', () => playwright.kill());
  await once(playwright, 'exit');
  stop.throwIfAborted();
}

/** A test that passed only at a second try, or a file that could not be loaded, is a failure. */
function countReport({ stats, errors, suites }) {
  return tally(stats.expected, stats.unexpected + stats.flaky + errors.length, suites.flatMap(skippedIn));
}

const skippedIn = ({ suites = [], specs = [] }) => [
  ...suites.flatMap(skippedIn),
  ...specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations }) => ({
        name: title,
        reason: annotations.find(({ type }) => type === 'skip')?.description,
      })),
  ),
];

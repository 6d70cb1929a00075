import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { Problem } from '../problem.mjs';
import { run } from '../processes/run.mjs';
import { inRoot } from '../workspace/root.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** The path of a Chromium that runs: CHROMIUM_PATH, one that is there, or one that this machine lets us install. */
export async function ensureChromium({ signal }) {
  const present = findChromium();
  if (present) return present;
  console.log('Installing Chromium (only the first time) …');
  for (const installation of [byApt, byPlaywright]) {
    await installation(signal);
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Problem(
    'The browser tests need Chromium and none could be installed: run apt-get install chromium, or set CHROMIUM_PATH to one.',
  );
}

const findChromium = () => [process.env.CHROMIUM_PATH, ...PLACES, playwrightChromium()].find(runs);
const runs = (program) => Boolean(program) && fs.existsSync(program) && succeeds(program, ['--version']);
const succeeds = (program, args) => spawnSync(program, args, { timeout: 20_000 }).status === 0;
const playwright = () => createRequire(inRoot('package.json'));

function playwrightChromium() {
  try {
    return playwright()('@playwright/test').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** Debian and Ubuntu, where we are root or may become it without being asked for a password. */
async function byApt(signal) {
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (!succeeds('apt-get', ['--version']) || (prefix.length && !succeeds('sudo', ['-n', 'true']))) return;
  const apt = (...args) => {
    const [program, ...rest] = [...prefix, 'apt-get', '-q', '-y', ...args];
    return run(program, rest, { signal, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  await apt('update');
  report(await apt('install', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'));
}

async function byPlaywright(signal) {
  const program = playwright().resolve('@playwright/test/cli');
  report(await run(process.execPath, [program, 'install', 'chromium'], { signal }));
}

const report = ({ code, output }) => code !== 0 && console.log(output.split('\n').slice(-5).join('\n'));

import { chromium } from '@playwright/test';
import { ensureChromium } from '../tools/testing/chromium.mjs';
import { median, timed } from './load.mjs';
import { ASKING } from './world.mjs';

const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];
/** Ukrainian needs letters that English does not. */
const LANGUAGES = { en: 'in English', uk: 'in Ukrainian' };
const TARGETS = [
  { key: 'script', part: 'first paint', name: 'JavaScript, gzip', unit: 'kB', atMost: 110 },
  { key: 'requests', part: 'first paint', name: 'requests', unit: '', atMost: 12 },
  { key: 'calls', part: 'first paint', name: 'API calls', unit: '', atMost: 3 },
  { key: 'allScript', part: 'the whole', name: 'JavaScript, gzip', unit: 'kB' },
  { key: 'allRequests', part: 'the whole', name: 'requests', unit: '' },
  { key: 'contentMs', part: 'the whole', name: 'largest part painted', unit: 'ms', atMost: 1500 },
  { key: 'repaintMs', part: 'the whole', name: 'painted again for one criterion', unit: 'ms', atMost: 300 },
];

/** What the overview asks for before its first paint, and behind it for its charts, with nothing in the browser's cache. */
export async function firstPaintLines({ product, rounds }) {
  const stop = new AbortController().signal;
  const browser = await chromium.launch({ executablePath: await ensureChromium({ signal: stop }), args: SWITCHES });
  try {
    const lines = [];
    for (const [language, inLanguage] of Object.entries(LANGUAGES)) {
      const visits = [];
      for (let round = 0; round < rounds; round += 1) visits.push(await visit(browser, product.url, language));
      lines.push(...linesOf(visits, inLanguage));
    }
    return lines;
  } finally {
    await browser.close();
  }
}

const linesOf = (visits, inLanguage) =>
  TARGETS.map(({ key, part, name, ...line }) => ({
    ...line,
    name: `overview ${inLanguage}, ${part}: ${name}`,
    product: median(visits.map((one) => one[key])),
  }));

async function visit(browser, url, locale) {
  const context = await browser.newContext({ locale });
  const [name, value] = ASKING.cookie.split('=');
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const { painted, contentMs, fetched } = await page.evaluate(measured);
  const repaintMs = await timed(() => narrowed(page));
  await context.close();
  const first = fetched.filter(({ start }) => start < painted);
  return {
    script: kilobytes(first.filter(isScript)),
    requests: first.length,
    calls: first.filter(({ name }) => name.includes('/api/')).length,
    allScript: kilobytes(fetched.filter(isScript)),
    allRequests: fetched.length,
    contentMs,
    repaintMs,
  };
}

/** Somebody chooses one criterion, and sees the figures on it. */
async function narrowed(page) {
  const told = page.waitForResponse((answer) => /\/overview\?.*criterion=human-rights/.test(answer.url()));
  await page.locator('select:has([value="human-rights"])').selectOption('human-rights');
  await (await told).finished();
  await page.evaluate('new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)))');
}

const isScript = ({ name }) => name.endsWith('.js');
const kilobytes = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

/** Runs in the page. */
async function measured() {
  const largest = await new Promise((resolve) =>
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    }),
  );
  const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
  return {
    painted: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    contentMs: largest,
    fetched: entries.map(({ name, startTime, encodedBodySize }) => ({
      name,
      start: startTime,
      bytes: encodedBodySize,
    })),
  };
}

import { chromium } from '@playwright/test';
import { ensureChromium } from '../tools/testing/chromium.mjs';
import { median } from './load.mjs';
import { ASKING } from './world.mjs';

const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];
const TARGETS = [
  { key: 'script', name: 'first paint of the overview: JavaScript, gzip', unit: 'kB', atMost: 110 },
  { key: 'requests', name: 'first paint of the overview: requests', unit: '', atMost: 12 },
  { key: 'calls', name: 'first paint of the overview: API calls', unit: '', atMost: 3 },
  { key: 'allScript', name: 'the whole overview, charts too: JavaScript, gzip', unit: 'kB' },
  { key: 'allRequests', name: 'the whole overview, charts too: requests', unit: '' },
  { key: 'contentMs', name: 'the whole overview, largest part painted', unit: 'ms' },
];

/** What the overview asks for before its first paint, and behind it, with nothing in the browser's cache. */
export async function firstPaintLines({ product, rounds }) {
  const stop = new AbortController().signal;
  const browser = await chromium.launch({ executablePath: await ensureChromium({ signal: stop }), args: SWITCHES });
  try {
    const visits = [];
    for (let round = 0; round < rounds; round += 1) visits.push(await visit(browser, product.url));
    return TARGETS.map(({ key, ...line }) => ({ ...line, product: median(visits.map((one) => one[key])) }));
  } finally {
    await browser.close();
  }
}

async function visit(browser, url) {
  const context = await browser.newContext();
  const [name, value] = ASKING.cookie.split('=');
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const { painted, contentMs, fetched } = await page.evaluate(measured);
  await context.close();
  const first = fetched.filter(({ start }) => start < painted);
  return {
    script: kilobytes(first.filter(isScript)),
    requests: first.length,
    calls: first.filter(({ name }) => name.includes('/api/')).length,
    allScript: kilobytes(fetched.filter(isScript)),
    allRequests: fetched.length,
    contentMs,
  };
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

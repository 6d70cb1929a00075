import { defineConfig } from '@playwright/test';

const FIGURES = ['charts.spec.ts', 'overview.spec.ts'];
/** What only looks, or writes what nobody else asks for. */
const ALONE = [
  'accessibility',
  'every-chart',
  'field',
  'first-paint',
  'language-and-theme',
  'lost-session',
  'palette',
  'phone',
  'setup',
  'shortcuts',
  'visitor',
].map((name) => `${name}.spec.ts`);

/** Run by `npm test`, which starts the product with its demo country and finds or installs Chromium. */
export default defineConfig({
  testDir: '.',
  workers: 2,
  projects: [
    // What counts in the country comes before what changes it, which takes its turn; the rest can be looked at beside it.
    { name: 'figures', testMatch: FIGURES, fullyParallel: true },
    { name: 'work', testIgnore: [...FIGURES, ...ALONE], workers: 1 },
    { name: 'pages', testMatch: ALONE, fullyParallel: true },
  ],
  timeout: 60_000,
  forbidOnly: true,
  outputDir: '../test-results',
  use: {
    baseURL: process.env['BASE_URL'],
    trace: 'off',
    // Each browser is new and asks the product itself; only who writes in the field takes the worker along.
    serviceWorkers: 'block',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] && { executablePath: process.env['CHROMIUM_PATH'] }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-dev-shm-usage',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});

import { defineConfig } from '@playwright/test';

/** Run by `npm test`, which starts the product with its demo country and finds or installs Chromium. */
export default defineConfig({
  testDir: '.',
  workers: 2,
  // What changes the country takes its turn, for others count in it; pages are only looked at, and can be beside it.
  projects: [
    { name: 'work', testIgnore: 'accessibility.spec.ts', workers: 1 },
    { name: 'pages', testMatch: 'accessibility.spec.ts', fullyParallel: true },
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

import { VitePWA } from 'vite-plugin-pwa';

/** Letters of alphabets in which nobody writes here. */
const OTHER_ALPHABETS = ['cyrillic-ext', 'latin-ext', 'greek', 'vietnamese', 'math', 'symbols'].map(
  (letters) => `assets/*-${letters}-*`,
);
/** The largest pieces of all: charts show what only the server knows, and so does what writes workbooks of them. */
const CHARTS = ['assets/drawn-*', 'assets/exceljs*'];

/**
 * The worker that keeps the application itself on the device, and no answer of the API. A page is asked of the server first,
 * so that a new version is never held back by an old one; with no network it is the one whose files are kept with it.
 */
export const worker = () =>
  VitePWA({
    injectRegister: false,
    manifest: false,
    workbox: {
      globPatterns: ['index.html', 'assets/*.{js,css,woff2}'],
      globIgnores: [...OTHER_ALPHABETS, ...CHARTS],
      directoryIndex: null,
      navigateFallback: null,
      cleanupOutdatedCaches: true,
      clientsClaim: true,
      inlineWorkboxRuntime: true,
      runtimeCaching: [
        {
          urlPattern: ({ request, url }) => request.mode === 'navigate' && !url.pathname.startsWith('/api/'),
          handler: 'NetworkOnly',
          options: { precacheFallback: { fallbackURL: '/index.html' } },
        },
      ],
    },
  });

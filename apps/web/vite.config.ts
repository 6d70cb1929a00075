import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import { worker } from './vite/worker';

/** The letters of the first paint are asked for with the page, not when a word needs them. */
const FIRST_FONTS = /(?:onest|source-serif-4)-latin-wght-normal.*\.woff2$/;

const FAVICON = '/favicon.svg';
const STYLESHEET = /<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/;
const inAddress = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg.replace(/\s+/g, ' '))}`;

const sourceOf = (file: Rolldown.OutputBundle[string] | undefined) =>
  file?.type === 'asset' ? String(file.source) : '';

/**
 * Nothing is painted before the chosen theme is known, so that no page flashes white. Icon and style are in the page
 * itself: two requests less, which leaves room for the letters of a second alphabet.
 */
const firstPaint = (): Plugin => ({
  name: 'first-paint',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => ({
      html: html
        .replace('<script type="module"', '<script type="module" blocking="render"')
        .replace(STYLESHEET, (_link, file: string) => `<style>${sourceOf(bundle[file])}</style>`)
        .replace(FAVICON, inAddress(readFileSync(new URL(`public${FAVICON}`, import.meta.url), 'utf8'))),
      tags: Object.keys(bundle)
        .filter((file) => FIRST_FONTS.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: true },
          injectTo: 'head',
        })),
    }),
  },
});

/** All words that the first page needs come in one piece a language. */
const wordsOfFirstPage = (id: string) => {
  const [, language] =
    /(?:locales\/(en|uk)\/(?:shell|common|scope|overview)\.json|domain\/src\/labels\/(en|uk)\/first-page\.ts)$/
      .exec(id)
      ?.filter(Boolean) ?? [];
  return language ? `words-${language}` : null;
};

/**
 * What the overview shows behind its first paint comes in one piece; what draws charts, or needs a large library, apart:
 * a piece that needs another that needs it would run before what it calls is there.
 */
const BEHIND_FIRST_PAINT = [
  /libs\/ui\/src\/(?!charts\/(?:flow-diagram|stacked-bars|survival-curve|tile-map|trend-line|chart-tooltip|legend)|fields\/(?:combo-|search-box)|overlays\/(?:menu|command-list))/,
  /libs\/domain\/src\/vocabulary\//,
  /features\/overview\//,
  /libs\/domain\/src\/rubric\/rubric-keys/,
  /lib\/(?:charts\/chart|rubric-tally)/,
  /node_modules\/(?:lucide-react|use-sync-external-store|clsx)\//,
];
const isBehindFirstPaint = (id: string) => BEHIND_FIRST_PAINT.some((part) => part.test(id));

export default defineConfig({
  plugins: [react(), firstPaint(), worker()],
  resolve: { conditions: ['@nahliad/source', 'module', 'browser', 'development|production'] },
  json: { namedExports: false },
  build: {
    target: ['chrome123', 'firefox121', 'safari17.5'],
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: wordsOfFirstPage, debugName: 'words', priority: 3 },
            { name: 'frame', tags: ['$initial'], priority: 2 },
            { name: 'figures', test: isBehindFirstPaint, includeDependenciesRecursively: false, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': process.env['API_URL'] ?? 'http://127.0.0.1:3000' } },
});

import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The letters of the first paint travel beside the stylesheet, not after it. */
const FIRST_FONTS = /(?:onest|source-serif-4)-latin-wght-normal.*\.woff2$/;
const preloadFonts = (): Plugin => ({
  name: 'preload-fonts',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => FIRST_FONTS.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: true },
          injectTo: 'head',
        })),
  },
});

/** All words that the first page needs come in one piece a language. */
const wordsOfFirstPage = (id: string) => {
  const [, language] =
    /(?:locales\/(en|uk)\/(?:shell|common|overview)\.json|domain\/src\/labels\/(en|uk)\.ts)$/
      .exec(id)
      ?.filter(Boolean) ?? [];
  return language ? `words-${language}` : null;
};

export default defineConfig({
  plugins: [react(), preloadFonts()],
  resolve: { conditions: ['@nahliad/source', 'module', 'browser', 'development|production'] },
  build: {
    target: ['chrome123', 'firefox121', 'safari17.5'],
    cssCodeSplit: false,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: wordsOfFirstPage }] } } },
  },
  server: { proxy: { '/api': process.env['API_URL'] ?? 'http://127.0.0.1:3000' } },
});

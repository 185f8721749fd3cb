import path from 'node:path';

import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

import { contentPlugin } from './scripts/content/content-plugin.ts';

/**
 * The library asks at its start whether the system's locale has a form that can be read, by a
 * question for which the engine opens the dates of every locale there is: 10 ms before the first
 * screen. This one tells the same.
 */
const quickLocaleCheck: Plugin = {
  name: 'quick-locale-check',
  transform(code, id) {
    if (!id.endsWith('/react-aria/dist/private/i18n/useDefaultLocale.mjs')) return null;
    const slow = 'Intl.DateTimeFormat.supportedLocalesOf([';
    if (!code.includes(slow)) throw new Error('the library no longer asks in the slow way');
    return { code: code.replace(slow, 'Intl.getCanonicalLocales(['), map: null };
  },
};

const contentFolder = path.resolve('resources/content');

export default defineConfig({
  main: {
    plugins: [contentPlugin(contentFolder)],
    build: {
      // Everything is bundled, so the packaged app carries no node_modules.
      externalizeDeps: false,
      // The fallback runtime is Node 20.18 with Chromium 130.
      target: 'node20.18',
      license: { fileName: 'licenses.json' },
      // Without what only people read the engine has half as much to go through at a start; the
      // names stay, for the log of failures.
      minify: false,
      rolldownOptions: {
        output: { minify: { codegen: true, compress: false, mangle: false } },
        input: {
          index: path.resolve('src/main/index.ts'),
          // A thread has a file of its own.
          'render-worker': path.resolve('src/main/export/render-worker.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      // One CommonJS file: a sandboxed preload can load nothing else.
      externalizeDeps: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'index.cjs' } },
    },
  },
  renderer: {
    plugins: [
      react(),
      quickLocaleCheck,
      { ...optimizeLocales.vite({ locales: ['en-US', 'de-DE'] }), enforce: 'pre' },
    ],
    // The app:// handler replaces this word by a fresh nonce at each load.
    html: { cspNonce: 'CSP_NONCE' },
    build: {
      minify: true,
      license: { fileName: 'licenses.json' },
      // Fonts and icons stay files: the content security policy allows no data: addresses.
      assetsInlineLimit: 0,
      target: 'chrome130',
      rolldownOptions: {
        output: {
          // The entry with all it imports statically as one file: each request costs its turn in
          // the main process.
          codeSplitting: { groups: [{ name: 'start', test: /\/renderer\/app\/main\.tsx$/ }] },
        },
      },
    },
  },
});

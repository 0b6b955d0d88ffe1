import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { readFileSync } from 'node:fs';
import { csp } from './scripts/policy.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
  extensions: ['.svelte', '.md'],
  preprocess: [vitePreprocess()],
  compilerOptions: { runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true) },
  kit: {
    adapter: adapter(),
    typescript: {
      config: (config) => {
        config.include.push('../scripts/**/*.js', '../scripts/**/*.ts', '../*.config.js', '../*.config.ts');
        // AssemblyScript is checked by its own compiler.
        config.exclude.push('../src/lib/nn/kernels/assembly');
        // The templates are checked where they stand, as if their folders were ours.
        config.compilerOptions.rootDirs.push('../scripts/templates');
        config.include.push('../scripts/templates/**/*.svelte');
      }
    },
    csp: csp(readFileSync(new URL('src/app.html', import.meta.url), 'utf8')),
    // The page says which route it is, instead of a list of all routes in its script.
    embedded: true,
    alias: { $content: 'content' },
    prerender: {
      entries: ['*'],
      handleHttpError: 'fail',
      handleMissingId: 'fail',
      // Absolute addresses (previews, translations, the sitemap) name the place where the book will stand.
      origin: process.env.ORIGIN ?? 'http://localhost:4173'
    }
  }
};

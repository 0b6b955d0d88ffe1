import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { bookPlugin } from './scripts/vite-book.ts';
import { fontsPlugin } from './scripts/fonts.ts';
import { kernelsPlugin } from './scripts/vite-kernels.ts';
import { hydratePlugin } from './scripts/vite-hydrate.ts';
import { licencesPlugins } from './scripts/vite-licences.ts';
import { tensorflowPlugin } from './scripts/vite-tensorflow.ts';
import { texPlugin } from './scripts/vite-tex.ts';

const licences = licencesPlugins();

export default defineConfig({
  plugins: [
    hydratePlugin(),
    fontsPlugin(),
    texPlugin(),
    tensorflowPlugin(),
    kernelsPlugin(),
    bookPlugin(),
    licences.page,
    sveltekit()
  ],
  worker: {
    format: 'es',
    plugins: () => [texPlugin(), kernelsPlugin(), licences.worker()],
    rolldownOptions: { checks: { bundlerTimings: false } }
  },
  build: {
    assetsInlineLimit: 0,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      // What every chapter needs comes in two pieces instead of thirty: they compress a tenth smaller.
      output: {
        codeSplitting: {
          groups: [
            { name: 'svelte', test: /node_modules[\\/](svelte|@sveltejs)[\\/]/, priority: 2 },
            {
              name: 'chapter',
              test: /lib[\\/](book[\\/](ChapterPage\.svelte|words[\\/](?!Plane|NumberLine))|sim[\\/]Sim\.svelte|draw[\\/](format|drag|path|scale|tex)\.ts)/,
              priority: 1
            }
          ]
        }
      }
    }
  },
  test: { include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**'], testTimeout: 30_000 }
});

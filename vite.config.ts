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
    rolldownOptions: {
      checks: { bundlerTimings: false },
      // What every model needs comes with the worker, and what the first trained step needs in one piece beside the
      // model: each piece that names others is one more journey before the step.
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              name: 'core',
              test: /lib[\\/]nn[\\/](abilities|backend|train|predict|work|dropout|kernels[\\/](?!plain)\w+)\.ts|assembly[\\/]index\.ts|tfjs-backend-cpu[\\/]dist[\\/](base|backend_cpu)\.js|tfjs-backend-wasm[\\/]dist[\\/].*\.wasm|tfjs-core[\\/]dist[\\/](ops[\\/]tensor1d|backends[\\/]where_impl)\.js/,
              priority: 2
            },
            {
              name: 'shared',
              test: /lib[\\/](nn[\\/](?!operations|unfused|abilities)\w+|nn[\\/]layers[\\/](dense|normalization)|nn[\\/]datasets[\\/]\w+|sim[\\/](?!worker|thread)\w+|draw[\\/]format)\.ts/,
              priority: 1
            }
          ]
        }
      }
    }
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
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    testTimeout: 30_000,
    maxWorkers: '100%'
  }
});

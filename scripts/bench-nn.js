// Measures the core's kernels against plain TensorFlow.js and plain loops: `node scripts/bench-nn.js [--full]` prints
// the figures as JSON. The sources are bundled as for the server first, so that what runs is what ships.
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, loadConfigFromFile } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const outDir = resolve(here, '../node_modules/.cache/bench');

/**
 * @param {boolean} thorough
 * @returns {ReturnType<typeof import('./bench-nn-work.ts').measure>}
 */
export async function benchNn(thorough) {
  const plugins = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    resolve(here, 'bench-nn.config.ts'),
    undefined,
    'error'
  );
  await build({
    ...plugins?.config,
    configFile: false,
    logLevel: 'error',
    root: resolve(here, '..'),
    build: {
      ssr: resolve(here, 'bench-nn-work.ts'),
      outDir,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'bench-nn.mjs' } }
    }
  });
  const { measure } = await import(pathToFileURL(resolve(outDir, 'bench-nn.mjs')).href);
  return measure(thorough);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(JSON.stringify(await benchNn(process.argv.includes('--full')), undefined, 2));

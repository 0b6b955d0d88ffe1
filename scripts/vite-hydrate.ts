// In the built book src/hydrate.ts takes the place of Kit's client, router and all; while one develops, Kit's own
// runs, with its reloading. `kit:page` is the state behind `$app/state`.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const kit = dirname(createRequire(import.meta.url).resolve('@sveltejs/kit/package.json'));
const client = join(kit, 'src/runtime/client/client.js');
const page = join(kit, 'src/runtime/client/state.svelte.js');
const ours = fileURLToPath(new URL('../src/hydrate.ts', import.meta.url));

/** Puts src/hydrate.ts in the place of Kit's client, while building only. */
export function hydratePlugin(): Plugin {
  return {
    name: 'hydrate',
    apply: 'build',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      if (id === 'kit:page') return page;
      if (!importer || options.ssr || !id.endsWith('/client.js')) return;
      const found = await this.resolve(id, importer, { ...options, skipSelf: true });
      return found?.id === client ? ours : found;
    }
  };
}

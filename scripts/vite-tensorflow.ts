// Lets the server run the same files of TensorFlow.js that the browser gets. They are ES modules without
// file extensions, which Node cannot resolve by itself, and the one for Node calls `require`, which ES modules lack.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** What the core imports of TensorFlow.js: named here, the development server prepares it before the worker asks. */
const imported = (): string[] =>
  ['backend.ts', 'operations.ts'].flatMap((file) => {
    const source = readFileSync(new URL(`../src/lib/nn/${file}`, import.meta.url), 'utf8');
    return [...source.matchAll(/'(@tensorflow\/[^'?]+)'/g)].map(([, name]) => name ?? '');
  });

/** Makes TensorFlow.js's modules readable for Node, and prepares those of the core for the development server. */
export function tensorflowPlugin(): Plugin {
  return {
    name: 'tensorflow',
    config: () => ({
      ssr: { noExternal: [/^@tensorflow\//] },
      optimizeDeps: { include: [...new Set(imported())] }
    }),
    transform(code, id, options) {
      if (!options?.ssr || !id.includes('tfjs-core/dist/platforms/platform_node')) return;
      return `import * as nodeUtil from 'node:util';\n${code.replace("require('util')", 'nodeUtil')}`;
    }
  };
}

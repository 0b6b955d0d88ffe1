// Lets the server run the same files of TensorFlow.js that the browser gets. They are ES modules without
// file extensions, which Node cannot resolve by itself, and the one for Node calls `require`, which ES modules lack.
import type { Plugin } from 'vite';

export function tensorflowPlugin(): Plugin {
  return {
    name: 'tensorflow',
    config: () => ({ ssr: { noExternal: [/^@tensorflow\//] } }),
    transform(code, id, options) {
      if (!options?.ssr || !id.includes('tfjs-core/dist/platforms/platform_node')) return;
      return `import * as nodeUtil from 'node:util';\n${code.replace("require('util')", 'nodeUtil')}`;
    }
  };
}

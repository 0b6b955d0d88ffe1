// Replaces tex('…') by KaTeX's HTML at build time. See src/lib/draw/tex.ts.
import katex from 'katex';
import type { Plugin } from 'vite';

const call = /\btex\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\s*\)/g;

export function render(source: string, displayMode = false): string {
  return katex.renderToString(source, {
    displayMode,
    output: 'htmlAndMathml',
    strict: 'error',
    throwOnError: true
  });
}

export function texPlugin(): Plugin {
  return {
    name: 'tex',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/lib\/sim\/.*\.ts$/.test(id.split('?')[0] ?? '') || !code.includes('tex(')) return;
      return code.replace(call, (_, single: string | undefined, double: string | undefined) =>
        JSON.stringify(render((single ?? double ?? '').replace(/\\(.)/g, '$1')))
      );
    }
  };
}

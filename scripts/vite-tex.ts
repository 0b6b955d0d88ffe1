// Replaces tex('…') by KaTeX's HTML at build time. See src/lib/draw/tex.ts.
import type { Plugin } from 'vite';
import { render } from '../src/lib/book/markdown/tex.ts';

const call = /\btex\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\s*\)/g;

/** Replaces every call of `tex` with a literal string. */
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

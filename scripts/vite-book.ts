// Compiles content/<lang>/<slug>.md for Vite: the file itself is a Svelte component, the same file
// with "?direct&facts" is what the pipeline found out about it ("direct" tells the Svelte plugin that this
// is no component).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compileChapter, placeOf, type Compiled } from '../src/lib/book/markdown/compile.ts';
import type { Side } from '../src/lib/book/markdown/keep.ts';
import { AuthorError } from '../src/lib/book/markdown/tree.ts';

export const bookPlugin = (root = process.cwd()): Plugin[] => [chaptersPlugin(root), pictureStylesPlugin()];

function chaptersPlugin(root: string): Plugin {
  const written = (lang: string): Set<string> =>
    new Set(
      readdirSync(join(root, 'content', lang))
        .filter((name) => name.endsWith('.md'))
        .map((name) => name.slice(0, -3))
    );

  // The same chapter is asked for by the server, by the browser's build and for its facts.
  const done = new Map<string, { source: string; compiled: Promise<Compiled> }>();

  async function compile(path: string, source: string, side: Side = 'writes'): Promise<Compiled | undefined> {
    const lang = /content\/(ko|en)\//.exec(path)?.[1];
    const place = lang && placeOf(path, written(lang));
    if (!place) return undefined;
    const key = `${side} ${path}`;
    const known = done.get(key);
    if (known?.source === source) return known.compiled;
    const compiled = compileChapter(source, place, side);
    done.set(key, { source, compiled });
    return compiled;
  }

  let building = false;

  return {
    name: 'book',
    enforce: 'pre',
    configResolved({ command }) {
      building = command === 'build';
    },
    async load(id) {
      const [path = '', query] = id.split('?');
      if (query !== 'direct&facts' || !path.endsWith('.md')) return;
      this.addWatchFile(path);
      const compiled = await stopAtAuthor(this.error.bind(this), path, () =>
        compile(path, readFileSync(path, 'utf8'))
      );
      return compiled && `export default ${JSON.stringify(compiled.meta)};`;
    },
    async transform(code, id) {
      const [path = '', query] = id.split('?');
      if (query !== undefined || !path.endsWith('.md')) return;
      const side = building && this.environment.config.consumer === 'client' ? 'finds' : 'writes';
      const compiled = await stopAtAuthor(this.error.bind(this), path, () => compile(path, code, side));
      return compiled && { code: compiled.code, map: null };
    }
  };
}

/**
 * Gives the server the compiled styles of the components that make up a picture, as `styles` beside the
 * component: a picture that leaves the page (a thumbnail, a preview) has to carry them along.
 */
function pictureStylesPlugin(): Plugin {
  return {
    name: 'book-picture-styles',
    enforce: 'post',
    transform(code, id) {
      if (this.environment.config.consumer !== 'server') return;
      if (!/\/src\/lib\/(sim|draw)\/.*\.svelte$/.test(id)) return;
      const meta = this.getModuleInfo(id)?.meta as { svelte?: { css?: { code?: string } } } | undefined;
      return {
        code: `${code}\nexport const styles = ${JSON.stringify(meta?.svelte?.css?.code ?? '')};`,
        map: null
      };
    }
  };
}

/** Hands an author's mistake to Vite with the place where it stands. */
async function stopAtAuthor<T>(
  error: (what: { message: string; loc: { file: string; line: number; column: number } }) => never,
  path: string,
  run: () => Promise<T>
): Promise<T> {
  try {
    return await run();
  } catch (thrown) {
    if (!(thrown instanceof AuthorError)) throw thrown;
    return error({ message: thrown.message, loc: { file: path, line: thrown.line, column: 0 } });
  }
}

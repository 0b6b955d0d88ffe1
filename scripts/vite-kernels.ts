// Compiles the kernels that are written in AssemblyScript: `import code from './index.ts?assembly'` gives the module
// as base64, so that the same import works in the page's worker, on the server and in tests, without a request.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const QUERY = '?assembly';
const options = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd'];
const cache = resolve('node_modules/.cache/kernels');

/** The sources beside the entry, by name. */
const sourcesOf = (entry: string): Map<string, string> =>
  new Map(
    readdirSync(dirname(entry))
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => [name, readFileSync(join(dirname(entry), name), 'utf8')])
  );

async function compile(entry: string, sources: Map<string, string>): Promise<Uint8Array> {
  const { default: asc } = await import('assemblyscript/asc');
  let code: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    [basename(entry), '--outFile', 'kernels.wasm', '--baseDir', '.', ...options],
    {
      readFile: (name) => sources.get(name) ?? null,
      writeFile(_, contents) {
        if (typeof contents !== 'string') code = contents;
      },
      listFiles: () => []
    }
  );
  if (error || !code) throw new Error(`AssemblyScript cannot compile ${entry}:\n${stderr.toString()}`);
  return code;
}

/** The compiled module; a second or two the first time, then from the cache until a source or an option changes. */
export async function assemble(entry: string): Promise<Uint8Array> {
  const sources = sourcesOf(entry);
  const key = createHash('sha256')
    .update(JSON.stringify([basename(entry), ...sources, options]))
    .digest('hex')
    .slice(0, 20);
  const kept = join(cache, `${key}.wasm`);
  if (existsSync(kept)) return readFileSync(kept);
  const code = await compile(entry, sources);
  mkdirSync(cache, { recursive: true });
  // Written beside and then renamed, because several processes may do this at once.
  const written = `${kept}.${process.pid}`;
  writeFileSync(written, code);
  renameSync(written, kept);
  return code;
}

/** Serves `import code from '….ts?assembly'`: the WebAssembly module compiled from that file, in base64. */
export function kernelsPlugin(): Plugin {
  return {
    name: 'kernels',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(QUERY) || !importer) return;
      const found = await this.resolve(source.slice(0, -QUERY.length), importer, { skipSelf: true });
      return found ? `${found.id}${QUERY}` : undefined;
    },
    async load(id) {
      if (!id.endsWith(QUERY)) return;
      const entry = id.slice(0, -QUERY.length);
      for (const name of sourcesOf(entry).keys()) this.addWatchFile(join(dirname(entry), name));
      return `export default ${JSON.stringify(Buffer.from(await assemble(entry)).toString('base64'))};`;
    }
  };
}

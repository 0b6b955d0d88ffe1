// Writes a Brotli and a gzip copy beside every file of the build that gets smaller by it, for servers that send
// such copies as they are.
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];
const kinds = new Set(['.html', '.js', '.css', '.json', '.svg', '.xml', '.txt', '.wasm', '.webmanifest']);

/**
 * Scripts, styles and WASM are sent with every page and get all the effort there is. A chapter's HTML would take
 * four times as long for three per cent less.
 * @param {string} name
 */
const effort = (name) => (/\.(html|json)$/.test(name) ? 10 : 11);

/** @param {string} path */
async function copies(path) {
  const content = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: effort(path),
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length
  };
  const [small, zipped] = await Promise.all([brotli(content, { params }), zip(content, { level: 9 })]);
  await Promise.all([writeFile(`${path}.br`, small), writeFile(`${path}.gz`, zipped)]);
}

/**
 * Compresses all files under `folder`, as many at once as there are threads for it.
 * @param {string} folder
 */
export async function compress(folder) {
  const waiting = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && kinds.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  const lane = async () => {
    for (let path = waiting.pop(); path; path = waiting.pop()) await copies(path);
  };
  await Promise.all(Array.from({ length: 4 }, lane));
}

// Builds the site, and knows whether the one that stands is made of the sources that stand.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { node, root, run } from './command.js';
import { compress } from './compress.js';

/** Everything a build is made of. */
const sources = [
  'src',
  'content',
  'static',
  'scripts',
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'vite.config.ts',
  'tsconfig.json'
];
/** Made by the build itself. */
const made = ['src/fonts'];

const stamp = join('build', '.made-of');

/**
 * The files under `path`, in an order that is the same on every machine.
 * @param {string} folder
 * @param {string} path
 * @returns {string[]}
 */
function files(folder, path) {
  if (made.includes(path) || !existsSync(join(folder, path))) return [];
  const names = readdirSync(join(folder, path), { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/'))
    .filter((name) => !made.some((other) => name.startsWith(`${other}/`)))
    .sort();
}

/**
 * One hash over the names and contents of all sources.
 * @param {string} [folder]
 */
export function fingerprint(folder = root) {
  const hash = createHash('sha256');
  for (const source of sources) {
    const names = /\.\w+$/.test(source) ? [source] : files(folder, source);
    for (const name of names)
      if (existsSync(join(folder, name)))
        hash
          .update(`${name}\0`)
          .update(readFileSync(join(folder, name)))
          .update('\0');
  }
  return hash.digest('hex');
}

/**
 * Whether build/ is missing, unfinished or made of other sources.
 * @param {string} [folder]
 */
export function isStale(folder = root) {
  const path = join(folder, stamp);
  return !existsSync(path) || readFileSync(path, 'utf8') !== fingerprint(folder);
}

/**
 * Builds the site into build/. Throws when it cannot be built.
 * @param {'shown' | 'whenFailed'} [output]
 */
export async function build(output) {
  // Before the build: what changes while it runs makes it stale.
  const mark = fingerprint();
  const ok =
    run(node('node_modules/@sveltejs/kit/svelte-kit.js', 'sync'), output) &&
    // Room for young objects: with Node's own measure a sixth of the build is spent clearing them away.
    run(
      node('--max-semi-space-size=64', 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'),
      output
    );
  if (!ok) throw new Error('The book could not be built; the reason is above.');
  await compress(join(root, 'build'));
  writeFileSync(join(root, stamp), mark);
}

/** Builds the book where something that goes into it has changed since the last build. Throws when it cannot be built. */
export async function buildIfStale() {
  if (!isStale()) return;
  process.stdout.write('Building the book. This takes a minute or two, and only after a change.\n');
  await build('whenFailed');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await build();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

// `npm run new-sim -- my-idea`: a small simulation that works and passes the contract, to be changed into
// another one. It is a random walk, so that every part has something true to say.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './command.js';

const templates = join(root, 'scripts', 'templates');
/** The name that stands in the templates for the new one. */
const model = 'random-walk';

/**
 * Why this cannot be a name, or nothing when it can. Names are parts of addresses and of file paths on
 * every system.
 * @param {string | undefined} name
 * @param {string} what
 */
export function whyNotName(name, what) {
  if (!name) return `Give the ${what} a name: lower-case words joined by hyphens, such as gradient-descent.`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    return `"${name}" cannot be the name of a ${what}: lower-case letters and digits, words joined by single hyphens, a letter first.`;
  if (name.length > 40) return `"${name}" is longer than 40 characters.`;
  return undefined;
}

/**
 * The files of a new simulation, by path.
 * @param {string} id
 * @returns {Map<string, string>}
 */
export function simFiles(id) {
  const named = (/** @type {string} */ text) => text.replaceAll(model, id);
  const paths = [
    ...readdirSync(join(templates, 'src/lib/sim', model)).map((file) => `src/lib/sim/${model}/${file}`),
    `tests/sim/${model}.test.ts`
  ];
  return new Map(paths.map((path) => [named(path), named(readFileSync(join(templates, path), 'utf8'))]));
}

/**
 * Writes new files, all or none. Throws when one of them exists.
 * @param {ReadonlyMap<string, string>} files
 * @param {string} [folder]
 */
export function writeNew(files, folder = root) {
  for (const path of files.keys())
    if (existsSync(join(folder, path))) throw new Error(`${path} exists already; nothing was written.`);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [id] = process.argv.slice(2);
  const problem =
    whyNotName(id, 'simulation') ??
    (existsSync(join(root, 'src/lib/sim', id ?? '')) && `src/lib/sim/${id} exists already.`);
  try {
    if (problem || !id) throw new Error(problem || '');
    const files = simFiles(id);
    writeNew(files);
    process.stdout.write(`${[...files.keys()].join('\n')}

See it:   npm run dev, then http://localhost:5173/sims/${id}/
Test it:  npx vitest run tests/sim -t ${id}
Use it:   <Sim id="${id}" /> on a line of its own in a chapter
`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

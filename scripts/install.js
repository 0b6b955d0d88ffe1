// Installs the packages when they are not what the lockfile asks for. Compares contents, not times:
// a checkout or a copy gives files new times without changing them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root, run } from './command.js';

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} Lock */

/**
 * The first package that is not installed as the lockfile asks, or nothing when all are.
 * @param {Lock} asked package-lock.json
 * @param {Lock} there node_modules/.package-lock.json, which npm writes after installing
 */
export function firstMissing(asked, there) {
  for (const [path, { version, optional, devOptional }] of Object.entries(asked.packages ?? {})) {
    if (path === '') continue;
    const found = there.packages?.[path];
    // Optional packages are built for one system each, so most of them are rightly absent.
    if (!found && (optional || devOptional)) continue;
    if (found?.version !== version) return path;
  }
  return undefined;
}

/** @param {string} path */
const read = (path) => /** @type {Lock} */ (JSON.parse(readFileSync(path, 'utf8')));

/**
 * Why `npm ci` is needed in this folder, or nothing.
 * @param {string} [folder]
 */
export function whyInstall(folder = root) {
  const there = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(there)) return 'the packages are not installed';
  const asked = read(join(folder, 'package-lock.json'));
  const missing = firstMissing(asked, read(there));
  if (missing) return `${missing} is not what package-lock.json asks for`;
  const gone = Object.keys(read(there).packages ?? {}).find((path) => !existsSync(join(folder, path)));
  return gone && `${gone} is gone`;
}

/** Runs `npm ci` when it is needed. Throws when npm fails. */
export function install() {
  const why = whyInstall();
  if (!why) return;
  process.stdout.write(`Installing: ${why}.\n`);
  // NODE_ENV=production would leave out everything the build is made with.
  if (!run(npm('ci', '--include=dev')))
    throw new Error('npm ci failed; its message is above. Without packages nothing can be built.');
}

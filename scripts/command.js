// Running other programs, the same way everywhere.
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * A program of an installed package, as the command that Node starts: no shell, no .cmd files.
 * @param {string} script its file, from the root
 * @param {...string} rest
 * @returns {[string, ...string[]]}
 */
export const node = (script, ...rest) => [process.execPath, script, ...rest];

/**
 * npm itself: the one that started us, or the one on the path.
 * @param {...string} rest
 * @returns {[string, ...string[]]}
 */
export function npm(...rest) {
  const started = process.env.npm_execpath;
  // yarn and pnpm set the same variable; neither reads package-lock.json.
  return started && /npm-cli\.c?js$/.test(started) ? node(started, ...rest) : ['npm', ...rest];
}

// Vite would otherwise announce at every start how a later version of it will read vite.config.ts.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING ??= 'true';

// On Windows npm and npx are .cmd files, which only a shell can start.
const shell = (/** @type {string} */ program) => process.platform === 'win32' && /^np[mx]$/.test(program);

/**
 * Runs a command in the foreground.
 * @param {readonly [string, ...string[]]} command
 * @param {'shown' | 'whenFailed'} [output] whether its output comes to this terminal as it is written, or
 *   only once it has failed
 * @returns {boolean} whether it ended well
 */
export function run([program, ...rest], output = 'shown') {
  const stdio = output === 'shown' ? 'inherit' : 'pipe';
  const ended = spawnSync(program, rest, { cwd: root, stdio, shell: shell(program), maxBuffer: 2 ** 26 });
  if (stdio === 'pipe' && ended.status !== 0) {
    process.stdout.write(ended.stdout ?? '');
    process.stderr.write(ended.stderr ?? '');
  }
  return ended.status === 0;
}

/**
 * Runs a command in the background and collects what it prints.
 * @param {readonly [string, ...string[]]} command
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function collect([program, ...rest], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, rest, { cwd: root, env: { ...process.env, ...env }, shell: shell(program) });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

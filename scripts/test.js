// `npm test`: everything that must hold, from types to the browser, and one line at the end that adds it up.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isStale } from './build.js';
import { collect, node, root } from './command.js';
import { install } from './install.js';
import { countPlaywright, countVitest, judge, line, total } from './tally.js';

/** @typedef {import('./tally.js').Count} Count */
/** @typedef {[string, ...string[]]} Command */

const reports = join(root, '.cache', 'reports');
/** @type {Count[]} */
const counts = [];
const say = (/** @type {string} */ text) => process.stdout.write(`${text}\n`);

/**
 * Runs one stage: a heading when it begins, one line when it ends, and its output when it failed.
 * @param {string} name
 * @param {() => Promise<{ count: Count, output: string }>} work
 */
async function stage(name, work) {
  say(`${name} …`);
  const began = performance.now();
  const { count, output } = await work();
  counts.push(count);
  const seconds = Math.round((performance.now() - began) / 1000);
  const all = count.passed + count.failed;
  say(
    `${name}: ${count.failed === 0 ? `all well (${all})` : `${count.failed} of ${all} FAILED`}, ${seconds} s`
  );
  if (count.failed > 0) say(output.trimEnd());
}

/**
 * A program that is content or not.
 * @param {string} name
 * @param {Command} command
 */
const check = (name, command) =>
  stage(name, async () => {
    const { code, output } = await collect(command);
    return { count: { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }, output };
  });

/**
 * A test runner that writes a JSON report.
 * @param {string} name
 * @param {string} file
 * @param {Command} command
 * @param {Record<string, string>} env
 * @param {(report: object) => Count} read
 */
const runner = (name, file, command, env, read) =>
  stage(name, async () => {
    const { code, output } = await collect(command, env);
    let count;
    try {
      count = read(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      // No report: the runner did not get that far, which `judge` counts as a failure.
    }
    return { count: judge(count, code), output };
  });

const build = () =>
  isStale() ? check('Build', node('scripts/build.js')) : Promise.resolve(say('Build: up to date'));

async function checks() {
  await check('Types', node('node_modules/svelte-check/bin/svelte-check', '--threshold', 'error'));
  await check('Purity of the models', node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.pure.json'));
  await check('Lint', node('node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'));
  await check('Unused code', node('node_modules/knip/bin/knip.js'));
  await check('Format', node('node_modules/prettier/bin/prettier.cjs', '--check', '.'));
}

const unit = () =>
  runner(
    'Unit and contract tests',
    join(reports, 'vitest.json'),
    node(
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${join(reports, 'vitest.json')}`
    ),
    {},
    countVitest
  );

/** The browser tests need a build and a browser; without them they count as one failure. */
async function browserTests() {
  const name = 'Browser tests';
  const report = join(reports, 'playwright.json');
  const missing = (/** @type {string} */ output) =>
    stage(name, async () => ({ count: { passed: 0, failed: 1 }, output: `Not run: ${output}` }));
  if (isStale()) return missing('the book could not be built.');
  try {
    await needBrowser();
  } catch (error) {
    return missing(error instanceof Error ? error.message : String(error));
  }
  return runner(
    name,
    report,
    node('node_modules/@playwright/test/cli.js', 'test', '--reporter=dot,json'),
    { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    countPlaywright
  );
}

install();
const { needBrowser } = await import('./browser.js');
if (process.argv.includes('--full')) process.env.LDL_FULL = '1';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

// Types come from Kit's generated files, and the build writes them too: made once, before both.
await check('Generated types', node('node_modules/@sveltejs/kit/svelte-kit.js', 'sync'));
if (availableParallelism() > 1) await Promise.all([checks(), build()]);
else for (const work of [checks, build]) await work();
await unit();
await browserTests();

const sum = total(counts);
say(line(sum));
process.exitCode = sum.failed > 0 ? 1 : 0;

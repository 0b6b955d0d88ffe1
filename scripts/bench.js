// `npm run bench`: what the book costs its readers, measured in a real browser. `--json` prints one object
// for machines instead of a table; `--no-build` measures the build that stands.
import { availableParallelism, cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { readArguments } from './arguments.js';
import { benchNn } from './bench-nn.js';
import { collect, node } from './command.js';
import { chapters } from './handouts.js';
import { install } from './install.js';
import { finishedRuns, firstStep, firstStepByHand, frames, quantile, weigh } from './measure.js';

/** What the book promises. */
const goals = { script: 90_000, frame: 18 };

const laboratory = 'playground';
/** Networks by their hidden layers, with the batch size. */
const works = /** @type {const} */ ([
  'mlp88_b10',
  'mlp323232_b10',
  'mlp323232_b50',
  'mlp323232_b250',
  'mlp88_b1'
]);

/** @param {number} value */
const tenth = (value) => Math.round(value * 10) / 10;

async function timedBuild() {
  const began = performance.now();
  const { code, output } = await collect(node('scripts/build.js'));
  if (code !== 0) throw new Error(output);
  return (performance.now() - began) / 1000;
}

/** @param {{ build: boolean }} what */
async function measure({ build }) {
  install();
  const written = chapters({ lang: 'ko' });
  const seconds = build ? await timedBuild() : undefined;
  // Before there is a browser beside it.
  const core = await benchNn(false);
  const { chromium } = await import('@playwright/test');
  const { launchOptions } = await import('./browser.js');
  const { serve } = await import('./serve.js');
  const server = await serve({ port: 0 });
  const browser = await chromium.launch(await launchOptions());
  const origin = server.url.replace(/\/$/, '');
  try {
    const weights = [];
    for (const { lang, slug } of written) {
      const page = await browser.newPage();
      weights.push(await weigh(page, origin, lang, slug));
      await page.close();
    }
    const page = await browser.newPage();
    // A new browser context each time: the first reader has nothing in the cache.
    const first = [];
    const byHand = [];
    for (let i = 0; i < 3; i++) {
      const fresh = await browser.newPage();
      first.push(await firstStep(fresh, `${origin}/ko/sims/${laboratory}/`));
      await fresh.close();
      const another = await browser.newPage();
      byHand.push(await firstStepByHand(another, `${origin}/ko/sims/${laboratory}/`));
      await another.close();
    }
    await firstStep(page, `${origin}/ko/sims/${laboratory}/`);
    const times = await frames(page, 5);
    const engine = await page.locator('figure.sim').first().innerText();
    const runs = [];
    for (let i = 0; i < 3; i++) runs.push(await finishedRuns(page, `${origin}/ko/sims/${laboratory}/`));
    return {
      date: new Date().toISOString(),
      machine: {
        processor: cpus()[0]?.model ?? 'unknown',
        cores: availableParallelism(),
        memory: Math.round(totalmem() / 2 ** 30),
        system: `${process.platform} ${process.arch}`,
        node: process.versions.node,
        chromium: browser.version()
      },
      goals,
      chapters: weights,
      firstStep: {
        median: tenth(
          quantile(
            first.map(({ ms }) => ms),
            0.5
          )
        ),
        all: first.map(({ ms }) => tenth(ms))
      },
      frames: {
        count: times.length,
        median: tenth(quantile(times, 0.5)),
        p95: tenth(quantile(times, 0.95)),
        worst: tenth(Math.max(...times))
      },
      ...core,
      first_step_ms: tenth(
        quantile(
          first.map(({ ms }) => ms),
          0.5
        )
      ),
      first_step_by_hand_ms: tenth(quantile(byHand, 0.5)),
      finished_runs_per_s: tenth(quantile(runs, 0.5)),
      frame_p95_ms: tenth(quantile(times, 0.95)),
      bytes_first_step: first[0]?.bytes ?? 0,
      engine: /(WASM|WebGL|CPU|WebGPU)[^\n]*/i.exec(engine)?.[0] ?? 'not shown',
      build: seconds && {
        seconds: tenth(seconds),
        chapters: chapters().length,
        secondsPerChapter: tenth(seconds / chapters().length)
      }
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** @param {Awaited<ReturnType<typeof measure>>} result */
function table({ date, machine, chapters: rows, firstStep: first, frames: times, engine, build, ...core }) {
  const kb = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1).padStart(8);
  const kept = (/** @type {boolean} */ held) => (held ? 'ok' : 'MISSED');
  return [
    `${date}  ${machine.processor}, ${machine.cores} cores, ${machine.memory} GiB, ${machine.system}, Node ${machine.node}, Chromium ${machine.chromium}`,
    '',
    `${'before the first play (kB, Brotli)'.padEnd(34)}  script     HTML   styles    fonts  requests  script ≤ ${goals.script / 1000} kB, no engine`,
    ...rows.map(
      ({ slug, script, html, style, font, requests, engine: loaded }) =>
        `${slug.padEnd(34)}${kb(script)} ${kb(html)} ${kb(style)} ${kb(font)}  ${String(requests).padStart(8)}  ${kept(script <= goals.script && !loaded)}`
    ),
    '',
    `first trained step, from the click  ${first.median} ms (${first.all.join(', ')}); ${core.first_step_by_hand_ms} ms after a pointer's own approach`,
    `frames while training               median ${times.median} ms, 95 % ≤ ${times.p95} ms, worst ${times.worst} ms, of ${times.count}; goal ≤ ${goals.frame} ms: ${kept(times.p95 <= goals.frame)}`,
    `whole trainings of 400 epochs       ${core.finished_runs_per_s} a second, under a moving control`,
    `fetched for the first step           ${kb(core.bytes_first_step).trim()} kB of script and WASM`,
    `engine                              ${engine}`,
    '',
    'the core, in Node                   fused (updates a second)   × plain TensorFlow.js cpu   × plain loops',
    ...works.map(
      (name) =>
        `${name.padEnd(36)}${String(Math.round(core[name].fused)).padStart(9)}                ${String(core[name].ratio_tf_cpu).padStart(12)}             ${String(core[name].ratio_js).padStart(8)}`
    ),
    `100 × 100 maps of all units         ${core.maps.fused} ms                    ${String(core.maps.ratio_tf_cpu).padStart(12)}             ${String(core.maps.ratio_js).padStart(8)}`,
    `share of this machine's SIMD limit  8-8: ${core.limit_share_88}, 32-32-32: ${core.limit_share_323232}`,
    ...(build
      ? [
          `build                               ${build.seconds} s, ${build.secondsPerChapter} s for each of ${build.chapters} chapter files`
        ]
      : [])
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { json, 'no-build': standing } = readArguments(process.argv.slice(2), {
      json: 'flag',
      'no-build': 'flag'
    });
    const result = await measure({ build: !standing });
    process.stdout.write(`${json ? JSON.stringify(result) : table(result)}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

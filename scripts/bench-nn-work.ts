// What the bench of the core measures: the fused kernels, our own plain loops and TensorFlow.js's `minimize` on its cpu
// backend take turns at the same updates in one process; every figure is the median of its turns.
import {
  matMul,
  mean,
  square,
  sub,
  tanh,
  add,
  tidy,
  train as tfTrain,
  variable
} from '@tensorflow/tfjs-core';
import { tensor1d, tensor2d, type Scalar, type Tensor2D } from '@tensorflow/tfjs-core';
import { engine } from '../src/lib/nn/engine';
import limitCode from '../src/lib/nn/kernels/assembly/limit.ts?assembly';
import type { Kernels } from '../src/lib/nn/kernels/kernels';
import { plainKernels } from '../src/lib/nn/kernels/plain';
import { loadSimd } from '../src/lib/nn/kernels/simd';
import { init, type Network } from '../src/lib/nn/network';
import { layersOf } from '../src/lib/nn/unfused';
import { join } from '../src/lib/nn/vector';
import type { Work } from '../src/lib/nn/work';
import { random } from '../src/lib/sim/random';

const SAMPLES = 500;
const RATE = 0.03;

const networkOf = (...units: number[]): Network => ({
  input: 2,
  layers: units.map((n) => ({ units: n, activation: 'tanh' })),
  loss: 'meanSquaredError',
  optimizer: { name: 'sgd', learningRate: RATE }
});

const rng = random(1);
const x = Float32Array.from({ length: 2 * SAMPLES }, () => rng.uniform(-1, 1));
const y = Float32Array.from({ length: SAMPLES }, (_, i) =>
  (x[2 * i] ?? 0) * (x[2 * i + 1] ?? 0) > 0 ? 1 : -1
);

/** Updates on batches that walk through the samples. */
function workOf(network: Network, weights: Float32Array, batchSize: number, updates: number): Work {
  return {
    network,
    inputs: 2,
    outputs: 1,
    data: { x, y },
    weights,
    slots: [],
    done: 0,
    samples: Uint32Array.from({ length: batchSize * updates }, (_, i) => i % SAMPLES),
    sizes: new Uint32Array(updates).fill(batchSize),
    words: new Uint32Array()
  };
}

/** The same updates as anybody would write them with TensorFlow.js. */
function minimizer(network: Network, weights: readonly Float32Array[], batchSize: number) {
  let inputs = network.input;
  const layers = network.layers.map(({ units }, l) => {
    const kernel = variable(tensor2d(weights[2 * l] ?? [], [inputs, units]));
    inputs = units;
    return { kernel, bias: variable(tensor1d(weights[2 * l + 1] ?? [])) };
  });
  const batches = Array.from(
    { length: Math.max(1, Math.min(50, Math.floor(SAMPLES / batchSize))) },
    (_, b) => ({
      x: tensor2d(x.slice(2 * b * batchSize, 2 * (b + 1) * batchSize), [batchSize, 2]),
      y: tensor2d(y.slice(b * batchSize, (b + 1) * batchSize), [batchSize, 1])
    })
  );
  const optimizer = tfTrain.sgd(RATE);
  return (updates: number) => {
    for (let u = 0; u < updates; u++) {
      const batch = batches[u % batches.length];
      if (!batch) continue;
      optimizer.minimize(() =>
        tidy(() => {
          let a: Tensor2D = batch.x;
          for (const { kernel, bias } of layers) a = tanh(add(matMul(a, kernel as Tensor2D), bias));
          return mean<Scalar>(square(sub(a, batch.y)));
        })
      );
    }
  };
}

/** Seconds that the run takes: on the clock, or of the processor where other processes hold it up. */
const seconds = (run: () => unknown): number => {
  const used = process.cpuUsage();
  const begin = performance.now();
  run();
  const clock = (performance.now() - begin) / 1000;
  const { user, system } = process.cpuUsage(used);
  return Math.min(clock, (user + system) / 1e6);
};

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Times of each, in turns: A B C A B C … */
function turns(runs: (() => unknown)[], count: number): number[] {
  runs.forEach((run) => run());
  const times = runs.map((): number[] => []);
  for (let turn = 0; turn < count; turn++) runs.forEach((run, i) => times[i]?.push(seconds(run)));
  return times.map(median);
}

interface Figures {
  fused: number;
  js: number;
  tf_cpu: number;
  ratio_tf_cpu: number;
  ratio_js: number;
}

/** Rounded to four digits. */
const short = (value: number): number => Number(value.toPrecision(4));

/** How many of its units a run does in this time, after as long again for the compiler to do its best. */
function calibrate(run: (units: number) => unknown, milliseconds: number): number {
  let units = 4;
  let spent = 0;
  for (;;) {
    const time = 1000 * seconds(() => run(units));
    spent += time;
    if (spent > 10 * milliseconds) return Math.max(1, Math.round((units * milliseconds) / time));
    if (time < milliseconds / 2) units *= 2;
  }
}

/** Updates a second of the three, and operations a second at the limit, in turns. */
function updatesASecond(
  fused: Kernels,
  limit: (rounds: number) => unknown,
  network: Network,
  batchSize: number,
  count: number,
  milliseconds: number
): { figures: Figures; most: number } {
  const weights = init(network, random(2));
  const start = join(weights);
  const work = (updates: number) => workOf(network, start, batchSize, updates);
  const byTf = minimizer(network, weights, batchSize);
  const [first, second, third, fourth] = [
    calibrate((updates) => fused.train(work(updates)), milliseconds),
    calibrate((updates) => plainKernels.train(work(updates)), milliseconds),
    calibrate(byTf, milliseconds),
    calibrate((units) => limit(1000 * units), milliseconds)
  ];
  const works = [work(first), work(second)] as const;
  const times = turns(
    [
      () => fused.train(works[0]),
      () => plainKernels.train(works[1]),
      () => byTf(third),
      () => limit(1000 * fourth)
    ],
    count
  );
  const rates = [first, second, third, 1000 * fourth * OPERATIONS_A_ROUND].map((n, i) => n / (times[i] ?? 1));
  const [a = 0, b = 0, c = 0, most = 0] = rates;
  return {
    figures: {
      fused: short(a),
      js: short(b),
      tf_cpu: short(c),
      ratio_tf_cpu: short(a / c),
      ratio_js: short(a / b)
    },
    most
  };
}

/** Milliseconds for the outputs of all units at 100 × 100 points. */
export async function maps(fused: Kernels, count: number): Promise<Figures> {
  const tf = await (await engine.load()).operations();
  const network = networkOf(8, 8, 1);
  const weights = init(network, random(2));
  const start = join(weights);
  const grid = Float32Array.from({ length: 20_000 }, (_, i) => ((i % 2 ? i >> 1 : i / 200) % 100) / 50 - 1);
  // As a page does that draws them again and again
  let kept: Float32Array[] = [];
  const [a = 0, b = 0, c = 0] = turns(
    [
      () => void (kept = fused.maps(network, start, grid, kept)),
      () => plainKernels.maps(network, start, grid),
      () =>
        tf.tidy(() => {
          // Nothing is answered from inside: tidy would look for tensors in every number of it.
          for (const { outputs } of layersOf(tf, network, start, grid)) outputs.dataSync();
        })
    ],
    count
  ).map((time) => 1000 * time);
  return {
    fused: short(a),
    js: short(b),
    tf_cpu: short(c),
    ratio_tf_cpu: short(c / a),
    ratio_js: short(b / a)
  };
}

/**
 * Operations of one update: each product of the three (forward, gradient, back), and what the activation takes
 * (28: 12 products, 11 sums, a quotient, two limits, two for the derivative), the loss and the move left out.
 */
function operations(network: Network, batchSize: number): { products: number; all: number } {
  let inputs = network.input;
  let products = 0;
  let units = 0;
  network.layers.forEach((layer, l) => {
    products += inputs * layer.units * (l === 0 ? 2 : 3);
    units += layer.units;
    inputs = layer.units;
  });
  return { products: 2 * products * batchSize, all: (2 * products + 28 * units) * batchSize };
}

/** Twelve independent chains of a product and a sum, four numbers each: see assembly/limit.ts. */
const OPERATIONS_A_ROUND = 96;

async function limitOf(): Promise<(rounds: number) => number> {
  const bytes = Uint8Array.from(atob(limitCode), (character) => character.charCodeAt(0));
  const { exports } = await WebAssembly.instantiate(await WebAssembly.compile(bytes));
  return (exports as { limit(rounds: number): number }).limit;
}

/** All figures; `thorough` takes some minutes. */
export async function measure(thorough: boolean) {
  await (await engine.load()).operations();
  const fused = await loadSimd();
  if (!fused) throw new Error('There is no SIMD here');
  const [count, time] = thorough ? [15, 100] : [9, 30];
  const limit = await limitOf();
  const at = (network: Network, batchSize: number) =>
    updatesASecond(fused, limit, network, batchSize, count, time);
  const [small, large] = [networkOf(8, 8, 1), networkOf(32, 32, 32, 1)];
  const [small10, large10] = [at(small, 10), at(large, 10)];
  const figures = {
    mlp88_b10: small10.figures,
    mlp323232_b10: large10.figures,
    mlp323232_b50: at(large, 50).figures,
    mlp323232_b250: at(large, 250).figures,
    mlp88_b1: at(small, 1).figures,
    maps: await maps(fused, 2 * count)
  };
  const share = (network: Network, { figures, most }: typeof small10, kind: 'products' | 'all') =>
    short((figures.fused * operations(network, 10)[kind]) / most);
  return {
    ...figures,
    limit_share_88: share(small, small10, 'all'),
    limit_share_323232: share(large, large10, 'all'),
    products_share_88: share(small, small10, 'products'),
    products_share_323232: share(large, large10, 'products'),
    limit_gflops: short(large10.most / 1e9)
  };
}

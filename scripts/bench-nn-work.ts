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

function updatesASecond(
  fused: Kernels,
  network: Network,
  batchSize: number,
  count: number,
  milliseconds: number
): Figures {
  const weights = init(network, random(2));
  const start = join(weights);
  const byTf = minimizer(network, weights, batchSize);
  const runs = [
    (updates: number) => fused.train(workOf(network, start, batchSize, updates)),
    (updates: number) => plainKernels.train(workOf(network, start, batchSize, updates)),
    byTf
  ];
  // As many updates as fill the time, for each its own number
  const updates = runs.map((run) => {
    let n = 4;
    for (;;) {
      const time = 1000 * seconds(() => run(n));
      if (time > milliseconds / 4) return Math.max(1, Math.round((n * milliseconds) / time));
      n *= 2;
    }
  });
  const works = [0, 1].map((i) => workOf(network, start, batchSize, updates[i] ?? 1));
  const times = turns(
    [
      () => fused.train(works[0] as Work),
      () => plainKernels.train(works[1] as Work),
      () => byTf(updates[2] ?? 1)
    ],
    count
  );
  const [a = 0, b = 0, c = 0] = times.map((time, i) => (updates[i] ?? 0) / time);
  return {
    fused: short(a),
    js: short(b),
    tf_cpu: short(c),
    ratio_tf_cpu: short(a / c),
    ratio_js: short(a / b)
  };
}

/** Milliseconds for all units at 100 × 100 points. */
async function maps(fused: Kernels, count: number): Promise<Figures> {
  const tf = await (await engine.load()).operations();
  const network = networkOf(8, 8, 1);
  const weights = init(network, random(2));
  const start = join(weights);
  const grid = Float32Array.from({ length: 20_000 }, (_, i) => ((i % 2 ? i >> 1 : i / 200) % 100) / 50 - 1);
  const [a = 0, b = 0, c = 0] = turns(
    [
      () => fused.predict(network, start, grid),
      () => plainKernels.predict(network, start, grid),
      () =>
        tf.tidy(() =>
          layersOf(tf, network, start, grid).map(({ sums, outputs }) => [sums.dataSync(), outputs.dataSync()])
        )
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

async function limitOf(): Promise<() => number> {
  const bytes = Uint8Array.from(atob(limitCode), (character) => character.charCodeAt(0));
  const { exports } = await WebAssembly.instantiate(await WebAssembly.compile(bytes));
  const { limit } = exports as { limit(rounds: number): number };
  const rounds = 500_000;
  return () => (rounds * 96) / seconds(() => limit(rounds));
}

/** All figures; `thorough` takes some minutes. */
export async function measure(thorough: boolean) {
  await (await engine.load()).operations();
  const fused = await loadSimd();
  if (!fused) throw new Error('There is no SIMD here');
  const [count, time] = thorough ? [9, 200] : [5, 60];
  const limit = await limitOf();
  limit();
  const limits: number[] = [];
  const at = (network: Network, batchSize: number) => {
    limits.push(limit(), limit(), limit());
    return updatesASecond(fused, network, batchSize, count, time);
  };
  const [small, large] = [networkOf(8, 8, 1), networkOf(32, 32, 32, 1)];
  const figures = {
    mlp88_b10: at(small, 10),
    mlp323232_b10: at(large, 10),
    mlp323232_b50: at(large, 50),
    mlp323232_b250: at(large, 250),
    mlp88_b1: at(small, 1),
    maps: await maps(fused, 2 * count)
  };
  const most = median(limits);
  const share = (network: Network, updates: number, kind: 'products' | 'all') =>
    short((updates * operations(network, 10)[kind]) / most);
  return {
    ...figures,
    limit_share_88: share(small, figures.mlp88_b10.fused, 'all'),
    limit_share_323232: share(large, figures.mlp323232_b10.fused, 'all'),
    products_share_88: share(small, figures.mlp88_b10.fused, 'products'),
    products_share_323232: share(large, figures.mlp323232_b10.fused, 'products'),
    limit_gflops: short(most / 1e9)
  };
}

// The race for real: one product of n×n matrices by several engines, timed where it runs. Used by the
// worker beside this file alone; nothing that it measures ever enters a model.
import { loadSimd } from '../../nn/kernels/simd';
import type { Network } from '../../nn/network';
import { engines, sizes, type Engine, type Heat } from './heats';

type Multiply = (a: Float32Array, b: Float32Array, n: number) => Float32Array | Promise<Float32Array>;

/** cᵢⱼ = Σₖ aᵢₖ bₖⱼ, one cell after another: B is read down its columns. */
function cells(a: Float32Array, b: Float32Array, n: number): Float32Array {
  const c = new Float32Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      let sum = 0;
      for (let k = 0; k < n; k++) sum += (a[i * n + k] as number) * (b[k * n + j] as number);
      c[i * n + j] = sum;
    }
  return c;
}

/** The same products, a whole row of C at a time: B is read along its rows, as it lies in memory. */
function rows(a: Float32Array, b: Float32Array, n: number): Float32Array {
  const c = new Float32Array(n * n);
  for (let i = 0; i < n; i++)
    for (let k = 0; k < n; k++) {
      const factor = a[i * n + k] as number;
      for (let j = 0; j < n; j++) c[i * n + j] = (c[i * n + j] as number) + factor * (b[k * n + j] as number);
    }
  return c;
}

/** The book's own kernel: a dense layer without a bias is a product. Copying in and out is counted. */
async function wasm(): Promise<Multiply | undefined> {
  const kernels = await loadSimd();
  if (!kernels) return undefined;
  return (a, b, n) => {
    const network: Network = {
      input: n,
      layers: [{ units: n, activation: 'linear' }],
      loss: 'meanSquaredError',
      optimizer: { name: 'sgd', learningRate: 1 }
    };
    const weights = new Float32Array(n * n + n);
    weights.set(b);
    return kernels.predict(network, weights, a)[0]?.sums ?? new Float32Array();
  };
}

/** TensorFlow.js on a real GPU; none where graphics are drawn in software. Copying back is counted. */
async function gpu(): Promise<Multiply | undefined> {
  const backend = await import('../../nn/backend');
  if (!backend.hasGpu() || !(await backend.activate('webgl'))) return undefined;
  const tf = await backend.operations();
  return async (a, b, n) => {
    const c = tf.tidy(() => tf.matMul(tf.tensor2d(a, [n, n]), tf.tensor2d(b, [n, n])));
    try {
      return await backend.read(c);
    } finally {
      tf.dispose(c);
    }
  };
}

/** Numbers between −½ and ½ from the place alone, so that every engine gets the same. */
const matrix = (n: number, shift: number) =>
  Float32Array.from({ length: n * n }, (_, i) => (((i + shift) * 7919) % 1009) / 1009 - 0.5);

/** Largest difference that 32-bit sums of n products may have. */
const agrees = (c: Float32Array, expected: Float32Array, n: number): boolean =>
  c.length === expected.length && c.every((x, i) => Math.abs(x - (expected[i] as number)) < 1e-5 * n + 1e-4);

/** A heat that is expected to take longer than this is not run. */
const PATIENCE = 1500;
const ENOUGH = 40;

/** The middle of several runs, after one to warm up. */
async function time(multiply: Multiply, a: Float32Array, b: Float32Array, n: number): Promise<number> {
  await multiply(a, b, n);
  const runs: number[] = [];
  const begin = performance.now();
  while (runs.length < 3 || (performance.now() - begin < ENOUGH && runs.length < 500)) {
    // Clocks of browsers are coarse: small products are timed by the hundred.
    const repeats = n <= 32 ? 200 : 1;
    const start = performance.now();
    for (let i = 0; i < repeats; i++) await multiply(a, b, n);
    runs.push((performance.now() - start) / repeats);
    if (performance.now() - begin > PATIENCE) break;
  }
  return runs.toSorted((p, q) => p - q)[runs.length >> 1] as number;
}

/** Runs every heat, smallest first, and tells each as soon as it is over. */
export async function race(tell: (heat: Heat) => void, over: readonly number[] = sizes): Promise<void> {
  const made: Record<Engine, Multiply | undefined> = { cells, rows, wasm: await wasm(), gpu: await gpu() };
  const last: Partial<Record<Engine, { n: number; milliseconds: number }>> = {};
  for (const size of over) {
    const [a, b] = [matrix(size, 0), matrix(size, 5)];
    const expected = rows(a, b, size);
    for (const engine of engines) {
      const multiply = made[engine];
      const before = last[engine];
      const ahead = before ? before.milliseconds * (size / before.n) ** 3 : 0;
      if (!multiply) tell({ size, engine, outcome: 'absent' });
      else if (ahead > PATIENCE) tell({ size, engine, outcome: 'tooSlow' });
      else if (!agrees(await multiply(a, b, size), expected, size)) tell({ size, engine, outcome: 'wrong' });
      else {
        const milliseconds = await time(multiply, a, b, size);
        last[engine] = { n: size, milliseconds };
        tell({ size, engine, outcome: milliseconds });
      }
    }
  }
}

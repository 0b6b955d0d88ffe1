// The objective of a network by plain loops in double precision, and its gradient by finite differences: nothing
// of the core is in it but the formulas themselves.
import { dropoutMask } from '$lib/nn/dropout';
import type { Network } from '$lib/nn/network';
import type { Data } from '$lib/nn/train';

type Row = number[];

const erf = (x: number): number => {
  // The power series of 2/√π ∫ e^(−t²) dt, good for |x| < 5 in double precision
  let [term, sum] = [x, x];
  for (let k = 1; k < 120; k++) {
    term *= (-x * x) / k;
    sum += term / (2 * k + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
};

const softmax = (row: Row): Row => {
  const e = row.map((z) => Math.exp(z - Math.max(...row)));
  const sum = e.reduce((a, b) => a + b, 0);
  return e.map((value) => value / sum);
};

/** From Keras's documentation. */
export const functions: Record<string, (row: Row) => Row> = {
  linear: (row) => row,
  step: (row) => row.map((z) => (z > 0 ? 1 : 0)),
  sigmoid: (row) => row.map((z) => 1 / (1 + Math.exp(-z))),
  tanh: (row) => row.map((z) => (Math.exp(2 * z) - 1) / (Math.exp(2 * z) + 1)),
  relu: (row) => row.map((z) => Math.max(0, z)),
  leakyRelu: (row) => row.map((z) => (z < 0 ? 0.2 * z : z)),
  elu: (row) => row.map((z) => (z > 0 ? z : Math.exp(z) - 1)),
  gelu: (row) => row.map((z) => 0.5 * z * (1 + erf(z / Math.sqrt(2)))),
  swish: (row) => row.map((z) => z / (1 + Math.exp(-z))),
  softmax
};

const meanOf = (row: Row): number => row.reduce((a, b) => a + b, 0) / row.length;

/** The loss of one sample, from Keras's documentation. */
export const sampleLoss: Record<string, (y: Row, a: Row) => number> = {
  binaryCrossentropy: (y, a) =>
    meanOf(a.map((p, j) => -(y[j] ?? 0) * Math.log(p) - (1 - (y[j] ?? 0)) * Math.log(1 - p))),
  categoricalCrossentropy: (y, a) => a.reduce((sum, p, j) => sum - (y[j] ?? 0) * Math.log(p), 0),
  sparseCategoricalCrossentropy: ([index = 0], a) => -Math.log(a[index] ?? 0),
  meanSquaredError: (y, a) => meanOf(a.map((p, j) => (p - (y[j] ?? 0)) ** 2)),
  meanAbsoluteError: (y, a) => meanOf(a.map((p, j) => Math.abs(p - (y[j] ?? 0)))),
  huber: (y, a) =>
    meanOf(
      a.map((p, j) => {
        const d = Math.abs(p - (y[j] ?? 0));
        return d <= 1 ? d * d * 0.5 : d - 0.5;
      })
    )
};

/** The mean loss of all samples with the penalties. `word` makes the dropout. */
export function objective(
  network: Network,
  weights: readonly ArrayLike<number>[],
  { x, y }: Data,
  word?: number
): number {
  const count = x.length / network.input;
  const width = y.length / count;
  let total = 0;
  for (let n = 0; n < count; n++) {
    let a: Row = Array.from(x.subarray(n * network.input, (n + 1) * network.input));
    network.layers.forEach(({ units, activation, dropout }, l) => {
      const [kernel = [], bias = []] = [weights[2 * l], weights[2 * l + 1]];
      const z = Array.from({ length: units }, (_, j) =>
        a.reduce((sum, value, i) => sum + value * (kernel[i * units + j] ?? 0), bias[j] ?? 0)
      );
      a = functions[activation]?.(z) ?? [];
      if (dropout && word !== undefined) {
        const mask = dropoutMask(dropout, word, l, count * units);
        a = a.map((value, j) => value * (mask[n * units + j] ?? 0));
      }
    });
    total += sampleLoss[network.loss]?.(Array.from(y.subarray(n * width, (n + 1) * width)), a) ?? NaN;
  }
  const penalty = network.layers.reduce((sum, { l1 = 0, l2 = 0 }, l) => {
    const kernel = Array.from(weights[2 * l] ?? []);
    return kernel.reduce((s, w) => s + l1 * Math.abs(w) + l2 * w * w, sum);
  }, 0);
  return total / count + penalty;
}

/** ∂/∂w of the objective by (f(w + h) − f(w − h)) / 2h. */
export function differences(
  network: Network,
  weights: readonly Float32Array[],
  data: Data,
  word?: number
): number[] {
  const h = 1e-5;
  const moved = weights.map((part) => Float64Array.from(part));
  return moved.flatMap((part) =>
    Array.from(part, (w, i) => {
      part[i] = w + h;
      const above = objective(network, moved, data, word);
      part[i] = w - h;
      const below = objective(network, moved, data, word);
      part[i] = w;
      return (above - below) / (2 * h);
    })
  );
}

export const largest = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Math.max(0, ...Array.from(a, (value, i) => Math.abs(value - (b[i] ?? NaN))));

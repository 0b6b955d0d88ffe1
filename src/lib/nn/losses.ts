// Losses of one output for one sample. `a` is the output, `z` the sum that it was made of. The loss of a sample
// is the mean or the sum over its outputs, that of a batch the mean over its samples.
import { logSumExp, type ActivationName } from './activations';
import type { Tensor, Tf } from './backend';

export interface Loss {
  keras: string;
  /** The formula and its derivative in TeX. */
  tex: string;
  derivativeTex: string;
  /** The paper or book that it comes from, or that brought it to neural networks. */
  source: string;
  /** The output activation that the formula needs, where it needs one. */
  output?: ActivationName;
  /** How the outputs of a sample are taken together. */
  over: 'mean' | 'sum';
  /** A target is one number, the index of the right output, and stands for a row of 0s with a 1. */
  sparse?: true;
  /** L(y, a); `row` holds all the sums of the output layer for the same sample. */
  value(y: number, a: number, z: number, row?: ArrayLike<number>): number;
  /** ∂L/∂z, where `slope` is φ′(z) of the output's activation; with a slope of 1 it is ∂L/∂a. */
  gradient(y: number, a: number, slope: number): number;
  /** The same losses on whole tensors [samples, outputs], one value for each output of each sample. */
  apply(tf: Tf, y: Tensor, a: Tensor, z: Tensor): Tensor;
}

/** δ of Huber's loss, Keras's default. */
export const HUBER = 1;

/** ln(1 + e^z), without overflow for large z. */
export const softplus = (z: number): number => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));

/** |d|, with the derivative 0 at 0. */
const magnitude = (tf: Tf, d: Tensor): Tensor => tf.add(tf.relu(d), tf.relu(tf.neg(d)));

/** L = −Σ yⱼ ln aⱼ. With softmax, ln aⱼ = zⱼ − ln Σ e^z, which stays exact where a rounds to 0. */
const crossentropy = {
  tex: 'L = -\\sum_j y_j \\ln a_j',
  derivativeTex: '\\partial L / \\partial z_j = a_j - y_j',
  source: 'Bridle 1990',
  output: 'softmax',
  over: 'sum',
  value: (y: number, _: number, z: number, row: ArrayLike<number> = [z]) =>
    y === 0 ? 0 : y * (logSumExp(row) - z),
  // ∂L/∂zⱼ = aⱼ − yⱼ, because Σ y = 1
  gradient: (y: number, a: number) => a - y,
  apply: (tf: Tf, y: Tensor, _: Tensor, z: Tensor) => tf.neg(tf.mul(y, tf.logSoftmax(z)))
} as const;

export const losses = {
  // L = −y ln a − (1 − y) ln(1 − a). With a = 1 / (1 + e^(−z)) this is ln(1 + e^z) − y z,
  // which stays exact where a rounds to 0 or 1 (Keras: from_logits=True).
  binaryCrossentropy: {
    keras: 'binary_crossentropy',
    tex: 'L = -y \\ln a - (1 - y) \\ln(1 - a)',
    derivativeTex: '\\partial L / \\partial z = a - y',
    source: 'Solla, Levin & Fleisher 1988',
    output: 'sigmoid',
    over: 'mean',
    value: (y, _, z) => softplus(z) - y * z,
    // ∂L/∂z = a − y
    gradient: (y, a) => a - y,
    apply: (tf, y, _, z) => tf.sub(tf.softplus(z), tf.mul(y, z))
  },
  categoricalCrossentropy: { keras: 'categorical_crossentropy', ...crossentropy },
  sparseCategoricalCrossentropy: { keras: 'sparse_categorical_crossentropy', sparse: true, ...crossentropy },
  // L = (a − y)²
  meanSquaredError: {
    keras: 'mean_squared_error',
    tex: 'L = (a - y)^2',
    derivativeTex: "\\partial L / \\partial z = 2\\,(a - y)\\,\\varphi'(z)",
    source: 'Legendre 1805',
    over: 'mean',
    value: (y, a) => (a - y) ** 2,
    // ∂L/∂z = 2 (a − y) φ′(z)
    gradient: (y, a, slope) => 2 * (a - y) * slope,
    apply: (tf, y, a) => tf.square(tf.sub(a, y))
  },
  // L = |a − y|
  meanAbsoluteError: {
    keras: 'mean_absolute_error',
    tex: 'L = |a - y|',
    derivativeTex: "\\partial L / \\partial z = \\operatorname{sign}(a - y)\\,\\varphi'(z)",
    source: 'Boscovich 1757',
    over: 'mean',
    value: (y, a) => Math.abs(a - y),
    // ∂L/∂z = sign(a − y) φ′(z)
    gradient: (y, a, slope) => Math.sign(a - y) * slope,
    apply: (tf, y, a) => magnitude(tf, tf.sub(a, y))
  },
  // L = d²/2 for |d| ≤ 1, else |d| − 1/2, with d = a − y   (Huber 1964, δ = 1)
  huber: {
    keras: 'huber',
    tex: 'L = \\tfrac12 d^2 \\text{ for } |d| \\le 1, \\text{ else } |d| - \\tfrac12, \\quad d = a - y',
    derivativeTex: "\\partial L / \\partial z = \\max(-1, \\min(1, a - y))\\,\\varphi'(z)",
    source: 'Huber 1964',
    over: 'mean',
    value(y, a) {
      const d = Math.abs(a - y);
      return d <= HUBER ? 0.5 * d * d : HUBER * (d - 0.5 * HUBER);
    },
    // ∂L/∂z = max(−δ, min(δ, a − y)) φ′(z)
    gradient: (y, a, slope) => Math.max(-HUBER, Math.min(HUBER, a - y)) * slope,
    // With c = min(|d|, δ): L = c²/2 + δ (|d| − c), one formula for both cases
    apply(tf, y, a) {
      const d = magnitude(tf, tf.sub(a, y));
      const c = tf.sub(HUBER, tf.relu(tf.sub(HUBER, d)));
      return tf.add(tf.mul(tf.square(c), 0.5), tf.mul(tf.sub(d, c), HUBER));
    }
  }
} as const satisfies Record<string, Loss>;

export type LossName = keyof typeof losses;

/** The same entry as its interface, where the keys that only some have are optional. */
export const lossOf = (name: LossName): Loss => losses[name];

/** Numbers in the target of one sample, for an output layer with this many units. */
export const targetWidth = (name: LossName, units: number): number => (lossOf(name).sparse ? 1 : units);

/** Targets as rows as wide as the output: an index becomes a row of 0s with a 1 there. */
export function targetRows(name: LossName, y: Float32Array, units: number): Float32Array {
  if (!lossOf(name).sparse) return y;
  const rows = new Float32Array(y.length * units);
  y.forEach((index, n) => {
    if (index >= 0 && index < units) rows[n * units + index] = 1;
  });
  return rows;
}

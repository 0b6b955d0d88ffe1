// How a gradient changes the weights. All weights of a network lie in one long vector here, so that an
// update costs the same few operations however many layers there are.
import type { Tensor1D, Tf } from './backend';

export interface OptimizerSettings {
  name: OptimizerName;
  /** η > 0. */
  learningRate: number;
}

/** What an optimizer remembers from update to update: plain data, kept with the weights. */
export interface OptimizerState {
  name: OptimizerName;
  /** Updates made so far. */
  updates: number;
  /** Vectors as long as all weights together (a velocity, moments). */
  slots: readonly Float32Array[];
}

export interface Moved {
  weights: Tensor1D;
  slots: Tensor1D[];
}

export interface Optimizer {
  keras: string;
  tex: string;
  /** How many vectors it remembers. */
  slots: number;
  /** The weights after one update; `count` is the number of this update, from 1. */
  move(tf: Tf, weights: Tensor1D, gradient: Tensor1D, slots: Tensor1D[], count: number, rate: number): Moved;
}

/** Keras's default for `SGD(momentum=0.9)` in the book, and for Adam. */
export const MOMENTUM = 0.9;
export const BETA_1 = 0.9;
export const BETA_2 = 0.999;
export const EPSILON = 1e-7;

const slot = (slots: Tensor1D[], i: number): Tensor1D => {
  const found = slots[i];
  if (!found) throw new Error(`The optimizer's memory ${i} is missing`);
  return found;
};

export const optimizers = {
  // w ← w − η g
  sgd: {
    keras: 'SGD',
    tex: 'w \\leftarrow w - \\eta\\, g',
    slots: 0,
    move: (tf, weights, gradient, _, __, rate) => ({
      weights: tf.sub(weights, tf.mul(gradient, rate)),
      slots: []
    })
  },
  // v ← μ v − η g, w ← w + v   (Polyak 1964, as Keras writes it)
  momentum: {
    keras: 'SGD(momentum=0.9)',
    tex: 'v \\leftarrow \\mu v - \\eta\\, g, \\quad w \\leftarrow w + v',
    slots: 1,
    move(tf, weights, gradient, slots, _, rate) {
      const velocity = tf.sub<Tensor1D>(tf.mul(slot(slots, 0), MOMENTUM), tf.mul(gradient, rate));
      return { weights: tf.add(weights, velocity), slots: [velocity] };
    }
  },
  // m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g²
  // w ← w − η √(1 − β₂ᵗ) / (1 − β₁ᵗ) · m / (√v + ε)   (Kingma and Ba 2015, as Keras writes it)
  adam: {
    keras: 'Adam',
    tex: 'w \\leftarrow w - \\eta\\, \\hat m / (\\sqrt{\\hat v} + \\varepsilon)',
    slots: 2,
    move(tf, weights, gradient, slots, count, rate) {
      const m = tf.add<Tensor1D>(tf.mul(slot(slots, 0), BETA_1), tf.mul(gradient, 1 - BETA_1));
      const v = tf.add<Tensor1D>(tf.mul(slot(slots, 1), BETA_2), tf.mul(tf.square(gradient), 1 - BETA_2));
      const size = (rate * Math.sqrt(1 - BETA_2 ** count)) / (1 - BETA_1 ** count);
      const move = tf.div(tf.mul(m, size), tf.add(tf.sqrt(v), EPSILON));
      return { weights: tf.sub(weights, move), slots: [m, v] };
    }
  }
} as const satisfies Record<string, Optimizer>;

export type OptimizerName = 'sgd' | 'momentum' | 'adam';

/** The memory of an optimizer that has made no update yet, for `size` weights. */
export const emptyState = (name: OptimizerName, size: number): OptimizerState => ({
  name,
  updates: 0,
  slots: Array.from({ length: optimizers[name].slots }, () => new Float32Array(size))
});

// How a gradient changes the weights. All weights of a network lie in one long vector here, so that an
// update costs the same few operations however many layers there are.
import type { Tensor1D, Tf } from './backend';

/** What a reader may set; what is left out has Keras's default. */
export interface OptimizerSettings {
  name: OptimizerName;
  /** η > 0. */
  learningRate: number;
  /** μ of momentum and Nesterov. */
  momentum?: number;
  /** ρ of RMSProp. */
  rho?: number;
  /** β₁ and β₂ of Adam. */
  beta1?: number;
  beta2?: number;
  /** ε, which keeps divisions finite. */
  epsilon?: number;
  /** λ of w ← w − η λ w before every update (AdamW's decoupled decay; Keras: `weight_decay`). */
  weightDecay?: number;
}
export type Hyperparameters = Required<Omit<OptimizerSettings, 'name'>>;

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
  source: string;
  /** Keras's default η. */
  learningRate: number;
  /** How many vectors it remembers, and the number that fills them at first. */
  slots: number;
  first: number;
  /** The weights after one update; `count` is the number of this update, from 1. */
  move(
    tf: Tf,
    weights: Tensor1D,
    gradient: Tensor1D,
    slots: Tensor1D[],
    count: number,
    given: Hyperparameters
  ): Moved;
  /** The same for one weight, in numbers: the weight and its memory after the update. */
  moveOne(
    weight: number,
    gradient: number,
    memory: readonly number[],
    count: number,
    given: Hyperparameters
  ): [weight: number, ...memory: number[]];
}

/** Keras's defaults; μ is that of `SGD(momentum=0.9)` in the book. */
export const MOMENTUM = 0.9;
export const RHO = 0.9;
export const BETA_1 = 0.9;
export const BETA_2 = 0.999;
export const EPSILON = 1e-7;

/** The settings with every default filled in. */
export const hyperparameters = (settings: OptimizerSettings): Hyperparameters => ({
  learningRate: settings.learningRate,
  momentum: settings.momentum ?? MOMENTUM,
  rho: settings.rho ?? RHO,
  beta1: settings.beta1 ?? BETA_1,
  beta2: settings.beta2 ?? BETA_2,
  epsilon: settings.epsilon ?? EPSILON,
  weightDecay: settings.weightDecay ?? 0
});

/** η √(1 − β₂ᵗ) / (1 − β₁ᵗ): Adam's step with the correction for moments that began at 0. */
export const adamRate = ({ learningRate, beta1, beta2 }: Hyperparameters, count: number): number =>
  (learningRate * Math.sqrt(1 - beta2 ** count)) / (1 - beta1 ** count);

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
    source: 'Robbins & Monro 1951',
    learningRate: 0.01,
    slots: 0,
    first: 0,
    move: (tf, weights, gradient, _, __, { learningRate }) => ({
      weights: tf.sub(weights, tf.mul(gradient, learningRate)),
      slots: []
    }),
    moveOne: (w, g, _, __, { learningRate }) => [w - learningRate * g]
  },
  // v ← μ v − η g, w ← w + v   (Polyak 1964, as Keras writes it)
  momentum: {
    keras: 'SGD(momentum=0.9)',
    tex: 'v \\leftarrow \\mu v - \\eta\\, g, \\quad w \\leftarrow w + v',
    source: 'Polyak 1964',
    learningRate: 0.01,
    slots: 1,
    first: 0,
    move(tf, weights, gradient, slots, _, { learningRate, momentum }) {
      const velocity = tf.sub<Tensor1D>(tf.mul(slot(slots, 0), momentum), tf.mul(gradient, learningRate));
      return { weights: tf.add(weights, velocity), slots: [velocity] };
    },
    moveOne(w, g, [velocity = 0], _, { learningRate, momentum }) {
      const v = momentum * velocity - learningRate * g;
      return [w + v, v];
    }
  },
  // v ← μ v − η g, w ← w + μ v − η g   (Nesterov 1983, as Keras writes it)
  nesterov: {
    keras: 'SGD(momentum=0.9, nesterov=True)',
    tex: 'v \\leftarrow \\mu v - \\eta\\, g, \\quad w \\leftarrow w + \\mu v - \\eta\\, g',
    source: 'Nesterov 1983',
    learningRate: 0.01,
    slots: 1,
    first: 0,
    move(tf, weights, gradient, slots, _, { learningRate, momentum }) {
      const push = tf.mul<Tensor1D>(gradient, learningRate);
      const velocity = tf.sub<Tensor1D>(tf.mul(slot(slots, 0), momentum), push);
      return { weights: tf.add(weights, tf.sub(tf.mul(velocity, momentum), push)), slots: [velocity] };
    },
    moveOne(w, g, [velocity = 0], _, { learningRate, momentum }) {
      const v = momentum * velocity - learningRate * g;
      return [w + (momentum * v - learningRate * g), v];
    }
  },
  // s ← s + g², w ← w − η g / √(s + ε), s₀ = 0.1   (Duchi, Hazan and Singer 2011, as Keras writes it)
  adagrad: {
    keras: 'Adagrad',
    tex: 's \\leftarrow s + g^2, \\quad w \\leftarrow w - \\eta\\, g / \\sqrt{s + \\varepsilon}',
    source: 'Duchi, Hazan & Singer 2011',
    learningRate: 0.001,
    slots: 1,
    first: 0.1,
    move(tf, weights, gradient, slots, _, { learningRate, epsilon }) {
      const sum = tf.add<Tensor1D>(slot(slots, 0), tf.square(gradient));
      const move = tf.div(tf.mul(gradient, learningRate), tf.sqrt(tf.add(sum, epsilon)));
      return { weights: tf.sub(weights, move), slots: [sum] };
    },
    moveOne(w, g, [sum = 0], _, { learningRate, epsilon }) {
      const s = sum + g * g;
      return [w - (learningRate * g) / Math.sqrt(s + epsilon), s];
    }
  },
  // s ← ρ s + (1 − ρ) g², w ← w − η g / √(s + ε)   (Tieleman and Hinton 2012, as Keras writes it)
  rmsprop: {
    keras: 'RMSprop',
    tex: 's \\leftarrow \\rho s + (1 - \\rho)\\, g^2, \\quad w \\leftarrow w - \\eta\\, g / \\sqrt{s + \\varepsilon}',
    source: 'Tieleman & Hinton 2012',
    learningRate: 0.001,
    slots: 1,
    first: 0,
    move(tf, weights, gradient, slots, _, { learningRate, rho, epsilon }) {
      const mean = tf.add<Tensor1D>(tf.mul(slot(slots, 0), rho), tf.mul(tf.square(gradient), 1 - rho));
      const move = tf.div(tf.mul(gradient, learningRate), tf.sqrt(tf.add(mean, epsilon)));
      return { weights: tf.sub(weights, move), slots: [mean] };
    },
    moveOne(w, g, [mean = 0], _, { learningRate, rho, epsilon }) {
      const s = rho * mean + (1 - rho) * g * g;
      return [w - (learningRate * g) / Math.sqrt(s + epsilon), s];
    }
  },
  // m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g²
  // w ← w − η √(1 − β₂ᵗ) / (1 − β₁ᵗ) · m / (√v + ε)   (Kingma and Ba 2015, as Keras writes it)
  adam: {
    keras: 'Adam',
    tex: 'w \\leftarrow w - \\eta\\, \\hat m / (\\sqrt{\\hat v} + \\varepsilon)',
    source: 'Kingma & Ba 2015; weight decay: Loshchilov & Hutter 2019',
    learningRate: 0.001,
    slots: 2,
    first: 0,
    move(tf, weights, gradient, slots, count, given) {
      const { beta1, beta2, epsilon } = given;
      const m = tf.add<Tensor1D>(tf.mul(slot(slots, 0), beta1), tf.mul(gradient, 1 - beta1));
      const v = tf.add<Tensor1D>(tf.mul(slot(slots, 1), beta2), tf.mul(tf.square(gradient), 1 - beta2));
      const move = tf.div(tf.mul(m, adamRate(given, count)), tf.add(tf.sqrt(v), epsilon));
      return { weights: tf.sub(weights, move), slots: [m, v] };
    },
    moveOne(w, g, [mean = 0, square = 0], count, given) {
      const { beta1, beta2, epsilon } = given;
      const m = beta1 * mean + (1 - beta1) * g;
      const v = beta2 * square + (1 - beta2) * g * g;
      return [w - (adamRate(given, count) * m) / (Math.sqrt(v) + epsilon), m, v];
    }
  }
} as const satisfies Record<string, Optimizer>;

export type OptimizerName = 'sgd' | 'momentum' | 'nesterov' | 'adagrad' | 'rmsprop' | 'adam';

/** The memory of an optimizer that has made no update yet, for `size` weights. */
export const emptyState = (name: OptimizerName, size: number): OptimizerState => ({
  name,
  updates: 0,
  slots: Array.from({ length: optimizers[name].slots }, () =>
    new Float32Array(size).fill(optimizers[name].first)
  )
});

/**
 * One update of one weight in numbers, the decay included: what the optimizer does with this gradient, and
 * what it remembers. `count` is the number of the update, from 1.
 */
export function moveOne(
  settings: OptimizerSettings,
  weight: number,
  gradient: number,
  memory: readonly number[],
  count: number
): { weight: number; memory: number[] } {
  const given = hyperparameters(settings);
  // w ← w − η λ w, before the update itself
  const kept = weight - given.learningRate * given.weightDecay * weight;
  const [next, ...left] = optimizers[settings.name].moveOne(kept, gradient, memory, count, given);
  return { weight: next, memory: left };
}

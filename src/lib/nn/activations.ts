// Activation functions: a = φ(z), element by element.
import type { Tensor, Tf } from './backend';

export interface Activation {
  /** Its name in Keras: `Dense(8, activation='tanh')`. */
  keras: string;
  /** The formula in TeX. */
  tex: string;
  /** φ(z). */
  value(z: number): number;
  /** φ′(z), given a = φ(z) too, because for some functions a makes it cheap. */
  derivative(z: number, a: number): number;
  /** The same function on a whole tensor. */
  apply<T extends Tensor>(tf: Tf, z: T): T;
}

/** 1 / (1 + e^(−z)), without overflow for large |z|. */
export function logistic(z: number): number {
  if (z >= 0) return 1 / (1 + Math.exp(-z));
  const e = Math.exp(z);
  return e / (1 + e);
}

export const activations = {
  linear: {
    keras: 'linear',
    tex: '\\varphi(z) = z',
    // φ(z) = z, φ′(z) = 1
    value: (z) => z,
    derivative: () => 1,
    apply: (_, z) => z
  },
  sigmoid: {
    keras: 'sigmoid',
    tex: '\\varphi(z) = \\dfrac{1}{1 + e^{-z}}',
    // φ′(z) = a (1 − a)
    value: logistic,
    derivative: (_, a) => a * (1 - a),
    apply: (tf, z) => tf.sigmoid(z)
  },
  tanh: {
    keras: 'tanh',
    tex: '\\varphi(z) = \\tanh z',
    // φ′(z) = 1 − a²
    value: Math.tanh,
    derivative: (_, a) => 1 - a * a,
    apply: (tf, z) => tf.tanh(z)
  },
  relu: {
    keras: 'relu',
    tex: '\\varphi(z) = \\max(0, z)',
    // φ′(z) = 1 for z > 0, else 0; at the corner it takes 0, as Keras does
    value: (z) => (z > 0 ? z : 0),
    derivative: (z) => (z > 0 ? 1 : 0),
    apply: (tf, z) => tf.relu(z)
  }
} as const satisfies Record<string, Activation>;

export type ActivationName = keyof typeof activations;
export const activationNames = Object.keys(activations) as ActivationName[];

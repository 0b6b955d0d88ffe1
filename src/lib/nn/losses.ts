// Losses of one output for one sample. `a` is the output, `z` the sum that it was made of.
import type { ActivationName } from './activations';
import type { Tensor, Tf } from './backend';

export interface Loss {
  keras: string;
  tex: string;
  /** The output activation that the formula needs, where it needs one. */
  output?: ActivationName;
  /** L(y, a). */
  value(y: number, a: number, z: number): number;
  /** ∂L/∂z, where `slope` is φ′(z) of the output's activation. */
  gradient(y: number, a: number, slope: number): number;
  /** The same losses on whole tensors of one shape, one value for each output of each sample. */
  apply(tf: Tf, y: Tensor, a: Tensor, z: Tensor): Tensor;
}

/** ln(1 + e^z), without overflow for large z. */
export const softplus = (z: number): number => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));

export const losses = {
  // L = −y ln a − (1 − y) ln(1 − a). With a = 1 / (1 + e^(−z)) this is ln(1 + e^z) − y z,
  // which stays exact where a rounds to 0 or 1 (Keras: from_logits=True).
  binaryCrossentropy: {
    keras: 'binary_crossentropy',
    tex: 'L = -y \\ln a - (1 - y) \\ln(1 - a)',
    output: 'sigmoid',
    value: (y, _, z) => softplus(z) - y * z,
    // ∂L/∂z = a − y
    gradient: (y, a) => a - y,
    apply: (tf, y, _, z) => tf.sub(tf.softplus(z), tf.mul(y, z))
  },
  // L = (a − y)²
  meanSquaredError: {
    keras: 'mean_squared_error',
    tex: 'L = (a - y)^2',
    value: (y, a) => (a - y) ** 2,
    // ∂L/∂z = 2 (a − y) φ′(z)
    gradient: (y, a, slope) => 2 * (a - y) * slope,
    apply: (tf, y, a) => tf.square(tf.sub(a, y))
  }
} as const satisfies Record<string, Loss>;

export type LossName = keyof typeof losses;

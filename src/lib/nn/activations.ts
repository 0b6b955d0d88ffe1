// Activation functions: a = φ(z), element by element; softmax alone looks at the whole layer.
import type { Tensor, Tf } from './backend';

export interface Activation {
  /** Its name in Keras: `Dense(8, activation='tanh')`. */
  keras: string;
  /** The formula and its derivative in TeX. */
  tex: string;
  derivativeTex: string;
  /** The paper or book that it comes from, or that brought it to neural networks. */
  source: string;
  /** φ(z); `row` holds the sums of all units of the layer for the same sample. */
  value(z: number, row?: ArrayLike<number>): number;
  /** φ′(z) = ∂a/∂z, given a = φ(z) too, because for some functions a makes it cheap. */
  derivative(z: number, a: number): number;
  /** Every output depends on every sum of the layer: ∂aⱼ/∂zₖ = aⱼ ([j = k] − aₖ). */
  spreads?: true;
  /** The same function on a whole tensor. */
  apply<T extends Tensor>(tf: Tf, z: T): T;
}

/** Slope of leaky ReLU below 0, Keras's default. */
export const LEAK = 0.2;

/** 1 / (1 + e^(−z)), without overflow for large |z|. */
export function logistic(z: number): number {
  if (z >= 0) return 1 / (1 + Math.exp(-z));
  const e = Math.exp(z);
  return e / (1 + e);
}

/**
 * The error function erf(x) = 2/√π ∫₀ˣ e^(−t²) dt to 1.5e-7 (Abramowitz and Stegun 1964, 7.1.26): the formula
 * that TensorFlow.js uses, so that all engines agree.
 */
export function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const series =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return Math.sign(x) * (1 - series * Math.exp(-x * x));
}

/** ln Σ e^z over a row, without overflow. */
export function logSumExp(row: ArrayLike<number>): number {
  let largest = -Infinity;
  for (let k = 0; k < row.length; k++) largest = Math.max(largest, row[k] ?? 0);
  let sum = 0;
  for (let k = 0; k < row.length; k++) sum += Math.exp((row[k] ?? 0) - largest);
  return largest + Math.log(sum);
}

export const activations = {
  linear: {
    keras: 'linear',
    tex: '\\varphi(z) = z',
    derivativeTex: "\\varphi'(z) = 1",
    source: 'Widrow & Hoff 1960',
    // φ(z) = z, φ′(z) = 1
    value: (z) => z,
    derivative: () => 1,
    apply: (_, z) => z
  },
  step: {
    // Keras has no name for it, but takes a function.
    keras: "lambda z: keras.ops.cast(z > 0, 'float32')",
    tex: '\\varphi(z) = [z > 0]',
    derivativeTex: "\\varphi'(z) = 0",
    source: 'McCulloch & Pitts 1943',
    // φ(z) = 1 for z > 0, else 0; φ′(z) = 0, so nothing below it learns
    value: (z) => (z > 0 ? 1 : 0),
    derivative: () => 0,
    apply: (tf, z) => tf.step(z)
  },
  sigmoid: {
    keras: 'sigmoid',
    tex: '\\varphi(z) = \\dfrac{1}{1 + e^{-z}}',
    derivativeTex: "\\varphi'(z) = a\\,(1 - a)",
    source: 'Rumelhart, Hinton & Williams 1986',
    // φ′(z) = a (1 − a)
    value: logistic,
    derivative: (_, a) => a * (1 - a),
    apply: (tf, z) => tf.sigmoid(z)
  },
  tanh: {
    keras: 'tanh',
    tex: '\\varphi(z) = \\tanh z',
    derivativeTex: "\\varphi'(z) = 1 - a^2",
    source: 'LeCun, Boser, Denker et al. 1989; LeCun, Bottou, Orr & Müller 1998',
    // φ′(z) = 1 − a²
    value: (z) => Math.tanh(z),
    derivative: (_, a) => 1 - a * a,
    apply: (tf, z) => tf.tanh(z)
  },
  relu: {
    keras: 'relu',
    tex: '\\varphi(z) = \\max(0, z)',
    derivativeTex: "\\varphi'(z) = [z > 0]",
    source: 'Fukushima 1969; Nair & Hinton 2010',
    // φ′(z) = 1 for z > 0, else 0; at the corner it takes 0, as Keras does
    value: (z) => (z > 0 ? z : 0),
    derivative: (z) => (z > 0 ? 1 : 0),
    apply: (tf, z) => tf.relu(z)
  },
  leakyRelu: {
    keras: 'leaky_relu',
    tex: '\\varphi(z) = \\max(0.2\\,z, z)',
    derivativeTex: "\\varphi'(z) = 1 \\text{ for } z > 0, \\text{ else } 0.2",
    source: 'Maas, Hannun & Ng 2013',
    // φ(z) = 0.2 z + 0.8 max(0, z), φ′(z) = 1 for z > 0, else 0.2
    value: (z) => (z > 0 ? z : LEAK * z),
    derivative: (z) => (z > 0 ? 1 : LEAK),
    apply: <T extends Tensor>(tf: Tf, z: T) => tf.add<T>(tf.mul(z, LEAK), tf.mul(tf.relu(z), 1 - LEAK))
  },
  elu: {
    keras: 'elu',
    tex: '\\varphi(z) = z \\text{ for } z > 0, \\text{ else } e^z - 1',
    derivativeTex: "\\varphi'(z) = 1 \\text{ for } z > 0, \\text{ else } a + 1",
    source: 'Clevert, Unterthiner & Hochreiter 2015',
    // φ′(z) = 1 for z > 0, else e^z = a + 1
    value: (z) => (z > 0 ? z : Math.expm1(z)),
    derivative: (z, a) => (z > 0 ? 1 : a + 1),
    apply: (tf, z) => tf.elu(z)
  },
  gelu: {
    keras: 'gelu',
    tex: '\\varphi(z) = \\dfrac{z}{2}\\left(1 + \\operatorname{erf}\\dfrac{z}{\\sqrt 2}\\right)',
    derivativeTex: "\\varphi'(z) = \\Phi(z) + \\dfrac{z\\, e^{-z^2/2}}{\\sqrt{2\\pi}}",
    source: 'Hendrycks & Gimpel 2016',
    // φ(z) = z Φ(z), Φ(z) = (1 + erf(z / √2)) / 2; φ′(z) = Φ(z) + z e^(−z²/2) / √(2π)
    value: (z) => 0.5 * z * (1 + erf(z * Math.SQRT1_2)),
    derivative: (z) =>
      0.5 * (1 + erf(z * Math.SQRT1_2)) + (z * Math.exp(-0.5 * z * z)) / Math.sqrt(2 * Math.PI),
    apply: <T extends Tensor>(tf: Tf, z: T) =>
      tf.mul<T>(tf.mul(z, 0.5), tf.add(tf.erf(tf.mul(z, Math.SQRT1_2)), 1))
  },
  swish: {
    keras: 'swish',
    tex: '\\varphi(z) = \\dfrac{z}{1 + e^{-z}}',
    derivativeTex: "\\varphi'(z) = \\sigma(z)\\,(1 + z\\,(1 - \\sigma(z)))",
    source: 'Hendrycks & Gimpel 2016 (as SiLU); Ramachandran, Zoph & Le 2017',
    // φ(z) = z σ(z), φ′(z) = σ(z) (1 + z (1 − σ(z)))
    value: (z) => z * logistic(z),
    derivative: (z) => logistic(z) * (1 + z * (1 - logistic(z))),
    apply: <T extends Tensor>(tf: Tf, z: T) => tf.mul<T>(z, tf.sigmoid(z))
  },
  softmax: {
    keras: 'softmax',
    tex: 'a_j = \\dfrac{e^{z_j}}{\\sum_k e^{z_k}}',
    derivativeTex: '\\partial a_j / \\partial z_k = a_j\\,([j = k] - a_k)',
    source: 'Bridle 1990',
    // aⱼ = e^zⱼ / Σₖ e^zₖ
    value: (z, row = [z]) => Math.exp(z - logSumExp(row)),
    derivative: (_, a) => a * (1 - a),
    spreads: true,
    apply: (tf, z) => tf.softmax(z)
  }
} as const satisfies Record<string, Activation>;

export type ActivationName = keyof typeof activations;

/** The four with which the book begins. */
export const activationNames = ['linear', 'sigmoid', 'tanh', 'relu'] as const satisfies ActivationName[];

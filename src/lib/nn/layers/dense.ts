// A fully connected layer: a = φ(x W + b).
import { activations, type Activation, type ActivationName } from '../activations';
import type { Tensor1D, Tensor2D, Tf } from '../backend';
import type { Chance } from '../chance';
import * as normalization from './normalization';
import { drawn, type InitializerName, type InitializerSettings } from '../initializers';

export interface Dense {
  units: number;
  activation: ActivationName;
  /** λ of a penalty λ Σ |w| on the kernel (Keras: `kernel_regularizer=l1(λ)`); none when left out. */
  l1?: number;
  /** λ of a penalty λ Σ w² on the kernel (Keras: `kernel_regularizer=l2(λ)`); none when left out. */
  l2?: number;
  /** The share of the outputs, from 0 to below 1, that an update leaves out (Keras: a `Dropout(rate)` behind). */
  dropout?: number;
  /** Normalises the sums over the batch before the activation (Keras: a `BatchNormalization` between the two). */
  batchNormalization?: boolean;
  /** Glorot's uniform distribution when left out, as in Keras. */
  initializer?: InitializerName | InitializerSettings;
  /** Zeros when left out, as in Keras. */
  biasInitializer?: InitializerName | InitializerSettings;
}

/** What a layer made of `count` samples: both are row-major [count, units]. */
export interface Made {
  /** z = x W + b, normalised where the layer does so. */
  sums: Float32Array;
  /** a = φ(z). */
  outputs: Float32Array;
}

/** A kernel drawn from chance, row-major [inputs, units], a bias, and what normalisation needs. */
export function start(
  { units, initializer = 'glorotUniform', biasInitializer = 'zeros', batchNormalization }: Dense,
  inputs: number,
  chance: Chance
): [kernel: Float32Array, bias: Float32Array, ...normal: Float32Array[]] {
  return [
    drawn(initializer, inputs * units, inputs, units, chance),
    drawn(biasInitializer, units, inputs, units, chance),
    ...(batchNormalization ? normalization.start(units) : [])
  ];
}

/** The layer in plain JavaScript; `x` is row-major [count, inputs]. */
export function forward(
  { units, activation }: Dense,
  inputs: number,
  x: Float32Array,
  kernel: Float32Array,
  bias: Float32Array,
  normal?: normalization.Normal
): Made {
  const count = x.length / inputs;
  const { value }: Activation = activations[activation];
  const sums = new Float32Array(count * units);
  const outputs = new Float32Array(count * units);
  for (let n = 0; n < count; n++) {
    for (let j = 0; j < units; j++) {
      // zⱼ = Σᵢ xᵢ wᵢⱼ + bⱼ
      let z = bias[j] ?? 0;
      for (let i = 0; i < inputs; i++) z += (x[n * inputs + i] ?? 0) * (kernel[i * units + j] ?? 0);
      sums[n * units + j] = normal ? normalization.normalised(normal, z, j) : z;
    }
    const row = sums.subarray(n * units, (n + 1) * units);
    for (let j = 0; j < units; j++) outputs[n * units + j] = value(row[j] ?? 0, row);
  }
  return { sums, outputs };
}

/** The layer by TensorFlow.js; `x` is [count, inputs]. `normalise` stands between the sums and the activation. */
export function apply(
  tf: Tf,
  { activation }: Pick<Dense, 'activation'>,
  x: Tensor2D,
  kernel: Tensor2D,
  bias: Tensor1D,
  normalise: (sums: Tensor2D) => Tensor2D = (sums) => sums
): { sums: Tensor2D; outputs: Tensor2D } {
  const sums = normalise(tf.add<Tensor2D>(tf.matMul(x, kernel), bias));
  return { sums, outputs: activations[activation].apply(tf, sums) };
}

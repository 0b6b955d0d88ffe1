// Batch normalisation between the sums of a layer and its activation: every unit's sums get mean 0 and variance 1 over
// the batch, then a scale γ and a shift β that are learned. (Ioffe and Szegedy 2015, as Keras writes it)
import type { Tensor1D, Tensor2D, Tf } from '../backend';

export const tex = "z' = \\gamma\\, \\dfrac{z - \\mu}{\\sqrt{\\sigma^2 + \\varepsilon}} + \\beta";

/** Keras's defaults: how slowly the kept statistics follow, and ε. */
export const KEEP = 0.99;
export const EPSILON = 1e-3;

/** What the layer carries, [units] each, in Keras's order; the last two are not learned but kept. */
export interface Normal {
  gamma: Float32Array;
  beta: Float32Array;
  mean: Float32Array;
  variance: Float32Array;
}

/** How many vectors a normalising layer has behind its kernel and bias. */
export const VECTORS = 4;

/** γ = 1, β = 0, mean 0 and variance 1, as a layer begins: [units] each, in the order of `Normal`. */
export const start = (units: number): Float32Array[] => [
  new Float32Array(units).fill(1),
  new Float32Array(units),
  new Float32Array(units),
  new Float32Array(units).fill(1)
];

/** γ / √(σ² + ε) of unit j: what a sum is multiplied with, and its gradient on the way back. */
export const factorOf = ({ gamma, variance }: Normal, j: number): number =>
  (gamma[j] ?? 1) / Math.sqrt((variance[j] ?? 1) + EPSILON);

/** The sum z of unit j by the kept statistics, as it is when the network answers. */
export const normalised = (normal: Normal, z: number, j: number): number =>
  factorOf(normal, j) * (z - (normal.mean[j] ?? 0)) + (normal.beta[j] ?? 0);

interface Tensors {
  gamma: Tensor1D;
  beta: Tensor1D;
  mean: Tensor1D;
  variance: Tensor1D;
}

/** The statistics of a batch of sums [count, units] over its samples. */
export function momentsOf(tf: Tf, sums: Tensor2D): { mean: Tensor1D; variance: Tensor1D } {
  const mean = tf.mean<Tensor1D>(sums, 0);
  return { mean, variance: tf.mean<Tensor1D>(tf.square(tf.sub(sums, mean)), 0) };
}

/** z′ = γ (z − μ) / √(σ² + ε) + β with the statistics that are given. */
export const normalise = (tf: Tf, sums: Tensor2D, { gamma, beta, mean, variance }: Tensors): Tensor2D =>
  tf.add(tf.mul(tf.div(tf.sub(sums, mean), tf.sqrt(tf.add(variance, EPSILON))), gamma), beta);

/** The kept statistics after an update: kept ← 0.99 kept + 0.01 that of the batch. */
export const followed = (tf: Tf, kept: Tensor1D, seen: Tensor1D): Tensor1D =>
  tf.add(tf.mul(kept, KEEP), tf.mul(seen, 1 - KEEP));

// A network is data, and so are its weights.
import type { Chance } from './chance';
import * as dense from './layers/dense';
import { VECTORS, type Normal } from './layers/normalization';
import { losses, type LossName } from './losses';
import type { OptimizerSettings } from './optimizers';
import { join } from './vector';

export interface Network {
  /** Numbers in one sample. */
  input: number;
  /** The hidden layers and, last, the output layer. */
  layers: readonly dense.Dense[];
  loss: LossName;
  optimizer: OptimizerSettings;
}

/**
 * Kernel and bias of every layer in turn: [W₁, b₁, W₂, b₂, …]; each W is row-major [inputs, units]. Behind the bias of a
 * layer with batch normalisation come γ, β, and the kept mean and variance.
 */
export type Weights = readonly Float32Array[];

/** Units of every layer with the input first: [2, 8, 8, 1]. */
export const sizesOf = (network: Network): number[] => [
  network.input,
  ...network.layers.map(({ units }) => units)
];

/** Shapes in the order of `Weights`: [2, 8], [8], [8, 1], [1]. */
export function shapesOf(network: Network): number[][] {
  const sizes = sizesOf(network);
  return network.layers.flatMap(({ units, batchNormalization }, l) => [
    [sizes[l] ?? 0, units],
    [units],
    ...Array.from({ length: batchNormalization ? VECTORS : 0 }, () => [units])
  ]);
}

/** Numbers in each of the `Weights`: [16, 8, 8, 1]. */
export const lengthsOf = (network: Network): number[] =>
  shapesOf(network).map((shape) => shape.reduce((product, n) => product * n, 1));

/** Where the weights of layer `l` begin in `Weights`. */
export const firstOf = (network: Network, l: number): number =>
  network.layers
    .slice(0, l)
    .reduce((sum, { batchNormalization }) => sum + 2 + (batchNormalization ? VECTORS : 0), 0);

/** Weights and biases together: Σ (inputs + 1) · units, and what normalisation has. */
export const parameterCount = (network: Network): number =>
  lengthsOf(network).reduce((sum, length) => sum + length, 0);

/** All weights as one long vector. Throws when they are not those of the network. */
export function fitting(network: Network, weights: Weights): Float32Array {
  const lengths = lengthsOf(network);
  if (weights.length !== lengths.length || lengths.some((length, i) => weights[i]?.length !== length))
    throw new Error('The weights do not fit the network');
  return join(weights);
}

/** First weights. Throws when the network cannot be: no layer, or a loss that its output does not fit. */
export function init(network: Network, chance: Chance): Weights {
  const last = network.layers.at(-1);
  if (!last) throw new Error('A network needs at least one layer');
  const { output } = losses[network.loss] as { output?: string };
  if (output && last.activation !== output)
    throw new Error(`The loss ${network.loss} needs the output activation ${output}, not ${last.activation}`);
  const sizes = sizesOf(network);
  return network.layers.flatMap((layer, l) => dense.start(layer, sizes[l] ?? 0, chance));
}

/** Kernel, bias and normalisation of layer `l` (0 is the first hidden layer). Throws when there is no such layer. */
export function layerOf(network: Network, weights: Weights, l: number) {
  const layer = network.layers[l];
  const first = firstOf(network, l);
  const [kernel, bias, gamma, beta, mean, variance] = weights.slice(first, first + 2 + VECTORS);
  if (!layer || !kernel || !bias) throw new Error(`The network has no layer ${l}`);
  const normal: Normal | undefined =
    layer.batchNormalization && gamma && beta && mean && variance
      ? { gamma, beta, mean, variance }
      : undefined;
  return { layer, inputs: kernel.length / layer.units, kernel, bias, normal };
}

/**
 * What every layer makes of the samples `x`, row-major [count, network.input], in plain JavaScript: for
 * pictures and single samples, where a call of an engine would cost more than the work.
 */
export function forward(network: Network, weights: Weights, x: Float32Array): dense.Made[] {
  let given = x;
  return network.layers.map((_, l) => {
    const { layer, inputs, kernel, bias, normal } = layerOf(network, weights, l);
    const made = dense.forward(layer, inputs, given, kernel, bias, normal);
    given = made.outputs;
    return made;
  });
}

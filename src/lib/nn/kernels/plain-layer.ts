// One layer in plain JavaScript over typed arrays: its buffers, and its part of the way forward and back.
import { activations, type Activation, type ActivationName } from '../activations';
import { layerWord, spread, threshold } from '../dropout';
import type { Loss } from '../losses';
import { sizesOf, type Network } from '../network';

/** A layer's place in the long vector, and its buffers for one batch. */
export interface Layer {
  inputs: number;
  units: number;
  kernel: number;
  bias: number;
  name: ActivationName;
  activation: Activation;
  l1: number;
  l2: number;
  dropout: number;
  sums: Float32Array;
  made: Float32Array;
  factors: Float32Array;
  /** What goes on to the next layer: `made` itself where nothing is dropped. */
  outputs: Float32Array;
  deltas: Float32Array;
}

/** The layers of a network with room for a batch of `rows` samples. */
export function layersOf(network: Network, rows: number): Layer[] {
  const sizes = sizesOf(network);
  let at = 0;
  return network.layers.map(({ units, activation, l1 = 0, l2 = 0, dropout = 0 }, l) => {
    const inputs = sizes[l] ?? 0;
    const kernel = at;
    const bias = at + inputs * units;
    at = bias + units;
    const buffer = () => new Float32Array(rows * units);
    const made = buffer();
    return {
      inputs,
      units,
      kernel,
      bias,
      name: activation,
      activation: activations[activation],
      l1,
      l2,
      dropout,
      sums: buffer(),
      made,
      factors: dropout ? buffer() : new Float32Array(),
      outputs: dropout ? buffer() : made,
      deltas: buffer()
    };
  });
}

/** tanh x = x P(x²) / Q(x²), as in assembly/vector.ts; some times faster than Math.tanh. */
function tanh(given: number): number {
  const x =
    given > 7.90531110763549805
      ? 7.90531110763549805
      : given < -7.90531110763549805
        ? -7.90531110763549805
        : given;
  const s = x * x;
  const p =
    4.89352455891786e-3 +
    s *
      (6.37261928875436e-4 +
        s *
          (1.48572235717979e-5 +
            s *
              (5.12229709037114e-8 +
                s * (-8.60467152213735e-11 + s * (2.00018790482477e-13 - s * 2.76076847742355e-16)))));
  const q =
    4.89352518554385e-3 + s * (2.268434632439e-3 + s * (1.18534705686654e-4 + s * 1.19825839466702e-6));
  return (x * p) / q;
}

/** a = φ(z), with loops of their own for the usual functions. */
export function activate({ name, activation, units, sums, made }: Layer, rows: number): void {
  const length = rows * units;
  if (name === 'tanh') for (let i = 0; i < length; i++) made[i] = tanh(sums[i]!);
  else if (name === 'relu') for (let i = 0; i < length; i++) made[i] = sums[i]! > 0 ? sums[i]! : 0;
  else if (name === 'sigmoid') for (let i = 0; i < length; i++) made[i] = 0.5 + 0.5 * tanh(0.5 * sums[i]!);
  else
    for (let at = 0; at < length; at += units) {
      const row = sums.subarray(at, at + units);
      for (let j = 0; j < units; j++) made[at + j] = activation.value(row[j]!, row);
    }
}

/** ∂L/∂z from ∂L/∂a. */
export function slope({ name, activation, units, sums, made, deltas }: Layer, rows: number): void {
  const length = rows * units;
  if (name === 'tanh') for (let i = 0; i < length; i++) deltas[i]! *= 1 - made[i]! * made[i]!;
  else if (name === 'relu') for (let i = 0; i < length; i++) deltas[i] = sums[i]! > 0 ? deltas[i]! : 0;
  else if (activation.spreads)
    for (let at = 0; at < length; at += units) {
      let mean = 0;
      for (let k = at; k < at + units; k++) mean += made[k]! * deltas[k]!;
      for (let k = at; k < at + units; k++) deltas[k] = made[k]! * (deltas[k]! - mean);
    }
  else for (let i = 0; i < length; i++) deltas[i]! *= activation.derivative(sums[i]!, made[i]!);
}

/** z = x W + b; `at` says where the rows of x begin. */
export function sum(
  layer: Layer,
  weights: Float32Array,
  x: Float32Array,
  at: Uint32Array | undefined,
  rows: number
): void {
  const { inputs, units, kernel, bias, sums } = layer;
  for (let n = 0; n < rows; n++) {
    const row = (at ? at[n]! : n) * inputs;
    const to = n * units;
    for (let j = 0; j < units; j++) sums[to + j] = weights[bias + j]!;
    for (let i = 0; i < inputs; i++) {
      const value = x[row + i]!;
      const w = kernel + i * units;
      for (let j = 0; j < units; j++) sums[to + j]! += value * weights[w + j]!;
    }
  }
}

/** The mean loss of the batch; leaves ∂L/∂z or ∂L/∂a in the deltas of the output layer. */
export function lose(
  { value, gradient, over }: Loss,
  { units, sums, outputs, deltas }: Layer,
  y: Float32Array,
  batch: Uint32Array
): number {
  const share = 1 / (over === 'mean' ? batch.length * units : batch.length);
  let total = 0;
  for (let n = 0; n < batch.length; n++) {
    const at = n * units;
    const row = over === 'sum' ? sums.subarray(at, at + units) : sums;
    for (let j = 0; j < units; j++) {
      const target = y[batch[n]! * units + j]!;
      total += value(target, outputs[at + j]!, sums[at + j]!, row);
      deltas[at + j] = gradient(target, outputs[at + j]!, 1) * share;
    }
  }
  return total * share;
}

/** Gradients of one layer, and ∂L/∂(what came in) into `below`. */
export function passBack(
  { inputs, units, kernel, bias, deltas }: Layer,
  weights: Float32Array,
  gradient: Float32Array,
  x: Float32Array,
  at: Uint32Array | undefined,
  below: Float32Array | undefined,
  rows: number
): void {
  gradient.fill(0, kernel, bias + units);
  for (let n = 0; n < rows; n++) {
    const row = (at ? at[n]! : n) * inputs;
    const from = n * units;
    for (let i = 0; i < inputs; i++) {
      const value = x[row + i]!;
      const w = kernel + i * units;
      let total = 0;
      for (let j = 0; j < units; j++) {
        const d = deltas[from + j]!;
        gradient[w + j]! += value * d;
        total += weights[w + j]! * d;
      }
      if (below) below[row + i] = total;
    }
    for (let j = 0; j < units; j++) gradient[bias + j]! += deltas[from + j]!;
  }
}

/** Adds the gradient of the penalties to that of the kernel, and answers the penalty itself. */
export function penalise(
  { kernel, bias, l1, l2 }: Layer,
  weights: Float32Array,
  gradient: Float32Array
): number {
  let total = 0;
  for (let k = kernel; k < bias; k++) {
    const w = weights[k]!;
    total += l1 * Math.abs(w) + l2 * w * w;
    gradient[k]! += l1 * Math.sign(w) + 2 * l2 * w;
  }
  return total;
}

/** Leaves units of layer l out, by the update's word, and enlarges the others: outputs = made · factors. */
export function drop(
  { dropout, units, made, factors, outputs }: Layer,
  l: number,
  rows: number,
  word: number
): void {
  const key = layerWord(word, l);
  const below = threshold(dropout);
  const kept = 1 / (1 - dropout);
  for (let i = 0; i < rows * units; i++) {
    factors[i] = spread(i ^ key) < below ? 0 : kept;
    outputs[i] = made[i]! * factors[i]!;
  }
}

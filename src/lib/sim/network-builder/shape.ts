// A fully connected network as nothing but its sizes, and what follows from them.
import { parameterCount, type Network } from '../../nn/network';
import { summaryRows, type SummaryRow } from '../../nn/summary';

/** Numbers in one sample, then the units of every layer; the last is the output layer. */
export type Sizes = readonly number[];

/** The same as the nn core describes it; activations, loss and optimizer have no parameters. */
const networkOf = ([input = 1, ...layers]: Sizes): Network => ({
  input,
  layers: layers.map((units) => ({ units, activation: 'relu' })),
  loss: 'meanSquaredError',
  optimizer: { name: 'sgd', learningRate: 0.1 }
});

/** Weights and biases of the whole network. */
export const parametersOf = (sizes: Sizes): number => parameterCount(networkOf(sizes));

/** One line for every layer, as Keras's `summary()` prints it. */
export const summaryOf = (sizes: Sizes): SummaryRow[] => summaryRows(networkOf(sizes));

export interface Term {
  /** The layer that the term belongs to, from 1. */
  layer: number;
  kind: 'weights' | 'biases';
  /** "2×4", "4" */
  text: string;
  count: number;
}

/** The parameters term by term: the weights of a layer, then its biases. */
export const termsOf = (sizes: Sizes): Term[] =>
  sizes.slice(1).flatMap((units, i): Term[] => {
    const inputs = sizes[i] ?? 0;
    return [
      { layer: i + 1, kind: 'weights', text: `${inputs}×${units}`, count: inputs * units },
      { layer: i + 1, kind: 'biases', text: `${units}`, count: units }
    ];
  });

/**
 * The network with one hidden layer whose number of parameters comes closest: h units cost (n + 1) h + (h + 1) m.
 */
export function shallow(sizes: Sizes): Sizes {
  const [inputs, outputs] = [sizes[0] ?? 1, sizes.at(-1) ?? 1];
  const units = Math.round((parametersOf(sizes) - outputs) / (inputs + outputs + 1));
  return [inputs, Math.max(1, units), outputs];
}

/** Bytes that a number takes. */
export const bytesPer = { float32: 4, float16: 2, int8: 1 } as const;

/** As Keras writes sizes: 68.00 B, 32.25 KB, with 1 KB = 1,024 B. */
export function readable(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB'];
  let size = bytes;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit++;
  }
  return `${size.toFixed(2)} ${units[unit]}`;
}

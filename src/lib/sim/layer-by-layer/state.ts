import { forward, type Network, type Weights } from '../../nn';
import { random } from '../random';
import { CELLS, CLASSES, many } from './digits';

export interface State {
  /** Hidden layers of this network. */
  depth: number;
  weights: Weights;
  /** Digits that it has learned from. */
  examples: number;
  /** The digit on the pad, ink from 0 to 1. */
  pad: Float32Array;
  scores: Scores;
}

export interface Scores {
  /** Right answers for the hundred test digits. */
  right: number;
  /** How well the classes are parted: in the pixels, in every hidden layer, in the output; 0 to 1. */
  parted: readonly number[];
}

/** Units of the hidden layers; a shallower network has the first ones only. */
export const HIDDEN = [16, 10, 8];

export const networkOf = (depth: number): Network => ({
  input: CELLS,
  layers: [
    ...HIDDEN.slice(0, depth).map((units) => ({ units, activation: 'tanh' as const })),
    { units: CLASSES, activation: 'softmax' as const }
  ],
  loss: 'sparseCategoricalCrossentropy',
  optimizer: { name: 'sgd', learningRate: 0.1 }
});

export const TESTS = 100;

/** The same hundred digits judge every run; no run learns from them. */
export const tests = many(TESTS, random(12, 12));
/** So many of them are drawn in the picture. */
export const DRAWN = 60;

/** Ink from −0.5 to 0.5: the network learns faster from numbers around 0. */
export const inputsOf = (ink: Float32Array): Float32Array => ink.map((one) => one - 0.5);
export const testInputs = inputsOf(tests.x);

/** What stands at every stage, the input first: row-major [count, width]. */
export const stagesOf = (depth: number, weights: Weights, x: Float32Array): Float32Array[] => [
  x,
  ...forward(networkOf(depth), weights, x).map(({ outputs }) => outputs)
];

/** The largest of a row, by its place in it. */
export const largest = (row: ArrayLike<number>, from = 0, length = row.length): number => {
  let best = 0;
  for (let i = 1; i < length; i++) if ((row[from + i] ?? 0) > (row[from + best] ?? 0)) best = i;
  return best;
};

// The state of a run, and the network that it and the parameters make.
import {
  targetWidth,
  type ActivationName,
  type Course,
  type Dense,
  type LossName,
  type Network,
  type OptimizerName,
  type OptimizerState,
  type Weights
} from '../../nn';
import type { Feature } from './features';
import type { Params } from './params';
import type { Samples } from './samples';
import type { Scores } from './scores';
import { VALUE } from './task';

/** The last update, for the Numbers panel. */
export interface LastUpdate {
  optimizer: OptimizerName;
  learningRate: number;
  /** The samples of its batch, counted among those for training. */
  batch: Uint32Array;
  /** Their mean loss with the penalty, before the update. */
  loss: number;
  before: Weights;
  gradient: Weights;
}

export interface State {
  features: readonly Feature[];
  /** Units of every hidden layer. */
  hidden: readonly number[];
  /** How many classes there are to tell apart; `VALUE` where a value is predicted. */
  classes: number;
  weights: Weights;
  optimizer: OptimizerState;
  course: Course;
  samples: Samples;
  /** Updates of the weights so far, whichever optimizer made them. */
  updates: number;
  last: LastUpdate | undefined;
  scores: Scores;
  /** The smallest test loss so far, and the epoch that had it. */
  best: { loss: number; epoch: number };
  /** The next weights would leave the range of numbers. */
  diverged: boolean;
}

/** The parameters that the network is made of. */
export type Shape = Omit<Params, 'dataset' | 'points' | 'noise' | 'trainShare' | 'showTest' | 'discretise'>;

/** The activation of hidden layer `l`, from 0. */
export function activationOf(p: Shape, l: number): ActivationName {
  if (!p.perLayer) return p.activation;
  const own = [p.activation1, p.activation2, p.activation3, p.activation4, p.activation5, p.activation6];
  return own[l] ?? p.activation;
}

const dropoutOf = (p: Shape, l: number): number =>
  p.perLayer ? ([p.dropout1, p.dropout2, p.dropout3, p.dropout4, p.dropout5, p.dropout6][l] ?? 0) : 0;

function outputOf(classes: number, p: Shape): { layer: Dense; loss: LossName } {
  if (classes === VALUE) return { layer: { units: 1, activation: 'linear' }, loss: p.valueLoss };
  const crossEntropy = classes === 2 ? 'binaryCrossentropy' : 'sparseCategoricalCrossentropy';
  const loss = p.loss === 'meanSquaredError' ? p.loss : crossEntropy;
  return {
    layer: classes === 2 ? { units: 1, activation: 'sigmoid' } : { units: classes, activation: 'softmax' },
    loss
  };
}

export function networkOf(
  { features, hidden, classes }: Pick<State, 'features' | 'hidden' | 'classes'>,
  p: Shape
): Network {
  const { layer: output, loss } = outputOf(classes, p);
  const all = { initializer: p.initializer, l1: p.l1, l2: p.l2 };
  return {
    input: features.length,
    layers: [
      ...hidden.map((units, l) => ({
        units,
        activation: activationOf(p, l),
        dropout: dropoutOf(p, l),
        ...all
      })),
      { ...output, ...all }
    ],
    loss,
    optimizer: { name: p.optimizer, learningRate: p.learningRate }
  };
}

/** The target of one sample for output unit `j`: its class as 0 or 1, its index where `width` is 1, or its value. */
export function targetOf({ label, value }: Samples, classes: number, i: number, j: number, width: number) {
  if (classes === VALUE) return value[i] ?? 0;
  return width === 1 ? (label[i] ?? 0) : label[i] === j ? 1 : 0;
}

/**
 * The training samples as the core wants them; `inputs` are those of all samples, row-major [samples, features].
 */
export function trainingData(network: Network, classes: number, samples: Samples, inputs: Float32Array) {
  const { label, test } = samples;
  const width = network.input;
  const outputs = targetWidth(network.loss, network.layers.at(-1)?.units ?? 1);
  let count = 0;
  for (const role of test) count += role === 0 ? 1 : 0;
  const [x, y] = [new Float32Array(count * width), new Float32Array(count * outputs)];
  for (let i = 0, n = 0; i < label.length; i++) {
    if (test[i] !== 0) continue;
    for (let j = 0; j < outputs; j++) y[n * outputs + j] = targetOf(samples, classes, i, j, outputs);
    for (let k = 0; k < width; k++) x[n * width + k] = inputs[i * width + k] ?? 0;
    n++;
  }
  return { x, y, count };
}

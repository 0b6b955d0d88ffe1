// The state of a run, and the network that it and the parameters make.
import {
  losses,
  type Course,
  type Made,
  type Network,
  type OptimizerName,
  type OptimizerState,
  type Weights,
  type ActivationName
} from '../../nn';
import { inputsOf, type Feature } from './features';
import type { Samples } from './samples';

/** How well the network does on the samples as they are. */
export interface Scores {
  trainLoss: number;
  testLoss: number;
  /** Shares from 0 to 1. */
  trainAccuracy: number;
  testAccuracy: number;
  /** ReLU units that are 0 for every training sample. */
  deadUnits: number;
}

/** The last update, for the Numbers panel. */
export interface LastUpdate {
  optimizer: OptimizerName;
  learningRate: number;
  /** Samples of its batch. */
  batch: number;
  before: Weights;
  gradient: Weights;
}

export interface State {
  features: readonly Feature[];
  /** Units of every hidden layer. */
  hidden: readonly number[];
  weights: Weights;
  optimizer: OptimizerState;
  course: Course;
  samples: Samples;
  /** Updates of the weights so far, whichever optimizer made them. */
  updates: number;
  last: LastUpdate | undefined;
  scores: Scores;
  /** The next weights would leave the range of numbers. */
  diverged: boolean;
}

/** The parameters that the network is made of. */
export type Shape = {
  activation: ActivationName;
  optimizer: OptimizerName;
  learningRate: number;
  l2: number;
};

export const networkOf = (
  { features, hidden }: Pick<State, 'features' | 'hidden'>,
  { activation, optimizer, learningRate, l2 }: Shape
): Network => ({
  input: features.length,
  layers: [
    ...hidden.map((units) => ({ units, activation, l2 })),
    { units: 1, activation: 'sigmoid' as const, l2 }
  ],
  loss: 'binaryCrossentropy',
  optimizer: { name: optimizer, learningRate }
});

/** The training samples as the core wants them. */
export function trainingData({ features, samples }: Pick<State, 'features' | 'samples'>) {
  const { x, label, test } = samples;
  const mine = (i: number) => test[i] === 0;
  return {
    x: inputsOf(
      features,
      x.filter((_, i) => mine(i >> 1))
    ),
    y: Float32Array.from(label.filter((_, i) => mine(i)))
  };
}

/** Scores from what every layer made of all samples. */
export function scoresOf(
  { label, test }: Samples,
  made: readonly Made[],
  activation: ActivationName
): Scores {
  const { value } = losses.binaryCrossentropy;
  const output = made.at(-1);
  const [loss, right, count] = [
    [0, 0],
    [0, 0],
    [0, 0]
  ];
  label.forEach((y, i) => {
    const role = test[i] ?? 0;
    const a = output?.outputs[i] ?? 0;
    count[role] = (count[role] ?? 0) + 1;
    loss[role] = (loss[role] ?? 0) + value(y, a, output?.sums[i] ?? 0);
    right[role] = (right[role] ?? 0) + (a >= 0.5 === (y === 1) ? 1 : 0);
  });
  const share = (sums: number[], role: number) => (sums[role] ?? 0) / Math.max(1, count[role] ?? 0);
  return {
    trainLoss: share(loss, 0),
    testLoss: share(loss, 1),
    trainAccuracy: share(right, 0),
    testAccuracy: share(right, 1),
    deadUnits: activation === 'relu' && (count[0] ?? 0) > 0 ? deadUnits(test, made.slice(0, -1)) : 0
  };
}

function deadUnits(test: Uint8Array, hidden: readonly Made[]): number {
  let dead = 0;
  for (const { outputs } of hidden) {
    const units = outputs.length / test.length;
    for (let j = 0; j < units; j++) {
      let alive = false;
      for (let i = 0; i < test.length && !alive; i++)
        alive = test[i] === 0 && (outputs[i * units + j] ?? 0) > 0;
      if (!alive) dead++;
    }
  }
  return dead;
}

/** Beyond these the run is stopped: the numbers mean nothing any more. */
const MAX_WEIGHT = 1e5;
const MAX_LOSS = 1e4;

export const leftTheRange = (weights: Weights, { trainLoss, testLoss }: Scores): boolean =>
  !(trainLoss < MAX_LOSS && testLoss < MAX_LOSS) ||
  weights.some((part) => part.some((w) => !(Math.abs(w) < MAX_WEIGHT)));

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
import type { Feature } from './features';
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

/**
 * The training samples as the core wants them; `inputs` are those of all samples, row-major [samples, features].
 */
export function trainingData({ label, test }: Samples, inputs: Float32Array) {
  const width = inputs.length / Math.max(1, label.length);
  let count = 0;
  for (const role of test) count += role === 0 ? 1 : 0;
  const [x, y] = [new Float32Array(count * width), new Float32Array(count)];
  for (let i = 0, n = 0; i < label.length; i++) {
    if (test[i] !== 0) continue;
    y[n] = label[i] ?? 0;
    for (let k = 0; k < width; k++) x[n * width + k] = inputs[i * width + k] ?? 0;
    n++;
  }
  return { x, y };
}

/** Scores from what every layer made of all samples. */
export function scoresOf(
  { label, test }: Samples,
  made: readonly Made[],
  activation: ActivationName
): Scores {
  const { value } = losses.binaryCrossentropy;
  const { sums, outputs } = made.at(-1) ?? { sums: new Float32Array(), outputs: new Float32Array() };
  // Index 0 is for training, 1 for testing.
  const [loss, right, count] = [new Float64Array(2), new Float64Array(2), new Float64Array(2)];
  for (let i = 0; i < label.length; i++) {
    const [role, y, a] = [test[i] ?? 0, label[i] ?? 0, outputs[i] ?? 0];
    count[role]! += 1;
    loss[role]! += value(y, a, sums[i] ?? 0);
    right[role]! += a >= 0.5 === (y === 1) ? 1 : 0;
  }
  const share = (sum: Float64Array, role: number) => (sum[role] ?? 0) / Math.max(1, count[role] ?? 0);
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

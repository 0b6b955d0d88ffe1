// How well the network does on the samples as they are, and which of its units have stopped working.
import { lossOf, type Made, type Network, type Weights } from '../../nn';
import type { Samples } from './samples';
import { targetOf } from './state';
import { answerOf, VALUE, WITHIN } from './task';

export interface Scores {
  trainLoss: number;
  testLoss: number;
  /** Shares from 0 to 1 of the right answers; a value is right within `WITHIN`. */
  trainAccuracy: number;
  testAccuracy: number;
  /** Hidden ReLU units that are 0 for every training sample. */
  deadUnits: number;
  /** Hidden sigmoid and tanh units that are flat for nearly all training samples. */
  saturatedUnits: number;
  /** Hidden units without a bound whose output has become very large. */
  explodingUnits: number;
}

/** Scores from what every layer made of all samples. */
export function scoresOf(network: Network, classes: number, samples: Samples, made: readonly Made[]): Scores {
  const { label, test, value: values } = samples;
  const { value, over } = lossOf(network.loss);
  const { sums, outputs } = made.at(-1) ?? { sums: new Float32Array(), outputs: new Float32Array() };
  const units = network.layers.at(-1)?.units ?? 1;
  const each = over === 'mean' ? 1 / units : 1;
  // Index 0 is for training, 1 for testing.
  const [loss, right, count] = [new Float64Array(2), new Float64Array(2), new Float64Array(2)];
  for (let i = 0; i < label.length; i++) {
    const role = test[i] ?? 0;
    const row = units === 1 ? undefined : sums.subarray(i * units, (i + 1) * units);
    count[role]! += 1;
    for (let j = 0; j < units; j++) {
      const at = i * units + j;
      loss[role]! +=
        each * value(targetOf(samples, classes, i, j, units), outputs[at] ?? 0, sums[at] ?? 0, row);
    }
    const answer = answerOf(classes, outputs, i);
    const good =
      classes === VALUE ? Math.abs(answer - (values[i] ?? 0)) <= WITHIN : answer === (label[i] ?? 0);
    right[role]! += good ? 1 : 0;
  }
  const share = (sum: Float64Array, role: number) => (sum[role] ?? 0) / Math.max(1, count[role] ?? 0);
  return {
    trainLoss: share(loss, 0),
    testLoss: share(loss, 1),
    trainAccuracy: share(right, 0),
    testAccuracy: share(right, 1),
    ...(count[0] === 0 ? healthy : unitsOf(network, test, made))
  };
}

const healthy = { deadUnits: 0, saturatedUnits: 0, explodingUnits: 0 };

/** A slope below this share of the steepest one is flat. */
const FLAT = 0.02;
/** A unit is saturated when it is flat for this share of the samples. */
const MOSTLY = 0.95;
const EXPLODING = 100;

/** How far an output is from where its activation is flat, as a share of the steepest slope. */
const slopes: Partial<Record<string, (a: number) => number>> = {
  tanh: (a) => 1 - a * a,
  sigmoid: (a) => 4 * a * (1 - a)
};

/** Counts hidden units in trouble over the training samples. */
function unitsOf({ layers }: Network, test: Uint8Array, made: readonly Made[]) {
  const counts = { ...healthy };
  layers.slice(0, -1).forEach(({ units, activation }, l) => {
    const { outputs } = made[l] ?? { outputs: new Float32Array() };
    const slope = slopes[activation];
    for (let j = 0; j < units; j++) {
      let [samples, flat, largest] = [0, 0, 0];
      for (let i = 0; i < test.length; i++) {
        if (test[i] !== 0) continue;
        const a = outputs[i * units + j] ?? 0;
        samples++;
        if (slope) flat += slope(a) < FLAT ? 1 : 0;
        else largest = Math.max(largest, Math.abs(a));
      }
      if (slope) counts.saturatedUnits += flat >= MOSTLY * samples ? 1 : 0;
      else if (largest > EXPLODING) counts.explodingUnits++;
      else if (activation === 'relu' && largest === 0) counts.deadUnits++;
    }
  });
  return counts;
}

/** Beyond these the run is stopped: the numbers mean nothing any more. */
const MAX_WEIGHT = 1e5;
const MAX_LOSS = 1e4;

export const leftTheRange = (weights: Weights, { trainLoss, testLoss }: Scores): boolean =>
  !(trainLoss < MAX_LOSS && testLoss < MAX_LOSS) ||
  weights.some((part) => part.some((w) => !(Math.abs(w) < MAX_WEIGHT)));

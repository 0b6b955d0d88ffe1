// How good the outputs are. Targets and outputs are row-major, one row for each sample. Every mean is 0 when
// there is no sample.
import { lossOf, targetRows, type LossName } from './losses';
import type { Made } from './layers/dense';

type Outputs = Pick<Made, 'outputs'>;

/** The mean of f over all indices. */
function meanOf(length: number, f: (i: number) => number): number {
  let total = 0;
  for (let i = 0; i < length; i++) total += f(i);
  return length === 0 ? 0 : total / length;
}

/** The mean loss over samples, and over outputs where the loss says so. `units` is needed when it is not 1. */
export function meanLoss(name: LossName, y: Float32Array, { sums, outputs }: Made, units = 1): number {
  const { value, over } = lossOf(name);
  const targets = targetRows(name, y, units);
  const mean = meanOf(targets.length, (i) => {
    const row = Math.floor(i / units) * units;
    return value(targets[i] ?? 0, outputs[i] ?? 0, sums[i] ?? 0, sums.subarray(row, row + units));
  });
  return over === 'sum' ? mean * units : mean;
}

/** The share of single outputs on the right side of 1/2. */
export const binaryAccuracy = (y: Float32Array, { outputs }: Outputs): number =>
  meanOf(y.length, (i) => ((outputs[i] ?? 0) >= 0.5 === (y[i] ?? 0) >= 0.5 ? 1 : 0));

/** The index of the largest of `units` numbers from `at` on, the first of equals. */
function largestAt(values: Float32Array, at: number, units: number): number {
  let best = 0;
  for (let j = 1; j < units; j++) if ((values[at + j] ?? 0) > (values[at + best] ?? 0)) best = j;
  return best;
}

/** The share of samples whose largest output is the right one; targets are rows of 0s with a 1. */
export const categoricalAccuracy = (y: Float32Array, { outputs }: Outputs, units: number): number =>
  meanOf(y.length / units, (n) =>
    largestAt(outputs, n * units, units) === largestAt(y, n * units, units) ? 1 : 0
  );

/** The share of samples whose largest output is the right one; targets are indices. */
export const sparseCategoricalAccuracy = (y: Float32Array, { outputs }: Outputs, units: number): number =>
  meanOf(y.length, (n) => (largestAt(outputs, n * units, units) === y[n] ? 1 : 0));

/** (1/n) Σ |a − y|. */
export const meanAbsoluteError = (y: Float32Array, { outputs }: Outputs): number =>
  meanOf(y.length, (i) => Math.abs((outputs[i] ?? 0) - (y[i] ?? 0)));

/** (1/n) Σ (a − y)². */
export const meanSquaredError = (y: Float32Array, { outputs }: Outputs): number =>
  meanOf(y.length, (i) => ((outputs[i] ?? 0) - (y[i] ?? 0)) ** 2);

/** Counts of single outputs by side of 1/2. */
export function confusion(y: Float32Array, { outputs }: Outputs) {
  const counts = { truePositives: 0, falsePositives: 0, trueNegatives: 0, falseNegatives: 0 };
  y.forEach((target, i) => {
    const right = target >= 0.5 === (outputs[i] ?? 0) >= 0.5;
    const side = (outputs[i] ?? 0) >= 0.5 ? 'Positives' : 'Negatives';
    counts[`${right ? 'true' : 'false'}${side}`]++;
  });
  return counts;
}

/** Of the outputs that say 1, the share that is right; 0 when none says so. */
export function precision(y: Float32Array, made: Outputs): number {
  const { truePositives, falsePositives } = confusion(y, made);
  return truePositives / Math.max(1, truePositives + falsePositives);
}

/** Of the targets that are 1, the share that was found; 0 when there is none. */
export function recall(y: Float32Array, made: Outputs): number {
  const { truePositives, falseNegatives } = confusion(y, made);
  return truePositives / Math.max(1, truePositives + falseNegatives);
}

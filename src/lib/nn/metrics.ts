// How good the outputs are. Targets and outputs are row-major, one row for each sample.
import { losses, type LossName } from './losses';
import type { Made } from './layers/dense';

/** The mean loss over samples and outputs; 0 when there is no sample. */
export function meanLoss(name: LossName, y: Float32Array, { sums, outputs }: Made): number {
  if (y.length === 0) return 0;
  const { value } = losses[name];
  let total = 0;
  for (let i = 0; i < y.length; i++) total += value(y[i] ?? 0, outputs[i] ?? 0, sums[i] ?? 0);
  return total / y.length;
}

/** The share of single outputs on the right side of 1/2; 0 when there is no sample. */
export function binaryAccuracy(y: Float32Array, { outputs }: Pick<Made, 'outputs'>): number {
  if (y.length === 0) return 0;
  let right = 0;
  for (let i = 0; i < y.length; i++) if ((outputs[i] ?? 0) >= 0.5 === (y[i] ?? 0) >= 0.5) right++;
  return right / y.length;
}

// The records of assembly/records.ts, field by field in the same order, and the numbers that stand for names.
import type { ActivationName } from '../activations';
import type { LossName } from '../losses';
import type { OptimizerName } from '../optimizers';

export const activationCodes: Record<ActivationName, number> = {
  linear: 0,
  step: 1,
  sigmoid: 2,
  tanh: 3,
  relu: 4,
  leakyRelu: 5,
  elu: 6,
  gelu: 7,
  swish: 8,
  softmax: 9
};

/** Sparse targets have become rows before they get here. */
export const lossCodes: Record<LossName, number> = {
  binaryCrossentropy: 0,
  categoricalCrossentropy: 1,
  sparseCategoricalCrossentropy: 1,
  meanSquaredError: 2,
  meanAbsoluteError: 3,
  huber: 4
};

export const optimizerCodes: Record<OptimizerName, number> = {
  sgd: 0,
  momentum: 1,
  nesterov: 2,
  adagrad: 3,
  rmsprop: 4,
  adam: 5
};

const layerFields = [
  'inputs',
  'inputStride',
  'units',
  'stride',
  'activation',
  'l1',
  'l2',
  'dropBelow',
  'kept',
  'kernel',
  'bias',
  'kernelGradient',
  'biasGradient',
  'transposed',
  'sums',
  'made',
  'factors',
  'outputs',
  'deltas',
  'allSums',
  'allMade'
] as const;

const workFields = [
  'layers',
  'firstLayer',
  'loss',
  'optimizer',
  'beta1',
  'beta2',
  'rest1',
  'rest2',
  'epsilon',
  'decay',
  'length',
  'parameters',
  'gradients',
  'before',
  'memory1',
  'memory2',
  'count',
  'inputs',
  'inputStride',
  'outputs',
  'x',
  'y',
  'batchX',
  'batchY',
  'updates',
  'samples',
  'sizes',
  'rates',
  'words',
  'trace',
  'looks',
  'watched',
  'watchedX',
  'seenSums',
  'seenMade',
  'seenLargest'
] as const;

const floats = new Set<string>([
  'l1',
  'l2',
  'kept',
  'beta1',
  'beta2',
  'rest1',
  'rest2',
  'epsilon',
  'decay'
] satisfies (keyof LayerRecord | keyof WorkRecord)[]);

export type LayerRecord = Record<(typeof layerFields)[number], number>;
export type WorkRecord = Record<(typeof workFields)[number], number>;

export const LAYER_BYTES = 4 * layerFields.length;
export const WORK_BYTES = 4 * workFields.length;

function write(view: DataView, at: number, fields: readonly string[], record: Record<string, number>): void {
  fields.forEach((field, i) => {
    const value = record[field] ?? 0;
    if (floats.has(field)) view.setFloat32(at + 4 * i, value, true);
    else view.setUint32(at + 4 * i, value, true);
  });
}

/** Writes a record into memory at byte `at`, where the kernels read it. */
export const writeLayer = (view: DataView, at: number, record: LayerRecord): void =>
  write(view, at, layerFields, record);
export const writeWork = (view: DataView, at: number, record: WorkRecord): void =>
  write(view, at, workFields, record);

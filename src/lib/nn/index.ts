// The core: networks, training and data sets. It knows no page, no clock and no chance of its own.
import { engine } from './engine';

export { activations, activationNames, type ActivationName } from './activations';
export { startOfCourse, updatesLeft, type Course } from './batches';
export { datasets, REACH, type Points } from './datasets';
export { gradientOf, passOf, type Passed } from './explain';
export type { Made } from './layers/dense';
export { tex as batchNormalizationTex } from './layers/normalization';
export { losses, type LossName } from './losses';
export * from './metrics';
export { forward, init, layerOf, parameterCount, sizesOf, type Network, type Weights } from './network';
export { emptyState, moveOne, optimizers, type OptimizerName, type OptimizerState } from './optimizers';
export { predict } from './predict';
export { summary, summaryRows } from './summary';
export { train, type Data, type Update } from './train';

/** Loads TensorFlow.js, so that the first step does not wait for it. */
export async function prepare(): Promise<void> {
  await engine.load();
}

/** The engine that did the last work, and the weight updates made so far. */
export const engineReport = (): { name: string; updates: number } => engine.report;

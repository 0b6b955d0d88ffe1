// The core: networks, training and data sets. It knows no page, no clock and no chance of its own.
import { engine, type EngineChoice } from './engine';
import type { maps as Maps, predict as Predict } from './predict';
import type { carry as Carry, train as Train } from './train';

export { activations, activationNames, type Activation, type ActivationName } from './activations';
export { startOfCourse, updatesLeft, type Course } from './batches';
export { datasets, REACH, surfaces, type Points, type Valued } from './datasets';
export { engineChoices, type EngineChoice } from './engine';
export { gradientOf, passOf, type Passed } from './explain';
export type { InitializerName } from './initializers';
export type { Dense, Made } from './layers/dense';
export { tex as batchNormalizationTex } from './layers/normalization';
export { losses, lossOf, targetWidth, type LossName } from './losses';
export * from './metrics';
export { forward, init, layerOf, parameterCount, sizesOf, type Network, type Weights } from './network';
export {
  emptyState,
  hyperparameters,
  moveOne,
  optimizers,
  type OptimizerName,
  type OptimizerState
} from './optimizers';
export { summary, summaryRows } from './summary';
export type { Data, Sight, Update } from './train';

// The work itself is fetched when the first of it is to be done: a page that only shows a network needs none.

/** Trains by whichever engine suits the work: see train.ts. */
export const train: typeof Train = async (...given) => (await import('./train')).train(...given);

/** Trains through many stretches in one go: see train.ts. */
export const carry: typeof Carry = async (...given) => (await import('./train')).carry(...given);

/** The outputs of every unit, map by map: see predict.ts. */
export const maps: typeof Maps = async (...given) => (await import('./predict')).maps(...given);

/** What every unit says to every sample: see predict.ts. */
export const predict: typeof Predict = async (...given) => (await import('./predict')).predict(...given);

/** Loads TensorFlow.js, so that the first step does not wait for it. */
export async function prepare(): Promise<void> {
  await Promise.all([engine.load(), import('./train'), import('./predict')]);
}

/** Lets the reader's choice of an engine do the work from now on: see engine.ts. */
export const preferEngine = (choice: EngineChoice): void => engine.prefer(choice);

/** The engine that did the last work, and the weight updates made so far. */
export const engineReport = (): { name: string; updates: number } => engine.report;

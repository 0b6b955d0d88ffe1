// A network learns to tell two classes of points on a plane apart. A step is one pass through the training
// samples, but at most a hundred updates.
import {
  activationNames,
  emptyState,
  engineReport,
  forward,
  init as weightsOf,
  parameterCount,
  predict,
  prepare as prepareEngine,
  startOfCourse,
  train,
  updatesLeft
} from '../../nn';
import type { Trouble } from '../define';
import { choice, integer, number, toggle, type Value, type Values } from '../params';
import type { Random } from '../random';
import { featuresOf, inputsOf } from './features';
import { draw } from './samples';
import { leftTheRange, networkOf, scoresOf, trainingData, type State } from './state';

export { actions } from './actions';
export { explain } from './explain';
export { observe } from './observe';
export type { State } from './state';

const MAX_UPDATES = 100;
const MAX_LAYERS = 4;

const drawn = ({ dataset }: Record<string, Value>) => dataset !== 'own';
const data = { group: 'data', restart: true };
const network = { group: 'network', restart: true };
const units = (layer: number) =>
  integer(layer === 1 ? 8 : 6, {
    ...network,
    min: 1,
    max: 8,
    when: ({ hiddenLayers }) => Number(hiddenLayers) >= layer
  });
const feature = toggle(false, { group: 'features', restart: true });

export const params = {
  dataset: choice('spiral', ['spiral', 'circle', 'xor', 'gauss', 'own'], { ...data, clears: true }),
  points: integer(300, { ...data, min: 20, max: 1000, step: 20, when: drawn }),
  noise: integer(5, { ...data, min: 0, max: 50, when: drawn }),
  trainShare: integer(50, { ...data, min: 10, max: 90, step: 10 }),
  hiddenLayers: integer(2, { ...network, min: 0, max: MAX_LAYERS }),
  units1: units(1),
  units2: units(2),
  units3: units(3),
  units4: units(4),
  activation: choice('tanh', activationNames, {
    ...network,
    when: ({ hiddenLayers }) => Number(hiddenLayers) > 0
  }),
  optimizer: choice('sgd', ['sgd', 'momentum', 'adam'], { group: 'training' }),
  learningRate: number(0.3, { group: 'training', min: 0.0001, max: 10, log: true }),
  batchSize: choice('10', ['1', '10', '30', '100', 'all'], { group: 'training' }),
  l2: number(0, { group: 'training', min: 0, max: 0.1, step: 0.001 }),
  squareX1: feature,
  squareX2: feature,
  product: feature,
  sineX1: feature,
  sineX2: feature,
  showTest: toggle(true, { group: 'picture' }),
  discretise: toggle(false, { group: 'picture' })
};
export type Params = Values<typeof params>;

export function init(p: Params, rng: Random): State {
  const samples = draw(p, rng);
  const features = featuresOf(p);
  const hidden = [p.units1, p.units2, p.units3, p.units4].slice(0, p.hiddenLayers);
  const made = networkOf({ features, hidden }, p);
  const weights = weightsOf(made, rng);
  return {
    features,
    hidden,
    weights,
    optimizer: emptyState(p.optimizer, parameterCount(made)),
    course: startOfCourse,
    samples,
    updates: 0,
    last: undefined,
    scores: scoresOf(samples, forward(made, weights, inputsOf(features, samples.x)), p.activation),
    diverged: false
  };
}

export async function step(state: State, p: Params, rng: Random): Promise<State> {
  const { features, weights, optimizer, samples } = state;
  const inputs = inputsOf(features, samples.x);
  const all = trainingData(samples, inputs);
  const count = all.y.length;
  if (count === 0 || state.diverged) return { ...state };
  const made = networkOf(state, p);
  // Points that were added or taken away since begin a new pass.
  const course =
    state.course.order.length === count
      ? state.course
      : { ...state.course, order: new Uint32Array(), done: 0 };
  const batchSize = p.batchSize === 'all' ? count : Number(p.batchSize);
  const updates = Math.min(MAX_UPDATES, updatesLeft(course, count, batchSize));
  const trained = await train(made, weights, optimizer, all, { updates, batchSize, course }, rng);
  const layers = await predict(made, trained.weights, inputs);
  const scores = scoresOf(samples, layers, p.activation);
  if (leftTheRange(trained.weights, scores)) return { ...state, diverged: true };
  const { batch, before, gradient } = trained.last;
  return {
    ...state,
    weights: trained.weights,
    optimizer: trained.optimizer,
    course: trained.course,
    updates: state.updates + updates,
    last: { optimizer: p.optimizer, learningRate: p.learningRate, batch: batch.length, before, gradient },
    scores
  };
}

export function readouts({ course, updates, scores, weights }: State) {
  return {
    epoch: course.epoch,
    updates,
    trainLoss: scores.trainLoss,
    testLoss: scores.testLoss,
    trainAccuracy: 100 * scores.trainAccuracy,
    testAccuracy: 100 * scores.testAccuracy,
    parameters: weights.reduce((sum, { length }) => sum + length, 0),
    deadUnits: scores.deadUnits
  };
}

export function diagnose({ diverged, samples, scores, hidden }: State, p: Params): Trouble | undefined {
  if (diverged) return { name: 'diverged', values: { learningRate: p.learningRate }, stop: true };
  const seen = [false, false];
  for (let i = 0; i < samples.label.length && !(seen[0] && seen[1]); i++)
    if (samples.test[i] === 0) seen[samples.label[i] ?? 0] = true;
  if (!seen[0] && !seen[1]) return { name: 'noPoints' };
  if (!seen[0] || !seen[1]) return { name: 'oneClass' };
  const units = hidden.reduce((sum, n) => sum + n, 0);
  if (scores.deadUnits > 0) return { name: 'deadUnits', values: { dead: scores.deadUnits, units } };
  return undefined;
}

export const prepare = prepareEngine;
export const engine = engineReport;

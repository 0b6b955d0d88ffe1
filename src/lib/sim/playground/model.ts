// A network learns to tell classes of points on a plane apart, or to predict a value there. A step is one pass
// through the training samples, but at most a hundred updates; or, by choice, a single update.
import {
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
import type { Random } from '../random';
import { draw } from './draw';
import { featuresOf, inputsOf } from './features';
import type { Params } from './params';
import { leftTheRange, scoresOf } from './scores';
import { networkOf, trainingData, type State } from './state';
import { classesOf } from './task';

export * from './page';
export { observe } from './observe';
export type { Params } from './params';
export type { State } from './state';

/** Updates of a step. */
export const MAX_UPDATES = 100;
export function init(p: Params, rng: Random): State {
  const samples = draw(p, rng);
  const features = featuresOf(p);
  const hidden = [p.units1, p.units2, p.units3, p.units4, p.units5, p.units6].slice(0, p.hiddenLayers);
  const classes = classesOf(p);
  const made = networkOf({ features, hidden, classes }, p);
  const weights = weightsOf(made, rng);
  const scores = scoresOf(made, classes, samples, forward(made, weights, inputsOf(features, samples.x)));
  return {
    features,
    hidden,
    classes,
    weights,
    optimizer: emptyState(p.optimizer, parameterCount(made)),
    course: startOfCourse,
    samples,
    updates: 0,
    last: undefined,
    scores,
    best: { loss: scores.testLoss, epoch: 0 },
    diverged: false
  };
}

export async function step(state: State, p: Params, rng: Random): Promise<State> {
  const { features, weights, optimizer, samples, classes } = state;
  const inputs = inputsOf(features, samples.x);
  const made = networkOf(state, p);
  const { count, ...all } = trainingData(made, classes, samples, inputs);
  if (count === 0 || state.diverged) return { ...state };
  // Points that were added or taken away since begin a new pass.
  const course =
    state.course.order.length === count
      ? state.course
      : { ...state.course, order: new Uint32Array(), done: 0 };
  const batchSize = p.batchSize === 'all' ? count : Number(p.batchSize);
  const most = p.stride === 'update' ? 1 : MAX_UPDATES;
  const updates = Math.min(most, updatesLeft(course, count, batchSize));
  const trained = await train(made, weights, optimizer, all, { updates, batchSize, course }, rng);
  const scores = scoresOf(made, classes, samples, await predict(made, trained.weights, inputs));
  if (leftTheRange(trained.weights, scores)) return { ...state, diverged: true };
  const { epoch } = trained.course;
  return {
    ...state,
    weights: trained.weights,
    optimizer: trained.optimizer,
    course: trained.course,
    updates: state.updates + updates,
    last: {
      optimizer: p.optimizer,
      learningRate: p.learningRate,
      loss: trained.trace.at(-1) ?? 0,
      ...trained.last
    },
    scores,
    best: scores.testLoss < state.best.loss ? { loss: scores.testLoss, epoch } : state.best
  };
}

export const prepare = prepareEngine;
export const engine = engineReport;

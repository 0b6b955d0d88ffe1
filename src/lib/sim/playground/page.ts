// The part of the model that a page needs: the runs themselves are made in the worker, by model.ts.
import type { State } from './state';

export { actions } from './actions';
export { diagnose, done } from './end';
export { params } from './params';

export function readouts({ course, updates, scores, weights }: State) {
  return {
    epoch: course.epoch,
    updates,
    trainLoss: scores.trainLoss,
    testLoss: scores.testLoss,
    trainAccuracy: 100 * scores.trainAccuracy,
    testAccuracy: 100 * scores.testAccuracy,
    parameters: weights.reduce((sum, { length }) => sum + length, 0),
    deadUnits: scores.deadUnits,
    saturatedUnits: scores.saturatedUnits
  };
}

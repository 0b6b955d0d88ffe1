// When a run ends, and what is wrong with it.
import type { Trouble } from '../define';
import type { Params } from './params';
import type { State } from './state';
import { VALUE } from './task';

/** The reader's stop rule. Without test samples nothing can be waited for. */
export function done({ course, scores, best, samples }: State, p: Params): boolean {
  switch (p.stop) {
    case 'epochs':
      return course.epoch >= p.stopEpochs;
    case 'loss':
      return scores.trainLoss <= p.stopLoss;
    case 'patience':
      return samples.test.includes(1) && course.epoch - best.epoch >= p.patience;
    default:
      return false;
  }
}

/** So many of all hidden units have to be saturated before it is worth a word. */
const MANY = 0.5;

export function diagnose(state: State, p: Params): Trouble | undefined {
  const { diverged, samples, scores, hidden, classes, best, course } = state;
  if (diverged) return { name: 'diverged', values: { learningRate: p.learningRate }, stop: true };
  const seen = new Set<number>();
  for (let i = 0; i < samples.label.length && seen.size < 2; i++)
    if (samples.test[i] === 0) seen.add(samples.label[i] ?? 0);
  if (seen.size === 0) return { name: 'noPoints' };
  if (seen.size === 1 && classes !== VALUE) return { name: 'oneClass' };
  if (done(state, p)) return { name: 'stopped', values: { epoch: course.epoch, best: best.epoch } };
  const units = hidden.reduce((sum, n) => sum + n, 0);
  const { deadUnits: dead, explodingUnits: exploding, saturatedUnits: saturated } = scores;
  if (dead > 0) return { name: 'deadUnits', values: { dead, units } };
  if (exploding > 0) return { name: 'explodingUnits', values: { exploding, units } };
  if (saturated > 0 && saturated >= MANY * units)
    return { name: 'saturatedUnits', values: { saturated, units } };
  return undefined;
}

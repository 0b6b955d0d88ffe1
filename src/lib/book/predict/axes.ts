// What a guess must look like, and the axes on which it is compared with the truth.
import type { Truth } from '../context';
import { domainOf, knots } from '../guess';
import type { Guess } from '../progress';

export type Kind = 'choice' | 'number' | 'curve' | 'point';
export type Range = readonly [number, number];

/** A drawn curve has its height at so many times. */
export const KNOTS = 9;

export interface Axes {
  x: Range;
  y: Range;
  /** The times at which a drawn curve has its heights. */
  times: readonly number[];
  /** The true curve or point. */
  truth: readonly (readonly [number, number])[];
}

/** The axes of a truth; an author may give the ranges `x` and `y`. */
export function axesOf(kind: Kind, truth: Truth | undefined, x?: Range, y?: Range): Axes {
  const points = pointsOf(truth);
  const wide: Range =
    kind === 'curve' ? [0, Math.max(1, truth?.t ?? 1)] : (x ?? domainOf(points.map(([px]) => px)));
  return {
    x: wide,
    y: y ?? domainOf([0, ...points.map(([, py]) => py)]),
    times: knots(KNOTS, wide[1]),
    truth: points
  };
}

function pointsOf(truth: Truth | undefined): [number, number][] {
  if (!truth) return [];
  if (!truth.trace) return [[truth.values[0] ?? 0, truth.values[1] ?? 0]];
  const heights = truth.trace.values[truth.readouts[0] ?? ''] ?? [];
  return truth.trace.t.map((step, i) => [step, heights[i] ?? 0]);
}

/** Whether a guess that was kept is one for this question, which may have changed since. */
export function fits(value: Guess | undefined, kind: Kind, options: number): value is Guess {
  if (kind === 'curve') return Array.isArray(value) && value.length === KNOTS;
  if (kind === 'point') return Array.isArray(value) && value.length === 2;
  if (typeof value !== 'number') return false;
  return kind === 'number' || (Number.isInteger(value) && value >= 0 && value < options);
}

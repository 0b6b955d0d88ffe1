// How a guess that is no choice compares with what happened; the kind of miss decides which explanation is
// shown.
import type { Trace } from '../../sim/define';
import type { Truth } from '../context';
import type { Guess } from '../progress';
import type { Axes, Kind } from './axes';

/** In which way the guess missed; nothing of a choice. */
export function missOf(kind: Kind, guess: Guess, truth: Truth, axes: Axes, tolerance?: number) {
  if (kind === 'choice') return undefined;
  if (kind === 'number') return numberMiss(guess as number, truth.values[0] ?? 0, tolerance);
  if (kind === 'point') return pointMiss(guess as number[], truth.values, [axes.x, axes.y], tolerance);
  const { trace, readouts } = truth;
  const at = axes.times.map((time) => (trace ? valueAt(trace, readouts[0] ?? '', time) : 0));
  return curveMiss(guess as number[], at, axes.y, tolerance);
}

export type NumberMiss = 'close' | 'low' | 'high';

/** Without a tolerance, a tenth of the true value counts as close. */
export function numberMiss(guess: number, truth: number, tolerance = Math.abs(truth) / 10): NumberMiss {
  if (Math.abs(guess - truth) <= tolerance + 1e-12) return 'close';
  return guess < truth ? 'low' : 'high';
}

/** The value of a recorded readout at any t, on the straight line between its two neighbours. */
export function valueAt(trace: Trace, name: string, t: number): number {
  const values = trace.values[name] ?? [];
  const after = trace.t.findIndex((step) => step >= t);
  if (after < 0) return values.at(-1) ?? 0;
  const [t0, t1] = [trace.t[after - 1], trace.t[after]];
  const [v0, v1] = [values[after - 1], values[after] ?? 0];
  if (t0 === undefined || t1 === undefined || v0 === undefined || t1 === t0) return v1;
  return v0 + ((v1 - v0) * (t - t0)) / (t1 - t0);
}

/**
 * A drawn curve is close when its mean distance from the true one is at most `tolerance` of the axis'
 * height; otherwise it lies mostly below or mostly above it.
 */
export function curveMiss(
  heights: readonly number[],
  truth: readonly number[],
  [low, high]: readonly [number, number],
  tolerance = 0.12
): NumberMiss {
  const differences = heights.map((height, i) => (height - (truth[i] ?? 0)) / (high - low || 1));
  const mean = (numbers: number[]) => numbers.reduce((sum, x) => sum + x, 0) / (numbers.length || 1);
  if (mean(differences.map(Math.abs)) <= tolerance) return 'close';
  return mean(differences) < 0 ? 'low' : 'high';
}

/** A placed point is close when it lies within `tolerance`, or a tenth of the plane's diagonal. */
export function pointMiss(
  [x = 0, y = 0]: readonly number[],
  [trueX = 0, trueY = 0]: readonly number[],
  ranges: readonly [readonly [number, number], readonly [number, number]],
  tolerance = Math.hypot(ranges[0][1] - ranges[0][0], ranges[1][1] - ranges[1][0]) / 10
): 'close' | 'far' {
  return Math.hypot(x - trueX, y - trueY) <= tolerance ? 'close' : 'far';
}

// How a guess compares with what happened. Guess and truth are numbers on the same axes; the kind of
// miss decides which explanation is shown.
import type { Trace } from '../sim/define';
import type { Goal } from '../sim/goal';

/** The part of a readout's axis in which an option's condition holds; an open end has no bound. */
export interface Span {
  low?: number;
  high?: number;
}

/** The spans of all options on one axis; nothing when they speak of more than one readout. */
export function spansOf(goals: readonly Goal[]): { readout: string; spans: Span[] } | undefined {
  const readout = goals[0]?.[0]?.readout;
  if (readout === undefined) return undefined;
  const spans: Span[] = [];
  for (const goal of goals) {
    const span: Span = {};
    for (const { readout: name, comparison, number } of goal) {
      if (name !== readout || comparison === '!=') return undefined;
      if (comparison !== '<' && comparison !== '<=') span.low = Math.max(number, span.low ?? -Infinity);
      if (comparison !== '>' && comparison !== '>=') span.high = Math.min(number, span.high ?? Infinity);
    }
    spans.push(span);
  }
  return { readout, spans };
}

/** Ends of an axis that shows all these numbers with room beside them, and no negative part without need. */
export function domainOf(numbers: readonly number[]): [number, number] {
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const size = Math.max(Math.abs(low), Math.abs(high), 1e-6);
  // Equal numbers still get an axis around them.
  const room = 0.2 * (high - low > 1e-9 * size ? high - low : size);
  return [low >= 0 ? Math.max(0, low - room) : low - room, high + room];
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

/** The times at which a drawn curve has its heights: evenly from 0 to `end`. */
export const knots = (count: number, end: number): number[] =>
  Array.from({ length: count }, (_, i) => (end * i) / (count - 1));

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

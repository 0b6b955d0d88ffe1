// The axes that guess and truth share.
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

/** The times at which a drawn curve has its heights: evenly from 0 to `end`. */
export const knots = (count: number, end: number): number[] =>
  Array.from({ length: count }, (_, i) => (end * i) / (count - 1));

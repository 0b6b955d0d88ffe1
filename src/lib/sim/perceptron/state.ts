// What the perceptron knows after a step, and how long it can still go on.
import { size, type Line, type Point } from './line';

/** What one step did. */
export interface Shown {
  index: number;
  point: Point;
  before: Line;
  after: Line;
  rate: number;
}

export interface State {
  points: Point[];
  line: Line;
  /** Indices of the points in the order of this pass, and how many of them have been shown. */
  order: number[];
  position: number;
  steps: number;
  /** Completed passes. */
  epoch: number;
  updates: number;
  /** Wrong answers so far in this pass, and in the latest completed passes. */
  wrongNow: number;
  wrongBefore: number[];
  /** Nothing has been corrected or moved since this pass began. */
  clean: boolean;
  finished: boolean;
  shown: Shown | undefined;
  /** Earlier lines, the latest first. */
  ghosts: Line[];
  /** γ and R of the points; γ is 0 when no line separates them. */
  margin: number;
  radius: number;
  /** From where the bound counts: the last change of the points or of the learning rate. */
  origin: Origin;
  /** A line remembered at the end of a pass, to notice when the same line comes back. */
  anchor: { line: Line; epoch: number } | undefined;
  /** The same line stood here this many passes ago, and everything else was the same too. */
  cycle: number | undefined;
}

/** The points in the order in which they stand. */
export const inTurn = (points: readonly Point[]): number[] => points.map((_, i) => i);

export interface Origin {
  line: Line;
  updates: number;
  rate: number;
}

/** Where the bound counts from, also when the learning rate has just been moved. */
export const originOf = ({ origin, line, updates }: State, rate: number): Origin =>
  origin.rate === rate ? origin : { line, updates, rate };

/**
 * The most corrections that this run can ever make: those before `origin`, and after it at most
 *   k ≤ (R/γ)² + ‖w̃₀‖/(ηγ)
 * with w̃₀ = (w₁, w₂, b) at `origin` (Novikoff 1962, for a start that need not be zero; a correction
 * adds 2ηyx̃, so ηγ stands where 2ηγ/2 comes out of the two inequalities). 0 without a margin.
 */
export function bound(state: State, rate: number): number {
  if (state.margin === 0) return 0;
  const { line, updates } = originOf(state, rate);
  const most = (state.radius / state.margin) ** 2 + size(line) / (rate * state.margin);
  return updates + Math.floor(most + 1e-6);
}

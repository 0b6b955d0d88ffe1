// What can be felt at one place of a landscape, and where one step leads.
import { eigenvalues, type Landscape, type LandscapeParams, type Place } from './landscapes';

export type DescentParams = LandscapeParams & { learningRate: number };

export interface State extends Place {
  /** Steps since the start. */
  steps: number;
  start: Place;
  /** The places visited, oldest first, as x, y, x, y, …; the last one is here, very old ones are dropped. */
  path: readonly number[];
  /** Why the next step could not be taken: its end has no value, or is past the range of numbers. */
  blocked: '' | 'noValue' | 'overflow';
}

/** A gradient smaller than this counts as none. */
export const TINY = 1e-3;

/** Where one step of gradient descent leads: θ − η ∇J(θ). */
export function stepFrom({ x, y }: Place, rate: number, landscape: Landscape): Place {
  const [dx, dy] = landscape.gradient(x, y);
  return { x: x - rate * dx, y: y - rate * dy };
}

/** The gradient's length, the curvatures and the bound 2/L with L the largest curvature in size. */
export function local(state: Place, landscape: Landscape) {
  const [dx, dy] = landscape.gradient(state.x, state.y);
  const [low, high] = eigenvalues(landscape.hessian(state.x, state.y), landscape.variables);
  const steepest = Math.max(Math.abs(low), Math.abs(high));
  // 2/L: a step with η < 2/L cannot raise the loss where the curvature is nowhere larger than L
  return { dx, dy, norm: Math.hypot(dx, dy), low, high, steepest, bound: steepest > 0 ? 2 / steepest : 0 };
}

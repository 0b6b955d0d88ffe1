// The search over all small weights. A place of the map is a pair (w₁, w₂); for a gate of three inputs every w₃ is
// tried there too, for a gate of one input the map is a single row. Every whole threshold that matters is tried.
import { inputsOf, thresholdsFor, type Goal } from './logic';

export interface Found {
  weights: readonly number[];
  thresholds: readonly number[];
}

/** Only one neuron's weights are searched. */
export const searches = ({ units }: Readonly<Record<string, number>>): boolean => units === 1;

const range = (reach: number): number[] => Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach);

/** How many places the map has. */
export const placesOf = (goal: Goal, reach: number): number =>
  inputsOf(goal) === 1 ? 2 * reach + 1 : (2 * reach + 1) ** 2;

/** w₁ runs from left to right, w₂ from bottom to top, row by row from the top. */
export function placeOf(goal: Goal, reach: number, index: number): { w1: number; w2: number } {
  const side = 2 * reach + 1;
  return { w1: (index % side) - reach, w2: inputsOf(goal) === 1 ? 0 : reach - Math.floor(index / side) };
}

/** Sums reach from −n·reach to n·reach: these many whole thresholds can make a difference, θ = −n·reach − 1 … n·reach. */
const thresholdsTried = (goal: Goal, reach: number): number => 2 * inputsOf(goal) * reach + 2;

/** Combinations of weights and threshold tried at one place. */
export const triedAt = (goal: Goal, reach: number): number =>
  (inputsOf(goal) === 3 ? 2 * reach + 1 : 1) * thresholdsTried(goal, reach);

/** What works at a place, for every w₃ if there is one. */
export function foundAt(goal: Goal, reach: number, index: number): Found[] {
  const { w1, w2 } = placeOf(goal, reach, index);
  const n = inputsOf(goal);
  const candidates = n === 1 ? [[w1]] : n === 2 ? [[w1, w2]] : range(reach).map((w3) => [w1, w2, w3]);
  return candidates
    .map((weights) => ({ weights, thresholds: thresholdsFor(goal, weights) }))
    .filter(({ thresholds }) => thresholds.length > 0);
}

/** How many combinations of weights and threshold work at a place. */
export const countAt = (goal: Goal, reach: number, index: number): number =>
  foundAt(goal, reach, index).reduce((sum, { thresholds }) => sum + thresholds.length, 0);

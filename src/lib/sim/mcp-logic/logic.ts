// Threshold units over 0 and 1, and the gates that they should compute.

/** A unit: on when the weighted inputs add up to more than the threshold. */
export interface Unit {
  weights: readonly number[];
  threshold: number;
}

export const goals = ['and', 'or', 'not', 'nand', 'majority', 'xor'] as const;
export type Goal = (typeof goals)[number];

/** How many inputs the gate has. */
export const inputsOf = (goal: Goal): number => (goal === 'not' ? 1 : goal === 'majority' ? 3 : 2);

/** The right answer for a row of inputs. */
export function answer(goal: Goal, x: readonly number[]): 0 | 1 {
  const ones = x.reduce((sum, one) => sum + one, 0);
  const holds = {
    and: ones === 2,
    or: ones >= 1,
    not: ones === 0,
    nand: ones < 2,
    majority: ones >= 2,
    xor: ones === 1
  }[goal];
  return holds ? 1 : 0;
}

/** All rows of a truth table with n inputs, counting up in binary. */
export const rowsOf = (n: number): readonly (readonly number[])[] =>
  Array.from({ length: 2 ** n }, (_, row) => Array.from({ length: n }, (_, i) => (row >> (n - 1 - i)) & 1));

/** Σ wᵢxᵢ, without the threshold. */
export const sumOf = ({ weights }: Unit, x: readonly number[]): number =>
  weights.reduce((sum, w, i) => sum + w * (x[i] ?? 0), 0);

/** y = [Σ wᵢxᵢ > θ] */
export const fires = (unit: Unit, x: readonly number[]): 0 | 1 => (sumOf(unit, x) > unit.threshold ? 1 : 0);

/** The whole thresholds θ for which one unit with these weights computes the gate: they lie in one interval. */
export function thresholdsFor(goal: Goal, weights: readonly number[]): number[] {
  const unit = { weights, threshold: 0 };
  // θ must be at least every sum that should be off, and below every sum that should be on.
  let [low, high] = [-Infinity, Infinity];
  for (const x of rowsOf(weights.length)) {
    const sum = sumOf(unit, x);
    if (answer(goal, x)) high = Math.min(high, sum);
    else low = Math.max(low, sum);
  }
  return high > low ? Array.from({ length: high - low }, (_, i) => low + i) : [];
}

// A slanting plane over the points: the value grows evenly from the lower left to the upper right.
import type { Chance } from '../chance';
import { scattered, type Valued } from './points';

/** `noise` ≥ 0 is the standard deviation of a push, in units of the plane. */
export const slope = (count: number, noise: number, chance: Chance): Valued =>
  // y = (x₁ + x₂) / 11, from −1 to 1
  scattered(count, noise, chance, (x1, x2) => (x1 + x2) / 11);

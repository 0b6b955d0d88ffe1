// Four squares: class 1 where the signs of x₁ and x₂ agree, class 0 where they differ.
import type { Chance } from '../chance';
import { balanced, push, type Points } from './points';

/** An empty cross between the squares, as wide as twice this. */
const GAP = 0.4;
const SIDE = 5;

/** `noise` ≥ 0 is the standard deviation of a push, in units of the plane. */
export const xor = (count: number, noise: number, chance: Chance): Points =>
  balanced(count, (label, i) => {
    const right = i % 2 === 0 ? 1 : -1;
    const up = label === 1 ? right : -right;
    const x1 = right * chance.uniform(GAP, SIDE);
    const x2 = up * chance.uniform(GAP, SIDE);
    const [d1, d2] = push(noise, chance);
    return [x1 + d1, x2 + d2];
  });

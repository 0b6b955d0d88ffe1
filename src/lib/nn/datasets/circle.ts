// A disc of one class inside a ring of the other.
import type { Chance } from '../chance';
import { balanced, push, type Points } from './points';

const DISC = 2.2;
const RING = [3.2, 5] as const;

/** `noise` ≥ 0 is the standard deviation of a push, in units of the plane. */
export const circle = (count: number, noise: number, chance: Chance): Points =>
  balanced(count, (label) => {
    const angle = chance.uniform(0, 2 * Math.PI);
    const u = chance.uniform();
    // √u spreads points evenly over a disc
    const radius = label === 1 ? DISC * Math.sqrt(u) : RING[0] + (RING[1] - RING[0]) * u;
    const [d1, d2] = push(noise, chance);
    return [radius * Math.cos(angle) + d1, radius * Math.sin(angle) + d2];
  });

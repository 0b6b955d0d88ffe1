// Two arms that wind around each other: no line comes near to separating them.
import type { Chance } from '../chance';
import { balanced, push, type Points } from './points';

const RADIUS = 5;
/** How far an arm winds, in radians: one and a quarter turns. */
const WINDING = 1.25 * 2 * Math.PI;

/** `noise` ≥ 0 is the standard deviation of a push, in units of the plane. */
export const spiral = (count: number, noise: number, chance: Chance): Points =>
  balanced(count, (label, i, ofClass) => {
    // r = R s, θ = winding · s + π · class, with s from just above 0 to 1 along the arm
    const s = (i + 1) / ofClass;
    const angle = WINDING * s + (label === 1 ? 0 : Math.PI);
    const [d1, d2] = push(noise, chance);
    return [RADIUS * s * Math.sin(angle) + d1, RADIUS * s * Math.cos(angle) + d2];
  });

// Three arms that wind around one another: three classes.
import type { Chance } from '../chance';
import { balanced, push, type Points } from './points';

const CLASSES = 3;
const RADIUS = 5;
/** How far an arm winds, in radians: three quarters of a turn. */
const WINDING = 0.75 * 2 * Math.PI;

/** `noise` ≥ 0 is the standard deviation of a push, in units of the plane. */
export const arms = (count: number, noise: number, chance: Chance): Points =>
  balanced(
    count,
    (label, i, ofClass) => {
      // r = R s, θ = winding · s + 2π · class / 3, with s from just above 0 to 1 along the arm
      const s = (i + 1) / ofClass;
      const angle = WINDING * s + (2 * Math.PI * label) / CLASSES;
      const [d1, d2] = push(noise, chance);
      return [RADIUS * s * Math.sin(angle) + d1, RADIUS * s * Math.cos(angle) + d2];
    },
    CLASSES
  );

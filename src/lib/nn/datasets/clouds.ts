// Four round clouds, one in every corner: four classes.
import type { Chance } from '../chance';
import { balanced, push, type Points } from './points';

const CLASSES = 4;
const CENTRE = 3;
const SPREAD = 0.8;

/** `noise` ≥ 0 is the standard deviation of a push, in units of the plane. */
export const clouds = (count: number, noise: number, chance: Chance): Points =>
  balanced(
    count,
    (label) => {
      const [d1, d2] = push(noise, chance);
      // Classes 0 to 3 stand at the lower left, upper right, upper left and lower right.
      const right = label === 1 || label === 3 ? CENTRE : -CENTRE;
      const up = label === 1 || label === 2 ? CENTRE : -CENTRE;
      return [chance.normal(right, SPREAD) + d1, chance.normal(up, SPREAD) + d2];
    },
    CLASSES
  );

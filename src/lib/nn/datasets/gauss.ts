// Two round clouds: the one data set here that a single line separates.
import type { Chance } from '../chance';
import { balanced, push, type Points } from './points';

const CENTRE = 2.2;
const SPREAD = 0.8;

/** `noise` ≥ 0 is the standard deviation of a push, in units of the plane. */
export const gauss = (count: number, noise: number, chance: Chance): Points =>
  balanced(count, (label) => {
    const centre = label === 1 ? CENTRE : -CENTRE;
    const [d1, d2] = push(noise, chance);
    return [chance.normal(centre, SPREAD) + d1, chance.normal(centre, SPREAD) + d2];
  });

// Three hills and three hollows: a value that no plane follows.
import type { Chance } from '../chance';
import { scattered, type Valued } from './points';

const WIDTH = 1.3;
/** The middle of every hill (+1) and hollow (−1). */
const summits = [
  [-3.6, 2.6, 1],
  [0, 2.6, -1],
  [3.6, 2.6, 1],
  [-3.6, -2.6, -1],
  [0, -2.6, 1],
  [3.6, -2.6, -1]
] as const;

/** `noise` ≥ 0 is the standard deviation of a push, in units of the plane. */
export const hills = (count: number, noise: number, chance: Chance): Valued =>
  scattered(count, noise, chance, (x1, x2) =>
    // y = Σ s e^(−d² / 2w²)
    summits.reduce(
      (sum, [c1, c2, sign]) =>
        sum + sign * Math.exp(-((x1 - c1) ** 2 + (x2 - c2) ** 2) / (2 * WIDTH * WIDTH)),
      0
    )
  );

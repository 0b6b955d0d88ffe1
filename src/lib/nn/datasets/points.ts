// Points on a plane that reaches from −6 to 6 on both axes, of two or more classes or with a value each.
import type { Chance } from '../chance';

/** Half the side of the plane. */
export const REACH = 6;
/** Points with values stand no farther from the middle than this. */
const SIDE = 5.5;

export interface Points {
  /** x₁, x₂ of every point in turn. */
  x: Float32Array;
  /** The class of every point, from 0; of points with values 1 where the value is 0 or more, else 0. */
  label: Uint8Array;
}

/** Points of which each has a value, mostly between −1 and 1. */
export interface Valued extends Points {
  value: Float32Array;
}

const inside = (coordinate: number): number => Math.min(REACH, Math.max(-REACH, coordinate));

/**
 * Makes `count` points, the classes taking turns, so that all have the same number (± 1). `place` names the spot
 * of the i-th point of its class without noise.
 */
export function balanced(
  count: number,
  place: (label: number, i: number, ofClass: number) => readonly [number, number],
  classes = 2
): Points {
  const points: Points = { x: new Float32Array(2 * count), label: new Uint8Array(count) };
  for (let n = 0; n < count; n++) {
    const turn = n % classes;
    const label = classes - 1 - turn;
    const [x1, x2] = place(label, Math.floor(n / classes), Math.ceil((count - turn) / classes));
    points.label[n] = label;
    points.x[2 * n] = inside(x1);
    points.x[2 * n + 1] = inside(x2);
  }
  return points;
}

/** Scatters `count` points evenly; each has the value of its spot before it is pushed by the noise. */
export function scattered(
  count: number,
  noise: number,
  chance: Chance,
  valueAt: (x1: number, x2: number) => number
): Valued {
  const made = {
    x: new Float32Array(2 * count),
    label: new Uint8Array(count),
    value: new Float32Array(count)
  };
  for (let n = 0; n < count; n++) {
    const [x1, x2] = [chance.uniform(-SIDE, SIDE), chance.uniform(-SIDE, SIDE)];
    const [d1, d2] = push(noise, chance);
    const value = valueAt(x1, x2);
    made.x.set([inside(x1 + d1), inside(x2 + d2)], 2 * n);
    made.value[n] = value;
    made.label[n] = value >= 0 ? 1 : 0;
  }
  return made;
}

/** A push in any direction: normal, with standard deviation `size` on both axes. Draws the same with size 0. */
export const push = (size: number, chance: Chance): [number, number] => [
  size * chance.normal(),
  size * chance.normal()
];

// Points of two classes on a plane that reaches from −6 to 6 on both axes.
import type { Chance } from '../chance';

/** Half the side of the plane. */
export const REACH = 6;

export interface Points {
  /** x₁, x₂ of every point in turn. */
  x: Float32Array;
  /** 0 or 1 for every point. */
  label: Uint8Array;
}

/**
 * Makes `count` points, the two classes taking turns, so that both have the same number (± 1). `place` names
 * the spot of the i-th point of its class without noise.
 */
export function balanced(
  count: number,
  place: (label: 0 | 1, i: number, ofClass: number) => readonly [number, number]
): Points {
  const points: Points = { x: new Float32Array(2 * count), label: new Uint8Array(count) };
  for (let n = 0; n < count; n++) {
    const label = n % 2 === 0 ? 1 : 0;
    const [x1, x2] = place(label, n >> 1, (count + label) >> 1);
    points.label[n] = label;
    points.x[2 * n] = Math.min(REACH, Math.max(-REACH, x1));
    points.x[2 * n + 1] = Math.min(REACH, Math.max(-REACH, x2));
  }
  return points;
}

/** A push in any direction: normal, with standard deviation `size` on both axes. Draws the same with size 0. */
export const push = (size: number, chance: Chance): [number, number] => [
  size * chance.normal(),
  size * chance.normal()
];

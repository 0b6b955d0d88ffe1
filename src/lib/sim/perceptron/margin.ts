// Whether a line separates the points, and how widely: what the perceptron's bound on mistakes needs.
// The bias counts as a third weight on a constant input of 1, so a sample is x̃ = (x₁, x₂, 1).
import type { Point } from './line';

type Vector = readonly [number, number, number];

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const times = (k: number, a: Vector): Vector => [k * a[0], k * a[1], k * a[2]];
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0]
];

/** Far below what points on a grid of 0.05 can give unless it is zero. */
const NOTHING = 1e-9;

/** R = max ‖(x₁, x₂, 1)‖; 0 without points. */
export const radius = (points: readonly Point[]): number =>
  Math.max(0, ...points.map(({ x1, x2 }) => Math.hypot(x1, x2, 1)));

/**
 * γ = max over ‖u‖ = 1 of min over i of yᵢ u·x̃ᵢ, the widest margin that a plane through the origin
 * leaves; 0 when no line separates the classes, and without points.
 *
 * By duality γ is the distance of the origin from the convex hull of the vectors yᵢx̃ᵢ. The nearest
 * point of a hull in three dimensions lies on a corner, an edge or a triangle of given vectors, so
 * trying all of them finds it exactly.
 */
export function margin(points: readonly Point[]): number {
  const corners = points.map(({ x1, x2, y }): Vector => [y * x1, y * x2, y]);
  let nearest: Vector | undefined;
  let best = Infinity;
  const offer = (p: Vector) => {
    const square = dot(p, p);
    if (square < best) [best, nearest] = [square, p];
  };

  for (const [i, a] of corners.entries()) {
    offer(a);
    for (let j = i + 1; j < corners.length; j++) {
      const b = corners[j] as Vector;
      const ab = minus(b, a);
      const length = dot(ab, ab);
      // Where the perpendicular from the origin meets the edge: a + t·(b − a), inside for 0 < t < 1.
      const t = length > 0 ? -dot(a, ab) / length : 0;
      if (t > 0 && t < 1) offer([a[0] + t * ab[0], a[1] + t * ab[1], a[2] + t * ab[2]]);
      for (let k = j + 1; k < corners.length; k++) {
        const c = corners[k] as Vector;
        const normal = cross(ab, minus(c, a));
        const area = dot(normal, normal);
        if (area < NOTHING * NOTHING) continue;
        const height = dot(a, normal);
        if ((height * height) / area >= best) continue;
        const foot = times(height / area, normal);
        if (holds(foot, a, b, c, normal)) offer(foot);
      }
    }
  }
  if (!nearest || best < NOTHING * NOTHING) return 0;
  // Inside the hull the origin has no nearest face: then some sample lies beyond the plane found.
  const limit = best * (1 - 1e-9);
  const foot = nearest;
  return corners.every((corner) => dot(corner, foot) >= limit) ? Math.sqrt(best) : 0;
}

/** Whether a point of the triangle's plane lies inside the triangle. */
const holds = (p: Vector, a: Vector, b: Vector, c: Vector, normal: Vector): boolean =>
  dot(cross(minus(b, a), minus(p, a)), normal) >= 0 &&
  dot(cross(minus(c, b), minus(p, b)), normal) >= 0 &&
  dot(cross(minus(a, c), minus(p, c)), normal) >= 0;

// Two layers of two units without biases, y = W₂ φ(W₁ x), and what they do to the plane.
import { activations, type ActivationName } from '../../nn/activations';

export type Vector = readonly [number, number];
/** A 2×2 matrix, row by row: [a, b, c, d] stands for (a b / c d). */
export type Square = readonly [number, number, number, number];

/** Activations that are straight lines on either side of 0, so that rays from the origin stay rays. */
export const kinds = ['linear', 'relu', 'leakyRelu'] as const satisfies ActivationName[];
export type Kind = (typeof kinds)[number];

/** Takes away what binary fractions add to products of short decimals. */
const exact = (x: number): number => Math.round(x * 1e9) / 1e9 || 0;

/** (a b / c d) (x₁ / x₂) */
export const times = ([a, b, c, d]: Square, [x1, x2]: Vector): Vector => [
  exact(a * x1 + b * x2),
  exact(c * x1 + d * x2)
];

/** The matrix W₂W₁ that does first the one and then the other. */
export function product([a, b, c, d]: Square, first: Square): Square {
  const [e, f, g, h] = first;
  return [exact(a * e + b * g), exact(a * f + b * h), exact(c * e + d * g), exact(c * f + d * h)];
}

/** φ of both sums. */
export const bent = (kind: Kind, [z1, z2]: Vector): Vector => {
  const { value } = activations[kind];
  return [value(z1), value(z2)];
};

/** The point of the unit circle in this direction, from the first axis anticlockwise. */
export const direction = (degrees: number): Vector => [
  Math.cos((Math.PI * degrees) / 180),
  Math.sin((Math.PI * degrees) / 180)
];

/** A stretch of directions, in degrees; `to` may lie beyond 360. */
export interface Sector {
  from: number;
  to: number;
  positive: boolean;
}

/**
 * The directions in which the first output of the two layers is positive, and those in which it is not. Along a
 * ray its sign never changes. It can change only where it is 0 under one of the four patterns of bent and
 * straight units, or where a unit bends.
 */
export function sectors(first: Square, second: Square, kind: Kind): Sector[] {
  const [a, b, c, d] = first;
  const { value } = activations[kind];
  // What a sum below 0 is multiplied by: 1, 0 or 0.2.
  const leak = -value(-1);
  const normals: Vector[] = [
    [a, b],
    [c, d]
  ];
  for (const s of [1, leak])
    for (const r of [1, leak])
      normals.push([second[0] * s * a + second[1] * r * c, second[0] * s * b + second[1] * r * d]);
  const turns = normals.flatMap(([n1, n2]) => {
    if (Math.hypot(n1, n2) < 1e-9) return [];
    const angle = (Math.atan2(n1, -n2) * 180) / Math.PI;
    return [(angle + 360) % 360, (angle + 180) % 360];
  });
  const edges = [...new Set(turns.map((turn) => Math.round(turn * 1e6) / 1e6))].sort((p, q) => p - q);
  if (edges.length === 0) edges.push(0);
  const isPositive = (degrees: number) => {
    const [h1, h2] = bent(kind, times(first, direction(degrees)));
    return second[0] * h1 + second[1] * h2 > 1e-7;
  };
  const found: Sector[] = [];
  for (const [i, from] of edges.entries()) {
    const to = edges[i + 1] ?? (edges[0] ?? 0) + 360;
    const positive = isPositive((from + to) / 2);
    const last = found.at(-1);
    if (last?.positive === positive) last.to = to;
    else found.push({ from, to, positive });
  }
  return found;
}

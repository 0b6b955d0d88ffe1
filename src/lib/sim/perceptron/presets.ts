// Where the points come from, and the piece of the plane that shows them.
import type { Random } from '../random';
import type { Point } from './line';

export const presets = ['blobs', 'and', 'or', 'xor', 'noisy', 'own'] as const;
export type Preset = (typeof presets)[number];

export interface Plane {
  x: readonly [number, number];
  y: readonly [number, number];
}

export const wide: Plane = { x: [-3, 3], y: [-2.5, 2.5] };
export const unit: Plane = { x: [-1, 2], y: [-0.75, 1.75] };

/** Coordinates stand on a grid of 0.05, so that they can be read off and calculated with. */
export const onGrid = (x: number): number => Math.round(x * 20) / 20 || 0;

const inside = ({ x, y }: Plane, { x1, x2 }: { x1: number; x2: number }): boolean =>
  x1 >= x[0] && x1 <= x[1] && x2 >= y[0] && x2 <= y[1];

const isGate = (preset: Preset): boolean => preset === 'and' || preset === 'or' || preset === 'xor';

/** The piece of the plane to show: close up for a gate's unit square, unless a point was taken out of it. */
export const planeOf = (preset: Preset, points: readonly Point[]): Plane =>
  isGate(preset) && points.every((point) => inside(unit, point)) ? unit : wide;

/** The four rows of a gate's truth table; 1 becomes the answer +1, 0 the answer −1. */
function gate(output: (a: boolean, b: boolean) => boolean): Point[] {
  const rows: [number, number][] = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1]
  ];
  return rows.map(([x1, x2]) => ({ x1, x2, y: output(x1 === 1, x2 === 1) ? 1 : -1 }));
}

/**
 * Two clouds, a point of each in turn, on either side of a line of random direction that passes the
 * origin at some distance, so that the bias has to be learned too. No point comes nearer to that line
 * than half the gap, and no two points share a place: the clouds can always be separated.
 */
function blobs(count: number, gap: number, rng: Random): Point[] {
  const direction = rng.uniform(0, 2 * Math.PI);
  const normal: [number, number] = [Math.cos(direction), Math.sin(direction)];
  const offset = rng.uniform(0.6, 1.1);
  const points: Point[] = [];
  const fits = (point: Point) =>
    inside({ x: [-2.8, 2.8], y: [-2.3, 2.3] }, point) &&
    point.y * (normal[0] * point.x1 + normal[1] * point.x2 - offset) >= gap / 2 &&
    !points.some(({ x1, x2 }) => x1 === point.x1 && x2 === point.x2);

  while (points.length < count) {
    const y = points.length % 2 === 0 ? 1 : -1;
    const across = offset + y * (gap / 2 + Math.abs(rng.normal(0, 0.7)));
    const along = rng.normal(0, 1.1);
    const point: Point = {
      x1: tenth(normal[0] * across - normal[1] * along),
      x2: tenth(normal[1] * across + normal[0] * along),
      y
    };
    if (fits(point)) points.push(point);
  }
  return points;
}

const tenth = (x: number): number => Math.round(x * 10) / 10 || 0;

/** The points of a preset. `flips` answers of 'noisy' are turned round. */
export function place(
  { preset, count, gap, flips }: { preset: Preset; count: number; gap: number; flips: number },
  rng: Random
): Point[] {
  switch (preset) {
    case 'and':
      return gate((a, b) => a && b);
    case 'or':
      return gate((a, b) => a || b);
    case 'xor':
      return gate((a, b) => a !== b);
    case 'own':
      return [];
    case 'blobs':
      return blobs(count, gap, rng);
    case 'noisy': {
      const points = blobs(count, gap, rng);
      const turned = new Set(rng.shuffle(points.map((_, i) => i)).slice(0, flips));
      return points.map((point, i) => (turned.has(i) ? { ...point, y: point.y === 1 ? -1 : 1 } : point));
    }
  }
}

/** A free place for a new point, as near to the middle of the plane as can be. */
export function freePlace({ x, y }: Plane, points: readonly Point[]): { x1: number; x2: number } {
  const middle = { x1: onGrid((x[0] + x[1]) / 2), x2: onGrid((y[0] + y[1]) / 2) };
  const pitch = (x[1] - x[0]) / 12;
  for (let ring = 0; ring <= 5; ring++)
    for (let i = -ring; i <= ring; i++)
      for (let j = -ring; j <= ring; j++) {
        if (Math.max(Math.abs(i), Math.abs(j)) !== ring) continue;
        const free = { x1: onGrid(middle.x1 + i * pitch), x2: onGrid(middle.x2 + j * pitch) };
        const taken = points.some((p) => Math.hypot(p.x1 - free.x1, p.x2 - free.x2) < 0.8 * pitch);
        if (!taken && inside({ x, y }, free)) return free;
      }
  return middle;
}

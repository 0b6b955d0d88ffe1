// Where a line lies in the picture.
import type { Line } from './line';
import type { Plane } from './presets';

export interface Segment {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** The part of w₁x + w₂y + b = 0 that lies in the plane, in data units; nothing when it passes beside it. */
export function segment({ w1, w2, b }: Line, plane: Plane): Segment | undefined {
  const [left, right] = plane.x;
  const [bottom, top] = plane.y;
  const ends: [number, number][] = [];
  const offer = (x: number, y: number) => {
    if (x >= left && x <= right && y >= bottom && y <= top) ends.push([x, y]);
  };
  if (w2 !== 0) for (const x of plane.x) offer(x, -(w1 * x + b) / w2);
  if (w1 !== 0) for (const y of plane.y) offer(-(w2 * y + b) / w1, y);
  const from = ends[0];
  if (!from) return undefined;
  // Through a corner of the plane one end is found twice: the other end is the farthest from the first.
  const distance = ([x, y]: [number, number]) => Math.hypot(x - from[0], y - from[1]);
  const to = ends.reduce((best, end) => (distance(end) > distance(best) ? end : best), from);
  if (distance(to) < 1e-9) return undefined;
  return { x1: from[0], y1: from[1], x2: to[0], y2: to[1] };
}

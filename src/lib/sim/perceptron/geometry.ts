// Where a line lies in the picture.
import { px } from '../../draw/format';
import type { Scale } from '../../draw/scale';
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

/** A place in the drawing. */
interface Spot {
  x: number;
  y: number;
}

/**
 * The line as a frame of its own: its origin is the foot of the plane's middle on the line, its first axis
 * points along w, so that all that swings is one matrix.
 */
export interface Frame {
  matrix: string;
  /** The origin, in the units of the plane. */
  foot: { x1: number; x2: number };
  /** ‖w‖ */
  length: number;
  /** How long the arrow along w is drawn, and where its name stands. */
  arrow: number;
  tip: Spot;
  /** Where "+1" and "−1" stand; nothing when too little of the line is in sight. */
  sides: { plus: Spot; minus: Spot } | undefined;
}

/** The frame of a line in the drawing that `x` and `y` scale to; nothing when it passes beside the plane. */
export function frameOf(line: Line, plane: Plane, x: Scale, y: Scale): Frame | undefined {
  const found = segment(line, plane);
  if (!found) return undefined;
  const { w1, w2, b } = line;
  const length = Math.hypot(w1, w2);
  const [mx, my] = [(plane.x[0] + plane.x[1]) / 2, (plane.y[0] + plane.y[1]) / 2];
  const away = (w1 * mx + w2 * my + b) / length;
  const [cos, sin] = [w1 / length, -w2 / length];
  const foot = { x1: mx - away * cos, x2: my + away * sin };
  const at = { x: px(x(foot.x1)), y: px(y(foot.x2)) };
  const arrow = px(18 + (64 * length) / (length + 2));
  const [a, c] = [cos.toFixed(4), sin.toFixed(4)];
  return {
    matrix: `matrix(${a} ${c} ${-c} ${a} ${at.x} ${at.y})`,
    foot,
    length,
    arrow,
    tip: { x: px(at.x + cos * (arrow + 13)), y: px(at.y + sin * (arrow + 13) + 5) },
    sides: sidesOf(drawn(found, x, y), cos, sin)
  };
}

/** A piece of a line in the units of the drawing. */
export const drawn = (s: Segment, x: Scale, y: Scale): Segment => ({
  x1: px(x(s.x1)),
  y1: px(y(s.y1)),
  x2: px(x(s.x2)),
  y2: px(y(s.y2))
});

/** Either side of the line, near its longer free end. */
function sidesOf({ x1, y1, x2, y2 }: Segment, cos: number, sin: number): Frame['sides'] {
  if (Math.hypot(x2 - x1, y2 - y1) < 110) return undefined;
  // The lower end: the names of the axes and of the classes stand in the upper corners.
  const share = y1 > y2 ? 0.14 : 0.86;
  const at = { x: x1 + share * (x2 - x1), y: y1 + share * (y2 - y1) };
  const label = (side: number) => ({ x: px(at.x + side * 20 * cos), y: px(at.y + side * 20 * sin + 5) });
  return { plus: label(1), minus: label(-1) };
}

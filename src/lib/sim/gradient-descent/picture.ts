// What both pictures share: the size of the drawing, the range of losses that is drawn, and short forms.
import { px } from '../../draw/format';
import { WINDOW, type Landscape } from './landscapes';

export const WIDTH = 456;
export const HEIGHT = 380;

/** Cells of the field inside the drawing, 6 of its units each, and beyond each of its edges. */
const COLUMNS = 76;
const ROWS = 64;
const BLEED = 2;

/** The losses in the middle of every cell, row by row from the top. */
export function field(landscape: Landscape) {
  const values: number[] = [];
  for (let row = -BLEED; row < ROWS + BLEED; row++)
    for (let column = -BLEED; column < COLUMNS + BLEED; column++) {
      const x = WINDOW.x * ((2 * column + 1) / COLUMNS - 1);
      const y = WINDOW.y * (1 - (2 * row + 1) / ROWS);
      values.push(landscape.loss(x, y));
    }
  return { values, columns: COLUMNS + 2 * BLEED, bleed: BLEED };
}

/** The lowest loss and the highest that is worth drawing; far peaks of a steep formula are cut off. */
export function range(values: readonly number[], top?: number): [number, number] {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const low = sorted[0] ?? 0;
  const most = sorted[Math.floor(0.9 * sorted.length)] ?? low;
  const high = sorted.at(-1) ?? low;
  const found = Math.min(high, low + 1.4 * (most - low));
  return [low, top ?? (found > low ? found : low + 1)];
}

const LEVELS = 13;

/** Heights of the contour lines: closer together near the floor, where a bowl's lines are evenly apart. */
export const levels = ([low, top]: readonly [number, number]): number[] =>
  Array.from({ length: LEVELS }, (_, i) => low + (top - low) * ((i + 1) / LEVELS) ** 2);

/** A dragged coordinate on a grid of tenths: round numbers can be followed by hand, and make short links. */
export const tenths = (value: number): number => Math.round(value * 10) / 10;

/** Whether a place is inside the drawing. */
export const within = ([x, y]: readonly [number, number]): boolean =>
  x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT;

/** Points on a line as dots of zero length, so that a hundred of them are one element. */
export const dots = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y]) => `M${px(x)} ${px(y)}h0`).join('');

/** A head for an arrow from a to b, as a path; nothing for an arrow too short to have one. */
export function head(a: readonly [number, number], b: readonly [number, number], size = 9): string {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy);
  if (length < 2) return '';
  const s = Math.min(size, length);
  const [ux, uy] = [(dx / length) * s, (dy / length) * s];
  const corner = (side: number) => `L${px(b[0] - ux - side * uy * 0.45)} ${px(b[1] - uy + side * ux * 0.45)}`;
  return `M${px(b[0])} ${px(b[1])}${corner(1)}${corner(-1)}z`;
}

/** Where the line from a towards b leaves the drawing, or b itself when it stays inside. */
export function inside(
  a: readonly [number, number],
  b: readonly [number, number],
  margin = 0
): [number, number] {
  let part = 1;
  const limit = (from: number, to: number, low: number, high: number) => {
    if (to > high && to > from) part = Math.min(part, Math.max(0, (high - from) / (to - from)));
    if (to < low && to < from) part = Math.min(part, Math.max(0, (low - from) / (to - from)));
  };
  limit(a[0], b[0], margin, WIDTH - margin);
  limit(a[1], b[1], margin, HEIGHT - margin);
  return [a[0] + part * (b[0] - a[0]), a[1] + part * (b[1] - a[1])];
}

/** Where the name of an arrow stands: beyond its head on the side it points to, or above or below it at an edge. */
export function beyond(a: readonly [number, number], b: readonly [number, number], room = 76) {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const [ux, uy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  const side = ux < -0.4 ? -1 : ux > 0.4 ? 1 : 0;
  const x = b[0] + ux * 12;
  const outside = x + (side || 0.5) * room;
  const turned = outside < 0 || outside > WIDTH || (side === 0 && x < room / 2);
  const y = turned ? b[1] + (uy > 0 ? 24 : -16) : b[1] + uy * 14 + 5;
  const anchor = (turned && side >= 0 && outside > WIDTH) || (!turned && side < 0) ? 'end' : 'start';
  return {
    x: px(turned ? Math.max(6, Math.min(WIDTH - 6, b[0] + (anchor === 'start' ? 10 : -10))) : x),
    y: px(Math.max(16, Math.min(HEIGHT - 24, y))),
    'text-anchor': !turned && side === 0 ? 'middle' : anchor
  } as const;
}

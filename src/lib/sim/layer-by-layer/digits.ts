// Digits as a pen would write them: a few strokes, slanted, stretched and shifted by chance, on 12×12 cells.
import type { Random } from '../random';

export const SIDE = 12;
export const CELLS = SIDE * SIDE;
/** The digits 0 to 4. */
export const CLASSES = 5;

type Point = readonly [x: number, y: number];

/** A part of an ellipse from one angle to another, in turns clockwise from the top. */
const arc = (cx: number, cy: number, rx: number, ry: number, from: number, to: number): Point[] =>
  Array.from({ length: 11 }, (_, i) => {
    const turn = 2 * Math.PI * (from + ((to - from) * i) / 10);
    return [cx + rx * Math.sin(turn), cy - ry * Math.cos(turn)];
  });

/** Strokes on a field from −1 to 1 across and −1.4 to 1.4 down. */
const strokes: readonly (readonly (readonly Point[])[])[] = [
  [arc(0, 0, 0.85, 1.3, 0, 1)],
  [
    [
      [-0.45, -0.8],
      [0.15, -1.3],
      [0.15, 1.3]
    ]
  ],
  [[...arc(0, -0.55, 0.8, 0.75, -0.2, 0.35), [-0.8, 1.25], [0.85, 1.25]]],
  [[...arc(-0.05, -0.65, 0.75, 0.65, -0.2, 0.45), ...arc(-0.05, 0.6, 0.85, 0.7, 0.05, 0.72)]],
  [
    [
      [0.35, 1.3],
      [0.35, -1.3],
      [-0.8, 0.45],
      [0.9, 0.45]
    ]
  ]
];

/** The ink of every cell from 0 to 1, row by row from the top: the digit `kind` as this chance writes it. */
export function write(kind: number, rng: Random): Float32Array {
  const slant = rng.uniform(-0.35, 0.35);
  const [wide, high] = [rng.uniform(2.4, 3.4), rng.uniform(2.6, 3.6)];
  const [x, y] = [SIDE / 2 + rng.uniform(-1.3, 1.3), SIDE / 2 + rng.uniform(-1, 1)];
  const pen = rng.uniform(0.45, 0.85);
  const cells = new Float32Array(CELLS);
  for (const stroke of strokes[kind] ?? []) {
    const placed = stroke.map(([u, v]): Point => {
      const [a, b] = [u + rng.normal(0, 0.05), v + rng.normal(0, 0.05)];
      return [x + wide * a - slant * high * b, y + high * b];
    });
    for (let i = 1; i < placed.length; i++) line(cells, placed[i - 1] as Point, placed[i] as Point, pen);
  }
  return cells;
}

/** Draws one straight piece of a stroke. */
function line(cells: Float32Array, [x1, y1]: Point, [x2, y2]: Point, pen: number): void {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy || 1;
  const reach = (a: number, b: number): [number, number] => [
    Math.max(0, Math.floor(Math.min(a, b) - 2)),
    Math.min(SIDE, Math.ceil(Math.max(a, b) + 2))
  ];
  const [left, right] = reach(x1, x2);
  const [top, bottom] = reach(y1, y2);
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++) {
      const [px, py] = [column + 0.5 - x1, row + 0.5 - y1];
      const along = Math.min(1, Math.max(0, (px * dx + py * dy) / length));
      const away = Math.sqrt((px - along * dx) ** 2 + (py - along * dy) ** 2);
      const ink = Math.min(1, Math.max(0, pen + 0.5 - away));
      const at = row * SIDE + column;
      if (ink > (cells[at] ?? 0)) cells[at] = ink;
    }
}

export interface Written {
  /** Row-major [count, CELLS]. */
  x: Float32Array;
  kinds: readonly number[];
}

/** Digits in turn: 0, 1, 2, 3, 4, 0, … */
export function many(count: number, rng: Random): Written {
  const x = new Float32Array(count * CELLS);
  const kinds = Array.from({ length: count }, (_, i) => i % CLASSES);
  kinds.forEach((kind, i) => x.set(write(kind, rng), i * CELLS));
  return { x, kinds };
}

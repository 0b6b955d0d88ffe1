// A thing on the road drawn from a few numbers: as shapes for the picture, as 18×12 grey cells for the network.
// Both come from the same outlines, so that what the reader sees is what the network is given.

export const colours = ['red', 'yellow', 'blue', 'black'] as const;
export type Colour = (typeof colours)[number];

export interface Drawing {
  /** Wheels that can be seen from the side, 0 to 4. */
  wheels: number;
  /** Length of the wings, 0 (none) to 1. */
  wings: number;
  /** Height of the body, 0 (flat) to 1 (a tall box). */
  height: number;
  /** How deep the dents are, 0 to 1. */
  dent: number;
  colour: Colour;
  night: boolean;
  /** Where it stands and how large it is: what differs from photograph to photograph and means nothing. */
  x?: number;
  y?: number;
  size?: number;
}

/** The paper is this many units wide and high; a unit is one cell of the network's picture. */
export const COLUMNS = 18;
export const ROWS = 12;
export const CELLS = COLUMNS * ROWS;

type Corner = readonly [x: number, y: number];
export type Material = 'wing' | 'body' | 'window' | 'wheel' | 'lamp';
export type Shape =
  { material: Material; corners: readonly Corner[] } | { material: Material; at: Corner; radius: number };

const GROUND = 10.6;
const wheelPlaces: readonly (readonly number[])[] = [
  [],
  [0],
  [-3.7, 3.7],
  [-4, 0, 4],
  [-4.5, -1.5, 1.5, 4.5]
];

/** The outlines, the farthest first. A dent pushes the roof down and the front in. */
export function shapesOf({ wheels, wings, height, dent, night, x = 0, y = 0, size = 1 }: Drawing): Shape[] {
  const radius = 1.4 * size;
  const middle = COLUMNS / 2 + x;
  const ground = GROUND + y;
  const bottom = wheels > 0 ? ground - radius : ground;
  const half = 6 * size;
  const deck = bottom - (1.5 + 1.3 * height) * size;
  const rise = 4.6 * height * size;
  const roof = deck - rise;
  // The taller the body, the more of its length the upper part covers: a car's cabin becomes a box.
  const spread = Math.min(1, Math.max(0, (height - 0.4) / 0.5));
  const base = (3.4 + 2.6 * spread) * size;
  const top = (2.3 + 3.7 * spread) * size;
  const shapes: Shape[] = [];

  if (wings > 0.02) {
    const span = wings * size;
    const root = (deck + bottom) / 2;
    const wing = (tip: number): Shape => ({
      material: 'wing',
      corners: [
        [middle - 1.6, root],
        [middle + 1.4, root],
        [middle - 1.6 - 2 * span, tip],
        [middle - 3 - 2 * span, tip]
      ]
    });
    shapes.push(wing(root - 6.5 * span), wing(root + 4.5 * span));
  }
  shapes.push({
    material: 'body',
    corners: [
      [middle - half, bottom],
      [middle - half, deck],
      [middle - base, deck],
      [middle - top, roof + 0.25 * dent * rise],
      [middle - 0.2 * top, roof + 0.95 * dent * rise],
      [middle + top, roof + 0.45 * dent * rise],
      [middle + base - 0.6 * dent, deck],
      [middle + half - 2 * dent, deck + 0.6 * dent],
      [middle + half - 3.4 * dent, (deck + 2 * bottom) / 3],
      [middle + half - 0.6 * dent, bottom]
    ]
  });
  if (rise > 1) {
    const low = deck - 0.12 * rise;
    const high = roof + 0.25 * rise + 0.62 * dent * rise;
    shapes.push({
      material: 'window',
      corners: [
        [middle - 0.78 * base, low],
        [middle - 0.78 * top, Math.min(high, low)],
        [middle + 0.72 * top, Math.min(high, low)],
        [middle + 0.74 * base - 0.5 * dent, low]
      ]
    });
  }
  for (const place of wheelPlaces[wheels] ?? [])
    shapes.push({ material: 'wheel', at: [middle + place * size, ground - radius], radius });
  if (night)
    shapes.push({ material: 'lamp', at: [middle + half - 2 * dent - 0.5, deck + 0.7], radius: 0.5 * size });
  return shapes;
}

const bodyGrey: Record<Colour, number> = { red: 0.5, yellow: 0.28, blue: 0.62, black: 0.85 };

/** How dark a material is on the picture, from 0 (white) to 1 (black); `undefined` is the air around. */
function greyOf(material: Material | undefined, { colour, night }: Drawing): number {
  const day = { wing: bodyGrey[colour] * 0.85, body: bodyGrey[colour], window: 0.15, wheel: 0.97, lamp: 0 };
  if (!night) return material === undefined ? 0.03 : day[material];
  // By night the air is dark, and the body catches the little light there is.
  if (material === undefined) return 0.92;
  return material === 'lamp' ? 0 : 0.55 + 0.42 * day[material];
}

/** Lines on which each row of cells is measured. */
const LINES = 2;

/** The stretches of a horizontal line that lie within a shape, as pairs of x. */
function stretches(shape: Shape, y: number): number[] {
  if ('radius' in shape) {
    const reach = shape.radius ** 2 - (y - shape.at[1]) ** 2;
    return reach > 0 ? [shape.at[0] - Math.sqrt(reach), shape.at[0] + Math.sqrt(reach)] : [];
  }
  const crossed: number[] = [];
  shape.corners.forEach(([x1, y1], i) => {
    const [x2, y2] = shape.corners[(i + 1) % shape.corners.length] ?? [x1, y1];
    if (y1 > y !== y2 > y) crossed.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
  });
  return crossed.sort((a, b) => a - b);
}

/** The picture as the network is given it: grey from 0 to 1, row by row from the top, written into `cells` from `at`. */
export function paint(drawing: Drawing, cells = new Float32Array(CELLS), at = 0): Float32Array {
  cells.fill(greyOf(undefined, drawing), at, at + CELLS);
  const cover = new Float32Array(COLUMNS);
  for (const shape of shapesOf(drawing)) {
    const grey = greyOf(shape.material, drawing);
    for (let row = 0; row < ROWS; row++) {
      cover.fill(0);
      for (let line = 0; line < LINES; line++) {
        const found = stretches(shape, row + (line + 0.5) / LINES);
        for (let i = 0; i + 1 < found.length; i += 2) {
          const [from, to] = [Math.max(0, found[i] ?? 0), Math.min(COLUMNS, found[i + 1] ?? 0)];
          for (let column = Math.floor(from); column < to; column++)
            cover[column] =
              (cover[column] ?? 0) + (Math.min(to, column + 1) - Math.max(from, column)) / LINES;
        }
      }
      for (let column = 0; column < COLUMNS; column++) {
        const share = cover[column] ?? 0;
        const cell = at + row * COLUMNS + column;
        if (share > 0) cells[cell] = (cells[cell] ?? 0) * (1 - share) + grey * share;
      }
    }
  }
  return cells;
}

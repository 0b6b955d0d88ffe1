// Where the output is exactly one half: the line between the two answers.
import { contours } from 'd3-contour';
import { px } from '../../draw/format';

export interface Boundary {
  /** The region of answer 1 as a closed path. */
  region: string;
  /** Its border inside the plane. */
  line: string;
}

const HALF = 65_535 / 2;

/** `field` has 0 to 65,535 for 0 to 1, row by row from the top; the paths are for a square of `size`. */
export function boundary(field: Uint16Array, cells: number, size: number): Boundary {
  const { coordinates } = contours().size([cells, cells]).contour(Array.from(field), HALF);
  const at = (value = 0) => px((value * size) / cells);
  const within = (value: number) => value > 0.51 && value < cells - 0.51;
  const inside = ([x = 0, y = 0]: number[]) => within(x) && within(y);
  let region = '';
  let line = '';
  for (const ring of coordinates.flat()) {
    let drawing = false;
    ring.forEach(([x = 0, y = 0], i) => {
      region += `${i === 0 ? 'M' : 'L'}${at(x)} ${at(y)}`;
      const before = ring[i - 1] ?? [];
      const [x0 = 0, y0 = 0] = before;
      // A ring also follows the border of the plane; that is not where the answer changes.
      const alongEdge = i === 0 || !(inside([x, y]) || inside(before));
      if (alongEdge) drawing = false;
      else {
        line += `${drawing ? '' : `M${at(x0)} ${at(y0)}`}L${at(x)} ${at(y)}`;
        drawing = true;
      }
    });
    region += 'z';
  }
  return { region, line };
}

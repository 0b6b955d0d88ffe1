// Where the answer of the network changes, and the regions between.
import { contours } from 'd3-contour';
import { px } from '../../draw/format';

export interface Boundary {
  /** The region above the level as a closed path. */
  region: string;
  /** Its border inside the plane. */
  line: string;
}

const FULL = 65_535;
const HALF = FULL / 2;

/** `field` has one number for each cell, row by row from the top; the paths are for a square of `size`. */
export function boundary(field: ArrayLike<number>, cells: number, size: number, level = HALF): Boundary {
  const { coordinates } = contours().size([cells, cells]).contour(Array.from(field), level);
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

/** Leads over the next best class from which on a region is drawn darker, as shares of 1. */
const LEADS = [0, 0.5, 0.9];

export interface Region extends Boundary {
  /** The parts where the class leads by more and more, the whole region first. */
  steps: string[];
}

/** The regions of several classes; `field` has the probabilities of each, one class after the other, 65,535 for 1. */
export function regions(field: Uint16Array, classes: number, cells: number, size: number): Region[] {
  const area = cells * cells;
  return Array.from({ length: classes }, (_, c) => {
    // pᶜ − max pᵏ over all other k
    const lead = Float64Array.from({ length: area }, (_, at) => {
      let next = 0;
      for (let k = 0; k < classes; k++) if (k !== c) next = Math.max(next, field[k * area + at] ?? 0);
      return ((field[c * area + at] ?? 0) - next) / FULL;
    });
    const [whole, ...darker] = LEADS.map((level) => boundary(lead, cells, size, level));
    const { region, line } = whole ?? { region: '', line: '' };
    return { region, line, steps: [region, ...darker.map((one) => one.region)] };
  });
}

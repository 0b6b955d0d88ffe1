// Where the cells of a tensor of any rank stand on paper: the last axis runs to the right, the one before
// it down, the one before that to the right again, in boxes of boxes. Lengths are in cells.
import { offsetOf, type Shape } from './shape';

export interface Placed {
  offset: number;
  x: number;
  y: number;
}
export interface Laid {
  width: number;
  height: number;
  cells: Placed[];
  /** Frames around the tables, so that they are seen as boxes of their own. */
  boxes: { x: number; y: number; width: number; height: number }[];
  /** Middles of the places where cells were left out. */
  gaps: { x: number; y: number; across: boolean }[];
}

/** Cells shown along one axis of a tensor of this rank; more are cut to the first ones and the last. */
const limits = [1, 15, 7, 5, 4, 3];
const GAP = 0.9;

/** Indices shown along an axis of n cells; −1 stands for those left out. */
function shown(n: number, rank: number): number[] {
  const limit = limits[rank] ?? 3;
  const all = Array.from({ length: Math.min(n, limit) }, (_, i) => i);
  return n <= limit ? all : [...all.slice(0, limit - 2), -1, n - 1];
}

/** Places every shown cell of a tensor of this shape, the last axis running across. */
export function lay(shape: Shape): Laid {
  const rank = shape.length;
  const laid: Laid = { width: 0, height: 0, cells: [], boxes: [], gaps: [] };

  /** Lays out what lies under this index with its corner at (x, y); returns its size. */
  function put(index: readonly number[], x: number, y: number): readonly [width: number, height: number] {
    const level = rank - index.length;
    if (level === 0) {
      laid.cells.push({ offset: offsetOf(shape, index), x, y });
      return [1, 1];
    }
    const across = level % 2 === 1;
    const between = level <= 2 ? 0 : 0.22 + 0.22 * Math.ceil((level - 2) / 2);
    let [along, side] = [0, 0];
    let gap: number | undefined;
    for (const [k, i] of shown(shape[index.length] ?? 0, rank).entries()) {
      if (k > 0) along += between;
      const at = across ? ([x + along, y] as const) : ([x, y + along] as const);
      if (i < 0) {
        gap = along + GAP / 2;
        along += GAP;
        continue;
      }
      const [width, height] = put([...index, i], ...at);
      if (level === 3) laid.boxes.push({ x: at[0], y: at[1], width, height });
      along += across ? width : height;
      side = Math.max(side, across ? height : width);
    }
    if (gap !== undefined)
      laid.gaps.push(
        across ? { x: x + gap, y: y + side / 2, across } : { x: x + side / 2, y: y + gap, across }
      );
    return across ? [along, side || 1] : [side || 1, along];
  }

  const [width, height] = put([], 0, 0);
  return { ...laid, width: Math.max(width, 1), height: Math.max(height, 1) };
}

// Pooling of one channel: every window becomes one number.
import { isInside, matrixOf, valueAt, type Matrix } from '../matrix';
import { windows } from './windows';

/** Minimum pooling is no layer of Keras; it is −max pooling of −x. */
export type PoolKind = 'max' | 'average' | 'min';

export interface PoolOptions {
  /** Rows and columns of the window. */
  poolSize: number;
  /** Cells that the window moves at a time; the window's own size when left out, so windows do not overlap. */
  strides?: number;
  padding?: 'valid' | 'same';
}

/** One number for the cells of a window. */
export function poolOf(kind: PoolKind, cells: readonly number[]): number {
  if (kind === 'max') return Math.max(...cells);
  if (kind === 'min') return Math.min(...cells);
  return cells.reduce((sum, x) => sum + x, 0) / cells.length;
}

/**
 * The pooled map. Cells outside the input do not take part: an average at the border divides by the
 * cells that are there. The map has no rows or no columns where the window is larger than the input.
 */
export function pool2d(kind: PoolKind, input: Matrix, options: PoolOptions): Matrix {
  const { poolSize, strides = poolSize, padding = 'valid' } = options;
  const down = windows(input.rows, poolSize, strides, padding);
  const across = windows(input.columns, poolSize, strides, padding);
  return matrixOf(down.count, across.count, (r, c) => {
    const cells: number[] = [];
    for (let i = 0; i < poolSize; i++)
      for (let j = 0; j < poolSize; j++) {
        const row = r * strides + i - down.before;
        const column = c * strides + j - across.before;
        if (isInside(input, row, column)) cells.push(valueAt(input, row, column));
      }
    return poolOf(kind, cells);
  });
}

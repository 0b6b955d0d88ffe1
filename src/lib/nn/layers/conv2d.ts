// Convolution of one channel with one filter. A layer with many of both adds such results up.
import { matrixOf, valueAt, type Matrix } from '../matrix';
import { windows, type Padding } from './windows';

export interface Conv2dOptions {
  /** Cells that the window moves at a time, along rows and columns alike. */
  strides?: number;
  padding?: Padding;
}

/**
 * What deep learning calls convolution: the filter is laid on the input as it is, without the flip of
 * the mathematical convolution (so, strictly, a cross-correlation). Outside the input lie zeros.
 * Returns the feature map; it has no rows or no columns where the filter is larger than the padded input.
 */
export function conv2d(input: Matrix, filter: Matrix, options: Conv2dOptions = {}): Matrix {
  const { strides = 1, padding = 'valid' } = options;
  const down = windows(input.rows, filter.rows, strides, padding);
  const across = windows(input.columns, filter.columns, strides, padding);

  // y[r, c] = Σᵢ Σⱼ x[r·s + i − p, c·s + j − p] · w[i, j]
  return matrixOf(down.count, across.count, (r, c) => {
    let sum = 0;
    for (let i = 0; i < filter.rows; i++)
      for (let j = 0; j < filter.columns; j++)
        sum +=
          valueAt(input, r * strides + i - down.before, c * strides + j - across.before) *
          valueAt(filter, i, j);
    return sum;
  });
}

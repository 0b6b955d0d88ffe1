// Where a window stands while it slides along a line of cells: shared by convolution and pooling.

/**
 * Zeros put around the input: a number of cells on every side; "valid" is none; "same" is as many as
 * make the output ⌈n / s⌉ long, the odd one at the end (the rule of TensorFlow and Keras).
 */
export type Padding = number | 'valid' | 'same';

export interface Windows {
  /** How many places the window takes: the length of the output. 0 when it is longer than the padded line. */
  count: number;
  /** Cells of padding before the first and after the last cell of the input. */
  before: number;
  after: number;
}

/**
 * The places of a window of length k on a line of n cells, s cells apart.
 * Throws a RangeError unless n, k, s ≥ 1 and the padding ≥ 0 are whole numbers.
 */
export function windows(n: number, k: number, s: number, padding: Padding = 'valid'): Windows {
  const whole = (x: number, least: number) => Number.isInteger(x) && x >= least;
  if (!whole(n, 1) || !whole(k, 1) || !whole(s, 1)) throw new RangeError('Lengths and strides start at 1');

  if (padding === 'same') {
    // o = ⌈n / s⌉,  padding = max((o − 1)·s + k − n, 0)
    const count = Math.ceil(n / s);
    const total = Math.max((count - 1) * s + k - n, 0);
    const before = Math.floor(total / 2);
    return { count, before, after: total - before };
  }
  const p = padding === 'valid' ? 0 : padding;
  if (!whole(p, 0)) throw new RangeError('Padding starts at 0');
  // o = ⌊(n + 2p − k) / s⌋ + 1
  const count = Math.max(0, Math.floor((n + 2 * p - k) / s) + 1);
  return { count, before: p, after: p };
}

/** How many of the windows read the cell with this index. */
export function readers({ count, before }: Windows, k: number, s: number, index: number): number {
  let readers = 0;
  for (let i = 0; i < count; i++) {
    const start = i * s - before;
    if (index >= start && index < start + k) readers++;
  }
  return readers;
}

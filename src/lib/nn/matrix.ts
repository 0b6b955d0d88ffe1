// A rectangle of numbers: one channel of a picture, one filter, one feature map.

export interface Matrix {
  rows: number;
  columns: number;
  /** Row by row: the value at (r, c) is values[r · columns + c]. */
  values: number[];
}

/** A matrix from its rows. Throws a RangeError when they differ in length. */
export function matrix(rows: readonly (readonly number[])[]): Matrix {
  const columns = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== columns)) throw new RangeError('Rows of different lengths');
  return { rows: rows.length, columns, values: rows.flat() };
}

/** Whether there is such a cell. */
export const isInside = ({ rows, columns }: Matrix, row: number, column: number): boolean =>
  row >= 0 && row < rows && column >= 0 && column < columns;

/** The value at (row, column); 0 outside, which is what padding with zeros means. */
export const valueAt = (m: Matrix, row: number, column: number): number =>
  isInside(m, row, column) ? (m.values[row * m.columns + column] ?? 0) : 0;

/** The same matrix with one value changed; outside, the matrix itself. */
export function withValue(m: Matrix, row: number, column: number, value: number): Matrix {
  if (!isInside(m, row, column)) return m;
  const values = m.values.slice();
  values[row * m.columns + column] = value;
  return { ...m, values };
}

/** A matrix whose value at (r, c) is f(r, c). */
export const matrixOf = (
  rows: number,
  columns: number,
  f: (row: number, column: number) => number
): Matrix => ({
  rows,
  columns,
  values: Array.from({ length: rows * columns }, (_, i) => f(Math.floor(i / columns), i % columns))
});

/** f applied to every value. */
export const mapped = (m: Matrix, f: (value: number) => number): Matrix => ({
  ...m,
  values: m.values.map(f)
});

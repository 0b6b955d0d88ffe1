// How padding and strides decide where the window stands, how large the output is and what is never read.
import { bracketed, format } from '../../draw/format';
import { conv2d } from '../../nn/layers/conv2d';
import { readers, windows, type Padding } from '../../nn/layers/windows';
import { isInside, matrix, matrixOf, valueAt, type Matrix } from '../../nn/matrix';
import { action, type Explanation, type Trouble } from '../define';
import { choice, integer, type Values } from '../params';

export const params = {
  size: integer(5, { min: 3, max: 7, restart: true }),
  kernelSize: integer(3, { min: 1, max: 5, restart: true }),
  padding: choice('cells', ['valid', 'same', 'cells'], { restart: true }),
  cells: integer(1, { min: 0, max: 3, restart: true, when: (values) => values.padding === 'cells' }),
  strides: integer(1, { min: 1, max: 4, restart: true })
};
export type Params = Values<typeof params>;

/** The worked example fills the upper left 5×5; larger inputs go on with its band. */
const board = matrix([
  [1, 1, 1, 0, 0, 1, 0],
  [0, 1, 1, 1, 0, 0, 1],
  [0, 0, 1, 1, 1, 0, 0],
  [0, 0, 1, 1, 0, 1, 1],
  [0, 1, 1, 0, 0, 1, 0],
  [1, 1, 0, 0, 1, 1, 0],
  [1, 0, 0, 1, 1, 0, 0]
]);

/** The upper left part of the board, as large as the reader chose. */
export const inputOf = ({ size }: Params): Matrix => matrixOf(size, size, (r, c) => valueAt(board, r, c));

/** 1 and 0 in turn, as in the worked example: 101/010/101. */
export const filterOf = ({ kernelSize: k }: Params): Matrix => matrixOf(k, k, (i, j) => 1 - ((i + j) % 2));

const paddingOf = ({ padding, cells }: Params): Padding => (padding === 'cells' ? cells : padding);

/** Where the windows stand along one side. */
export const placesOf = (p: Params) => windows(p.size, p.kernelSize, p.strides, paddingOf(p));

/** What the filter makes of the padded input. */
export const outputOf = (p: Params): Matrix =>
  conv2d(inputOf(p), filterOf(p), { strides: p.strides, padding: paddingOf(p) });

export interface State {
  /** Outputs computed so far, in reading order: 0 where no window fits. */
  count: number;
  /** Index of the output whose window is shown. */
  window: number;
}

export const init = (p: Params): State => ({ count: Math.min(1, placesOf(p).count), window: 0 });

const total = (p: Params) => placesOf(p).count ** 2;

export const done = (state: State, p: Params): boolean => state.count >= total(p);

export const step = (state: State, p: Params): State =>
  done(state, p) ? state : { count: state.count + 1, window: state.count };

/** Row and column of an output. */
export const placeOf = (p: Params, index: number): { row: number; column: number } => {
  const across = Math.max(1, placesOf(p).count);
  return { row: Math.floor(index / across), column: index % across };
};

/** Input row or column of the first cell of a window; negative inside the padding. */
export const startOf = (p: Params, index: number): number => index * p.strides - placesOf(p).before;

/** How many windows read the input cell at this row and column. */
export function readersOf(p: Params, row: number, column: number): number {
  const places = placesOf(p);
  return readers(places, p.kernelSize, p.strides, row) * readers(places, p.kernelSize, p.strides, column);
}

const unreadCells = (p: Params): number =>
  inputOf(p).values.filter((_, i) => readersOf(p, Math.floor(i / p.size), i % p.size) === 0).length;

/** Windows that see nothing but padding. */
function blindWindows(p: Params): number {
  const { count } = placesOf(p);
  let seeing = 0;
  for (let i = 0; i < count; i++) {
    const start = startOf(p, i);
    if (start < p.size && start + p.kernelSize > 0) seeing++;
  }
  return count ** 2 - seeing ** 2;
}

export function readouts(state: State, p: Params) {
  const { count } = placesOf(p);
  return {
    outputSize: count,
    computed: state.count,
    sum: outputOf(p).values[state.window] ?? 0,
    unread: unreadCells(p),
    blind: blindWindows(p),
    cornerReaders: readersOf(p, 0, 0)
  };
}

export function diagnose(_: State, p: Params): Trouble | undefined {
  const { count, before, after } = placesOf(p);
  const padded = p.size + before + after;
  if (count === 0) return { name: 'filterTooLarge', values: { kernelSize: p.kernelSize, padded } };
  const blind = blindWindows(p);
  if (blind > 0) return { name: 'onlyZeros', values: { blind, cells: before, kernelSize: p.kernelSize } };
  const unread = unreadCells(p);
  if (unread > 0) {
    const skipped = p.strides > p.kernelSize;
    return {
      name: skipped ? 'gaps' : 'leftOver',
      values: { unread, strides: p.strides, kernelSize: p.kernelSize }
    };
  }
  return undefined;
}

export const actions = {
  /** To the nearest place that exists. */
  moveWindow: action<State, typeof params>()(
    { row: integer(0, { min: 0, max: 12 }), column: integer(0, { min: 0, max: 12 }) },
    (state, p, { row, column }) => {
      const { count } = placesOf(p);
      if (count === 0) return state;
      return { ...state, window: Math.min(row, count - 1) * count + Math.min(column, count - 1) };
    },
    { same: [] }
  )
};

/** o = ⌊(n + before + after − k) / s⌋ + 1, or for "same" o = ⌈n / s⌉, with the numbers in it. */
export function sizeInNumbers(p: Params): string {
  const { before } = placesOf(p);
  return p.padding === 'same'
    ? `⌈${p.size} / ${p.strides}⌉`
    : `⌊(${p.size} + 2·${before} − ${p.kernelSize}) / ${p.strides}⌋ + 1`;
}

/** What that formula gives: below 1 where the filter fits nowhere. */
export function sizeByFormula(p: Params): number {
  const { count, before } = placesOf(p);
  if (p.padding === 'same') return count;
  return Math.floor((p.size + 2 * before - p.kernelSize) / p.strides) + 1;
}

export function explain(state: State, p: Params, mark: string): Explanation | undefined {
  const { count, before, after } = placesOf(p);
  const sizeRows =
    p.padding === 'same'
      ? [
          { row: 'same', numbers: sizeInNumbers(p), result: format(count) },
          {
            row: 'around',
            numbers: `max((${count} − 1)·${p.strides} + ${p.kernelSize} − ${p.size}, 0)`,
            result: `${before + after} = ${before} + ${after}`
          }
        ]
      : [{ row: 'size', numbers: sizeInNumbers(p), result: format(sizeByFormula(p)) }];
  if (mark === 'window') {
    if (count === 0) return { rows: sizeRows };
    const at = placeOf(p, state.window);
    const [top, left] = [startOf(p, at.row), startOf(p, at.column)];
    const filter = filterOf(p);
    const input = inputOf(p);
    const read = filter.values.flatMap((w, i) => {
      const row = top + Math.floor(i / p.kernelSize);
      const column = left + (i % p.kernelSize);
      return w === 0 ? [] : [valueAt(input, row, column)];
    });
    const start = (index: number) => `${index}·${p.strides} − ${before}`;
    return {
      rows: [
        ...sizeRows,
        { row: 'top', numbers: start(at.row), result: format(top) },
        { row: 'left', numbers: start(at.column), result: format(left) },
        {
          row: 'sum',
          numbers: read.map((x) => bracketed(x)).join(' + '),
          result: format(read.reduce((sum, x) => sum + x, 0))
        }
      ],
      edits: [{ action: 'moveWindow', argument: at, fields: ['row', 'column'] }]
    };
  }
  const found = /^pixel:(\d+),(\d+)$/.exec(mark);
  if (!found) return undefined;
  const [row, column] = [Number(found[1]), Number(found[2])];
  if (!isInside(inputOf(p), row, column)) return undefined;
  const along = (index: number) => readers(placesOf(p), p.kernelSize, p.strides, index);
  return {
    rows: [
      {
        row: 'readers',
        numbers: `${along(row)}·${along(column)}`,
        result: format(readersOf(p, row, column))
      }
    ]
  };
}

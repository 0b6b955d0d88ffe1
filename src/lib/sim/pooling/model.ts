// Pooling: a window slides over a map and keeps one number of every place. And what a shift changes.
import { bracketed, format } from '../../draw/format';
import { pictures } from '../../nn/datasets/pictures';
import { conv2d } from '../../nn/layers/conv2d';
import { filters } from '../../nn/layers/filters';
import { pool2d, poolOf } from '../../nn/layers/pooling';
import { readers, windows } from '../../nn/layers/windows';
import { isInside, mapped, matrix, matrixOf, valueAt, withValue, type Matrix } from '../../nn/matrix';
import { action, type Explanation, type Trouble } from '../define';
import { choice, integer, number, type Values } from '../params';

const inputNames = ['example', 'featureMap'] as const;

export const params = {
  input: choice('example', inputNames, { restart: true }),
  kind: choice('max', ['max', 'average', 'min']),
  poolSize: integer(2, { min: 1, max: 4, restart: true }),
  strides: integer(2, { min: 1, max: 4, restart: true }),
  shiftRight: integer(0, { min: 0, max: 3, group: 'shift' }),
  shiftDown: integer(0, { min: 0, max: 3, group: 'shift' })
};
export type Params = Values<typeof params>;

/** The 4×4 map of the worked example. */
const example = matrix([
  [1, 4, 8, 3],
  [6, 9, 2, 1],
  [11, 13, 6, 7],
  [8, 19, 8, 2]
]);

/** The digit 2 on a larger sheet under the diagonal filter: y = max(0, z − 1). Room is left to shift it. */
const featureMap = mapped(
  conv2d(
    matrixOf(14, 14, (r, c) => valueAt(pictures.two, r - 1, c - 1)),
    filters.diagonal
  ),
  (z) => Math.max(0, z - 1)
);

export interface State {
  /** The map before any shift. */
  input: Matrix;
  /** Cells of the pooled map computed so far, in reading order. */
  count: number;
  /** Index of the pooled cell whose window is shown. */
  window: number;
}

export const init = ({ input }: Params): State => ({
  input: input === 'example' ? example : featureMap,
  count: 1,
  window: 0
});

/** Windows along one side: the columns of the pooled map. */
export const across = ({ input }: State, { poolSize, strides }: Params): number =>
  windows(input.columns, poolSize, strides).count;

const total = (state: State, p: Params) => across(state, p) ** 2;

export const done = (state: State, p: Params): boolean => state.count >= total(state, p);

export const step = (state: State, p: Params): State =>
  done(state, p) ? state : { ...state, count: state.count + 1, window: state.count };

/** Row and column of the pooled cell with this index. */
export const placeOf = (state: State, p: Params, index = state.window): { row: number; column: number } => ({
  row: Math.floor(index / across(state, p)),
  column: index % across(state, p)
});

/** The map after the shift: what leaves is lost, zeros come in. */
export const shifted = ({ input }: State, { shiftRight, shiftDown }: Params): Matrix =>
  matrixOf(input.rows, input.columns, (r, c) => valueAt(input, r - shiftDown, c - shiftRight));

const pool = (input: Matrix, { kind, poolSize, strides }: Params) =>
  pool2d(kind, input, { poolSize, strides });

/** The pooled map after the shift, and before it. */
export const pooled = (state: State, p: Params): Matrix => pool(shifted(state, p), p);
export const pooledBefore = (state: State, p: Params): Matrix => pool(state.input, p);

/** Cells that differ, among those that are not zero in both. */
export function compare(before: Matrix, after: Matrix): { changed: number; active: number } {
  let changed = 0;
  let active = 0;
  for (const [i, old] of before.values.entries()) {
    const now = after.values[i] ?? 0;
    if (old !== 0 || now !== 0) active++;
    if (Math.abs(old - now) > 1e-9) changed++;
  }
  return { changed, active };
}

const percent = ({ changed, active }: { changed: number; active: number }) =>
  active === 0 ? 0 : (100 * changed) / active;

export function readouts(state: State, p: Params) {
  const after = pooled(state, p);
  const inputs = compare(state.input, shifted(state, p));
  const outputs = compare(pooledBefore(state, p), after);
  return {
    computed: state.count,
    outputSize: across(state, p),
    output: after.values[state.window] ?? 0,
    highest: Math.max(...after.values),
    inputsChanged: inputs.changed,
    inputsActive: inputs.active,
    outputsChanged: outputs.changed,
    outputsActive: outputs.active,
    inputShare: percent(inputs),
    outputShare: percent(outputs)
  };
}

export function diagnose(state: State, p: Params): Trouble | undefined {
  const places = windows(state.input.columns, p.poolSize, p.strides);
  const n = state.input.columns;
  const read = Array.from({ length: n }, (_, i) => readers(places, p.poolSize, p.strides, i)).filter(
    (count) => count > 0
  ).length;
  if (read === n) return undefined;
  const values = { unread: n * n - read * read, strides: p.strides, poolSize: p.poolSize };
  return { name: p.strides > p.poolSize ? 'gaps' : 'leftOver', values };
}

const act = action<State, typeof params>();
export const actions = {
  /** Row and column are those before the shift, so that an edit stays with what is shifted. */
  setCell: act(
    {
      input: choice('example', inputNames),
      row: integer(0, { min: 0, max: 11 }),
      column: integer(0, { min: 0, max: 11 }),
      value: number(1, { min: 0, max: 20, step: 1 })
    },
    (state, p, a) =>
      a.input === p.input ? { ...state, input: withValue(state.input, a.row, a.column, a.value) } : state,
    { setup: true, same: ['input', 'row', 'column'] }
  ),
  /** To the nearest place that exists. */
  moveWindow: act(
    { row: integer(0, { min: 0, max: 11 }), column: integer(0, { min: 0, max: 11 }) },
    (state, p, { row, column }) => {
      const count = across(state, p);
      return { ...state, window: Math.min(row, count - 1) * count + Math.min(column, count - 1) };
    },
    { same: [] }
  )
};

/** The cells of a window, in reading order. */
export function cellsOf(state: State, p: Params, index = state.window): number[] {
  const { row, column } = placeOf(state, p, index);
  const input = shifted(state, p);
  return matrixOf(p.poolSize, p.poolSize, (i, j) =>
    valueAt(input, row * p.strides + i, column * p.strides + j)
  ).values;
}

export function explain(state: State, p: Params, mark: string): Explanation | undefined {
  const n = state.input.columns;
  const places = windows(n, p.poolSize, p.strides);
  if (mark === 'window') {
    const cells = cellsOf(state, p);
    const numbers =
      p.kind === 'average'
        ? `(${cells.map((x) => bracketed(x)).join(' + ')}) / ${cells.length}`
        : `${p.kind}(${cells.map((x) => format(x)).join(', ')})`;
    return {
      rows: [
        { row: p.kind, numbers, result: format(poolOf(p.kind, cells)) },
        { row: 'size', numbers: `⌊(${n} − ${p.poolSize}) / ${p.strides}⌋ + 1`, result: format(places.count) }
      ],
      edits: [{ action: 'moveWindow', argument: placeOf(state, p), fields: ['row', 'column'] }]
    };
  }
  const found = /^cell:(\d+),(\d+)$/.exec(mark);
  if (!found) return undefined;
  const [row, column] = [Number(found[1]), Number(found[2])];
  if (!isInside(state.input, row, column)) return undefined;
  const along = (index: number) => readers(places, p.poolSize, p.strides, index);
  const home = { row: row - p.shiftDown, column: column - p.shiftRight };
  const value = valueAt(state.input, home.row, home.column);
  return {
    rows: [
      {
        row: 'readers',
        numbers: `${along(row)}·${along(column)}`,
        result: format(along(row) * along(column))
      }
    ],
    edits: isInside(state.input, home.row, home.column)
      ? [{ action: 'setCell', argument: { input: p.input, ...home, value }, fields: ['value'] }]
      : []
  };
}

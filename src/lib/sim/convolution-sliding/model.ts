// A 3×3 filter slides over a small picture; every place of the window gives one cell of the feature map.
import { bracketed, format } from '../../draw/format';
import { pictures } from '../../nn/datasets/pictures';
import { conv2d } from '../../nn/layers/conv2d';
import { filters } from '../../nn/layers/filters';
import { readers, windows } from '../../nn/layers/windows';
import { valueAt, withValue, type Matrix } from '../../nn/matrix';
import { action, type Explanation } from '../define';
import { choice, integer, number, toggle, type Values } from '../params';

const imageNames = ['example', 'two', 'one', 'house'] as const;
const filterNames = [
  'example',
  'diagonal',
  'verticalEdge',
  'horizontalEdge',
  'blur',
  'sharpen',
  'identity'
] as const;

export const params = {
  image: choice('example', imageNames, { restart: true }),
  filter: choice('example', filterNames, { restart: true }),
  relu: toggle(false)
};
export type Params = Values<typeof params>;

export interface State {
  image: Matrix;
  filter: Matrix;
  /** Cells of the feature map that have been computed, in reading order. */
  count: number;
  /** The place of the window: index of a cell of the feature map. */
  window: number;
}

export const init = ({ image, filter }: Params): State => ({
  image: pictures[image],
  filter: filters[filter],
  count: 1,
  window: 0
});

const across = ({ image, filter }: State) => image.columns - filter.columns + 1;
/** How many windows fit: the cells of the feature map. */
export const total = (state: State): number => across(state) * (state.image.rows - state.filter.rows + 1);

/** Row and column of the window: those of its upper left pixel and of its cell in the feature map. */
export const placeOf = (state: State, index = state.window): { row: number; column: number } => ({
  row: Math.floor(index / across(state)),
  column: index % across(state)
});

/** The window goes to the next place in reading order, and its sum is written into the map. */
export function step(state: State): State {
  if (done(state)) return state;
  return { ...state, count: state.count + 1, window: state.count };
}

export const done = (state: State): boolean => state.count >= total(state);

/** The whole feature map, as the run will have it at its end. */
export function featureMap({ image, filter }: State, { relu }: Params): Matrix {
  const map = conv2d(image, filter);
  return relu ? { ...map, values: map.values.map((z) => Math.max(0, z)) } : map;
}

/** What the reader sees of the map: the cells computed so far, and the one under the window. */
export const shown = (state: State, params: Params): (number | null)[] =>
  featureMap(state, params).values.map((y, i) => (i < state.count || i === state.window ? y : null));

/** The largest sum that pixels between 0 and 1 can give: all positive weights on ink, the others on paper. */
const bestPossible = ({ filter }: State) => filter.values.reduce((sum, w) => sum + Math.max(0, w), 0);

/** Computed cells of the map where the picture fits the filter completely. */
export function matches(state: State): number[] {
  const best = bestPossible(state);
  if (best <= 0) return [];
  const sums = conv2d(state.image, state.filter).values.slice(0, state.count);
  return sums.flatMap((z, i) => (z >= best - 1e-9 ? [i] : []));
}

/** How many separate groups these cells form; cells that touch, even at a corner, belong together. */
function groups(state: State, cells: readonly number[]): number {
  const left = new Set(cells);
  let groups = 0;
  for (const first of cells) {
    if (!left.delete(first)) continue;
    groups++;
    const reached = [first];
    for (const at of reached)
      for (const other of left) {
        const a = placeOf(state, at);
        const b = placeOf(state, other);
        if (Math.abs(a.row - b.row) > 1 || Math.abs(a.column - b.column) > 1) continue;
        left.delete(other);
        reached.push(other);
      }
  }
  return groups;
}

export function readouts(state: State, params: Params) {
  const map = featureMap(state, params).values;
  const computed = map.slice(0, state.count);
  const found = matches(state);
  return {
    computed: state.count,
    total: total(state),
    output: map[state.window] ?? 0,
    highest: Math.max(...computed),
    lowest: Math.min(...computed),
    matches: found.length,
    places: groups(state, found)
  };
}

const row = integer(0, { min: 0, max: 9 });
const column = integer(0, { min: 0, max: 9 });
const act = action<State, typeof params>();

export const actions = {
  /** An edit belongs to the picture that it was made in, so another picture is not drawn over. */
  setCell: act(
    { image: choice('example', imageNames), row, column, value: number(1, { min: 0, max: 1, step: 0.25 }) },
    (state, { image }, a) =>
      a.image === image ? { ...state, image: withValue(state.image, a.row, a.column, a.value) } : state,
    { setup: true, same: ['image', 'row', 'column'] }
  ),
  setWeight: act(
    {
      filter: choice('example', filterNames),
      row: integer(0, { min: 0, max: 2 }),
      column: integer(0, { min: 0, max: 2 }),
      value: number(1, { min: -9, max: 9, step: 1 })
    },
    (state, { filter }, a) =>
      a.filter === filter ? { ...state, filter: withValue(state.filter, a.row, a.column, a.value) } : state,
    { setup: true, same: ['filter', 'row', 'column'] }
  ),
  /** To the nearest place that exists. */
  moveWindow: act(
    { row, column },
    (state, _, a) => {
      const columns = across(state);
      const last = total(state) / columns - 1;
      return { ...state, window: Math.min(a.row, last) * columns + Math.min(a.column, columns - 1) };
    },
    { same: [] }
  )
};

/** A ninth is written as one, so that the sum of the blur can be redone by hand. */
export const weightText = (w: number): string => (Math.abs(w - 1 / 9) < 1e-12 ? '1/9' : bracketed(w, 3));

/** The products of one row of the window: pixel times weight. */
export const products = (state: State, line: number, index = state.window) => {
  const { row, column } = placeOf(state, index);
  return Array.from({ length: state.filter.columns }, (_, j) => {
    const x = valueAt(state.image, row + line, column + j);
    const w = valueAt(state.filter, line, j);
    return { x, w, product: x * w };
  });
};

function explainSum(state: State, { relu }: Params, index: number): Explanation['rows'] {
  const lines = [0, 1, 2].map((line) => products(state, line, index));
  const sums = lines.map((line) => line.reduce((sum, { product }) => sum + product, 0));
  const z = sums.reduce((sum, part) => sum + part, 0);
  const rows = lines.map((line, i) => ({
    row: `line${i + 1}`,
    numbers: line.map(({ x, w }) => `${format(x)}·${weightText(w)}`).join(' + '),
    result: format(sums[i] ?? 0)
  }));
  rows.push({ row: 'sum', numbers: sums.map((part) => bracketed(part)).join(' + '), result: format(z) });
  if (relu) rows.push({ row: 'relu', numbers: `max(0, ${format(z)})`, result: format(Math.max(0, z)) });
  return rows;
}

export function explain(state: State, params: Params, mark: string): Explanation | undefined {
  const here = placeOf(state);
  if (mark === 'window')
    return {
      rows: explainSum(state, params, state.window),
      edits: [{ action: 'moveWindow', argument: here, fields: ['row', 'column'] }]
    };
  const found = /^(pixel|weight|output):(\d+),(\d+)$/.exec(mark);
  if (!found) return undefined;
  const [, kind] = found;
  const row = Number(found[2]);
  const column = Number(found[3]);
  const inside = ({ rows, columns }: Matrix) => row < rows && column < columns;

  if (kind === 'pixel' && inside(state.image)) {
    const value = valueAt(state.image, row, column);
    const along = (n: number, index: number) => readers(windows(n, 3, 1), 3, 1, index);
    const [down, right] = [along(state.image.rows, row), along(state.image.columns, column)];
    return {
      rows: [{ row: 'readers', numbers: `${down}·${right}`, result: format(down * right) }],
      edits: [{ action: 'setCell', argument: { image: params.image, row, column, value }, fields: ['value'] }]
    };
  }
  if (kind === 'weight' && inside(state.filter)) {
    const value = valueAt(state.filter, row, column);
    const down = total(state) / across(state);
    return {
      rows: [{ row: 'shared', numbers: `${down}·${across(state)}`, result: format(total(state)) }],
      edits: [
        { action: 'setWeight', argument: { filter: params.filter, row, column, value }, fields: ['value'] }
      ]
    };
  }
  if (kind !== 'output' || !inside(conv2d(state.image, state.filter))) return undefined;
  const index = row * across(state) + column;
  const known = index < state.count || index === state.window;
  return {
    rows: known ? explainSum(state, params, index) : [],
    buttons: [{ action: 'moveWindow', argument: { row, column } }]
  };
}

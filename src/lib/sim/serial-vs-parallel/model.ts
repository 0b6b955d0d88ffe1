// One product of matrices, C = A·B, worked out by one worker, by one worker for every cell of a row, or by
// one for every cell. A step is one tick of the clock: every busy worker multiplies and adds once.
import { format } from '../../draw/format';
import { matrixOf, valueAt, type Matrix } from '../../nn/matrix';
import { action, type Explanation } from '../define';
import { choice, integer, type Values } from '../params';
import type { Random } from '../random';

export const ways = ['cell', 'row', 'all'] as const;
export type Way = (typeof ways)[number];
export const MAX_SIZE = 6;

export const params = {
  way: choice('cell', ways, { restart: true }),
  size: integer(4, { min: 1, max: MAX_SIZE, restart: true }),
  startup: integer(0, { min: 0, max: 60 })
};
export type Params = Values<typeof params>;

export interface State {
  a: Matrix;
  b: Matrix;
  /** Ticks of the clock so far. */
  tick: number;
}

export function init({ size }: Params, rng: Random): State {
  const some = () => matrixOf(size, size, () => rng.integer(4));
  return { a: some(), b: some(), tick: 0 };
}

/** Workers that a way has for an n×n product: 1, n or n². */
export const workersOf = (way: Way, n: number): number => ({ cell: 1, row: n, all: n * n })[way];

/** Ticks before the first product: many workers have to be sent their numbers first. */
export const waitOf = (way: Way, startup: number): number => (way === 'cell' ? 0 : startup);

/** Ticks in all: n³ products are shared out evenly, after the wait. */
export const ticksOf = (way: Way, n: number, startup: number): number =>
  waitOf(way, startup) + n ** 3 / workersOf(way, n);

/** Products that the worker of cell (row, column) has added so far, from 0 to n. */
export function addedIn(
  { tick }: State,
  { way, size, startup }: Params,
  row: number,
  column: number
): number {
  const worked = Math.max(0, tick - waitOf(way, startup));
  const before = way === 'cell' ? (row * size + column) * size : way === 'row' ? row * size : 0;
  return Math.min(size, Math.max(0, worked - before));
}

/** The sum in a cell after its first `added` products. */
export function sumIn({ a, b }: State, row: number, column: number, added: number): number {
  let sum = 0;
  for (let k = 0; k < added; k++) sum += valueAt(a, row, k) * valueAt(b, k, column);
  return sum;
}

/** Products of a way that are made by this tick. */
export const madeBy = (way: Way, { tick }: State, { size, startup }: Params): number =>
  Math.min(size ** 3, Math.max(0, tick - waitOf(way, startup)) * workersOf(way, size));

export const done = (state: State, p: Params): boolean => state.tick >= ticksOf(p.way, p.size, p.startup);

export const step = (state: State, p: Params): State =>
  done(state, p) ? state : { ...state, tick: state.tick + 1 };

export function readouts(state: State, p: Params) {
  const ticks = Object.fromEntries(ways.map((way) => [way, ticksOf(way, p.size, p.startup)])) as Record<
    Way,
    number
  >;
  return {
    tick: state.tick,
    workers: workersOf(p.way, p.size),
    made: madeBy(p.way, state, p),
    products: p.size ** 3,
    ticks: ticks[p.way],
    cellTicks: ticks.cell,
    rowTicks: ticks.row,
    allTicks: ticks.all,
    faster: ticks.cell / ticks[p.way]
  };
}

const act = action<State, typeof params>();
const index = integer(0, { min: 0, max: MAX_SIZE - 1 });
export const actions = {
  setCell: act(
    { matrix: choice('a', ['a', 'b']), row: index, column: index, value: integer(1, { min: 0, max: 9 }) },
    (state, _, { matrix, row, column, value }) => {
      const old = state[matrix];
      if (row >= old.rows || column >= old.columns) return state;
      const changed = matrixOf(old.rows, old.columns, (r, c) =>
        r === row && c === column ? value : valueAt(old, r, c)
      );
      return { ...state, [matrix]: changed };
    },
    { setup: true, same: ['matrix', 'row', 'column'] }
  )
};

function ofWay(way: Way, p: Params): Explanation {
  const n = p.size;
  const wait = way === 'cell' ? '' : `${format(p.startup)} + `;
  const workers = format(workersOf(way, n));
  return {
    rows: [
      {
        row: `${way}Ticks`,
        numbers: `${wait}${n}·${n}·${n} / ${workers}`,
        result: format(ticksOf(way, n, p.startup))
      }
    ]
  };
}

export function explain(state: State, p: Params, mark: string): Explanation | undefined {
  const [kind, at = ''] = mark.split(':');
  if (kind === 'way') {
    const way = ways.find((one) => one === at);
    return way && ofWay(way, p);
  }
  const found = /^([abc]):(\d),(\d)$/.exec(mark);
  if (!found) return undefined;
  const [row, column] = [Number(found[2]), Number(found[3])];
  if (row >= p.size || column >= p.size) return undefined;
  if (found[1] === 'c') {
    const added = addedIn(state, p, row, column);
    const terms = Array.from(
      { length: added },
      (_, k) => `${valueAt(state.a, row, k)}·${valueAt(state.b, k, column)}`
    );
    return {
      rows: [
        { row: 'sum', numbers: terms.join(' + ') || '–', result: format(sumIn(state, row, column, added)) }
      ]
    };
  }
  const matrix = found[1] === 'a' ? 'a' : 'b';
  const value = valueAt(state[matrix], row, column);
  return {
    rows: [{ row: `${matrix}Uses`, numbers: String(p.size), result: format(p.size) }],
    edits: [{ action: 'setCell', argument: { matrix, row, column, value }, fields: ['value'] }]
  };
}

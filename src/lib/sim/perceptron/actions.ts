// What a reader may do to the points and to the line.
import { action } from '../define';
import { choice, integer, number } from '../params';
import { exact, same, type Line, type Point } from './line';
import { margin, radius } from './margin';
import type { Params, params } from './model';
import { onGrid } from './presets';
import { inTurn, type State } from './state';

/** More points than this are not placed: the exact margin looks at every three of them. */
const MAX_POINTS = 80;

/** The state after the reader changed it: neither a clean pass nor a cycle can be claimed any more. */
const changed = (state: State, line: Line, { learningRate }: Params): State => ({
  ...state,
  clean: false,
  finished: false,
  origin: { line, updates: state.updates, rate: learningRate },
  anchor: undefined,
  cycle: undefined
});

/** The state with other points, of which the one at `index` is not what it was. */
function withPoints(
  state: State,
  p: Params,
  points: Point[],
  order: number[],
  position: number,
  index: number
): State {
  const passed = order.length > 0 && position >= order.length;
  return {
    ...changed(state, state.line, p),
    points,
    order: passed ? inTurn(points) : order,
    position: passed ? 0 : position,
    shown: state.shown?.index === index ? undefined : state.shown,
    margin: margin(points),
    radius: radius(points)
  };
}

const at = {
  x1: number(0, { min: -3, max: 3, step: 0.05 }),
  x2: number(0, { min: -2.5, max: 2.5, step: 0.05 })
};
const point = integer(0, { min: 0, max: MAX_POINTS - 1 });
const weight = number(0, { min: -100, max: 100, step: 0.1 });
const act = action<State, typeof params>();

export const actions = {
  addPoint: act(
    { ...at, answer: choice('plus', ['plus', 'minus']) },
    (state, p, { x1, x2, answer }) => {
      if (state.points.length >= MAX_POINTS) return state;
      const index = state.points.length;
      const added: Point = { x1: onGrid(x1), x2: onGrid(x2), y: answer === 'plus' ? 1 : -1 };
      return withPoints(state, p, [...state.points, added], [...state.order, index], state.position, index);
    },
    { setup: true }
  ),
  movePoint: act(
    { point, ...at },
    (state, p, { point, x1, x2 }) => {
      const old = state.points[point];
      const moved = { x1: onGrid(x1), x2: onGrid(x2) };
      if (!old || (old.x1 === moved.x1 && old.x2 === moved.x2)) return state;
      const points = state.points.with(point, { ...old, ...moved });
      return withPoints(state, p, points, state.order, state.position, point);
    },
    { setup: true, same: ['point'] }
  ),
  flipAnswer: act(
    { point },
    (state, p, { point }) => {
      const old = state.points[point];
      if (!old) return state;
      const points = state.points.with(point, { ...old, y: old.y === 1 ? -1 : 1 });
      return withPoints(state, p, points, state.order, state.position, point);
    },
    { setup: true }
  ),
  removePoint: act(
    { point },
    (state, p, { point }) => {
      if (!state.points[point]) return state;
      const points = state.points.toSpliced(point, 1);
      const turn = state.order.indexOf(point);
      const order = state.order.filter((i) => i !== point).map((i) => (i > point ? i - 1 : i));
      const position = turn < state.position ? state.position - 1 : state.position;
      const { shown } = state;
      const moved = shown && shown.index > point ? { ...shown, index: shown.index - 1 } : shown;
      const gone = shown?.index === point;
      return { ...withPoints(state, p, points, order, position, -1), shown: gone ? undefined : moved };
    },
    { setup: true }
  ),
  setLine: act(
    { w1: weight, w2: weight, b: weight },
    (state, p, { w1, w2, b }) => {
      const line = { w1: exact(w1), w2: exact(w2), b: exact(b) };
      if (same(line, state.line)) return state;
      return { ...changed(state, line, p), line, shown: undefined, ghosts: [] };
    },
    { same: [] }
  )
};

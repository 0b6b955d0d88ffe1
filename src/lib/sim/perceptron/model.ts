// Rosenblatt's perceptron with two inputs: one sample a step, and a correction only after a wrong answer.
import type { Trouble } from '../define';
import { choice, integer, number, type Values } from '../params';
import type { Random } from '../random';
import { angle, corrected, exact, flat, isWrong, mistakes, same, type Point } from './line';
import { margin, radius } from './margin';
import { place, presets } from './presets';
import { bound, inTurn, originOf, type State } from './state';

export { actions } from './actions';
export { explain } from './explain';
export type { State } from './state';

const clouds = ['blobs', 'noisy'];

export const params = {
  preset: choice('blobs', presets, { restart: true, clears: true }),
  learningRate: number(0.5, { min: 0.1, max: 2, step: 0.1 }),
  count: integer(20, { min: 8, max: 60, restart: true, when: ({ preset }) => clouds.includes(`${preset}`) }),
  gap: number(0.2, {
    min: 0.1,
    max: 2,
    step: 0.1,
    restart: true,
    when: ({ preset }) => clouds.includes(`${preset}`)
  }),
  flips: integer(2, { min: 1, max: 6, restart: true, when: ({ preset }) => preset === 'noisy' }),
  start: choice('zero', ['zero', 'random'], { restart: true }),
  order: choice('inTurn', ['inTurn', 'shuffled'])
};
export type Params = Values<typeof params>;

const GHOSTS = 3;
const PASSES = 12;

const orderOf = (points: readonly Point[], { order }: Params, rng: Random): number[] =>
  order === 'shuffled' ? rng.shuffle(inTurn(points)) : inTurn(points);

export function init(p: Params, rng: Random): State {
  const points = place(p, rng);
  const weight = () => exact(Math.round(rng.uniform(-10, 10)) / 10);
  const line = p.start === 'random' ? { w1: weight(), w2: weight(), b: weight() } : flat;
  return {
    points,
    line,
    order: orderOf(points, p, rng),
    position: 0,
    steps: 0,
    epoch: 0,
    updates: 0,
    wrongNow: 0,
    wrongBefore: [],
    clean: true,
    finished: false,
    shown: undefined,
    ghosts: [],
    margin: margin(points),
    radius: radius(points),
    origin: { line, updates: 0, rate: p.learningRate },
    anchor: { line, epoch: 0 },
    cycle: undefined
  };
}

/** Shows one sample and corrects the line if the answer is wrong. */
export function step(state: State, p: Params, rng: Random): State {
  const index = state.order[state.position];
  const point = index === undefined ? undefined : state.points[index];
  if (index === undefined || point === undefined) return { ...state };
  const wrong = isWrong(state.line, point);
  const after = wrong ? corrected(state.line, point, p.learningRate) : state.line;
  const origin = originOf(state, p.learningRate);
  const next: State = {
    ...state,
    line: after,
    position: state.position + 1,
    steps: state.steps + 1,
    updates: state.updates + (wrong ? 1 : 0),
    wrongNow: state.wrongNow + (wrong ? 1 : 0),
    clean: state.clean && !wrong,
    shown: { index, point, before: state.line, after, rate: p.learningRate },
    ghosts: wrong ? [state.line, ...state.ghosts].slice(0, GHOSTS) : state.ghosts,
    origin,
    // A line that comes back proves an endless loop only while rate and order stay as they were.
    ...(origin !== state.origin || p.order !== 'inTurn' ? { anchor: undefined, cycle: undefined } : {})
  };
  return next.position < state.order.length ? next : ended(next, p, rng);
}

/** The end of a pass over all points. */
function ended(state: State, p: Params, rng: Random): State {
  const epoch = state.epoch + 1;
  const { anchor, line } = state;
  const back = anchor !== undefined && !state.clean && same(anchor.line, line);
  // Brent's cycle search: the remembered line is renewed when the number of passes is a power of two.
  const renew = p.order === 'inTurn' && (anchor === undefined || (epoch & (epoch - 1)) === 0);
  return {
    ...state,
    epoch,
    position: 0,
    order: orderOf(state.points, p, rng),
    wrongNow: 0,
    wrongBefore: [...state.wrongBefore, state.wrongNow].slice(-PASSES),
    finished: state.clean,
    clean: true,
    cycle: state.cycle ?? (back ? epoch - anchor.epoch : undefined),
    anchor: renew ? { line, epoch } : anchor
  };
}

export const done = (state: State): boolean => state.finished || state.points.length === 0;

export function readouts(state: State, p: Params) {
  const { points, line } = state;
  return {
    step: state.steps,
    epoch: state.epoch,
    points: points.length,
    mistakes: mistakes(line, points),
    epochMistakes: state.wrongBefore.at(-1) ?? state.wrongNow,
    updates: state.updates,
    bound: bound(state, p.learningRate),
    separable: state.margin > 0 || points.length === 0 ? 1 : 0,
    margin: state.margin,
    finished: state.finished ? 1 : 0,
    w1: line.w1,
    w2: line.w2,
    bias: line.b,
    angle: angle(line)
  };
}

export function diagnose(state: State): Trouble | undefined {
  const { points, line, cycle } = state;
  for (const [first, p] of points.entries()) {
    const second = points.findIndex((q) => q.x1 === p.x1 && q.x2 === p.x2 && q.y !== p.y);
    if (second > first) return { name: 'coincident', values: { first: first + 1, second: second + 1 } };
  }
  if (cycle !== undefined) return { name: 'endless', values: { cycle, ...line } };
  if (points.length > 0 && state.margin === 0 && state.epoch >= 2) return { name: 'inseparable' };
  return undefined;
}

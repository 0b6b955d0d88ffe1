// Gradient descent on a landscape that can be seen: θ ← θ − η ∇J(θ), with θ = x or θ = (x, y).
import { action } from '../define';
import { choice, integer, number, text, type Values } from '../params';
import { local, stepFrom, TINY, type State } from './descent';
import { landscapeOf, problemIn, standsOn, type Place } from './landscapes';

export type { State } from './descent';
export { diagnose } from './diagnose';
export { explain } from './explain';

const one = (p: Record<string, unknown>) => p.variables === 'one';
const two = (p: Record<string, unknown>) => p.variables === 'two';

// Whatever shapes the landscape starts the run anew: a path over another landscape would be a lie.
// Another landscape also has a start of its own.
export const params = {
  variables: choice('one', ['one', 'two'], { restart: true, clears: true }),
  curve: choice('bowl', ['bowl', 'twoValleys', 'bumpy', 'formula'], {
    restart: true,
    clears: true,
    when: one
  }),
  surface: choice('bowl', ['bowl', 'ravine', 'saddle', 'twoValleys', 'bumpy', 'formula'], {
    restart: true,
    clears: true,
    when: two
  }),
  learningRate: number(0.2, { min: 0.01, max: 5, step: 0.01, log: true }),
  curvature: number(1, {
    min: 0.5,
    max: 2,
    step: 0.1,
    restart: true,
    when: (p) => (one(p) ? p.curve : p.surface) === 'bowl'
  }),
  conditionNumber: integer(8, {
    min: 1,
    max: 40,
    restart: true,
    when: (p) => two(p) && p.surface === 'ravine'
  }),
  curveFormula: text('x^2/4 + sin(2*x)', {
    restart: true,
    check: problemIn(['x']),
    when: (p) => one(p) && p.curve === 'formula'
  }),
  surfaceFormula: text('(1 - x)^2/4 + (y - x^2/2)^2/2', {
    restart: true,
    check: problemIn(['x', 'y']),
    when: (p) => two(p) && p.surface === 'formula'
  })
};
type Params = Values<typeof params>;

/** Places kept in the path: enough to see its shape, small enough to keep every state. */
const MAX_PATH = 300;
const at = (start: Place): State => ({ ...start, start, steps: 0, path: [start.x, start.y], blocked: '' });

export const init = (p: Params): State => at(landscapeOf(p).start);

export function step(state: State, p: Params): State {
  if (state.blocked) return { ...state };
  const landscape = landscapeOf(p);
  const { x, y } = stepFrom(state, p.learningRate, landscape);
  const loss = landscape.loss(x, y);
  const [dx, dy] = landscape.gradient(x, y);
  if ([x, y, loss, dx, dy].some(Number.isNaN)) return { ...state, blocked: 'noValue' };
  if (![x, y, loss, dx, dy].every(Number.isFinite)) return { ...state, blocked: 'overflow' };
  return { ...state, x, y, steps: state.steps + 1, path: [...state.path, x, y].slice(-2 * MAX_PATH) };
}

const nothing = { norm: 0, high: 0, low: 0, bound: 0, steepest: 0 };
const orZero = (value: number) => (Number.isFinite(value) ? value : 0);

export function readouts(state: State, p: Params) {
  const landscape = landscapeOf(p);
  // Where the formula has no value the run stands still, and the trouble line says so.
  const { norm, high, low, bound, steepest } = standsOn(state, landscape) ? local(state, landscape) : nothing;
  return {
    step: state.steps,
    x: state.x,
    y: state.y,
    loss: orZero(landscape.loss(state.x, state.y)),
    gradientNorm: orZero(norm),
    bound: orZero(bound),
    largestCurvature: orZero(high),
    smallestCurvature: orZero(low),
    /** What one step does to the distance along the steepest direction: 1 − ηL. */
    factor: orZero(1 - p.learningRate * steepest)
  };
}

export const actions = {
  moveStart: action<State, typeof params>()(
    {
      x: number(0, { min: -3.5, max: 3.5, step: 0.1 }),
      y: number(0, { min: -2.9, max: 2.9, step: 0.1 })
    },
    (_, p, { x, y }) => at({ x, y: p.variables === 'one' ? 0 : y }),
    { setup: true, same: [] }
  ),
  /** Back to the start that belongs to this landscape. */
  defaultStart: action<State, typeof params>()({}, (_, p) => init(p), { setup: true, same: [] })
};

export function done(state: State, p: Params): boolean {
  const { norm } = local(state, landscapeOf(p));
  return norm < TINY;
}

// Gradient descent on a landscape that can be seen: θ ← θ − η ∇J(θ), with θ = x or θ = (x, y).
import { bracketed, format } from '../../draw/format';
import { action, type Explanation, type ExplainRow, type Trouble } from '../define';
import { choice, integer, number, text, type Values } from '../params';
import {
  eigenvalues,
  landscapeOf,
  lowestOnGrid,
  problemIn,
  WINDOW,
  type Landscape,
  type Place
} from './landscapes';
import { print } from './print';

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

export interface State extends Place {
  /** Steps since the start. */
  steps: number;
  start: Place;
  /** The places visited, oldest first, as x, y, x, y, …; the last one is here, very old ones are dropped. */
  path: readonly number[];
  /** Why the next step could not be taken: its end has no value, or is past the range of numbers. */
  blocked: '' | 'noValue' | 'overflow';
}

/** Places kept in the path: enough to see its shape, small enough to keep every state. */
const MAX_PATH = 300;
/** A gradient smaller than this counts as none. */
export const TINY = 1e-3;
/** How far outside the drawn part a run may go before it is stopped. */
const FAR = 2;

const at = (start: Place): State => ({ ...start, start, steps: 0, path: [start.x, start.y], blocked: '' });

export const init = (p: Params): State => at(landscapeOf(p).start);

/** Where one step of gradient descent leads: θ − η ∇J(θ). */
export function stepFrom({ x, y }: Place, rate: number, landscape: Landscape): Place {
  const [dx, dy] = landscape.gradient(x, y);
  return { x: x - rate * dx, y: y - rate * dy };
}

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

/** A place can be stood on where the loss and its slope have values. */
function standsOn(state: Place, landscape: Landscape): boolean {
  return (
    Number.isFinite(landscape.loss(state.x, state.y)) &&
    landscape.gradient(state.x, state.y).every(Number.isFinite)
  );
}

const orZero = (value: number) => (Number.isFinite(value) ? value : 0);

/** The gradient's length, the curvatures and the bound 2/L with L the largest curvature in size. */
export function local(state: Place, landscape: Landscape) {
  const [dx, dy] = landscape.gradient(state.x, state.y);
  const [low, high] = eigenvalues(landscape.hessian(state.x, state.y), landscape.variables);
  const steepest = Math.max(Math.abs(low), Math.abs(high));
  // 2/L: a step with η < 2/L cannot raise the loss where the curvature is nowhere larger than L
  return { dx, dy, norm: Math.hypot(dx, dy), low, high, steepest, bound: steepest > 0 ? 2 / steepest : 0 };
}

export function readouts(state: State, p: Params) {
  const landscape = landscapeOf(p);
  const { norm, high, low, bound, steepest } = local(state, landscape);
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

export function diagnose(state: State, p: Params): Trouble | undefined {
  const landscape = landscapeOf(p);
  const { x, y } = state;
  const rate = p.learningRate;
  if (!standsOn(state, landscape)) return { name: 'noValueHere', values: { x, y }, stop: true };
  const here = local(state, landscape);
  const numbers = {
    x,
    y,
    rate,
    bound: here.bound,
    curvature: here.steepest,
    factor: Math.abs(1 - rate * here.steepest)
  };
  const loss = landscape.loss(x, y);

  if (state.blocked === 'noValue') return { name: 'noValueNext', values: numbers, stop: true };
  if (state.blocked === 'overflow' || Math.abs(x) > FAR * WINDOW.x || Math.abs(y) > FAR * WINDOW.y) {
    const [px = x, py = y] = state.path.slice(-4);
    const rising = state.blocked === 'overflow' || loss > landscape.loss(px, py);
    const name = rising ? (landscape.quadratic ? 'divergedQuadratic' : 'diverged') : 'noFloor';
    return { name, values: { ...numbers, step: state.steps, loss }, stop: true };
  }
  if (here.norm < TINY) return stillness(here, loss, landscape);
  if (landscape.quadratic && here.low > 0 && Math.abs(rate * here.steepest - 2) < 1e-9)
    return { name: 'bouncing', values: numbers };
  if (turnedBack(state.path))
    return { name: landscape.quadratic ? 'oscillatingQuadratic' : 'oscillating', values: numbers };
  return undefined;
}

/** What kind of place has no slope: nothing to say about the lowest valley. */
function stillness(here: ReturnType<typeof local>, loss: number, landscape: Landscape): Trouble | undefined {
  if (here.high < -TINY) return { name: 'top', values: { loss } };
  if (here.low < -TINY) return { name: 'saddle', values: { loss, low: here.low, high: here.high } };
  const lowest = lowestOnGrid(landscape);
  const values = { loss, x: lowest.x, y: lowest.y, lower: lowest.loss };
  // A grid place that lies clearly lower proves that this valley is not the lowest one.
  if (lowest.loss > loss - 0.01) return undefined;
  return { name: here.low > TINY ? 'otherValley' : 'plateau', values };
}

/** Whether the last step went against the one before it. */
function turnedBack(path: readonly number[]): boolean {
  const [ax, ay, bx, by, cx, cy] = path.slice(-6);
  if (ax === undefined || ay === undefined || bx === undefined || by === undefined) return false;
  if (cx === undefined || cy === undefined) return false;
  return (bx - ax) * (cx - bx) + (by - ay) * (cy - by) < 0;
}

export function explain(state: State, p: Params, mark: string): Explanation | undefined {
  if (mark !== 'point' && mark !== 'start') return undefined;
  const landscape = landscapeOf(p);
  const place = mark === 'point' ? state : state.start;
  const { x, y } = place;
  const single = p.variables === 'one';
  const values = single ? { x } : { x, y };
  const loss = landscape.loss(x, y);
  const edits = [{ action: 'moveStart', argument: { x, y }, fields: single ? ['x'] : ['x', 'y'] }];
  const buttons = [{ action: 'defaultStart', argument: {} }];
  const lossRow: ExplainRow = {
    row: single ? 'loss1' : 'loss2',
    numbers: print(landscape.formula, values),
    result: format(loss)
  };
  if (!standsOn(place, landscape)) return { rows: [], edits, buttons };
  if (mark === 'start') return { rows: [lossRow], edits, buttons };

  const { dx, dy, steepest, bound, norm } = local(state, landscape);
  const slope = (i: 0 | 1) => `${print(landscape.slopes[i])} = ${print(landscape.slopes[i], values)}`;
  const next = stepFrom(state, p.learningRate, landscape);
  const rate = format(p.learningRate);
  const update = (from: number, by: number) => `${format(from)} − ${rate}·${bracketed(by)}`;
  const nextLoss = landscape.loss(next.x, next.y);
  const rows: ExplainRow[] = single
    ? [
        lossRow,
        { row: 'slope', numbers: slope(0), result: format(dx) },
        { row: 'next1', numbers: update(x, dx), result: format(next.x), kind: 'update' }
      ]
    : [
        lossRow,
        { row: 'slopeX', numbers: slope(0), result: format(dx) },
        { row: 'slopeY', numbers: slope(1), result: format(dy) },
        { row: 'norm', numbers: `√(${bracketed(dx)}² + ${bracketed(dy)}²)`, result: format(norm) },
        { row: 'nextX', numbers: update(x, dx), result: format(next.x), kind: 'update' },
        { row: 'nextY', numbers: update(y, dy), result: format(next.y), kind: 'update' }
      ];
  if (Number.isFinite(nextLoss))
    rows.push({
      row: 'nextLoss',
      numbers: `${format(loss)} → ${format(nextLoss)}`,
      result: signed(nextLoss - loss),
      kind: 'update'
    });
  if (bound > 0)
    rows.push({
      row: landscape.quadratic ? 'bound' : single ? 'localBound1' : 'localBound2',
      numbers: `2 / ${format(steepest)}`,
      result: format(bound)
    });
  return { rows, ...(state.steps === 0 && { edits, buttons }) };
}

const signed = (change: number) => (change > 0 ? `+${format(change)}` : format(change));

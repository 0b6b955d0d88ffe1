// What is worth saying about a state: why it stopped, or what it is doing.
import type { Trouble } from '../define';
import { local, TINY, type DescentParams, type State } from './descent';
import { landscapeOf, lowestOnGrid, standsOn, WINDOW, type Landscape } from './landscapes';

/** How far outside the drawn part a run may go before it is stopped. */
const FAR = 2;

/** The trouble or the remark that a state calls for. */
export function diagnose(state: State, p: DescentParams): Trouble | undefined {
  const landscape = landscapeOf(p);
  const { x, y } = state;
  const rate = p.learningRate;
  /** The words name a place by x alone when there is no y. */
  const flat = p.variables === 'one' ? 1 : 0;
  if (!standsOn(state, landscape)) return { name: 'noValueHere', values: { x, y, flat }, stop: true };
  const here = local(state, landscape);
  const numbers = {
    x,
    y,
    flat,
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
  if (here.norm < TINY) return stillness(here, loss, landscape, flat);
  if (!turnedBack(state.path)) return undefined;
  if (!landscape.quadratic) return { name: 'oscillating', values: numbers };
  const share = rate * here.steepest - 2;
  if (Math.abs(share) < 1e-9) return { name: 'bouncing', values: numbers };
  return { name: share > 0 ? 'diverging' : 'oscillatingQuadratic', values: numbers };
}

/** What kind of place has no slope: nothing to say about the lowest valley. */
function stillness(
  here: ReturnType<typeof local>,
  loss: number,
  landscape: Landscape,
  flat: number
): Trouble | undefined {
  if (here.high < -TINY) return { name: 'top', values: { loss } };
  if (here.low < -TINY) return { name: 'saddle', values: { loss, low: here.low, high: here.high } };
  const lowest = lowestOnGrid(landscape);
  const values = { loss, x: lowest.x, y: lowest.y, flat, lower: lowest.loss };
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

// Decision regions of one, two and three layers of threshold units: a half-plane, a convex piece, any shape.
// A step adds one cut of the plan; the network at every step is a network that can be evaluated.
import { action, type Trouble } from '../define';
import { choice, integer, number, text, type Values } from '../params';
import { explainMark } from './explain';
import { crossesItself, fromText, MAX_CORNERS, onGrid, plane, type Outline, type Place } from './outline';
import { manyPieces, onePiece, type Plan } from './plan';
import { errors, leastWrong, type Built } from './regions';
import { outlinesOf, shapes } from './shapes';

export const params = {
  shape: choice('corner', shapes, { restart: true, clears: true }),
  layers: choice('three', ['one', 'two', 'three']),
  slack: integer(0, { min: 0, max: 2, when: ({ layers }) => layers === 'two' })
};
export type Params = Values<typeof params>;

export interface State {
  outlines: readonly Outline[];
  /** Cuts made so far. */
  count: number;
  /** All cuts are made, however many they become when the shape or the layers are changed. */
  complete: boolean;
}

export const init = ({ shape }: Params): State => ({
  outlines: outlinesOf(shape),
  count: 0,
  complete: false
});

/** Everything that this many layers would build. */
export function planOf({ outlines }: State, { layers }: Params): Plan {
  if (layers === 'three') return manyPieces(outlines);
  const plan = onePiece(outlines);
  if (layers === 'two') return plan;
  // One layer is one unit: of the sides' half-planes the one that is wrong least.
  const only = leastWrong(plan.units, outlines);
  return { ...plan, units: only ? [only] : [], pieces: only ? [[{ unit: 0, on: true }]] : [] };
}

const total = (plan: Plan): number => plan.pieces.reduce((sum, cuts) => sum + cuts.length, 0);

/** The network of the cuts made so far. */
export function builtOf(state: State, p: Params): Built {
  const plan = planOf(state, p);
  let left = state.complete ? total(plan) : state.count;
  const pieces = plan.pieces.map((cuts) => {
    const made = cuts.slice(0, Math.max(0, left));
    left -= made.length;
    return made;
  });
  return {
    units: plan.units,
    pieces: pieces.filter((cuts) => cuts.length > 0),
    slack: p.layers === 'two' ? p.slack : 0
  };
}

export const done = (state: State, p: Params): boolean =>
  state.complete || state.count >= total(planOf(state, p));

export function step(state: State, p: Params): State {
  const count = state.count + 1;
  return { ...state, count, complete: state.complete || count >= total(planOf(state, p)) };
}

/** The first-layer units that some cut uses. */
export const used = ({ pieces }: Built): number[] =>
  [...new Set(pieces.flatMap((cuts) => cuts.map(({ unit }) => unit)))].sort((a, b) => a - b);

/** Weights and biases of the network when every unit reads all of the layer before it. */
export function parameters(built: Built, { layers }: Params): number {
  const [units, pieces] = [used(built).length, built.pieces.length];
  // First layer: two weights and a bias each. Every later unit: a weight for each input and a bias.
  if (units === 0) return 0;
  if (layers === 'one') return 3;
  return layers === 'two' ? 3 * units + units + 1 : 3 * units + pieces * (units + 1) + pieces + 1;
}

export function readouts(state: State, p: Params) {
  const built = builtOf(state, p);
  const { missed, extra } = errors(built, state.outlines);
  const units = used(built).length;
  const pieces = p.layers === 'three' ? built.pieces.length : 0;
  const output = units === 0 || p.layers === 'one' ? 0 : 1;
  return {
    halfPlanes: units,
    pieces,
    units: units + pieces + output,
    parameters: parameters(built, p),
    missed,
    extra,
    wrong: missed + extra,
    corners: state.outlines.reduce((sum, outline) => sum + outline.length, 0),
    layers: { one: 1, two: 2, three: 3 }[p.layers]
  };
}

export const diagnose = ({ outlines }: State): Trouble | undefined =>
  outlines.some(crossesItself) ? { name: 'crossing' } : undefined;

const corner = integer(0, { min: 0, max: MAX_CORNERS - 1 });
const act = action<State, typeof params>();

/** The corner with this number, counted through all outlines. */
export function cornerAt(
  outlines: readonly Outline[],
  corner: number
): { outline: number; index: number } | undefined {
  let index = corner;
  for (const [outline, places] of outlines.entries()) {
    if (index < places.length) return { outline, index };
    index -= places.length;
  }
  return undefined;
}

/** The state with the outline that has this corner changed. */
function changed(state: State, corner: number, change: (places: Outline, index: number) => Outline): State {
  const at = cornerAt(state.outlines, corner);
  if (!at) return state;
  const outlines = state.outlines.map((places, i) => (i === at.outline ? change(places, at.index) : places));
  return { ...state, outlines };
}

export const actions = {
  /** A new shape, as "x,y;x,y;…". */
  drawOutline: act(
    { path: text('', { maxLength: 240 }) },
    (state, _, { path }) => {
      const outline = fromText(path);
      return outline ? { ...state, outlines: [outline] } : state;
    },
    { setup: true }
  ),
  moveCorner: act(
    {
      corner,
      x: number(0, { min: plane.x[0], max: plane.x[1], step: 0.05 }),
      y: number(0, { min: plane.y[0], max: plane.y[1], step: 0.05 })
    },
    (state, _, { corner, x, y }) =>
      changed(state, corner, (places, i) => places.with(i, [onGrid(x), onGrid(y)])),
    { setup: true, same: ['corner'] }
  ),
  /** A new corner in the middle of the side that begins at this one. */
  addCorner: act(
    { corner },
    (state, _, { corner }) =>
      state.outlines.flat().length >= MAX_CORNERS
        ? state
        : changed(state, corner, (places, i) => {
            const [ax, ay] = places[i] ?? [0, 0];
            const [bx, by] = places[(i + 1) % places.length] ?? [0, 0];
            const middle: Place = [onGrid((ax + bx) / 2), onGrid((ay + by) / 2)];
            return places.toSpliced(i + 1, 0, middle);
          }),
    { setup: true }
  ),
  removeCorner: act(
    { corner },
    (state, _, { corner }) =>
      changed(state, corner, (places, i) => (places.length > 3 ? places.toSpliced(i, 1) : places)),
    { setup: true }
  )
};

export const explain = (state: State, p: Params, mark: string) => {
  const at = cornerAt(state.outlines, Number(/^corner:(\d+)$/.exec(mark)?.[1] ?? Infinity));
  const place = at && state.outlines[at.outline]?.[at.index];
  return explainMark(builtOf(state, p), state.outlines, p.layers, mark, place);
};

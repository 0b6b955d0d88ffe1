// Two linear layers are one: the same plane goes through W₁ and W₂, and through their product alone. A point walks
// round a circle and leaves its image in every plane; an activation between the layers makes the two part.
import type { ActivationName } from '../../nn/activations';
import { action } from '../define';
import { choice, number, type Values } from '../params';
import { bent, direction, kinds, product, sectors, times, type Square, type Vector } from './plane';

export { explain } from './explain';

const presets = ['mix', 'undo', 'squash', 'fold'] as const;

export const params = {
  preset: choice('fold', presets, { restart: true, clears: true }),
  activation: choice('linear', kinds satisfies readonly ActivationName[])
};
export type Params = Values<typeof params>;

/** Degrees of the circle that a step walks. */
const STRIDE = 15;
export const AROUND = 360 / STRIDE;
/** The circle goes through (1, 0), (0, 1) and so on. */
export const RADIUS = 1;

export interface State {
  first: Square;
  second: Square;
  steps: number;
}

const starts: Record<Params['preset'], Pick<State, 'first' | 'second'>> = {
  mix: { first: [1, 0.5, -0.5, 1], second: [1.5, 0.5, -0.5, 1] },
  // A rotation and the way back: the product is the identity.
  undo: { first: [0.8, -0.6, 0.6, 0.8], second: [0.8, 0.6, -0.6, 0.8] },
  squash: { first: [1, 1, 0.5, 0.5], second: [1, -0.5, 0.5, 1] },
  // With ReLU the first output is |x₁ − x₂|, which is XOR for inputs 0 and 1.
  fold: { first: [1, -1, -1, 1], second: [1, 1, 1, -1] }
};

export const init = ({ preset }: Params): State => ({ ...starts[preset], steps: 0 });

export const done = ({ steps }: State): boolean => steps >= AROUND;

export const step = (state: State): State => (done(state) ? state : { ...state, steps: state.steps + 1 });

/** The point of the circle after so many steps. Rounded, so that (0, 1) is (0, 1). */
export function walkerAt(steps: number): Vector {
  const [x1, x2] = direction(steps * STRIDE);
  const round = (x: number) => Math.round(RADIUS * x * 1e4) / 1e4 || 0;
  return [round(x1), round(x2)];
}

/** Everything that becomes of one input. */
export interface Journey {
  x: Vector;
  sums: Vector;
  hidden: Vector;
  output: Vector;
  /** What the product matrix alone makes of it. */
  single: Vector;
}

/** Sends x through both layers, W₂ φ(W₁ x), and beside that through their product, (W₂ W₁) x. */
export function journey({ first, second }: State, { activation }: Params, x: Vector): Journey {
  const sums = times(first, x);
  const hidden = bent(activation, sums);
  return { x, sums, hidden, output: times(second, hidden), single: times(product(second, first), x) };
}

const apart = ({ output, single }: Journey): number =>
  Math.hypot(output[0] - single[0], output[1] - single[1]);

export function readouts(state: State, p: Params) {
  const { x, output, single } = journey(state, p, walkerAt(state.steps));
  const all = Array.from({ length: AROUND }, (_, i) => apart(journey(state, p, walkerAt(i))));
  const blue = sectors(state.first, state.second, p.activation)
    .filter(({ positive }) => positive)
    .reduce((sum, { from, to }) => sum + to - from, 0);
  return {
    x1: x[0],
    x2: x[1],
    output1: output[0],
    output2: output[1],
    single1: single[0],
    single2: single[1],
    difference: Math.max(...all),
    blue: blue / 3.6
  };
}

const entry = number(0, { min: -2, max: 2, step: 0.1 });
const act = action<State, typeof params>();
export const actions = {
  /** A column of a matrix: where the arrow (1, 0) or (0, 1) goes. */
  setColumn: act(
    {
      layer: choice('first', ['first', 'second']),
      column: choice('left', ['left', 'right']),
      top: entry,
      bottom: entry
    },
    (state, _, { layer, column, top, bottom }) => {
      const [a, b, c, d] = state[layer];
      const now: Square = column === 'left' ? [top, b, bottom, d] : [a, top, c, bottom];
      return { ...state, [layer]: now };
    },
    { setup: true, same: ['layer', 'column'] }
  )
};

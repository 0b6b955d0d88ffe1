// A random walk: at every step a coin decides whether the walker goes right or left.
import { bracketed, format } from '../../draw/format';
import type { Explanation } from '../define';
import { number, type Values } from '../params';
import type { Random } from '../random';

export const params = {
  /** The chance of a step to the right. */
  probability: number(0.5, { min: 0, max: 1, step: 0.05 }),
  /** How far one step goes. */
  stride: number(1, { min: 0.5, max: 2, step: 0.5 })
};
type Params = Values<typeof params>;

export interface State {
  /** The positions so far, oldest first; the last one is here. */
  path: readonly number[];
}

/** The run's length: the picture has room for as many steps. */
export const STEPS = 100;

export const init = (): State => ({ path: [0] });

export function step(state: State, p: Params, rng: Random): State {
  // x ← x + s with probability p, x − s otherwise
  const direction = rng.uniform() < p.probability ? 1 : -1;
  return { path: [...state.path, here(state) + direction * p.stride] };
}

export const here = ({ path }: State): number => path.at(-1) ?? 0;

/** Where the walker is on average after t steps: E[xₜ] = t·s·(2p − 1). */
export const expected = (t: number, p: Params): number => t * p.stride * (2 * p.probability - 1);

export const readouts = (state: State, p: Params) => ({
  steps: state.path.length - 1,
  position: here(state),
  expected: expected(state.path.length - 1, p)
});

export const done = (state: State): boolean => state.path.length > STEPS;

export function explain(state: State, p: Params, mark: string): Explanation | undefined {
  if (mark !== 'walker') return undefined;
  const t = state.path.length - 1;
  const before = state.path.at(-2) ?? 0;
  const now = here(state);
  const average = {
    row: 'expected',
    numbers: `${format(t)}·${format(p.stride)}·(2·${format(p.probability)} − 1)`,
    result: format(expected(t, p))
  };
  if (t === 0) return { rows: [average] };
  const numbers = `${format(before)} + ${bracketed(now - before)}`;
  return { rows: [{ row: 'move', numbers, result: format(now), kind: 'update' }, average] };
}

// Softmax: logits become probabilities. Every step draws one class by these probabilities.
import { action, type Trouble } from '../define';
import { integer, number, toggle, type Values } from '../params';
import type { Random } from '../random';
import { softmax, type Steps } from './probability';

export { explain } from './explain';

export const MAX_CLASSES = 5;

export const params = {
  temperature: number(1, { min: 0.1, max: 10, log: true }),
  shift: number(0, { min: -200, max: 200, step: 10 }),
  subtractMax: toggle(true),
  classes: integer(4, { min: 2, max: MAX_CLASSES, restart: true, clears: true })
};
export type Params = Values<typeof params>;

export interface State {
  logits: number[];
  /** How often each class was drawn from the probabilities that hold now. */
  counts: number[];
  /** The temperature at which they were drawn. */
  temperature: number;
  /** The class that was drawn last. */
  drawn: number | undefined;
}

const FIRST = [2, 1, -1, 0.5, 0];
const none = (logits: readonly number[]): number[] => logits.map(() => 0);

export function init({ classes, temperature }: Params): State {
  const logits = FIRST.slice(0, classes);
  return { logits, counts: none(logits), temperature, drawn: undefined };
}

/** The steps from the logits to the probabilities. */
export const stepsOf = ({ logits }: State, p: Params): Steps => softmax(logits, p);

/** The probabilities, or nothing when they could not be computed. */
export function probabilitiesOf(state: State, p: Params): number[] | undefined {
  const found = stepsOf(state, p).probabilities.filter((probability) => probability !== undefined);
  return found.length === state.logits.length ? found : undefined;
}

/** The counts, if they were drawn from the probabilities that hold now. */
export const countsOf = (state: State, { temperature }: Params): number[] =>
  state.temperature === temperature ? state.counts : none(state.logits);

/** Draws one class: the first whose share of [0, 1) the number falls into. */
export function step(state: State, p: Params, rng: Random): State {
  const probabilities = probabilitiesOf(state, p);
  if (!probabilities) return { ...state };
  const u = rng.uniform();
  let below = 0;
  let drawn = probabilities.length - 1;
  for (const [i, probability] of probabilities.entries()) {
    below += probability;
    if (u < below) {
      drawn = i;
      break;
    }
  }
  const counts = countsOf(state, p).map((count, i) => count + (i === drawn ? 1 : 0));
  return { ...state, counts, drawn, temperature: p.temperature };
}

export function readouts(state: State, p: Params) {
  const probabilities = probabilitiesOf(state, p) ?? [];
  const counts = countsOf(state, p);
  const draws = counts.reduce((sum, count) => sum + count, 0);
  const away = probabilities.map((probability, i) => Math.abs((counts[i] ?? 0) / draws - probability));
  const [p1 = 0, p2 = 0, p3 = 0, p4 = 0, p5 = 0] = probabilities;
  return {
    p1,
    p2,
    p3,
    p4,
    p5,
    largest: Math.max(0, ...probabilities),
    total: probabilities.reduce((sum, probability) => sum + probability, 0),
    draws,
    gap: draws > 0 ? Math.max(0, ...away) : 0,
    broken: probabilities.length === 0 ? 1 : 0
  };
}

export function diagnose(state: State, p: Params): Trouble | undefined {
  if (probabilitiesOf(state, p)) return undefined;
  const { scaled, sum } = stepsOf(state, p);
  return sum === 0
    ? { name: 'underflow', values: { power: Math.max(...scaled) }, stop: true }
    : { name: 'overflow', values: { power: Math.max(...scaled) }, stop: true };
}

const logit = number(0, { min: -5, max: 5, step: 0.1 });
const act = action<State, typeof params>();
export const actions = {
  setLogit: act(
    { index: integer(0, { min: 0, max: MAX_CLASSES - 1 }), value: logit },
    (state, _, { index, value }) => {
      const old = state.logits[index];
      if (old === undefined || old === value) return state;
      const logits = state.logits.with(index, value);
      return { ...state, logits, counts: none(logits), drawn: undefined };
    },
    { setup: true, same: ['index'] }
  ),
  /** Raises every logit by 1, unless one would leave its range. */
  raiseAll: act(
    {},
    (state) => {
      if (state.logits.some((z) => z > 4)) return state;
      return { ...state, logits: state.logits.map((z) => Math.round(10 * (z + 1)) / 10) };
    },
    { setup: true }
  )
};

// Gates of McCulloch–Pitts neurons: set the weights and the threshold of one unit, or of three in two layers; and let
// a search try every small weight.
import { action } from '../define';
import { choice, integer, type Values } from '../params';
import { explainMark } from './explain';
import { answer, fires, goals, inputsOf, rowsOf, type Unit } from './logic';
import { countAt, foundAt, placesOf, triedAt } from './search';

export const params = {
  goal: choice('and', goals, { restart: true, clears: true }),
  wiring: choice('one', ['one', 'network'], { restart: true, clears: true }),
  reach: integer(3, { min: 1, max: 4, restart: true, when: ({ wiring }) => wiring === 'one' })
};
export type Params = Values<typeof params>;

export interface State {
  /** One unit; or two hidden units and the output unit. */
  units: readonly Unit[];
  /** The row of the truth table whose signals the picture shows. */
  row: number;
  /** Steps made: places of the map searched, or rows of the table shown. */
  count: number;
}

export function init({ goal, wiring }: Params): State {
  const n = inputsOf(goal);
  const blank = (inputs: number): Unit => ({
    weights: Array.from({ length: inputs }, () => 1),
    threshold: 0
  });
  return {
    units: wiring === 'one' ? [blank(n)] : [blank(n), blank(n), blank(2)],
    row: 2 ** n - 1,
    count: 0
  };
}

/** What every unit answers for a row of inputs: the output last. */
export function answers({ units }: Pick<State, 'units'>, x: readonly number[]): (0 | 1)[] {
  const [one, two, out] = units;
  if (!one) return [];
  if (!two || !out) return [fires(one, x)];
  const hidden = [fires(one, x), fires(two, x)] as const;
  return [...hidden, fires(out, hidden)];
}

const lengthOf = ({ goal, wiring, reach }: Params): number =>
  wiring === 'one' ? placesOf(goal, reach) : 2 ** inputsOf(goal);

export const done = (state: State, p: Params): boolean => state.count >= lengthOf(p);

/** One unit: the search goes to the next place. A network: the next row of the truth table is put in. */
export function step(state: State, p: Params): State {
  const count = state.count + 1;
  return p.wiring === 'one'
    ? { ...state, count }
    : { ...state, count, row: (count - 1) % 2 ** inputsOf(p.goal) };
}

export function readouts(state: State, p: Params) {
  const rows = rowsOf(inputsOf(p.goal));
  const correct = rows.filter((x) => answers(state, x).at(-1) === answer(p.goal, x)).length;
  const searched = p.wiring === 'one' ? Math.min(state.count, lengthOf(p)) : 0;
  const works = Array.from({ length: searched }, (_, i) => countAt(p.goal, p.reach, i));
  return {
    correct,
    rows: rows.length,
    works: correct === rows.length ? 1 : 0,
    units: state.units.length,
    tried: searched * triedAt(p.goal, p.reach),
    found: works.reduce((sum, count) => sum + count, 0)
  };
}

const small = integer(0, { min: -9, max: 9 });
const act = action<State, typeof params>();
export const actions = {
  setUnit: act(
    { unit: integer(0, { min: 0, max: 2 }), w1: small, w2: small, w3: small, threshold: small },
    (state, _, { unit, w1, w2, w3, threshold }) => ({
      ...state,
      units: state.units.map((old, i) =>
        i === unit ? { weights: [w1, w2, w3].slice(0, old.weights.length), threshold } : old
      )
    }),
    { setup: true, same: ['unit'] }
  ),
  showRow: act({ row: integer(0, { min: 0, max: 7 }) }, (state, { goal }, { row }) =>
    row < 2 ** inputsOf(goal) ? { ...state, row } : state
  ),
  /** Puts the weights of a place of the map into the unit: those that work, when some do. */
  tryPlace: act(
    { place: integer(0, { min: 0, max: 80 }) },
    (state, { goal, wiring, reach }, { place }) => {
      if (wiring !== 'one' || place >= placesOf(goal, reach)) return state;
      const found = foundAt(goal, reach, place)[0];
      const threshold = found?.thresholds[0];
      if (!found || threshold === undefined) return state;
      return { ...state, units: [{ weights: found.weights, threshold }] };
    },
    { setup: true }
  )
};

export const explain = (state: State, p: Params, mark: string) => explainMark(state, p, mark);

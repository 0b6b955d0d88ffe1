// A column of names becomes numbers: one row a step, as an integer or as a one-hot vector.
import { action, type Trouble } from '../define';
import { choice, integer, type Values } from '../params';
import type { Random } from '../random';
import { codes, distance, encode, mean, pets, type Pet } from './code';

export { explain } from './explain';

export const MAX_ROWS = 7;

export const params = {
  code: choice('oneHot', codes),
  categories: integer(4, { min: 3, max: 6, restart: true }),
  order: choice('seen', ['seen', 'alphabet', 'shuffled'], { restart: true })
};
export type Params = Values<typeof params>;

export interface State {
  rows: Pet[];
  /** Rows that have their numbers. */
  encoded: number;
  /** The categories that have a number or a column, in their order. */
  order: Pet[];
  /** The two that are compared. */
  pair: [Pet, Pet];
}

export function init({ categories, order }: Params, rng: Random): State {
  const known = pets.slice(0, categories);
  return {
    rows: ['cat', 'dog', 'turtle', 'fish', 'cat'],
    encoded: 0,
    order: order === 'seen' ? known : order === 'alphabet' ? known.toSorted() : rng.shuffle(known),
    pair: ['cat', categories > 3 ? 'fish' : 'dog']
  };
}

export const done = (state: State): boolean => state.encoded >= state.rows.length;

export const step = (state: State): State => (done(state) ? state : { ...state, encoded: state.encoded + 1 });

/** The numbers of a category; none for one that the order does not know. */
export const codeOf = ({ order }: State, { code }: Params, pet: Pet): number[] =>
  encode(code, order.indexOf(pet), order.length);

/** How far two categories are apart by their codes. */
export const apart = (state: State, p: Params, [a, b]: readonly [Pet, Pet]): number =>
  distance(codeOf(state, p, a), codeOf(state, p, b));

/** The rows encoded so far whose category is known. */
export const knownRows = ({ rows, encoded, order }: State): Pet[] =>
  rows.slice(0, encoded).filter((pet) => order.includes(pet));

/** The average of the encoded rows under one code. */
export const average = (state: State, code: Params['code']): number[] | undefined =>
  mean(knownRows(state).map((pet) => encode(code, state.order.indexOf(pet), state.order.length)));

export function readouts(state: State, p: Params) {
  const { order, rows, encoded, pair } = state;
  const all = order.flatMap((a, i) => order.slice(i + 1).map((b) => apart(state, p, [a, b])));
  const width = p.code === 'integer' ? 1 : order.length;
  return {
    rows: rows.length,
    encoded,
    width,
    numbers: encoded * width,
    distance: apart(state, p, pair),
    nearest: Math.min(...all),
    farthest: Math.max(...all),
    mean: average(state, 'integer')?.[0] ?? 0,
    share: 100 * (average(state, 'oneHot')?.[order.indexOf(pair[0])] ?? 0),
    unknown: rows.filter((pet) => !order.includes(pet)).length
  };
}

export function diagnose({ rows, order }: State): Trouble | undefined {
  const at = rows.findIndex((pet) => !order.includes(pet));
  return at < 0 ? undefined : { name: 'unknown', values: { row: at + 1 } };
}

const act = action<State, typeof params>();
const pet = choice('cat', pets);
const row = integer(0, { min: 0, max: MAX_ROWS - 1 });
export const actions = {
  setPet: act(
    { row, pet },
    (state, _, { row, pet }) =>
      row < state.rows.length ? { ...state, rows: state.rows.with(row, pet) } : state,
    { setup: true, same: ['row'] }
  ),
  addRow: act(
    { pet },
    (state, _, { pet }) => (state.rows.length < MAX_ROWS ? { ...state, rows: [...state.rows, pet] } : state),
    { setup: true }
  ),
  removeRow: act(
    { row },
    (state, _, { row }) =>
      row < state.rows.length && state.rows.length > 1
        ? {
            ...state,
            rows: state.rows.toSpliced(row, 1),
            encoded: state.encoded - (row < state.encoded ? 1 : 0)
          }
        : state,
    { setup: true }
  ),
  compare: act(
    { first: pet, second: pet },
    (state, _, { first, second }) =>
      state.order.includes(first) && state.order.includes(second)
        ? { ...state, pair: [first, second] }
        : state,
    { setup: true }
  )
};

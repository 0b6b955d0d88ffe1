// A dense network built by hand. Every step counts one more term of its parameters.
import { action, type Explanation } from '../define';
import { choice, integer, toggle, type Values } from '../params';
import { format } from '../../draw/format';
import { pieces } from './pieces';
import { bytesPer, parametersOf, readable, shallow, termsOf, type Sizes } from './shape';

const presets = ['gate', 'flowers', 'churn', 'folds', 'own'] as const;

export const MAX_UNITS = 256;
export const MAX_INPUTS = 784;
/** Hidden layers at most, so that the picture has room for them. */
export const MAX_HIDDEN = 5;

export const params = {
  preset: choice('gate', presets, { restart: true, clears: true }),
  precision: choice('float32', ['float32', 'float16', 'int8']),
  flat: toggle(false)
};
export type Params = Values<typeof params>;

export interface State {
  sizes: number[];
  /** Terms counted so far. */
  counted: number;
}

const starts: Record<Params['preset'], readonly number[]> = {
  gate: [2, 4, 1],
  flowers: [4, 5, 10, 3],
  churn: [30, 64, 64, 32, 1],
  folds: [1, 8, 8, 8, 1],
  own: [2, 1]
};

export const init = ({ preset }: Params): State => ({ sizes: [...starts[preset]], counted: 0 });

/** What is drawn and counted: the network as built, or the one with a single hidden layer and as many parameters. */
export const shown = ({ sizes }: State, { flat }: Params): Sizes => (flat ? shallow(sizes) : sizes);

const all = (sizes: Sizes): number => 2 * (sizes.length - 1);

/** Terms of the shown network that have been counted. */
export const countedOf = (state: State, p: Params): number => Math.min(state.counted, all(shown(state, p)));

export const done = (state: State, p: Params): boolean => state.counted >= all(shown(state, p));

export const step = (state: State, p: Params): State =>
  done(state, p) ? state : { ...state, counted: state.counted + 1 };

export function readouts(state: State, p: Params) {
  const sizes = shown(state, p);
  const terms = termsOf(sizes);
  const sum = (of: typeof terms) => of.reduce((total, { count }) => total + count, 0);
  const parameters = parametersOf(sizes);
  return {
    parameters,
    counted: sum(terms.slice(0, countedOf(state, p))),
    weights: sum(terms.filter(({ kind }) => kind === 'weights')),
    biases: sum(terms.filter(({ kind }) => kind === 'biases')),
    hidden: sizes.length - 2,
    units: sizes.slice(1).reduce((total, units) => total + units, 0),
    bytes: parameters * bytesPer[p.precision],
    pieces: pieces(sizes[0] ?? 1, sizes.slice(1, -1))
  };
}

/** The state with other sizes; what had been counted to the end still is. */
function rebuilt(state: State, sizes: number[]): State {
  const whole = state.counted >= all(state.sizes);
  return { sizes, counted: whole ? all(sizes) : Math.min(state.counted, all(sizes)) };
}

const layer = integer(0, { min: 0, max: MAX_HIDDEN + 1 });
const act = action<State, typeof params>();
export const actions = {
  /** Layer 0 is the input. */
  setUnits: act(
    { layer, units: integer(4, { min: 1, max: MAX_INPUTS }) },
    (state, _, { layer, units }) => {
      const most = layer === 0 ? MAX_INPUTS : MAX_UNITS;
      const now = Math.min(units, most);
      if (state.sizes[layer] === undefined || state.sizes[layer] === now) return state;
      return { ...state, sizes: state.sizes.with(layer, now) };
    },
    { setup: true, same: ['layer'] }
  ),
  /** A hidden layer behind this one, with as many units as a hidden layer beside it. */
  addLayer: act(
    { layer },
    (state, _, { layer }) => {
      if (layer >= state.sizes.length - 1 || state.sizes.length - 2 >= MAX_HIDDEN) return state;
      const beside = state.sizes.slice(1, -1);
      const units = beside[Math.min(layer, beside.length) - 1] ?? beside[0] ?? 4;
      return rebuilt(state, state.sizes.toSpliced(layer + 1, 0, units));
    },
    { setup: true }
  ),
  removeLayer: act(
    { layer },
    (state, _, { layer }) =>
      layer < 1 || layer >= state.sizes.length - 1 ? state : rebuilt(state, state.sizes.toSpliced(layer, 1)),
    { setup: true }
  )
};

const n = (x: number): string => format(x, 6);

function total(state: State, p: Params): Explanation {
  const sizes = shown(state, p);
  const { parameters, bytes, pieces: cuts } = readouts(state, p);
  return {
    rows: [
      {
        row: 'total',
        numbers: termsOf(sizes)
          .map(({ text }) => text)
          .join(' + '),
        result: n(parameters)
      },
      {
        row: 'memory',
        numbers: `${n(parameters)} · ${bytesPer[p.precision]} = ${n(bytes)}`,
        result: readable(bytes)
      },
      // With several hidden layers it is only known that so many can be reached.
      { row: sizes.length > 3 ? 'atLeast' : 'atMost', numbers: '', result: format(cuts, 3) }
    ]
  };
}

/** Marks: `layer:0` (the input) and so on, and `total`. */
export function explain(state: State, p: Params, mark: string): Explanation | undefined {
  if (mark === 'total') return total(state, p);
  const sizes = shown(state, p);
  const index = Number(/^layer:(\d)$/.exec(mark)?.[1] ?? NaN);
  const units = sizes[index];
  if (units === undefined) return undefined;
  const edits = p.flat ? [] : [{ action: 'setUnits', argument: { layer: index, units }, fields: ['units'] }];
  const isLast = index === sizes.length - 1;
  const buttons = p.flat
    ? []
    : [
        ...(isLast || sizes.length - 2 >= MAX_HIDDEN
          ? []
          : [{ action: 'addLayer', argument: { layer: index } }]),
        ...(index === 0 || isLast ? [] : [{ action: 'removeLayer', argument: { layer: index } }])
      ];
  const output = { row: 'output', numbers: '', result: `(None, ${units})` };
  if (index === 0) return { rows: [output], edits, buttons };
  const inputs = sizes[index - 1] ?? 0;
  return {
    rows: [
      { row: 'weights', numbers: `${n(inputs)} · ${n(units)}`, result: n(inputs * units) },
      { row: 'biases', numbers: '', result: n(units) },
      { row: 'layer', numbers: `${n(inputs * units)} + ${n(units)}`, result: n((inputs + 1) * units) },
      { row: 'kernel', numbers: '', result: `(${inputs}, ${units})` },
      output
    ],
    edits,
    buttons
  };
}

// A digit goes through the layers of a network that is being trained. Every layer is looked at as a plane of points.
// A step shows the network fifty new digits.
import {
  emptyState,
  engineReport,
  init as weightsOf,
  prepare as prepareEngine,
  startOfCourse,
  train,
  type Weights
} from '../../nn';
import { action } from '../define';
import { integer, type Values } from '../params';
import { random, type Random } from '../random';
import { CELLS, CLASSES, many, SIDE, write } from './digits';
import { partedOf } from './project';
import {
  inputsOf,
  largest,
  networkOf,
  stagesOf,
  testInputs,
  tests,
  TESTS,
  type Scores,
  type State
} from './state';

export { explain } from './explain';
export { observe } from './observe';
export type { State } from './state';

const SHOWN = 50;
const BATCH = 5;

export const params = {
  depth: integer(2, { min: 1, max: 3, restart: true })
};
export type Params = Values<typeof params>;

function judge(depth: number, weights: Weights): Scores {
  const stages = stagesOf(depth, weights, testInputs);
  const output = stages.at(-1) ?? new Float32Array();
  return {
    right: tests.kinds.filter((kind, n) => largest(output, n * CLASSES, CLASSES) === kind).length,
    parted: stages.map((points) => partedOf(points, points.length / TESTS, tests.kinds, CLASSES))
  };
}

/** The digit that stands on the pad at first: a 3. */
const firstPad = write(3, random(7, 3));

export function init({ depth }: Params, rng: Random): State {
  const weights = weightsOf(networkOf(depth), rng);
  return { depth, weights, examples: 0, pad: firstPad, scores: judge(depth, weights) };
}

export async function step(state: State, _: Params, rng: Random): Promise<State> {
  const { depth } = state;
  const { x, kinds } = many(SHOWN, rng);
  const options = { updates: SHOWN / BATCH, batchSize: BATCH, course: startOfCourse };
  const data = { x: inputsOf(x), y: Float32Array.from(kinds) };
  const { weights } = await train(networkOf(depth), state.weights, emptyState('sgd', 0), data, options, rng);
  return { ...state, weights, examples: state.examples + SHOWN, scores: judge(depth, weights) };
}

const percent = (share: number | undefined) => Math.round(1000 * (share ?? 0)) / 10;

export function readouts({ depth, weights, examples, pad, scores }: State) {
  const output = stagesOf(depth, weights, inputsOf(pad)).at(-1) ?? new Float32Array();
  const answer = largest(output);
  const { parted } = scores;
  return {
    examples,
    right: scores.right,
    answer,
    sure: percent(output[answer]),
    partedPixels: percent(parted[0]),
    partedFirst: percent(parted[1]),
    partedLast: percent(parted[depth]),
    partedOutput: percent(parted[depth + 1])
  };
}

const act = action<State, typeof params>();
const place = { min: 0, max: SIDE - 1 };
export const actions = {
  /** Ink in tenths, so that links stay short. */
  setCell: act(
    { row: integer(0, place), column: integer(0, place), ink: integer(10, { min: 0, max: 10 }) },
    (state, _, { row, column, ink }) => {
      const at = row * SIDE + column;
      if (Math.round(10 * (state.pad[at] ?? 0)) === ink) return state;
      const pad = state.pad.slice();
      pad[at] = ink / 10;
      return { ...state, pad };
    },
    { setup: true, same: ['row', 'column'] }
  ),
  writeDigit: act(
    {
      digit: integer(3, { min: 0, max: CLASSES - 1 }),
      hand: integer(1, { min: 0, max: 99 })
    },
    (state, _, { digit, hand }) => ({ ...state, pad: write(digit, random(hand, digit)) }),
    { setup: true, same: [] }
  ),
  wipe: act({}, (state) => ({ ...state, pad: new Float32Array(CELLS) }), { setup: true })
};

export const prepare = prepareEngine;
export const engine = engineReport;

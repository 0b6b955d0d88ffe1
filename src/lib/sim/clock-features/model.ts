// One clock, written down in four ways; the same small reader learns to tell the time from each of them.
// A step shows every reader the same twenty new clocks.
import {
  emptyState,
  engineReport,
  init as weightsOf,
  prepare as prepareEngine,
  startOfCourse,
  train
} from '../../nn';
import { action } from '../define';
import { choice, number, toggle, type Values } from '../params';
import type { Random } from '../random';
import { draw, inputNames, TURN, type Input } from './clock';
import { errorOf, inputsOf, networkOf, readTests, targetOf } from './reader';
import type { State } from './state';

export { explain } from './explain';
export type { State } from './state';

const SHOWN = 20;
const BATCH = 4;

export const params = {
  answer: choice('direction', ['direction', 'number'], { restart: true }),
  hidden: toggle(false, { restart: true })
};
export type Params = Values<typeof params>;

const each = <T>(make: (input: Input) => T): Record<Input, T> =>
  Object.fromEntries(inputNames.map((input) => [input, make(input)])) as Record<Input, T>;

export function init({ answer, hidden }: Params, rng: Random): State {
  const weights = each((input) => weightsOf(networkOf(input, answer, hidden), rng));
  const read = each((input) => readTests(input, answer, hidden, weights[input]));
  return { answer, hidden, examples: 0, minutes: 144, weights, read };
}

export async function step(state: State, _: Params, rng: Random): Promise<State> {
  const { answer, hidden } = state;
  const clocks = Array.from({ length: SHOWN }, () => draw(rng));
  const y = Float32Array.from(clocks.flatMap(({ minutes }) => targetOf(answer, minutes)));
  const weights = { ...state.weights };
  const read = { ...state.read };
  for (const input of inputNames) {
    const made = networkOf(input, answer, hidden);
    const options = { updates: SHOWN / BATCH, batchSize: BATCH, course: startOfCourse };
    const data = { x: inputsOf(input, clocks), y };
    const trained = await train(made, state.weights[input], emptyState('sgd', 0), data, options, rng);
    weights[input] = trained.weights;
    read[input] = readTests(input, answer, hidden, trained.weights);
  }
  return { ...state, examples: state.examples + SHOWN, weights, read };
}

/** Within half an hour of twelve, on either side. */
const nearTwelve = (minutes: number) => minutes < 30 || minutes > TURN - 30;

const tenth = (x: number) => Math.round(10 * x) / 10;

export function readouts({ examples, minutes, read }: State) {
  return {
    examples,
    minutes,
    pixels: tenth(errorOf(read.pixels)),
    tips: tenth(errorOf(read.tips)),
    angles: tenth(errorOf(read.angles)),
    sines: tenth(errorOf(read.sines)),
    tipsAtTwelve: tenth(errorOf(read.tips, nearTwelve)),
    anglesAtTwelve: tenth(errorOf(read.angles, nearTwelve))
  };
}

const act = action<State, typeof params>();
export const actions = {
  setTime: act(
    { minutes: number(144, { min: 0, max: TURN - 1, step: 1 }) },
    (state, _, { minutes }) => ({ ...state, minutes: Math.round(minutes) }),
    { setup: true, same: [] }
  )
};

export const prepare = prepareEngine;
export const engine = engineReport;

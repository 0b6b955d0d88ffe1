// Is it a car? A list of rules that a person wrote, and a network that saw examples, judge the same drawings.
// A step shows the network a hundred new drawings.
import {
  emptyState,
  engineReport,
  init as weightsOf,
  prepare as prepareEngine,
  startOfCourse,
  train
} from '../../nn';
import { choice, integer, number, toggle, type Value, type Values } from '../params';
import type { Random } from '../random';
import { colours } from './drawing';
import { caseNames, draw, tests } from './examples';
import { inputsOf, judge, networkOf, odd, rulesRight, scoresOf } from './network';
import { firstRules, measures, verdictOf } from './rules';
import { drawingOf, swept, type State } from './state';

export { actions } from './actions';
export { explain } from './explain';
export type { State } from './state';

/** New drawings of one step, and how many of them make one update. */
const SHOWN = 100;
const BATCH = 5;

const own = ({ subject }: Record<string, Value>) => subject === 'own';
const drawing = { group: 'drawing', when: own };
const measure = (value: number) => number(value, { ...drawing, min: 0, max: 1, step: 0.05 });

export const params = {
  subject: choice('own', ['own', ...caseNames], { group: 'drawing' }),
  wheels: integer(2, { ...drawing, min: 0, max: 4 }),
  wings: measure(0),
  height: measure(0.45),
  dent: measure(0),
  colour: choice('red', colours, drawing),
  night: toggle(false, drawing),
  sweep: choice('dent', measures, { group: 'picture' }),
  reads: choice('pixels', ['pixels', 'measurements'], { group: 'network', restart: true }),
  nights: toggle(false, { group: 'network', restart: true, when: ({ reads }) => reads === 'pixels' })
};
export type Params = Values<typeof params>;

export function init({ reads }: Params, rng: Random): State {
  const weights = weightsOf(networkOf(reads), rng);
  return { rules: firstRules, reads, weights, examples: 0, scores: judge(reads, weights) };
}

export async function step(state: State, { nights }: Params, rng: Random): Promise<State> {
  const { reads } = state;
  const shown = Array.from({ length: SHOWN }, () => {
    const { drawing, car } = draw(rng);
    return { drawing: nights ? { ...drawing, night: rng.integer(2) === 1 } : drawing, car };
  });
  const data = {
    x: inputsOf(
      reads,
      shown.map((example) => example.drawing)
    ),
    y: Float32Array.from(shown, ({ car }) => car)
  };
  const options = { updates: SHOWN / BATCH, batchSize: BATCH, course: startOfCourse };
  const { weights } = await train(
    networkOf(reads, state.examples),
    state.weights,
    emptyState('sgd', 0),
    data,
    options,
    rng
  );
  return { ...state, weights, examples: state.examples + SHOWN, scores: judge(reads, weights) };
}

export function readouts({ rules, reads, weights, examples, scores }: State, p: Params) {
  const along = swept(p).map((place) => place.drawing);
  const here = drawingOf(p);
  const all = Array.from(
    scoresOf(reads, weights, [here, ...along]),
    (score) => Math.round(1000 * score) / 10
  );
  const [score = 0, ...slide] = all;
  const answers = along.map((one) => verdictOf(rules, one));
  const leaps = (values: readonly number[]) =>
    values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? 0)));
  return {
    examples,
    rulesSay: verdictOf(rules, here),
    score,
    flips: leaps(answers).filter((leap) => leap > 0).length,
    largestLeap: Math.round(10 * Math.max(...leaps(slide))) / 10,
    lastScore: slide.at(-1) ?? 0,
    rulesDay: rulesRight(rules, tests),
    networkDay: scores.day,
    networkNight: scores.night,
    rulesOdd: rulesRight(rules, odd),
    networkOdd: scores.odd
  };
}

export const prepare = prepareEngine;
export const engine = engineReport;

// The network, what it is given, and how well it and the rules do.
import { forward, type Network, type Weights } from '../../nn';
import { CELLS, paint, type Drawing } from './drawing';
import { caseNames, cases, tests, type Example } from './examples';
import { measures, rangeOf, verdictOf, type Rule } from './rules';

/** What the network is given: the cells of the picture, or the four numbers that people chose. */
export type Reads = 'pixels' | 'measurements';

export const HIDDEN = 8;

const RATE: Record<Reads, number> = { pixels: 0.1, measurements: 0.3 };
/** After so many examples the learning rate is half of what it was. */
const HALVED = 1500;

/** The steps grow shorter the more was seen, so that the network settles. */
const learningRate = (reads: Reads, examples: number): number => RATE[reads] / (1 + examples / HALVED);

/** The network after it has seen so many examples, which shorten its steps. */
export const networkOf = (reads: Reads, examples = 0): Network => ({
  input: reads === 'pixels' ? CELLS : measures.length,
  layers: [
    { units: HIDDEN, activation: 'relu' },
    { units: 1, activation: 'sigmoid' }
  ],
  loss: 'binaryCrossentropy',
  optimizer: { name: 'sgd', learningRate: learningRate(reads, examples) }
});

/** Drawings as rows of numbers around 0: grey less one half, or every measure as a share of its range. */
export function inputsOf(reads: Reads, drawings: readonly Drawing[]): Float32Array {
  if (reads === 'measurements')
    return Float32Array.from(
      drawings.flatMap((drawing) => measures.map((name) => drawing[name] / rangeOf(name) - 0.5))
    );
  const cells = new Float32Array(drawings.length * CELLS);
  drawings.forEach((drawing, i) => paint(drawing, cells, i * CELLS));
  return cells.map((grey) => grey - 0.5);
}

const scoresFrom = (reads: Reads, weights: Weights, inputs: Float32Array): Float32Array =>
  forward(networkOf(reads), weights, inputs).at(-1)?.outputs ?? new Float32Array();

/** The network's score of every drawing, from 0 (no car) to 1 (a car). */
export const scoresOf = (reads: Reads, weights: Weights, drawings: readonly Drawing[]): Float32Array =>
  scoresFrom(reads, weights, inputsOf(reads, drawings));

/** The odd cases, as examples. */
export const odd: readonly Example[] = caseNames.map((name) => cases[name]);

/** What judges every step is painted once. */
const sets = { day: tests, night: tests.map(byNight), odd };
const inputsOfSets = (reads: Reads) => ({
  day: inputsOf(reads, sets.day.map(drawingOf)),
  night: inputsOf(reads, sets.night.map(drawingOf)),
  odd: inputsOf(reads, sets.odd.map(drawingOf))
});
const inputs = { pixels: inputsOfSets('pixels'), measurements: inputsOfSets('measurements') };

function drawingOf({ drawing }: Example): Drawing {
  return drawing;
}
function byNight({ drawing, car }: Example): Example {
  return { drawing: { ...drawing, night: true }, car };
}

/** Right answers for the hundred test drawings by day, the same by night, and the odd cases. */
export interface Scores {
  day: number;
  night: number;
  odd: number;
}

/** How many of each set the network answers right; from a score of ½ on its answer is a car. */
export function judge(reads: Reads, weights: Weights): Scores {
  const right = (set: keyof typeof sets) => {
    const scores = scoresFrom(reads, weights, inputs[reads][set]);
    return sets[set].filter(({ car }, i) => (scores[i] ?? 0) >= 0.5 === (car === 1)).length;
  };
  return { day: right('day'), night: right('night'), odd: right('odd') };
}

/** How many of these examples the rules answer right. */
export const rulesRight = (rules: readonly Rule[], examples: readonly Example[]): number =>
  examples.filter(({ drawing, car }) => verdictOf(rules, drawing) === car).length;

// The reader: the same small network for every kind of input.
import { forward, type Network, type Weights } from '../../nn';
import { random } from '../random';
import { apart, draw, inputNames, inputOf, TURN, widths, wrapped, type Clock, type Input } from './clock';

/** What the reader answers: the hours as one number, or the direction of the hour hand as two. */
export type Answer = 'number' | 'direction';

/** Units of the hidden layer, where there is one. */
export const HIDDEN = 8;

/** Chosen for each input so that the reader learns fast and does not run away. */
const rates: Record<Input, number> = { pixels: 0.02, tips: 0.15, angles: 0.3, sines: 0.15 };

/** The reader for one way of writing: a linear output, with a hidden layer of tanh units where it is wanted. */
export const networkOf = (input: Input, answer: Answer, hidden: boolean): Network => ({
  input: widths[input],
  layers: [
    ...(hidden ? [{ units: HIDDEN, activation: 'tanh' as const }] : []),
    { units: answer === 'number' ? 1 : 2, activation: 'linear' as const }
  ],
  loss: 'meanSquaredError',
  optimizer: { name: 'sgd', learningRate: rates[input] }
});

/** The right answer for one time. */
export function targetOf(answer: Answer, minutes: number): number[] {
  const share = minutes / TURN;
  return answer === 'number' ? [share] : [Math.sin(2 * Math.PI * share), Math.cos(2 * Math.PI * share)];
}

/** The time that an answer means, in minutes past twelve. */
export const timeOf = (answer: Answer, output: ArrayLike<number>, at = 0): number =>
  answer === 'number'
    ? wrapped((output[at] ?? 0) * TURN)
    : wrapped((Math.atan2(output[2 * at] ?? 0, output[2 * at + 1] ?? 0) / (2 * Math.PI)) * TURN);

/** Rows of numbers for many clocks. */
export function inputsOf(input: Input, clocks: readonly Clock[]): Float32Array {
  const rows = new Float32Array(clocks.length * widths[input]);
  clocks.forEach((clock, i) => rows.set(inputOf(input, clock), i * widths[input]));
  return rows;
}

export const TESTS = 72;

/** Every ten minutes of the dial, five minutes off the round ones; no reader learns from these. */
export const testClocks: readonly Clock[] = Array.from({ length: TESTS }, (_, i) => ({
  ...draw(random(72, i)),
  minutes: 5 + 10 * i
}));
const testInputs = Object.fromEntries(
  inputNames.map((input) => [input, inputsOf(input, testClocks)])
) as Record<Input, Float32Array>;

/** What the reader makes of the test clocks, in minutes past twelve. */
export function readTests(input: Input, answer: Answer, hidden: boolean, weights: Weights): Float32Array {
  const output = forward(networkOf(input, answer, hidden), weights, testInputs[input]).at(-1)?.outputs ?? [];
  return Float32Array.from(testClocks, (_, i) => timeOf(answer, output, i));
}

/** The mean error in minutes over the test clocks that are chosen. */
export function errorOf(read: Float32Array, chosen: (minutes: number) => boolean = () => true): number {
  const errors = testClocks.flatMap(({ minutes }, i) =>
    chosen(minutes) ? [apart(minutes, read[i] ?? 0)] : []
  );
  return errors.reduce((sum, error) => sum + error, 0) / Math.max(1, errors.length);
}

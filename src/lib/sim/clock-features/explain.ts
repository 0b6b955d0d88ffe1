// The numbers behind the clock and behind what one of the readers says of it.
import { bracketed, fixed, format } from '../../draw/format';
import { forward, layerOf } from '../../nn';
import type { Explanation, ExplainRow } from '../define';
import { anglesOf, apart, inputNames, inputOf, TURN, written, type Input } from './clock';
import { networkOf, timeOf } from './reader';
import type { State } from './state';

const n = (x: number): string => format(x, 4);
const f = (x: number): string => bracketed(x, 3);

/** What a reader answers to the clock on the stage, and the time that it means. */
export function answerOf(state: State, input: Input) {
  const { answer, hidden, minutes } = state;
  const x = Float32Array.from(inputOf(input, { minutes, x: 0, y: 0 }));
  const made = forward(networkOf(input, answer, hidden), state.weights[input], x).at(-1);
  const output = Array.from(made?.outputs ?? []);
  return { x, output, time: timeOf(answer, output) };
}

/** y = Σ w x + b, written out where there are few inputs and no hidden layer. */
function sumRow(state: State, input: Input, x: Float32Array, k: number, value: number): ExplainRow {
  const row = state.answer === 'number' ? 'share' : k === 0 ? 'across' : 'up';
  if (state.hidden || x.length > 4) return { row, numbers: '', result: n(value) };
  const { kernel, bias, layer } = layerOf(networkOf(input, state.answer, false), state.weights[input], 0);
  const terms = Array.from(x, (one, i) => `${f(kernel[i * layer.units + k] ?? 0)}·${f(one)}`);
  return { row, numbers: `${terms.join(' + ')} + ${f(bias[k] ?? 0)}`, result: n(value) };
}

function ofReader(state: State, input: Input): Explanation {
  const { x, output, time } = answerOf(state, input);
  return {
    rows: [
      ...output.map((value, k) => sumRow(state, input, x, k, value)),
      state.answer === 'number'
        ? { row: 'timeOfShare', numbers: `${TURN}·${f(output[0] ?? 0)}`, result: written(time) }
        : {
            row: 'timeOfDirection',
            numbers: `atan2(${n(output[0] ?? 0)}, ${n(output[1] ?? 0)})`,
            result: written(time)
          },
      {
        row: 'error',
        numbers: `${written(time)} ↔ ${written(state.minutes)}`,
        result: fixed(apart(time, state.minutes), 1)
      }
    ]
  };
}

function ofClock({ minutes }: State): Explanation {
  const [hour, minute] = anglesOf(minutes);
  return {
    rows: [
      { row: 'hourAngle', numbers: `360°·${n(minutes)} / 720`, result: `${n(hour)}°` },
      { row: 'minuteAngle', numbers: `360°·${n(minutes % 60)} / 60`, result: `${n(minute)}°` }
    ],
    edits: [{ action: 'setTime', argument: { minutes }, fields: ['minutes'] }]
  };
}

/** Marks: `clock`, `reader:pixels`, `reader:tips`, `reader:angles`, `reader:sines`. */
export function explain(state: State, _: unknown, mark: string): Explanation | undefined {
  if (mark === 'clock') return ofClock(state);
  const input = inputNames.find((name) => mark === `reader:${name}`);
  return input && ofReader(state, input);
}

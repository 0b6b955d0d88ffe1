// The numbers behind the pad, a unit of a hidden layer, one of the output's scores, and a stage as a whole.
import { bracketed, format } from '../../draw/format';
import { forward, layerOf } from '../../nn';
import type { Explanation } from '../define';
import { CLASSES } from './digits';
import { HIDDEN, inputsOf, largest, networkOf, type State } from './state';

const n = (x: number): string => format(x, 4);
const f = (x: number): string => bracketed(x, 4);
const percent = (share: number): string => `${format(100 * share, 3)} %`;

/** Sums and outputs of every layer for the digit on the pad. */
export const madeOf = ({ depth, weights, pad }: State) => forward(networkOf(depth), weights, inputsOf(pad));

function ofUnit(state: State, l: number, j: number): Explanation | undefined {
  const made = madeOf(state)[l];
  const z = made?.sums[j];
  const a = made?.outputs[j];
  if (l >= state.depth || z === undefined || a === undefined) return undefined;
  const { inputs, bias } = layerOf(networkOf(state.depth), state.weights, l);
  const b = bias[j] ?? 0;
  return {
    rows: [
      { row: 'inputs', numbers: '', result: n(inputs) },
      { row: 'sum', numbers: `${f(z - b)} + ${f(b)}`, result: n(z) },
      { row: 'tanh', numbers: `tanh ${f(z)}`, result: n(a) }
    ]
  };
}

function ofOutput(state: State, k: number): Explanation | undefined {
  const made = madeOf(state).at(-1);
  const z = made?.sums[k];
  const a = made?.outputs[k];
  if (!made || z === undefined || a === undefined) return undefined;
  return {
    rows: [
      { row: 'logit', numbers: '', result: n(z) },
      {
        row: 'softmax',
        numbers: `e^${f(z)} / (${Array.from(made.sums, (one) => `e^${f(one)}`).join(' + ')})`,
        result: percent(a)
      }
    ]
  };
}

function ofStage({ depth, scores }: State, k: number): Explanation | undefined {
  const parted = scores.parted[k];
  if (parted === undefined) return undefined;
  const units = k === 0 ? 144 : k <= depth ? HIDDEN[k - 1] : CLASSES;
  return {
    rows: [
      { row: 'numbers', numbers: '', result: n(units ?? 0) },
      { row: 'parted', numbers: `1 − ${n(1 - parted)}`, result: percent(parted) }
    ]
  };
}

function ofPad(state: State): Explanation {
  const output = madeOf(state).at(-1)?.outputs ?? new Float32Array();
  const answer = largest(output);
  return {
    rows: [
      { row: 'ink', numbers: '', result: n(state.pad.reduce((sum, ink) => sum + ink, 0)) },
      { row: 'answer', numbers: percent(output[answer] ?? 0), result: String(answer) }
    ],
    edits: [
      { action: 'writeDigit', argument: { digit: answer, hand: 1 }, fields: ['digit', 'hand'] },
      { action: 'setCell', argument: { row: 0, column: 0, ink: 10 }, fields: ['row', 'column', 'ink'] }
    ],
    buttons: [{ action: 'wipe', argument: {} }]
  };
}

/** Marks: `pad`, `stage:0` (the pixels), `unit:1,3` (second hidden layer, fourth unit), `output:2`. */
export function explain(state: State, _: unknown, mark: string): Explanation | undefined {
  if (mark === 'pad') return ofPad(state);
  const [, kind, first, second] = /^(stage|unit|output):(\d{1,3})(?:,(\d{1,3}))?$/.exec(mark) ?? [];
  if (kind === 'stage') return ofStage(state, Number(first));
  if (kind === 'output') return ofOutput(state, Number(first));
  return kind === 'unit' && second !== undefined ? ofUnit(state, Number(first), Number(second)) : undefined;
}

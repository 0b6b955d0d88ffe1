// The numbers behind a unit, a row of the truth table and a place of the map.
import { bracketed, format } from '../../draw/format';
import type { Explanation } from '../define';
import { answer, inputsOf, rowsOf, sumOf, type Unit } from './logic';
import { answers, type Params, type State } from './model';
import { foundAt, placesOf, placeOf } from './search';

const f = (x: number): string => bracketed(x);
const sumText = ({ weights }: Unit, x: readonly number[]): string =>
  weights.map((w, i) => `${x[i] ?? 0}·${f(w)}`).join(' + ');

/** What a unit reads in this row: the inputs, or the answers of the hidden units. */
const readsOf = (state: State, x: readonly number[], index: number): readonly number[] =>
  index === 2 ? answers(state, x).slice(0, 2) : x;

function ofUnit(state: State, p: Params, index: number): Explanation | undefined {
  const unit = state.units[index];
  const x = rowsOf(inputsOf(p.goal))[state.row];
  if (!unit || !x) return undefined;
  const reads = readsOf(state, x, index);
  const sum = sumOf(unit, reads);
  const [w1 = 0, w2 = 0, w3 = 0] = unit.weights;
  const fields = ['w1', 'w2', 'w3'].slice(0, unit.weights.length);
  return {
    rows: [
      { row: 'sum', numbers: sumText(unit, reads), result: format(sum) },
      {
        row: 'fires',
        numbers: `${format(sum)} ${sum > unit.threshold ? '>' : '≤'} ${format(unit.threshold)}`,
        result: sum > unit.threshold ? '1' : '0'
      }
    ],
    edits: [
      {
        action: 'setUnit',
        argument: { unit: index, w1, w2, w3, threshold: unit.threshold },
        fields: [...fields, 'threshold']
      }
    ]
  };
}

function ofRow(state: State, p: Params, row: number): Explanation | undefined {
  const x = rowsOf(inputsOf(p.goal))[row];
  if (!x) return undefined;
  const out = answers(state, x);
  const names = state.units.length === 1 ? ['y'] : ['h1', 'h2', 'y'];
  return {
    rows: [
      ...state.units.map((unit, i) => {
        const reads = readsOf(state, x, i);
        const sum = sumOf(unit, reads);
        return {
          row: names[i] ?? 'y',
          numbers: `${sumText(unit, reads)} = ${format(sum)} ${sum > unit.threshold ? '>' : '≤'} ${format(unit.threshold)}`,
          result: format(out[i] ?? 0)
        };
      }),
      { row: 'target', numbers: `(${x.join(', ')})`, result: format(answer(p.goal, x)) }
    ],
    buttons: [{ action: 'showRow', argument: { row } }]
  };
}

function ofPlace(p: Params, index: number): Explanation | undefined {
  if (p.wiring !== 'one' || index >= placesOf(p.goal, p.reach)) return undefined;
  const { w1, w2 } = placeOf(p.goal, p.reach, index);
  const found = foundAt(p.goal, p.reach, index);
  const first = found[0];
  const count = found.reduce((sum, { thresholds }) => sum + thresholds.length, 0);
  const most = inputsOf(p.goal) * p.reach;
  const third = inputsOf(p.goal) === 3 ? `w₃ = ${format(-p.reach)} … ${format(p.reach)}, ` : '';
  const tried = `${third}θ = ${format(-most - 1)} … ${format(most)}`;
  const weights = inputsOf(p.goal) === 1 ? `(${format(w1)})` : `(${format(w1)}, ${format(w2)})`;
  return {
    rows: [
      { row: 'place', numbers: '', result: weights },
      { row: 'count', numbers: tried, result: format(count) },
      ...(first
        ? [
            {
              row: 'example',
              numbers: `w = (${first.weights.map((w) => format(w)).join(', ')})`,
              result: first.thresholds.map((theta) => format(theta)).join(', ')
            }
          ]
        : [])
    ],
    buttons: first ? [{ action: 'tryPlace', argument: { place: index } }] : []
  };
}

/** Marks: `neuron` (the output), `unit:0` and `unit:1` (hidden), `row:0` …, `place:0` …. */
export function explainMark(state: State, p: Params, mark: string): Explanation | undefined {
  if (mark === 'neuron') return ofUnit(state, p, state.units.length - 1);
  const [kind, digits = ''] = mark.split(':');
  if (!/^\d+$/.test(digits)) return undefined;
  const index = Number(digits);
  if (kind === 'unit') return ofUnit(state, p, index);
  if (kind === 'row') return ofRow(state, p, index);
  return kind === 'place' ? ofPlace(p, index) : undefined;
}

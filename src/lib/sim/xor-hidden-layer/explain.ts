// The numbers behind a row of the truth table (or its two points) and behind a unit (or its line).
import { bracketed, fixed, format } from '../../draw/format';
import type { Explanation, ExplainRow } from '../define';
import { inputs, pass, phi, sum, type UnitFunction, type Net, type Unit } from './net';

const f = (x: number): string => bracketed(x);

/** An output as the truth table writes it: 0 or 1 of a step, four decimals of a sigmoid. */
export const written = (y: number, { activation }: UnitFunction): string =>
  activation === 'step' ? format(y) : fixed(y, 4);

const sumOf = ({ w1, w2, b }: Unit, a: number, c: number): string =>
  `${f(a)}·${f(w1)} + ${f(c)}·${f(w2)} + ${f(b)}`;

const bent = (z: number, { activation, steepness }: UnitFunction): string => {
  if (activation === 'step') return `${format(z)} ${z > 0 ? '>' : '≤'} 0`;
  return steepness === 1 ? `σ(${format(z)})` : `σ(${format(steepness)}·${f(z)})`;
};

/** The way of one input through the network. */
function ofRow(
  net: Net,
  unitFunction: UnitFunction,
  targets: readonly number[],
  index: number
): Explanation | undefined {
  const [x1, x2] = inputs[index] ?? [];
  if (x1 === undefined || x2 === undefined) return undefined;
  const { z1, n1, z2, n2, z, y } = pass(net, unitFunction, x1, x2);
  const out = (x: number) => written(x, unitFunction);
  return {
    rows: [
      { row: 'z1', numbers: sumOf(net[0], x1, x2), result: format(z1) },
      { row: 'n1', numbers: bent(z1, unitFunction), result: out(n1) },
      { row: 'z2', numbers: sumOf(net[1], x1, x2), result: format(z2) },
      { row: 'n2', numbers: bent(z2, unitFunction), result: out(n2) },
      { row: 'z3', numbers: sumOf(net[2], n1, n2), result: format(z) },
      { row: 'y', numbers: bent(z, unitFunction), result: out(y) },
      // The output of a step is the answer already.
      ...(unitFunction.activation === 'step'
        ? []
        : [
            {
              row: 'answer',
              numbers: `${out(y)} ${y > 0.5 ? '>' : '≤'} 0.5`,
              result: y > 0.5 ? '1' : '0'
            }
          ]),
      { row: 'target', numbers: '', result: format(targets[index] ?? 0) }
    ]
  };
}

const corners = ['r00', 'r01', 'r10', 'r11'];

/** The truth table of one unit, in what it reads itself. */
function ofUnit(net: Net, unitFunction: UnitFunction, index: number): Explanation | undefined {
  const unit = net[index];
  if (!unit) return undefined;
  const rows = inputs.map(([x1, x2], i): ExplainRow => {
    const { n1, n2 } = pass(net, unitFunction, x1, x2);
    const [a, b] = index === 2 ? [n1, n2] : [x1, x2];
    return {
      row: corners[i] ?? 'r00',
      numbers: `φ(${sumOf(unit, a, b)})`,
      result: written(phi(sum(unit, a, b), unitFunction), unitFunction)
    };
  });
  return {
    rows,
    edits: [{ action: 'setUnit', argument: { unit: index + 1, ...unit }, fields: ['w1', 'w2', 'b'] }]
  };
}

/** Marks: `row:0` … `row:3`, `unit:1` … `unit:3`. */
export function explainMark(
  net: Net,
  unitFunction: UnitFunction,
  targets: readonly number[],
  mark: string
): Explanation | undefined {
  const [kind, digits] = mark.split(':');
  if (!/^\d$/.test(digits ?? '')) return undefined;
  if (kind === 'row') return ofRow(net, unitFunction, targets, Number(digits));
  return kind === 'unit' ? ofUnit(net, unitFunction, Number(digits) - 1) : undefined;
}

// The numbers behind the matrices' columns, the cells of their product, and the walking point.
import { bracketed, format } from '../../draw/format';
import { LEAK } from '../../nn/activations';
import type { Explanation, ExplainRow } from '../define';
import { journey, walkerAt, type Params, type State } from './model';
import { product, type Square, type Vector } from './plane';

const n = (x: number): string => format(x, 6);
const f = (x: number): string => bracketed(x, 6);

const pair = ([p, q]: Vector): string => `(${n(p)}, ${n(q)})`;

function column(state: State, layer: 'first' | 'second', side: 'left' | 'right'): Explanation {
  const [a, b, c, d] = state[layer];
  const [top, bottom] = side === 'left' ? [a, c] : [b, d];
  return {
    rows: [{ row: side === 'left' ? 'left' : 'right', numbers: '', result: pair([top, bottom]) }],
    edits: [
      { action: 'setColumn', argument: { layer, column: side, top, bottom }, fields: ['top', 'bottom'] }
    ]
  };
}

function cell({ first, second }: State, row: number, column: number): Explanation {
  const [p, q] = [second[2 * row] ?? 0, second[2 * row + 1] ?? 0];
  const [r, s] = [first[column] ?? 0, first[2 + column] ?? 0];
  const value = product(second, first)[2 * row + column] ?? 0;
  return { rows: [{ row: 'cell', numbers: `${f(p)}·${f(r)} + ${f(q)}·${f(s)}`, result: n(value) }] };
}

function walker(state: State, p: Params): Explanation {
  const { x, sums, hidden, output, single } = journey(state, p, walkerAt(state.steps));
  const twice = ([a, b, c, d]: Square, [u, v]: Vector) => [
    `${f(a)}·${f(u)} + ${f(b)}·${f(v)}`,
    `${f(c)}·${f(u)} + ${f(d)}·${f(v)}`
  ];
  const bend = {
    linear: n,
    relu: (z: number) => `max(0, ${n(z)})`,
    leakyRelu: (z: number) => `max(${LEAK}·${f(z)}, ${n(z)})`
  }[p.activation];
  const rows = (name: string, numbers: readonly string[], results: Vector): ExplainRow[] =>
    results.map((result, i) => ({ row: `${name}${i + 1}`, numbers: numbers[i] ?? '', result: n(result) }));
  return {
    rows: [
      ...rows('sum', twice(state.first, x), sums),
      ...rows('hidden', sums.map(bend), hidden),
      ...rows('output', twice(state.second, hidden), output),
      ...rows('single', twice(product(state.second, state.first), x), single)
    ]
  };
}

/** Marks: `walker`, `first:left`, `second:right`, `cell:0,1` (of the product). */
export function explain(state: State, p: Params, mark: string): Explanation | undefined {
  if (mark === 'walker') return walker(state, p);
  const [, layer, side] = /^(first|second):(left|right)$/.exec(mark) ?? [];
  if (layer && side) return column(state, layer as 'first' | 'second', side as 'left' | 'right');
  const [, row, at] = /^cell:([01]),([01])$/.exec(mark) ?? [];
  return row && at ? cell(state, Number(row), Number(at)) : undefined;
}

// The numbers behind a row, a pair of categories or the average.
import { bracketed, fixed, format } from '../../draw/format';
import type { Explanation, ExplainRow } from '../define';
import { mean, type Pet } from './code';
import { apart, average, codeOf, knownRows, MAX_ROWS, type Params, type State } from './model';

/** One number as it is, several in brackets. */
export const written = (code: readonly number[] | undefined): string => {
  const numbers = (code ?? []).map((x) => format(x, 3));
  return numbers.length === 0 ? '–' : numbers.length === 1 ? (numbers[0] ?? '–') : `(${numbers.join(', ')})`;
};

function ofRow(state: State, p: Params, row: number): Explanation | undefined {
  const pet = state.rows[row];
  if (pet === undefined) return undefined;
  const k = state.order.indexOf(pet);
  return {
    rows: [
      {
        row: p.code,
        numbers: k < 0 ? '–' : `k = ${k}, n = ${state.order.length}`,
        result: written(codeOf(state, p, pet))
      }
    ],
    edits: [{ action: 'setPet', argument: { row, pet }, fields: ['pet'] }],
    buttons: [
      ...(state.rows.length < MAX_ROWS ? [{ action: 'addRow', argument: { pet } }] : []),
      ...(state.rows.length > 1 ? [{ action: 'removeRow', argument: { row } }] : [])
    ]
  };
}

function pairRows(state: State, p: Params, pair: readonly [Pet, Pet]): ExplainRow[] {
  const [a, b] = [codeOf(state, p, pair[0]), codeOf(state, p, pair[1])];
  const numbers =
    p.code === 'integer'
      ? `|${written(a)} − ${written(b)}|`
      : `√(${a.map((x, i) => `(${format(x)} − ${format(b[i] ?? 0)})²`).join(' + ')})`;
  return [
    { row: `${p.code}Distance`, numbers, result: format(apart(state, p, pair)) },
    { row: 'middle', numbers: `(${written(a)} + ${written(b)}) / 2`, result: written(mean([a, b])) }
  ];
}

function averageRow(state: State, p: Params): ExplainRow {
  const rows = knownRows(state);
  const count = format(rows.length);
  if (rows.length === 0) return { row: 'average', numbers: '–', result: '–' };
  const numbers =
    p.code === 'integer'
      ? `(${rows.map((pet) => bracketed(state.order.indexOf(pet))).join(' + ')}) / ${count}`
      : `(${state.order.map((one) => format(rows.filter((pet) => pet === one).length)).join(', ')}) / ${count}`;
  const result = average(state, p.code) ?? [];
  return {
    row: 'average',
    numbers,
    result: result.length === 1 ? fixed(result[0] ?? 0, 2) : written(result)
  };
}

/** The numbers behind a mark of the picture, or nothing when there is no such mark. */
export function explain(state: State, p: Params, mark: string): Explanation | undefined {
  if (mark === 'average') return { rows: [averageRow(state, p)] };
  const row = /^row:(\d)$/.exec(mark);
  if (row) return ofRow(state, p, Number(row[1]));
  const found = /^pair:(\d),(\d)$/.exec(mark);
  const [a, b] = [state.order[Number(found?.[1])], state.order[Number(found?.[2])]];
  if (!a || !b) return undefined;
  return {
    rows: pairRows(state, p, [a, b]),
    buttons: [{ action: 'compare', argument: { first: a, second: b } }]
  };
}

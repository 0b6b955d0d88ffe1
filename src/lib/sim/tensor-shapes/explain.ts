// The numbers behind a cell or an axis.
import { format } from '../../draw/format';
import type { Explanation, ExplainRow } from '../define';
import type { Cell } from './array';
import { editable } from './data';
import { cellAt, otherOf, resultOf, tensorOf, type Params, type State } from './model';
import { indexAt, sizeOf, stridesOf, tuple, type Shape } from './shape';

/** Summands that are written out. */
const SHOWN = 6;

const place = (name: string, shape: Shape, offset: number) => {
  const index = indexAt(shape, offset);
  return index.length === 0 ? name : `${name}[${index.join(', ')}]`;
};

/** offset = i₀·s₀ + i₁·s₁ + … */
function offsetRow(shape: Shape, offset: number): ExplainRow {
  const strides = stridesOf(shape);
  const terms = indexAt(shape, offset).map((i, axis) => `${i}·${format(strides[axis] ?? 1)}`);
  return { row: 'offset', numbers: terms.join(' + ') || '0', result: format(offset) };
}

/** The cells that a number of the result was made of, by their names in x and b. */
function sourceRow(cell: Cell, x: Shape, b: Shape): ExplainRow {
  const names = [
    ...cell.x.slice(0, SHOWN).map((offset) => place('x', x, offset)),
    ...cell.b.slice(0, SHOWN).map((offset) => place('b', b, offset))
  ];
  const more = cell.x.length + cell.b.length > names.length ? ', …' : '';
  const result = cell.value === undefined ? '…' : format(cell.value);
  return { row: names.length > 1 ? 'sources' : 'source', numbers: names.join(', ') + more || '–', result };
}

function axisRows(shape: Shape, axis: number): ExplainRow[] {
  const inner = shape.slice(axis + 1);
  return [
    { row: 'count', numbers: `${tuple(shape)}[${axis}]`, result: format(shape[axis] ?? 0) },
    { row: 'stride', numbers: inner.map((n) => format(n)).join('·') || '1', result: format(sizeOf(inner)) }
  ];
}

/** The cell of the result that the steps have come to. */
function ofCursor(state: State, p: Params): Explanation | undefined {
  const [at, { result }] = [cellAt(state, p), resultOf(state, p)];
  if (!at || !result) return undefined;
  const where = {
    row: 'where',
    numbers: tuple(at.index),
    result: at.cell.value === undefined ? '…' : format(at.cell.value)
  };
  return {
    rows: [
      where,
      sourceRow(at.cell, tensorOf(state, p).shape, otherOf(p).shape),
      offsetRow(result.shape, at.offset)
    ],
    edits: [{ action: 'visit', argument: { cell: at.offset }, fields: ['cell'] }]
  };
}

/** The numbers behind a mark of the picture, or nothing when there is no such mark. */
export function explain(state: State, p: Params, mark: string): Explanation | undefined {
  if (mark === 'now') return ofCursor(state, p);
  const found = /^(x|b|axis):(\d+)$/.exec(mark);
  if (!found) return undefined;
  const [kind, at] = [found[1], Number(found[2])];
  const x = tensorOf(state, p);
  if (kind === 'axis') return at < x.shape.length ? { rows: axisRows(x.shape, at) } : undefined;
  const array = kind === 'x' ? x : otherOf(p);
  if (at >= sizeOf(array.shape)) return undefined;
  const value = array.read(indexAt(array.shape, at)).value ?? 0;
  return {
    rows: [
      { row: 'place', numbers: place(kind ?? '', array.shape, at), result: format(value) },
      offsetRow(array.shape, at)
    ],
    edits:
      kind === 'x' && editable(p.tensor)
        ? [{ action: 'setCell', argument: { offset: at, value }, fields: ['value'] }]
        : []
  };
}

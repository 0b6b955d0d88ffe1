// Tensors as NumPy has them: a shape, an index, a slice, a new shape, a stack, a sum, a broadcast. Steps
// walk through the cells of the result in the order of memory and show where each one comes from.
import { action, type Trouble } from '../define';
import { choice, integer, text, type Values } from '../params';
import { constant, type Arr, type Cell } from './array';
import { codeOf } from './code';
import { editable, given, tensors } from './data';
import { parse } from './expression';
import { Fault } from './fault';
import { indexAt, offsetOf, readShape, sizeOf } from './shape';

export { explain } from './explain';

const operations = [
  'none',
  'index',
  'slice',
  'reshape',
  'transpose',
  'stack',
  'sum',
  'broadcast',
  'write'
] as const;

const own = { group: 'own', restart: true };
const size = (axis: number) =>
  integer([2, 3, 4, 2, 2, 2][axis] ?? 2, {
    ...own,
    min: 1,
    max: 6,
    when: ({ tensor, rank }) => tensor === 'own' && Number(rank) > axis
  });
const during = (...names: string[]) => ({
  group: 'operation',
  when: ({ operation }: Record<string, unknown>) => names.includes(`${operation}`)
});

/** Names what is wrong with a typed line, or nothing. */
function checkLine(line: string): string | undefined {
  try {
    parse(line);
    return undefined;
  } catch {
    return 'unread';
  }
}
const checkShape = (line: string, least: number) =>
  readShape(line)?.every((n) => n >= least) ? undefined : 'noShape';

export const params = {
  tensor: choice('matrix', tensors, { restart: true, clears: true }),
  rank: integer(3, { ...own, min: 0, max: 6, when: ({ tensor }) => tensor === 'own' }),
  size0: size(0),
  size1: size(1),
  size2: size(2),
  size3: size(3),
  size4: size(4),
  size5: size(5),
  operation: choice('slice', operations, { restart: true, group: 'operation' }),
  axis: integer(1, { ...during('index', 'slice', 'stack', 'sum'), min: 0, max: 5 }),
  position: integer(2, { ...during('index'), min: -5, max: 9 }),
  start: integer(1, { ...during('slice'), min: 0, max: 9 }),
  stop: integer(3, { ...during('slice'), min: 0, max: 9 }),
  stride: integer(1, { ...during('slice'), min: 1, max: 4 }),
  newShape: text('(5, 3)', { ...during('reshape'), maxLength: 30, check: (line) => checkShape(line, -1) }),
  copies: integer(3, { ...during('stack'), min: 1, max: 4 }),
  otherShape: text('(5,)', {
    ...during('broadcast', 'write'),
    maxLength: 30,
    check: (line) => checkShape(line, 0)
  }),
  expression: text('x[1:].sum(axis=0)', { ...during('write'), maxLength: 60, check: checkLine })
};
export type Params = Values<typeof params>;

export interface State {
  /** The cell of the result that is looked at, in the order of memory. */
  cursor: number;
  /** Cells of x that the reader wrote: offset and number. */
  edits: (readonly [offset: number, value: number])[];
}

export const init = (): State => ({ cursor: 0, edits: [] });

/** The tensor x, with what the reader wrote into it. */
export function tensorOf({ edits }: State, p: Params): Arr {
  const { shape, value } = given(p);
  const written = new Map(edits);
  const read = (index: readonly number[]): Cell => {
    const offset = offsetOf(shape, index);
    return { value: written.get(offset) ?? value(offset), x: [offset], b: [] };
  };
  return { shape, read };
}

/** The second array: 100, 200, 300 … */
export function otherOf(p: Params): Arr {
  const shape = (readShape(p.otherShape) ?? []).map((n) => Math.max(0, n));
  const { read } = constant(shape, (offset) => 100 * (offset + 1));
  return { shape, read: (index) => ({ ...read(index), b: [offsetOf(shape, index)] }) };
}

/** What the line computes, or why it cannot. */
export function resultOf(
  state: State,
  p: Params
): { result: Arr; fault?: never } | { result?: never; fault: Trouble } {
  try {
    return { result: parse(codeOf(p))({ x: tensorOf(state, p), b: otherOf(p) }) };
  } catch (error) {
    if (error instanceof Fault) return { fault: error.trouble };
    if (error instanceof SyntaxError) return { fault: { name: 'unread' } };
    throw error;
  }
}

/** The result's cell at the cursor, or nothing when the result is empty or there is none. */
export function cellAt(state: State, p: Params): { cell: Cell; index: number[]; offset: number } | undefined {
  const { result } = resultOf(state, p);
  const count = result ? sizeOf(result.shape) : 0;
  if (!result || count === 0) return undefined;
  const offset = Math.min(state.cursor, count - 1);
  const index = indexAt(result.shape, offset);
  return { cell: result.read(index), index, offset };
}

/** More cells than this are not looked through to see which of x they take. */
const LOOKED_THROUGH = 600;

/** Offsets of the cells of x that the result takes, when it takes some and leaves others. */
export function takenOf(state: State, p: Params): ReadonlySet<number> | undefined {
  const { result } = resultOf(state, p);
  const size = sizeOf(given(p).shape);
  if (!result || Math.max(size, sizeOf(result.shape)) > LOOKED_THROUGH) return undefined;
  const taken = new Set<number>();
  for (let i = 0; i < sizeOf(result.shape); i++)
    for (const offset of result.read(indexAt(result.shape, i)).x) taken.add(offset);
  return taken.size < size ? taken : undefined;
}

export function done(state: State, p: Params): boolean {
  const { result } = resultOf(state, p);
  return !result || state.cursor >= sizeOf(result.shape) - 1;
}

export const step = (state: State, p: Params): State =>
  done(state, p) ? state : { ...state, cursor: state.cursor + 1 };

export function readouts(state: State, p: Params) {
  const { shape } = given(p);
  const { result } = resultOf(state, p);
  const at = cellAt(state, p);
  const sizeAt = (axis: number) => result?.shape[axis] ?? 0;
  return {
    rank: shape.length,
    size: sizeOf(shape),
    resultRank: result?.shape.length ?? 0,
    resultSize: result ? sizeOf(result.shape) : 0,
    value: at?.cell.value ?? 0,
    sources: at ? at.cell.x.length + at.cell.b.length : 0,
    fault: result ? 0 : 1,
    axis0: sizeAt(0),
    axis1: sizeAt(1),
    axis2: sizeAt(2),
    axis3: sizeAt(3)
  };
}

export function diagnose(state: State, p: Params): Trouble | undefined {
  const { result, fault } = resultOf(state, p);
  if (fault) return fault;
  if (sizeOf(result.shape) === 0) return { name: 'empty' };
  return cellAt(state, p)?.cell.value === undefined ? { name: 'tooMany' } : undefined;
}

const act = action<State, typeof params>();
export const actions = {
  setCell: act(
    { offset: integer(0, { min: 0, max: 50_000 }), value: integer(0, { min: -999, max: 999 }) },
    (state, p, { offset, value }) => {
      if (!editable(p.tensor) || offset >= sizeOf(given(p).shape)) return state;
      const others = state.edits.filter(([at]) => at !== offset);
      const edits = [...others, [offset, value] as const].sort(([one], [two]) => one - two);
      return { ...state, edits };
    },
    { setup: true, same: ['offset'] }
  ),
  /** Looks at a cell of the result. */
  visit: act(
    { cell: integer(0, { min: 0, max: 1e11 }) },
    (state, _, { cell }) => ({ ...state, cursor: cell }),
    {
      same: []
    }
  )
};

// Arrays that are read cell by cell: nothing is stored, so the shape (5000, 78, 78, 3) costs nothing.
// Every cell knows the cells of x and b that it was made of. The rules are NumPy's.
import { Fault, spread } from './fault';
import { indexAt, offsetOf, sizeOf, type Shape } from './shape';

export interface Cell {
  /** Nothing when it would take too many numbers, or when the number is too large to be exact. */
  value: number | undefined;
  /** Offsets in x and in b of what it was made of. */
  x: readonly number[];
  b: readonly number[];
}

export interface Arr {
  shape: Shape;
  /** A number on its own, not an array of rank 0: NumPy writes the two differently. */
  scalar?: boolean;
  read(index: readonly number[]): Cell;
}

/** One place of an index: a number, a slice, a new axis, or "all that are left". */
export type Item = number | 'newaxis' | 'ellipsis' | { start?: number; stop?: number; step?: number };

/** Axes that the picture has room for. */
const MAX_RANK = 8;
/** A sum of more numbers than this is left open. */
const MAX_TERMS = 500;

function made(shape: Shape, read: Arr['read'], scalar = false): Arr {
  if (shape.length > MAX_RANK) throw new Fault('rankLimit', { rank: shape.length, limit: MAX_RANK });
  if (sizeOf(shape) > 1e15) throw new Fault('sizeLimit');
  return { shape, read, scalar: scalar && shape.length === 0 };
}

/** The axis counted from the front; negative ones count from the back. */
function axisOf(axis: number, rank: number): number {
  if (axis < -rank || axis >= rank) throw new Fault('axis', { axis, rank });
  return axis < 0 ? axis + rank : axis;
}

/** An array of this shape whose cell at each offset, in row-major order, has this value. */
export function constant(shape: Shape, value: (offset: number) => number): Arr {
  return made(shape, (index) => ({ value: value(offsetOf(shape, index)), x: [], b: [] }));
}

/** The same cells in the same order under another shape; one −1 is worked out. */
export function reshape(a: Arr, wanted: Shape): Arr {
  const size = sizeOf(a.shape);
  const unknown = wanted.filter((n) => n < 0).length;
  if (unknown > 1) throw new Fault('unknowns');
  const known = sizeOf(wanted.filter((n) => n >= 0));
  const shape = wanted.map((n) => (n < 0 ? size / known : n));
  if (unknown ? known === 0 || size % known !== 0 : known !== size)
    throw new Fault('reshape', { size, ...spread('b', wanted), cells: known });
  return made(shape, (index) => a.read(indexAt(a.shape, offsetOf(shape, index))));
}

/** The axes in the opposite order. */
export const transpose = (a: Arr): Arr => made(a.shape.toReversed(), (index) => a.read(index.toReversed()));

/** x[…]: a number takes an axis away, a slice keeps it, None adds one of size 1. */
export function pick(a: Arr, given: readonly Item[]): Arr {
  const rank = a.shape.length;
  const used = given.filter((item) => item !== 'newaxis' && item !== 'ellipsis').length;
  if (used > rank) throw new Fault(a.scalar ? 'scalarIndex' : 'indices', { rank, given: used });
  const all = Array.from({ length: rank - used }, (): Item => ({}));
  const at = given.indexOf('ellipsis');
  const items = at < 0 ? [...given, ...all] : given.toSpliced(at, 1, ...all);
  const shape: number[] = [];
  /** For every axis of `a`: the cell that an index of the result means. */
  const back: ((index: readonly number[]) => number)[] = [];
  for (const item of items) {
    const out = shape.length;
    const axis = back.length;
    const n = a.shape[axis] ?? 0;
    if (item === 'newaxis' || item === 'ellipsis') shape.push(1);
    else if (typeof item === 'number') {
      if (item < -n || item >= n) throw new Fault('index', { index: item, axis, size: n });
      back.push(() => (item < 0 ? item + n : item));
    } else {
      const { first, step, count } = cut(item, n);
      shape.push(count);
      back.push((index) => first + step * (index[out] ?? 0));
    }
  }
  return made(shape, (index) => a.read(back.map((one) => one(index))), given.length > 0);
}

/** Python's slice of n cells: never out of range, at worst empty. */
function cut({ start, stop, step = 1 }: { start?: number; stop?: number; step?: number }, n: number) {
  if (step === 0) throw new Fault('zeroStep');
  const [low, high] = step > 0 ? [0, n] : [-1, n - 1];
  const within = (i: number) => Math.min(high, Math.max(low, i < 0 ? i + n : i));
  const first = start === undefined ? (step > 0 ? low : high) : within(start);
  const end = stop === undefined ? (step > 0 ? high : low) : within(stop);
  return { first, step, count: Math.max(0, Math.ceil((end - first) / step)) };
}

/** Lays arrays of one shape beside one another along a new axis. */
export function stack(arrays: readonly Arr[], axis: number): Arr {
  const [first, ...others] = arrays as readonly [Arr, ...Arr[]];
  for (const { shape } of others)
    if (shape.join() !== first.shape.join())
      throw new Fault('stack', { ...spread('a', first.shape), ...spread('b', shape) });
  const at = axisOf(axis, first.shape.length + 1);
  return made(first.shape.toSpliced(at, 0, arrays.length), (index) =>
    (arrays[index[at] ?? 0] ?? first).read(index.toSpliced(at, 1))
  );
}

/** Joins arrays along an axis that they have; all other axes must agree. */
export function concatenate(arrays: readonly Arr[], axis: number): Arr {
  const [first] = arrays as readonly [Arr];
  const rank = first.shape.length;
  if (rank === 0) throw new Fault('joinScalars');
  const along = axisOf(axis, rank);
  arrays.forEach(({ shape }, at) => {
    if (shape.length !== rank) throw new Fault('joinRanks', { rank, at, other: shape.length });
    shape.forEach((n, i) => {
      const m = first.shape[i] ?? 0;
      if (i !== along && n !== m) throw new Fault('join', { axis: i, at, first: m, second: n });
    });
  });
  const total = arrays.reduce((sum, { shape }) => sum + (shape[along] ?? 0), 0);
  return made(first.shape.with(along, total), (index) => {
    let rest = index[along] ?? 0;
    for (const one of arrays) {
      const n = one.shape[along] ?? 0;
      if (rest < n) return one.read(index.with(along, rest));
      rest -= n;
    }
    return first.read(index);
  });
}

const exact = (value: number): number | undefined => (Number.isSafeInteger(value) ? value : undefined);

/** Adds along one axis, which disappears; over all axes when none is given. */
export function sum(a: Arr, axis?: number): Arr {
  if (axis === undefined) return { ...sum(reshape(a, [sizeOf(a.shape)]), 0), scalar: true };
  const along = axisOf(axis, a.shape.length);
  const n = a.shape[along] ?? 0;
  return made(
    a.shape.toSpliced(along, 1),
    (index) => {
      if (n > MAX_TERMS) return { value: undefined, x: [], b: [] };
      const cells = Array.from({ length: n }, (_, i) => a.read(index.toSpliced(along, 0, i)));
      const value = cells.reduce<number | undefined>(
        (total, cell) =>
          total === undefined || cell.value === undefined ? undefined : exact(total + cell.value),
        0
      );
      return { value, x: cells.flatMap(({ x }) => x), b: cells.flatMap(({ b }) => b) };
    },
    true
  );
}

const operators = {
  '+': (p: number, q: number) => p + q,
  '-': (p: number, q: number) => p - q,
  '*': (p: number, q: number) => p * q
};
export type Operator = keyof typeof operators;

/**
 * Cell by cell. Shapes are compared from the last axis; a missing axis or one of size 1 is stretched
 * (broadcasting), other differences are a fault.
 */
export function combine(sign: Operator, a: Arr, b: Arr): Arr {
  const rank = Math.max(a.shape.length, b.shape.length);
  const sizeAt = ({ shape }: Arr, axis: number) => shape[axis - rank + shape.length] ?? 1;
  const shape = Array.from({ length: rank }, (_, axis) => {
    const [n, m] = [sizeAt(a, axis), sizeAt(b, axis)];
    if (n !== m && n !== 1 && m !== 1)
      throw new Fault('broadcast', {
        ...spread('a', a.shape),
        ...spread('b', b.shape),
        first: n,
        second: m,
        fromBack: rank - axis
      });
    return n === 1 ? m : n;
  });
  const own = ({ shape: mine }: Arr, index: readonly number[]) =>
    mine.map((n, axis) => (n === 1 ? 0 : (index[axis + rank - mine.length] ?? 0)));
  return made(
    shape,
    (index) => {
      const [p, q] = [a.read(own(a, index)), b.read(own(b, index))];
      const value =
        p.value === undefined || q.value === undefined ? undefined : exact(operators[sign](p.value, q.value));
      return { value, x: [...p.x, ...q.x], b: [...p.b, ...q.b] };
    },
    true
  );
}

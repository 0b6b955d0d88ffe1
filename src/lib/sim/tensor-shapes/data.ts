// The tensors that can be looked at: small ones written out, and data sets of which only the shape is
// real. Their numbers are made from the place of a cell, so nothing large is ever stored.
import type { Params } from './model';
import { indexAt, sizeOf, type Shape } from './shape';

const matrix = [5, 78, 2, 34, 0, 6, 79, 3, 35, 1, 7, 80, 4, 36, 2];

/** A number from 0 to n − 1 that looks like chance and depends on the place alone (MurmurHash3's finaliser). */
function scattered(place: number, n: number): number {
  let h = Math.imul((place % 4294967296) ^ 0x9e3779b9, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) % n;
}

interface Given {
  shape: Shape;
  value(offset: number, index: readonly number[]): number;
}

const fixedOnes = {
  scalar: { shape: [], value: () => 12 },
  vector: { shape: [5], value: (at) => [12, 3, 6, 14, 7][at] ?? 0 },
  matrix: { shape: [3, 5], value: (at) => matrix[at] ?? 0 },
  cube: { shape: [3, 3, 5], value: (at) => matrix[at % 15] ?? 0 },
  // Height in centimetres, weight in kilograms, age in years.
  people: {
    shape: [100, 3],
    value: (at, [, column = 0]) => ([150, 45, 18][column] ?? 0) + scattered(at, [40, 50, 50][column] ?? 1)
  },
  documents: { shape: [50, 200], value: (at) => scattered(at, 1000) },
  // The price at the minute, the highest and the lowest until then.
  stocks: {
    shape: [100, 390, 3],
    value: (at, [day = 0, minute = 0, kind = 0]) =>
      500 + 2 * day + scattered(390 * day + minute, 20) + ([0, 20, -20][kind] ?? 0)
  },
  photos: { shape: [5000, 78, 78, 3], value: (at) => scattered(at, 256) },
  videos: { shape: [20, 240, 78, 78, 3], value: (at) => scattered(at, 256) },
  weather: { shape: [50, 40, 13, 181, 360, 6], value: (at) => scattered(at, 100) }
} satisfies Record<string, Given>;

type Fixed = keyof typeof fixedOnes;
export const tensors = [...(Object.keys(fixedOnes) as Fixed[]), 'own'] as const;
export type Tensor = (typeof tensors)[number];

/** Small enough to be written into: its cells can be changed. */
export const editable = (tensor: Tensor): boolean =>
  sizeOf(tensor === 'own' ? [] : fixedOnes[tensor].shape) <= 45;

/** Its first axis counts samples. */
export const holdsSamples = (tensor: Tensor): boolean => !editable(tensor);

/** Sizes that the reader chose, as many as the tensor has axes. */
const ownShape = (p: Params): number[] =>
  [p.size0, p.size1, p.size2, p.size3, p.size4, p.size5].slice(0, p.rank);

/** The shape and the values of the tensor that the reader chose. */
export function given(p: Params): { shape: Shape; value(offset: number): number } {
  if (p.tensor === 'own') return { shape: ownShape(p), value: (at) => at };
  const { shape, value }: Given = fixedOnes[p.tensor];
  return { shape, value: (at) => value(at, indexAt(shape, at)) };
}

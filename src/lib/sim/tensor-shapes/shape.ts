// Shapes: how many cells lie along each axis, and where in memory a cell lies (last axis fastest).

export type Shape = readonly number[];

/** Number of cells: the product of the sizes; 1 for a scalar. */
export const sizeOf = (shape: Shape): number => shape.reduce((product, n) => product * n, 1);

/** Cells of memory between two neighbours along each axis: sₐ = nₐ₊₁ · nₐ₊₂ · … */
export const stridesOf = (shape: Shape): number[] => shape.map((_, axis) => sizeOf(shape.slice(axis + 1)));

/** Offset of a cell in memory: i₀s₀ + i₁s₁ + … */
export const offsetOf = (shape: Shape, index: readonly number[]): number =>
  shape.reduce((offset, n, axis) => offset * n + (index[axis] ?? 0), 0);

/** The index of the cell at this offset. */
export function indexAt(shape: Shape, offset: number): number[] {
  const index: number[] = [];
  let rest = offset;
  for (const n of shape.toReversed()) {
    index.unshift(rest % n);
    rest = Math.floor(rest / n);
  }
  return index;
}

/** As Python writes a tuple: (3, 5), (5,), (). NumPy's messages leave the blanks out. */
export const tuple = (shape: Shape, comma = ', '): string =>
  `(${shape.join(comma)}${shape.length === 1 ? ',' : ''})`;

/** Reads "(5, 3)", "5, 3" or "()"; −1 stands for "whatever is left". Nothing when it is no shape. */
export function readShape(text: string): number[] | undefined {
  const inner = /^\s*\(?([^()]*)\)?\s*$/.exec(text)?.[1]?.trim().replace(/,$/, '').replace(/−/g, '-');
  if (inner === undefined) return undefined;
  if (inner === '') return [];
  const parts = inner.split(',').map((part) => part.trim());
  return parts.length <= 6 && parts.every((part) => /^(\d{1,4}|-1)$/.test(part))
    ? parts.map(Number)
    : undefined;
}

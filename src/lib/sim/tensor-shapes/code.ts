// The line of NumPy that the controls stand for. Everything is computed from this line alone.
import type { Params } from './model';
import { readShape, tuple } from './shape';

/** Colons for the axes before the one that is meant: x[:, 2]. */
const at = (axis: number, place: string) => `x[${':, '.repeat(axis)}${place}]`;

/** The expression over x, such as "x[:, 2]". */
export function codeOf(p: Params): string {
  switch (p.operation) {
    case 'none':
      return 'x';
    case 'index':
      return at(p.axis, String(p.position));
    case 'slice':
      return at(p.axis, `${p.start}:${p.stop}${p.stride > 1 ? `:${p.stride}` : ''}`);
    case 'reshape':
      return `x.reshape(${
        tuple(readShape(p.newShape) ?? [])
          .slice(1, -1)
          .replace(/,$/, '') || '()'
      })`;
    case 'transpose':
      return 'x.T';
    case 'stack':
      return `np.stack([${Array(p.copies).fill('x').join(', ')}], axis=${p.axis})`;
    case 'sum':
      return `x.sum(axis=${p.axis})`;
    case 'broadcast':
      return 'x + b';
    case 'write':
      return p.expression;
  }
}

/** Whether the line speaks of the second array. */
export const usesB = (p: Params): boolean => /\bb\b/.test(codeOf(p));

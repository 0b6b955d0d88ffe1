// What can go wrong with shapes. A fault is a name and numbers, so that a page can say it in its own
// language; NumPy's own words stand here.
import type { Trouble } from '../define';
import { tuple, type Shape } from './shape';

/** A shape as numbers under a letter: (3, 5) as "a" is { a0: 3, a1: 5 }. */
export const spread = (letter: string, shape: Shape): Record<string, number> =>
  Object.fromEntries(shape.map((n, i) => [`${letter}${i}`, n]));

/** The shape that `spread` put under this letter. */
export function gather(values: Record<string, number>, letter: string): number[] {
  const shape: number[] = [];
  for (let n = values[`${letter}0`]; n !== undefined; n = values[`${letter}${shape.length}`]) shape.push(n);
  return shape;
}

export class Fault extends Error {
  readonly trouble: Trouble;
  constructor(name: string, values: Record<string, number> = {}) {
    super(name);
    this.trouble = { name, values };
  }
}

/** What NumPy 2 would say, word for word. */
export function numpyWords({ name, values = {} }: Trouble): string {
  const {
    size = 0,
    index = 0,
    axis = 0,
    rank = 0,
    given = 0,
    other = 0,
    first = 0,
    second = 0,
    at = 0
  } = values;
  const shape = (letter: string) => tuple(gather(values, letter), ',');
  const says: Record<string, string> = {
    reshape: `ValueError: cannot reshape array of size ${size} into shape ${shape('b').replace('-1', 'newaxis')}`,
    unknowns: 'ValueError: can only specify one unknown dimension',
    index: `IndexError: index ${index} is out of bounds for axis ${axis} with size ${size}`,
    indices: `IndexError: too many indices for array: array is ${rank}-dimensional, but ${given} were indexed`,
    scalarIndex: 'IndexError: invalid index to scalar variable.',
    axis: `numpy.exceptions.AxisError: axis ${axis} is out of bounds for array of dimension ${rank}`,
    stack: 'ValueError: all input arrays must have the same shape',
    joinScalars: 'ValueError: zero-dimensional arrays cannot be concatenated',
    joinRanks: `ValueError: all the input arrays must have same number of dimensions, but the array at index 0 has ${rank} dimension(s) and the array at index ${at} has ${other} dimension(s)`,
    join: `ValueError: all the input array dimensions except for the concatenation axis must match exactly, but along dimension ${axis}, the array at index 0 has size ${first} and the array at index ${at} has size ${second}`,
    broadcast: `ValueError: operands could not be broadcast together with shapes ${shape('a')} ${shape('b')} `,
    zeroStep: 'ValueError: slice step cannot be zero'
  };
  return says[name] ?? '';
}

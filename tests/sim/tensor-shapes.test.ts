import { describe, expect, test } from 'vitest';
import { defaults } from '$lib/sim/params';
import { random } from '$lib/sim/random';
import { applyAction, playNow } from '$lib/sim/run';
import { numpyWords } from '$lib/sim/tensor-shapes/fault';
import { lay } from '$lib/sim/tensor-shapes/layout';
import * as model from '$lib/sim/tensor-shapes/model';
import { repr } from '$lib/sim/tensor-shapes/repr';
import { indexAt, offsetOf, sizeOf, stridesOf } from '$lib/sim/tensor-shapes/shape';
import type { Model } from '$lib/sim/define';

type Tensor = model.Params['tensor'];
const plain = model as unknown as Model;

function at(given: Partial<model.Params>, t = 0) {
  const params = { ...defaults(model.params), ...given };
  const state = playNow(plain, { params, seed: 1, log: [] }, t).state as model.State;
  return { state, params, readouts: model.readouts(state, params), outcome: model.resultOf(state, params) };
}
const write = (tensor: Tensor, expression: string, more: Partial<model.Params> = {}) =>
  at({ tensor, operation: 'write', expression, ...more });

/** Printed by NumPy 2.4.6; lines in the middle of long ones are left out. */
const printed: [tensor: Tensor, line: string, repr: string][] = [
  ['scalar', 'x', 'array(12)'],
  ['vector', 'x', 'array([12,  3,  6, 14,  7])'],
  [
    'matrix',
    'x',
    'array([[ 5, 78,  2, 34,  0],\n       [ 6, 79,  3, 35,  1],\n       [ 7, 80,  4, 36,  2]])'
  ],
  [
    'cube',
    'x',
    'array([[[ 5, 78,  2, 34,  0],\n        [ 6, 79,  3, 35,  1],\n        [ 7, 80,  4, 36,  2]],\n\n       [[ 5, 78,  2, 34,  0],\n        [ 6, 79,  3, 35,  1],\n        [ 7, 80,  4, 36,  2]],\n\n       [[ 5, 78,  2, 34,  0],\n        [ 6, 79,  3, 35,  1],\n        [ 7, 80,  4, 36,  2]]])'
  ],
  ['matrix', 'x[1]', 'array([ 6, 79,  3, 35,  1])'],
  ['matrix', 'x[0, 0]', 'np.int64(5)'],
  ['matrix', 'x[:, 1:3]', 'array([[78,  2],\n       [79,  3],\n       [80,  4]])'],
  ['matrix', 'x[:, 2:3]', 'array([[2],\n       [3],\n       [4]])'],
  ['matrix', 'x[::-1, -2:]', 'array([[36,  2],\n       [35,  1],\n       [34,  0]])'],
  ['matrix', 'x[:, 4:1:-2]', 'array([[0, 2],\n       [1, 3],\n       [2, 4]])'],
  ['matrix', 'x[5:]', 'array([], shape=(0, 5), dtype=int64)'],
  ['matrix', 'x[..., 0]', 'array([5, 6, 7])'],
  [
    'matrix',
    'x[None]',
    'array([[[ 5, 78,  2, 34,  0],\n        [ 6, 79,  3, 35,  1],\n        [ 7, 80,  4, 36,  2]]])'
  ],
  ['matrix', 'x[1][2]', 'np.int64(3)'],
  [
    'matrix',
    'x.reshape(5, 3)',
    'array([[ 5, 78,  2],\n       [34,  0,  6],\n       [79,  3, 35],\n       [ 1,  7, 80],\n       [ 4, 36,  2]])'
  ],
  ['matrix', 'x.reshape(-1)', 'array([ 5, 78,  2, 34,  0,  6, 79,  3, 35,  1,  7, 80,  4, 36,  2])'],
  [
    'matrix',
    'x.reshape(3, -1, 5)',
    'array([[[ 5, 78,  2, 34,  0]],\n\n       [[ 6, 79,  3, 35,  1]],\n\n       [[ 7, 80,  4, 36,  2]]])'
  ],
  [
    'matrix',
    'x.T',
    'array([[ 5,  6,  7],\n       [78, 79, 80],\n       [ 2,  3,  4],\n       [34, 35, 36],\n       [ 0,  1,  2]])'
  ],
  ['matrix', 'x.flatten()[::7]', 'array([5, 3, 2])'],
  ['matrix', 'x.sum()', 'np.int64(372)'],
  ['matrix', 'x.sum(axis=0)', 'array([ 18, 237,   9, 105,   3])'],
  ['matrix', 'x.sum(axis=-1)', 'array([119, 124, 129])'],
  [
    'cube',
    'x.sum(axis=1)',
    'array([[ 18, 237,   9, 105,   3],\n       [ 18, 237,   9, 105,   3],\n       [ 18, 237,   9, 105,   3]])'
  ],
  [
    'matrix',
    'np.stack([x, x + 100], axis=2)',
    'array([[[  5, 105],\n        [ 78, 178],\n        [  2, 102],\n        [ 34, 134],\n        [  0, 100]],\n\n⋮\n        [ 80, 180],\n        [  4, 104],\n        [ 36, 136],\n        [  2, 102]]])'
  ],
  [
    'matrix',
    'np.stack([x, x], axis=-3)',
    'array([[[ 5, 78,  2, 34,  0],\n        [ 6, 79,  3, 35,  1],\n        [ 7, 80,  4, 36,  2]],\n\n       [[ 5, 78,  2, 34,  0],\n        [ 6, 79,  3, 35,  1],\n        [ 7, 80,  4, 36,  2]]])'
  ],
  [
    'matrix',
    'np.concatenate([x, x[:1]])',
    'array([[ 5, 78,  2, 34,  0],\n       [ 6, 79,  3, 35,  1],\n       [ 7, 80,  4, 36,  2],\n       [ 5, 78,  2, 34,  0]])'
  ],
  [
    'matrix',
    'np.concatenate((x, x[:, :2]), axis=1)',
    'array([[ 5, 78,  2, 34,  0,  5, 78],\n       [ 6, 79,  3, 35,  1,  6, 79],\n       [ 7, 80,  4, 36,  2,  7, 80]])'
  ],
  [
    'matrix',
    'x + x[0]',
    'array([[ 10, 156,   4,  68,   0],\n       [ 11, 157,   5,  69,   1],\n       [ 12, 158,   6,  70,   2]])'
  ],
  [
    'matrix',
    'x - x[:, 0:1]',
    'array([[ 0, 73, -3, 29, -5],\n       [ 0, 73, -3, 29, -5],\n       [ 0, 73, -3, 29, -5]])'
  ],
  [
    'matrix',
    'x * -1',
    'array([[ -5, -78,  -2, -34,   0],\n       [ -6, -79,  -3, -35,  -1],\n       [ -7, -80,  -4, -36,  -2]])'
  ],
  ['matrix', '2 * x[0, 1] - 1', 'np.int64(155)'],
  [
    'vector',
    'x[:, None] + x',
    'array([[24, 15, 18, 26, 19],\n       [15,  6,  9, 17, 10],\n       [18,  9, 12, 20, 13],\n       [26, 17, 20, 28, 21],\n       [19, 10, 13, 21, 14]])'
  ],
  ['vector', 'x + 1', 'array([13,  4,  7, 15,  8])'],
  ['scalar', 'x + 1', 'np.int64(13)'],
  ['scalar', 'x[None]', 'array([12])'],
  [
    'matrix',
    'np.arange(12).reshape(2, 1, 2, 3)',
    'array([[[[ 0,  1,  2],\n         [ 3,  4,  5]]],\n\n\n       [[[ 6,  7,  8],\n         [ 9, 10, 11]]]])'
  ],
  [
    'matrix',
    'np.arange(40)',
    'array([ 0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11, 12, 13, 14, 15, 16,\n       17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33,\n       34, 35, 36, 37, 38, 39])'
  ],
  ['matrix', 'np.arange(1001)', 'array([   0,    1,    2, ...,  998,  999, 1000], shape=(1001,))'],
  [
    'matrix',
    'np.arange(4000).reshape(1000, 4)',
    'array([[   0,    1,    2,    3],\n       [   4,    5,    6,    7],\n       [   8,    9,   10,   11],\n       ...,\n       [3988, 3989, 3990, 3991],\n       [3992, 3993, 3994, 3995],\n       [3996, 3997, 3998, 3999]], shape=(1000, 4))'
  ],
  [
    'matrix',
    'np.arange(117000).reshape(100, 390, 3)',
    'array([[[     0,      1,      2],\n        [     3,      4,      5],\n        [     6,      7,      8],\n        ...,\n        [  1161,   1162,   1163],\n        [  1164,   1165,   1166],\n⋮\n        ...,\n        [116991, 116992, 116993],\n        [116994, 116995, 116996],\n        [116997, 116998, 116999]]], shape=(100, 390, 3))'
  ],
  ['matrix', 'np.ones((2, 0))', 'array([], shape=(2, 0), dtype=int64)'],
  ['matrix', 'x[:, 5:].sum()', 'np.int64(0)'],
  ['matrix', 'np.zeros((2, 2, 2)).sum(axis=0)', 'array([[0, 0],\n       [0, 0]])']
];

const refused: [tensor: Tensor, line: string, words: string][] = [
  ['matrix', 'x[3]', 'IndexError: index 3 is out of bounds for axis 0 with size 3'],
  ['matrix', 'x[-4]', 'IndexError: index -4 is out of bounds for axis 0 with size 3'],
  ['matrix', 'x[:, 5]', 'IndexError: index 5 is out of bounds for axis 1 with size 5'],
  [
    'matrix',
    'x[0, 0, 0]',
    'IndexError: too many indices for array: array is 2-dimensional, but 3 were indexed'
  ],
  ['matrix', 'x[0, 0][0]', 'IndexError: invalid index to scalar variable.'],
  ['scalar', 'x[0]', 'IndexError: too many indices for array: array is 0-dimensional, but 1 were indexed'],
  ['matrix', 'x.reshape(4, 4)', 'ValueError: cannot reshape array of size 15 into shape (4,4)'],
  ['matrix', 'x.reshape(4, -1)', 'ValueError: cannot reshape array of size 15 into shape (4,newaxis)'],
  ['matrix', 'x.reshape(-1, -1)', 'ValueError: can only specify one unknown dimension'],
  ['matrix', 'x.sum(axis=2)', 'numpy.exceptions.AxisError: axis 2 is out of bounds for array of dimension 2'],
  [
    'matrix',
    'x.sum(axis=-3)',
    'numpy.exceptions.AxisError: axis -3 is out of bounds for array of dimension 2'
  ],
  ['matrix', 'np.stack([x, x[0]])', 'ValueError: all input arrays must have the same shape'],
  [
    'matrix',
    'np.stack([x, x], axis=3)',
    'numpy.exceptions.AxisError: axis 3 is out of bounds for array of dimension 3'
  ],
  [
    'matrix',
    'np.concatenate([x, x[:, :2]])',
    'ValueError: all the input array dimensions except for the concatenation axis must match exactly, but along dimension 1, the array at index 0 has size 5 and the array at index 1 has size 2'
  ],
  [
    'matrix',
    'np.concatenate([x, x[0]])',
    'ValueError: all the input arrays must have same number of dimensions, but the array at index 0 has 2 dimension(s) and the array at index 1 has 1 dimension(s)'
  ],
  ['scalar', 'np.concatenate([x, x])', 'ValueError: zero-dimensional arrays cannot be concatenated'],
  ['matrix', 'x + x[:, 0]', 'ValueError: operands could not be broadcast together with shapes (3,5) (3,) '],
  ['cube', 'x + x.T', 'ValueError: operands could not be broadcast together with shapes (3,3,5) (5,3,3) '],
  ['matrix', 'x[::0]', 'ValueError: slice step cannot be zero']
];

describe('speaks as NumPy does', () => {
  test.each(printed)('%s: %s', (tensor, line, expected) => {
    const { result } = write(tensor, line).outcome;
    const lines = (result && repr(result))?.split('\n') ?? [];
    const cut = expected.includes('⋮') ? [...lines.slice(0, 6), '⋮', ...lines.slice(-4)] : lines;
    expect(cut.join('\n')).toBe(expected);
  });

  test.each(refused)('%s: %s is refused', (tensor, line, expected) => {
    const { state, params, outcome } = write(tensor, line);
    expect(outcome.fault && numpyWords(outcome.fault)).toBe(expected);
    expect(model.diagnose(state, params)).toEqual(outcome.fault);
  });

  test.each(['x[', 'x]', 'x.y', 'y', '1 +', 'x[1:2:3:4]', 'np.stack(x)', 'x x', '', 'x[..., ...]', '(x'])(
    'what it cannot read is not accepted: %s',
    (line) => expect(model.params.expression.check?.(line)).toBe('unread')
  );
});

describe('the examples of the chapter', () => {
  test.each([
    ['scalar', 0, 1],
    ['vector', 1, 5],
    ['matrix', 2, 15],
    ['cube', 3, 45],
    ['people', 2, 300],
    ['documents', 2, 10_000],
    ['stocks', 3, 117_000],
    ['photos', 4, 91_260_000],
    ['videos', 5, 87_609_600],
    ['weather', 6, 10_164_960_000]
  ] as const)('%s has %i axes and %i cells', (tensor, rank, size) => {
    expect(at({ tensor }).readouts).toMatchObject({ rank, size });
  });

  test('an index takes an axis away, a slice keeps it', () => {
    const index = at({ tensor: 'cube', operation: 'index', axis: 1, position: 2 }).outcome.result;
    const slice = at({ tensor: 'cube', operation: 'slice', axis: 1, start: 2, stop: 3 }).outcome.result;
    expect([index?.shape, slice?.shape]).toEqual([
      [3, 5],
      [3, 1, 5]
    ]);
  });

  test('a reshape keeps the order of memory, a transpose does not', () => {
    const values = (given: Partial<model.Params>) =>
      Array.from({ length: 15 }, (_, t) => at(given, t).readouts.value);
    const before = values({ operation: 'none' });
    expect(values({ operation: 'reshape', newShape: '(5, 3)' })).toEqual(before);
    expect(values({ operation: 'transpose' })).not.toEqual(before);
    expect(values({ operation: 'transpose' }).toSorted()).toEqual(before.toSorted());
  });

  test('a day of stock prices: the highest is never below the price, the lowest never above', () => {
    const { state, params } = at({ tensor: 'stocks', operation: 'none' });
    const { read } = model.tensorOf(state, params);
    for (const day of [0, 7, 99])
      for (const minute of [0, 200, 389]) {
        const [price = 0, high = 0, low = 0] = [0, 1, 2].map((kind) => read([day, minute, kind]).value);
        expect(high >= price && price >= low).toBe(true);
      }
  });

  test('broadcasting reads one cell of b for a whole row or column', () => {
    const row = at({ operation: 'broadcast', otherShape: '(5,)' }, 7);
    const column = at({ operation: 'broadcast', otherShape: '(3, 1)' }, 7);
    // Cell 7 is x[1, 2] = 3.
    expect([row.readouts.value, column.readouts.value]).toEqual([3 + 300, 3 + 200]);
  });

  test('a sum over more numbers than the page adds up keeps its shape and says so', () => {
    const { state, params, readouts } = at({ tensor: 'photos', operation: 'sum', axis: 0 });
    expect(readouts).toMatchObject({ resultRank: 3, resultSize: 78 * 78 * 3 });
    expect(model.diagnose(state, params)?.name).toBe('tooMany');
  });
});

describe('memory', () => {
  test('index and offset are each other’s inverse, for any shape', () => {
    const rng = random(5);
    for (let trial = 0; trial < 200; trial++) {
      const shape = Array.from({ length: rng.integer(7) }, () => 1 + rng.integer(6));
      const offset = rng.integer(sizeOf(shape));
      const index = indexAt(shape, offset);
      expect(offsetOf(shape, index)).toBe(offset);
      const strides = stridesOf(shape);
      expect(index.reduce((sum, i, axis) => sum + i * (strides[axis] ?? 0), 0)).toBe(offset);
    }
  });

  test('a written number is read through every view of its cell', () => {
    const { state, params } = at({ operation: 'reshape', newShape: '(5, 3)' });
    const written = applyAction(plain, state, params, 'setCell', { offset: 14, value: 999 }) as model.State;
    expect(model.resultOf(written, params).result?.read([4, 2]).value).toBe(999);
    expect(applyAction(plain, state, params, 'setCell', { offset: 15, value: 1 })).toBe(state);
  });
});

test('the picture gives every cell that it shows a place of its own', () => {
  for (const shape of [
    [],
    [5],
    [3, 5],
    [3, 3, 5],
    [2, 2, 3, 4],
    [2, 2, 2, 2, 2],
    [2, 2, 2, 2, 2, 2],
    [5000, 78, 78, 3]
  ]) {
    const { cells, width, height } = lay(shape);
    const places = new Set(cells.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`));
    expect(places.size).toBe(cells.length);
    if (sizeOf(shape) <= 64) expect(cells).toHaveLength(sizeOf(shape));
    for (const { x, y } of cells) expect(x + 1 <= width + 1e-9 && y + 1 <= height + 1e-9).toBe(true);
  }
});

test('the memory of the chapter, at 4 bytes a number', () => {
  const bytes = (tensor: Tensor) => 4 * at({ tensor }).readouts.size;
  expect(bytes('photos')).toBe(365_040_000);
  expect(Math.round(bytes('weather') / 1e9)).toBe(41);
  expect(bytes('own')).toBe(4 * 24);
});

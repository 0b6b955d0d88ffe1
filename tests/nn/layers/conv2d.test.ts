import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { filters } from '../../../src/lib/nn/layers/filters';
import { conv2d } from '../../../src/lib/nn/layers/conv2d';
import { pool2d, type PoolKind } from '../../../src/lib/nn/layers/pooling';
import { readers, windows, type Padding } from '../../../src/lib/nn/layers/windows';
import { matrix, matrixOf, type Matrix } from '../../../src/lib/nn/matrix';
import { pictures } from '../../../src/lib/nn/datasets/pictures';
import { random } from '../../../src/lib/sim/random';

beforeAll(async () => {
  expect(await tf.setBackend('cpu')).toBe(true);
});

const asTensor = ({ rows, columns, values }: Matrix) => tf.tensor4d(values, [1, rows, columns, 1]);
const rowsOf = ({ columns, values }: Matrix) =>
  Array.from({ length: values.length / columns }, (_, r) => values.slice(r * columns, (r + 1) * columns));

function expectSame(ours: Matrix, theirs: tf.Tensor) {
  expect([1, ours.rows, ours.columns, 1]).toEqual(theirs.shape);
  const values = theirs.dataSync();
  ours.values.forEach((value, i) => expect(value).toBeCloseTo(values[i] ?? NaN, 4));
}

/** Random pictures and filters that fit them, half of the sizes rectangular. */
function* cases(seed: number) {
  const rng = random(seed);
  for (let n = 0; n < 60; n++) {
    const rows = 3 + rng.integer(7);
    const columns = 3 + rng.integer(7);
    const input = matrixOf(rows, columns, () => rng.normal());
    yield { rng, input, k: 1 + rng.integer(3), strides: 1 + rng.integer(3) };
  }
}

describe('convolution', () => {
  it('equals TensorFlow.js for random inputs, filters, strides and paddings', () => {
    for (const { rng, input, k, strides } of cases(1)) {
      const filter = matrixOf(k, 1 + rng.integer(3), () => rng.normal());
      const padding = (['valid', 'same', 0, 1, 2] as Padding[])[rng.integer(5)] ?? 'valid';
      const kernel = tf.tensor4d(filter.values, [filter.rows, filter.columns, 1, 1]);
      // A plain number as padding makes TensorFlow.js take every filter for a square one.
      const theirs: 'valid' | 'same' | [[0, 0], [number, number], [number, number], [0, 0]] =
        typeof padding === 'number'
          ? [
              [0, 0],
              [padding, padding],
              [padding, padding],
              [0, 0]
            ]
          : padding;
      const expected = tf.conv2d(asTensor(input), kernel, strides, theirs);
      expectSame(conv2d(input, filter, { strides, padding }), expected);
    }
  });

  it('gives the feature map of the worked example', () => {
    expect(rowsOf(conv2d(pictures.example, filters.example))).toEqual([
      [4, 3, 4],
      [2, 4, 3],
      [2, 3, 4]
    ]);
  });

  it('gives the same example with one ring of zeros', () => {
    expect(rowsOf(conv2d(pictures.example, filters.example, { padding: 1 }))).toEqual([
      [2, 2, 3, 1, 1],
      [1, 4, 3, 4, 1],
      [1, 2, 4, 3, 3],
      [1, 2, 3, 4, 1],
      [0, 2, 2, 1, 1]
    ]);
  });

  it('lays the filter on the picture without flipping it', () => {
    const point = matrixOf(3, 3, (r, c) => (r === 1 && c === 1 ? 1 : 0));
    const filter = matrix([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9]
    ]);
    expect(conv2d(point, filter, { padding: 1 }).values).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
  });

  it('has an empty map where the filter is larger than the padded picture', () => {
    expect(
      conv2d(
        matrixOf(2, 2, () => 1),
        filters.blur
      ).values
    ).toEqual([]);
  });
});

describe('pooling', () => {
  it('equals TensorFlow.js for random inputs, window sizes, strides and paddings', () => {
    for (const { rng, input, k, strides } of cases(2)) {
      const padding = rng.integer(2) ? 'same' : 'valid';
      const options = { poolSize: k, strides, padding } as const;
      const x = asTensor(input);
      expectSame(pool2d('max', input, options), tf.maxPool(x, k, strides, padding));
      expectSame(pool2d('average', input, options), tf.avgPool(x, k, strides, padding));
      expectSame(pool2d('min', input, options), tf.neg(tf.maxPool(tf.neg(x), k, strides, padding)));
    }
  });

  it('gives the three pooled maps of the worked example', () => {
    const input = matrix([
      [1, 4, 8, 3],
      [6, 9, 2, 1],
      [11, 13, 6, 7],
      [8, 19, 8, 2]
    ]);
    const pooled = (kind: PoolKind) => pool2d(kind, input, { poolSize: 2 }).values;
    expect(pooled('max')).toEqual([9, 8, 19, 8]);
    expect(pooled('average')).toEqual([5, 3.5, 12.75, 5.75]);
    expect(pooled('min')).toEqual([1, 1, 8, 2]);
  });
});

describe('the places of a window', () => {
  it('are counted by walking along the padded line', () => {
    for (let n = 1; n <= 9; n++)
      for (let k = 1; k <= 6; k++)
        for (let s = 1; s <= 4; s++)
          for (let p = 0; p <= 3; p++) {
            let count = 0;
            for (let start = 0; start + k <= n + 2 * p; start += s) count++;
            expect(windows(n, k, s, p).count).toBe(count);
          }
  });

  it('read a middle cell more often than a corner', () => {
    const places = windows(5, 3, 1);
    expect([0, 1, 2, 3, 4].map((i) => readers(places, 3, 1, i))).toEqual([1, 2, 3, 2, 1]);
  });

  it('refuse lengths, strides and paddings that mean nothing', () => {
    expect(() => windows(0, 3, 1)).toThrow(RangeError);
    expect(() => windows(5, 3, 0)).toThrow(RangeError);
    expect(() => windows(5, 3, 1, -1)).toThrow(RangeError);
  });
});

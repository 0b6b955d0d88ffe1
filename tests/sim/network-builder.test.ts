import { describe, expect, test } from 'vitest';
import { explain, params as schema, readouts, type Params, type State } from '$lib/sim/network-builder/model';
import { pieces } from '$lib/sim/network-builder/pieces';
import { parametersOf, readable, shallow, summaryOf, termsOf } from '$lib/sim/network-builder/shape';
import { complete } from '$lib/sim/params';
import { random } from '$lib/sim/random';
import { load } from '$lib/sim/registry';
import { playNow, type Entry } from '$lib/sim/run';

const sim = await load('network-builder');

function played(given: Partial<Params>, t = 20, log: Entry[] = []) {
  const params = complete(schema, given);
  const { state } = playNow(sim.model, { params, seed: 1, log }, t);
  return { state: state as State, params, ...readouts(state as State, params) };
}

describe('counting parameters', () => {
  test.each([
    [[2, 4, 1], 17],
    [[4, 5, 10, 3], 118],
    [[30, 64, 64, 32, 1], 8_257],
    [[30, 128, 64, 32, 1], 14_337],
    [[17, 30, 1], 571],
    [[8, 12, 8, 1], 221],
    [[1, 8, 8, 8, 1], 169],
    [[2, 1], 3]
  ])('%j has %i', (sizes, count) => {
    expect(parametersOf(sizes)).toBe(count);
    expect(termsOf(sizes).reduce((sum, term) => sum + term.count, 0)).toBe(count);
    expect(summaryOf(sizes).reduce((sum, row) => sum + row.parameters, 0)).toBe(count);
  });

  test('the AND gate is 2×4 + 4 + 4×1 + 1', () => {
    expect(termsOf([2, 4, 1]).map(({ text }) => text)).toEqual(['2×4', '4', '4×1', '1']);
    expect([0, 1, 2, 3, 4].map((t) => played({}, t).counted)).toEqual([0, 8, 12, 16, 17]);
  });

  test('its weights and biases are 12 and 5, those of the churn network 8,096 and 161', () => {
    expect(played({})).toMatchObject({ weights: 12, biases: 5 });
    expect(played({ preset: 'churn' })).toMatchObject({ weights: 8_096, biases: 161 });
  });

  test('the layers of the churn network have 1,984, 4,160, 2,080 and 33', () => {
    const rows = summaryOf([30, 64, 64, 32, 1]);
    expect(rows.map(({ parameters }) => parameters)).toEqual([1_984, 4_160, 2_080, 33]);
    expect(rows.map(({ layer }) => layer)).toEqual([
      'dense (Dense)',
      'dense_1 (Dense)',
      'dense_2 (Dense)',
      'dense_3 (Dense)'
    ]);
    expect(rows.map(({ shape }) => shape)).toEqual(['(None, 64)', '(None, 64)', '(None, 32)', '(None, 1)']);
  });

  test('twice the units of two neighbouring layers make four times the weights between them', () => {
    const between = (units: number) => termsOf([3, units, units, 1])[2]?.count ?? 0;
    expect(between(16)).toBe(4 * between(8));
  });
});

describe('the numbers of the chapter', () => {
  test('784→128→10 has 101,770 parameters, which take 397.54 KB', () => {
    expect(termsOf([784, 128, 10]).map(({ count }) => count)).toEqual([100_352, 128, 1_280, 10]);
    expect(readable(4 * parametersOf([784, 128, 10]))).toBe('397.54 KB');
  });

  test('five pairs of hidden layers make exactly 100 parameters of two inputs and one output', () => {
    const found: string[] = [];
    for (let b = 1; b <= 99; b++)
      for (let c = 1; c <= 99; c++) if (parametersOf([2, b, c, 1]) === 100) found.push(`${b}, ${c}`);
    expect(found).toEqual(['1, 32', '3, 18', '5, 12', '13, 4', '19, 2']);
  });

  test('10→20→20→1 has 661, twice as wide 2,121, one layer deeper 1,081', () => {
    const sizes = [
      [10, 20, 20, 1],
      [10, 40, 40, 1],
      [10, 20, 20, 20, 1]
    ];
    expect(sizes.map(parametersOf)).toEqual([661, 2_121, 1_081]);
  });

  test('4→14→3 with 115 is the shallow network nearest to 4→5→10→3', () => {
    expect(shallow([4, 5, 10, 3])).toEqual([4, 14, 3]);
    expect([14, 15].map((units) => parametersOf([4, units, 3]))).toEqual([115, 123]);
  });

  test('1,024 pieces cost 61 parameters in ten layers of two units, and 3,070 in one layer', () => {
    expect(parametersOf([1, ...Array.from({ length: 10 }, () => 2), 1])).toBe(61);
    expect(pieces(1, [1_023])).toBe(1_024);
    expect(parametersOf([1, 1_023, 1])).toBe(3_070);
  });

  test('with thirty inputs the limit of the shallow network is above what is known for the deep one', () => {
    expect(pieces(30, [258])).toBeGreaterThan(pieces(30, [64, 64, 32]));
  });
});

describe('memory', () => {
  test('of the churn network is 33,028 bytes in float32, half of that in float16, a quarter in int8', () => {
    const bytes = (precision: Params['precision']) => played({ preset: 'churn', precision }).bytes;
    expect([bytes('float32'), bytes('float16'), bytes('int8')]).toEqual([33_028, 16_514, 8_257]);
  });

  test('is written as Keras writes it', () => {
    expect([68, 33_028, 3 * 1024 ** 2].map(readable)).toEqual(['68.00 B', '32.25 KB', '3.00 MB']);
  });
});

describe('shallow against deep', () => {
  test('the shallow network has the number of units that brings it closest', () => {
    const rng = random(8);
    for (let trial = 0; trial < 50; trial++) {
      const deep = Array.from({ length: 4 + rng.integer(3) }, () => 1 + rng.integer(40));
      const [inputs = 1, units = 1, outputs = 1] = shallow(deep);
      const away = (h: number) => Math.abs(parametersOf([inputs, h, outputs]) - parametersOf(deep));
      expect(away(units)).toBeLessThanOrEqual(away(units + 1));
      if (units > 1) expect(away(units)).toBeLessThanOrEqual(away(units - 1));
    }
  });

  test('with 169 parameters and one input, three layers of 8 bend a line into 576 pieces, one layer of 56 into 57', () => {
    expect(played({ preset: 'folds' })).toMatchObject({ parameters: 169, pieces: 576 });
    const flat = played({ preset: 'folds', flat: true });
    expect(flat).toMatchObject({ parameters: 169, pieces: 57, hidden: 1, units: 57 });
  });

  test('the churn network as one layer has 258 hidden units and 8,257 parameters', () => {
    expect(shallow([30, 64, 64, 32, 1])).toEqual([30, 258, 1]);
    expect(parametersOf([30, 258, 1])).toBe(8_257);
  });

  /** The pieces of a function of one input, counted by its changes of slope on a fine grid. */
  function bends(f: (x: number) => number): number {
    const count = 20_000;
    const slopeAt = (i: number) => (f((i + 1) / count) - f(i / count)) * count;
    let found = 1;
    let before = slopeAt(0);
    for (let i = 1; i < count; i++) {
      const slope = slopeAt(i);
      const next = slopeAt(i + 1);
      if (Math.abs(slope - before) > 1e-6 && Math.abs(next - slope) < 1e-6) found++;
      before = slope;
    }
    return found;
  }

  test('two units a layer, folding the line once each, double the pieces with every layer', () => {
    const relu = (z: number) => Math.max(0, z);
    // One fold: 0 → 0, ½ → 1, 1 → 0.
    const fold = (x: number) => 2 * relu(x) - 4 * relu(x - 0.5);
    expect(bends(fold)).toBe(2);
    expect(bends((x) => fold(fold(x)))).toBe(4);
    expect(bends((x) => fold(fold(fold(x))))).toBe(8);
  });

  test('lines cut the plane into the pieces that one can count: 3 lines 7, 4 lines 11', () => {
    expect([1, 2, 3, 4].map((units) => pieces(2, [units]))).toEqual([2, 4, 7, 11]);
    expect([1, 2, 3, 56].map((units) => pieces(1, [units]))).toEqual([2, 3, 4, 57]);
  });

  test('the numbers of pieces stay finite for the largest networks that can be built', () => {
    for (const inputs of [1, 30, 256, 300, 784]) {
      const hidden = [256, 256, 256, 256, 256];
      expect(pieces(inputs, hidden)).toBeLessThan(Infinity);
      expect(pieces(inputs, shallow([inputs, ...hidden, 256]).slice(1, -1))).toBeLessThan(Infinity);
    }
  });
});

describe('building', () => {
  test('a layer that is added stands behind the chosen one, and everything is counted anew', () => {
    const log: Entry[] = [
      { t: 4, act: 'addLayer', argument: { layer: 1 } },
      { t: 4, act: 'setUnits', argument: { layer: 2, units: 3 } }
    ];
    const { state, parameters, counted } = played({}, 4, log);
    expect(state.sizes).toEqual([2, 4, 3, 1]);
    expect(parameters).toBe(2 * 4 + 4 + 4 * 3 + 3 + 3 * 1 + 1);
    expect(counted).toBe(parameters);
  });

  test('the input and the output layer cannot be removed', () => {
    for (const layer of [0, 2]) {
      const log: Entry[] = [{ t: 0, act: 'removeLayer', argument: { layer } }];
      expect(played({}, 0, log).state.sizes).toEqual([2, 4, 1]);
    }
  });

  test('the Numbers panel gives a layer its shapes', () => {
    const { state, params } = played({ preset: 'flowers' });
    const rows = explain(state, params, 'layer:2')?.rows ?? [];
    expect(rows.map(({ row, result }) => [row, result])).toEqual([
      ['weights', '50'],
      ['biases', '10'],
      ['layer', '60'],
      ['kernel', '(5, 10)'],
      ['output', '(None, 10)']
    ]);
  });
});

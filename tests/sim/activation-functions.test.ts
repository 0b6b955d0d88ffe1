import { describe, expect, test } from 'vitest';
import {
  chain,
  explain,
  names,
  params as schema,
  readouts,
  type Params,
  type State
} from '$lib/sim/activation-functions/model';
import { complete } from '$lib/sim/params';
import { load } from '$lib/sim/registry';
import { playNow, type Entry } from '$lib/sim/run';

const sim = await load('activation-functions');

function at(given: Partial<Params>, layers = 1, z = 1) {
  const params = complete(schema, given);
  const log: Entry[] = [{ t: 0, act: 'setInput', argument: { z } }];
  const { state } = playNow(sim.model, { params, seed: 1, log }, layers - 1);
  return readouts(state as State, params);
}

/** Written down once more, from the formulas of the chapter. */
const byHand: Record<Params['activation'], (z: number) => number> = {
  step: (z) => (z > 0 ? 1 : 0),
  linear: (z) => z,
  sigmoid: (z) => 1 / (1 + Math.exp(-z)),
  tanh: (z) => (Math.exp(z) - Math.exp(-z)) / (Math.exp(z) + Math.exp(-z)),
  relu: (z) => Math.max(0, z),
  leakyRelu: (z) => Math.max(0.2 * z, z),
  elu: (z) => (z > 0 ? z : Math.exp(z) - 1),
  gelu: (z) => (z / Math.sqrt(2 * Math.PI)) * normalBelow(z),
  swish: (z) => z / (1 + Math.exp(-z))
};

/** √(2π) Φ(z) by Simpson's rule from −10. */
function normalBelow(z: number): number {
  const [from, count] = [-10, 2000];
  const h = (z - from) / count;
  let sum = 0;
  for (let i = 0; i <= count; i++) {
    const x = from + i * h;
    sum += (i === 0 || i === count ? 1 : i % 2 ? 4 : 2) * Math.exp((-x * x) / 2);
  }
  return (sum * h) / 3;
}

const zs = [-4.35, -2, -1, -0.25, 0.25, 0.5, 1, 2, 4.35];

describe.each(names)('%s', (activation) => {
  test('has the value of its formula', () => {
    for (const z of zs) expect(at({ activation }, 1, z).value).toBeCloseTo(byHand[activation](z), 5);
  });

  test('has the slope that a small change of z shows', () => {
    const h = 1e-5;
    for (const z of zs) {
      const measured = (byHand[activation](z + h) - byHand[activation](z - h)) / (2 * h);
      expect(at({ activation }, 1, z).slope).toBeCloseTo(measured, 4);
    }
  });

  test('lets a small change of the first sum through a chain as the gradient says', () => {
    const params = complete(schema, { activation, weight: 1.3 });
    const h = 1e-5;
    for (const z of [-1.35, 0.6, 1.9]) {
      const ends = [z + h, z - h].map((input) => chain(input, 4, params).outputs.at(-1) ?? 0);
      const measured = ((ends[0] ?? 0) - (ends[1] ?? 0)) / (2 * h);
      expect(chain(z, 4, params).gradients[0]).toBeCloseTo(measured, 3);
    }
  });
});

describe('the table of the chapter', () => {
  const row = (activation: Params['activation'], of: 'value' | 'slope') =>
    [-2, -1, 0, 1, 2].map((z) => at({ activation }, 1, z)[of].toFixed(3));

  test('of values is right', () => {
    expect(row('sigmoid', 'value')).toEqual(['0.119', '0.269', '0.500', '0.731', '0.881']);
    expect(row('tanh', 'value')).toEqual(['-0.964', '-0.762', '0.000', '0.762', '0.964']);
    expect(row('leakyRelu', 'value')).toEqual(['-0.400', '-0.200', '0.000', '1.000', '2.000']);
    expect(row('elu', 'value')).toEqual(['-0.865', '-0.632', '0.000', '1.000', '2.000']);
    expect(row('gelu', 'value')).toEqual(['-0.046', '-0.159', '0.000', '0.841', '1.954']);
    expect(row('swish', 'value')).toEqual(['-0.238', '-0.269', '0.000', '0.731', '1.762']);
  });

  test('of slopes is right', () => {
    expect(row('sigmoid', 'slope')).toEqual(['0.105', '0.197', '0.250', '0.197', '0.105']);
    expect(row('tanh', 'slope')).toEqual(['0.071', '0.420', '1.000', '0.420', '0.071']);
    expect(row('elu', 'slope')).toEqual(['0.135', '0.368', '1.000', '1.000', '1.000']);
    expect(row('gelu', 'slope')).toEqual(['-0.085', '-0.083', '0.500', '1.083', '1.085']);
    expect(row('swish', 'slope')).toEqual(['-0.091', '0.072', '0.500', '0.928', '1.091']);
  });
});

describe('saturation', () => {
  test('the slope of a sigmoid is 1/4 at 0 and smaller everywhere else', () => {
    expect(at({ activation: 'sigmoid' }, 1, 0).slope).toBe(0.25);
    for (const z of zs) expect(at({ activation: 'sigmoid' }, 1, z).slope).toBeLessThan(0.25);
  });

  test('a sigmoid is flat beyond ±2.9, tanh beyond ±2.2, and ReLU everywhere below 0', () => {
    const slope = (activation: Params['activation'], z: number) => at({ activation }, 1, z).slope;
    for (const sign of [-1, 1]) {
      expect(slope('sigmoid', 2.9 * sign)).toBeGreaterThan(0.049);
      expect(slope('sigmoid', 2.95 * sign)).toBeLessThan(0.05);
      expect(slope('tanh', 2.15 * sign)).toBeGreaterThan(0.05);
      expect(slope('tanh', 2.2 * sign)).toBeLessThan(0.05);
    }
    for (const z of [-5, -1, -0.05]) expect(slope('relu', z)).toBe(0);
  });

  test('GELU climbs at most 1.13 times as fast as z, swish 1.10 times', () => {
    const steepest = (activation: Params['activation']) =>
      Math.max(...Array.from({ length: 201 }, (_, i) => at({ activation }, 1, i / 20 - 5).slope));
    expect(steepest('gelu').toFixed(2)).toBe('1.13');
    expect(steepest('swish').toFixed(2)).toBe('1.10');
  });

  test('tanh is a sigmoid stretched: tanh z = 2σ(2z) − 1', () => {
    for (const z of [-2, -0.5, 0.25, 1.5])
      expect(at({ activation: 'tanh' }, 1, z).value).toBeCloseTo(
        2 * at({ activation: 'sigmoid' }, 1, 2 * z).value - 1,
        12
      );
  });
});

describe('a chain of layers', () => {
  test('of 20 sigmoids keeps less than 1e-8 of the gradient at z = 0 with unit weights', () => {
    const { gradient } = at({ activation: 'sigmoid' }, 20, 0);
    expect(gradient).toBeGreaterThan(0);
    expect(gradient).toBeLessThan(1e-8);
    // No wonder: no slope is above 1/4.
    expect(gradient).toBeLessThan(0.25 ** 20);
  });

  test('of 20 sigmoids keeps less than 2e-11 whatever the weight and the point', () => {
    const { min, max } = schema.weight;
    let most = 0;
    for (let weight = min; weight <= max + 1e-9; weight += 0.1)
      for (let z = -5; z <= 5; z += 0.1)
        most = Math.max(most, chain(z, 20, { activation: 'sigmoid', weight }).gradients[0] ?? 0);
    expect(most).toBeLessThan(2e-11);
    expect(most).toBeGreaterThan(1e-12);
  });

  test('of sigmoids with weight 4 settles near 4 and multiplies by 0.08 a layer', () => {
    const { sums, slopes } = chain(1, 20, { activation: 'sigmoid', weight: 4 });
    expect(sums.at(-1)).toBeGreaterThan(3.9);
    expect(4 * (slopes.at(-1) ?? 0)).toBeCloseTo(0.08, 2);
  });

  test('of sigmoids brings every signal to 0.659', () => {
    const { output, spread } = at({ activation: 'sigmoid' }, 20, -3);
    expect(output).toBeCloseTo(0.659, 3);
    expect(spread).toBeLessThan(1e-9);
  });

  test('of 20 ReLUs passes a positive signal and its gradient on whole, and a negative one not at all', () => {
    expect(at({ activation: 'relu' }, 20, 1)).toMatchObject({ output: 1, gradient: 1, spread: 4 });
    expect(at({ activation: 'relu' }, 20, -1)).toMatchObject({ output: 0, gradient: 0 });
  });

  test('of 20 leaky ReLUs leaves a negative signal 0.2 to the power 20', () => {
    expect(at({ activation: 'leakyRelu' }, 20, -1).gradient).toBeCloseTo(0.2 ** 20, 20);
  });

  test('of 20 ReLUs with weight 1.5 blows the gradient up to 1.5 to the power 19', () => {
    expect(at({ activation: 'relu', weight: 1.5 }, 20, 1).gradient).toBeCloseTo(1.5 ** 19, 6);
  });

  test('of 20 tanhs keeps more than a thousandth of the gradient from z = 1, where a sigmoid keeps 1e-13', () => {
    expect(at({ activation: 'tanh' }, 20, 1).gradient).toBeGreaterThan(1e-3);
    expect(at({ activation: 'sigmoid' }, 20, 1).gradient).toBeLessThan(1e-12);
  });

  test('of step functions has no gradient at all', () => {
    for (const layers of [1, 5, 20]) expect(at({ activation: 'step' }, layers, 1).gradient).toBe(0);
  });
});

test('the Numbers panel multiplies slopes and weights from the last layer to the first', () => {
  const params = complete(schema, { activation: 'tanh', weight: 1.2 });
  const state: State = { input: 0.5, layers: 3 };
  const result = (l: number) =>
    Number(explain(state, params, `layer:${l}`)?.rows.at(-1)?.result.replace('−', '-'));
  const { slopes } = chain(0.5, 3, params);
  const [first = 0, second = 0, third = 0] = slopes;
  expect(result(2)).toBeCloseTo(third, 4);
  expect(result(1)).toBeCloseTo(third * 1.2 * second, 4);
  expect(result(0)).toBeCloseTo(third * 1.2 * second * 1.2 * first, 4);
  expect(explain(state, params, 'layer:3')).toBeUndefined();
});

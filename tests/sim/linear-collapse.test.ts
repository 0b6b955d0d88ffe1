import { describe, expect, test } from 'vitest';
import {
  journey,
  params as schema,
  readouts,
  walkerAt,
  type Params,
  type State
} from '$lib/sim/linear-collapse/model';
import { direction, product, sectors, type Square } from '$lib/sim/linear-collapse/plane';
import { complete, defaults } from '$lib/sim/params';
import { random } from '$lib/sim/random';
import { load } from '$lib/sim/registry';
import { playNow } from '$lib/sim/run';

const sim = await load('linear-collapse');

function played(given: Partial<Params>, t = 0) {
  const params = complete(schema, given);
  const { state } = playNow(sim.model, { params, seed: 1, log: [] }, t);
  return { state: state as State, params };
}
const at = (given: Partial<Params>, t?: number) => {
  const { state, params } = played(given, t);
  return readouts(state, params);
};

const squares = (seed: number): [Square, Square] => {
  const rng = random(seed);
  const square = (): Square => {
    const [a = 0, b = 0, c = 0, d = 0] = Array.from({ length: 4 }, () => rng.uniform(-2, 2));
    return [a, b, c, d];
  };
  return [square(), square()];
};
const linear = { ...defaults(schema), activation: 'linear' as const };

describe('two linear layers', () => {
  test('are the one layer of their product, whatever the matrices', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const [first, second] = squares(seed);
      for (let t = 0; t < 24; t++) {
        const { output, single } = journey({ first, second, steps: 0 }, linear, walkerAt(t));
        expect(output[0]).toBeCloseTo(single[0], 6);
        expect(output[1]).toBeCloseTo(single[1], 6);
      }
    }
  });

  test('divide the plane into two halves', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const [first, second] = squares(seed);
      expect(readouts({ first, second, steps: 0 }, linear).blue).toBeCloseTo(50, 6);
    }
  });

  test('multiply to the matrix of the chapter', () => {
    const { state } = played({ preset: 'mix' });
    expect(product(state.second, state.first)).toEqual([1.25, 1.25, -1, 0.75]);
    expect(product(state.first, state.second)).not.toEqual([1.25, 1.25, -1, 0.75]);
  });

  test('that turn and turn back are no layer at all', () => {
    const { state } = played({ preset: 'undo' });
    expect(product(state.second, state.first)).toEqual([1, 0, 0, 1]);
    expect(at({ preset: 'undo', activation: 'relu' }).difference).toBeGreaterThan(0.5);
  });

  test('cannot get back what the first has squashed', () => {
    const { state } = played({ preset: 'squash' });
    const [a, b, c, d] = product(state.second, state.first);
    expect(a * d - b * c).toBeCloseTo(0, 12);
  });
});

describe('one ReLU between them', () => {
  test('makes of the folding matrices |x₁ − x₂|, where the product alone gives 0', () => {
    const { state, params } = played({ preset: 'fold', activation: 'relu' });
    for (const [x1, x2] of [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
      [0.3, -1.2]
    ] as const) {
      const { output, single } = journey(state, params, [x1, x2]);
      expect(output[0]).toBeCloseTo(Math.abs(x1 - x2), 9);
      expect(output[1]).toBeCloseTo(x1 - x2, 9);
      expect(single[0]).toBe(0);
    }
  });

  test('computes XOR for inputs 0 and 1', () => {
    const { state, params } = played({ preset: 'fold', activation: 'relu' });
    const outputs = (
      [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1]
      ] as const
    ).map((x) => journey(state, params, x).output[0]);
    expect(outputs).toEqual([0, 1, 1, 0]);
  });

  test('parts from the single layer in every set of matrices that the reader can choose', () => {
    for (const preset of schema.preset.options) {
      expect(at({ preset, activation: 'linear' }).difference).toBeLessThan(1e-9);
      expect(at({ preset, activation: 'relu' }).difference).toBeGreaterThan(0.1);
      expect(at({ preset, activation: 'leakyRelu' }).difference).toBeGreaterThan(0.1);
    }
  });

  test('sends (1, 0) of the chapter to (1.5, −0.5), the single layer to (1.25, −1)', () => {
    expect(at({ preset: 'mix', activation: 'relu' })).toMatchObject({ output1: 1.5, output2: -0.5 });
    expect(at({ preset: 'mix' })).toMatchObject({ single1: 1.25, single2: -1, output1: 1.25, output2: -1 });
  });
});

test('the blue part of the input plane is where a fine search finds a positive first output', () => {
  for (let seed = 1; seed <= 12; seed++) {
    const [first, second] = squares(seed);
    for (const activation of schema.activation.options) {
      const params = { ...linear, activation };
      const found = sectors(first, second, activation);
      let [wrong, positive] = [0, 0];
      for (let i = 0; i < 1440; i++) {
        const degrees = i / 4 + 0.1;
        const isPositive = journey({ first, second, steps: 0 }, params, direction(degrees)).output[0] > 1e-6;
        if (isPositive) positive++;
        const inside = found.some(
          (sector) =>
            sector.positive &&
            [degrees, degrees + 360].some((angle) => angle >= sector.from && angle < sector.to)
        );
        if (inside !== isPositive) wrong++;
      }
      expect(wrong, `seed ${seed}, ${activation}`).toBeLessThanOrEqual(2);
      const { blue } = readouts({ first, second, steps: 0 }, params);
      expect(blue).toBeCloseTo(positive / 14.4, 0);
    }
  }
});

import { expect, it } from 'vitest';
import { fieldShader, isDrawable, uniformsOf } from '$lib/nn/field/shader';
import { init, type Network } from '$lib/nn/network';
import { random } from '$lib/sim/random';

const networkOf = (...units: number[]): Network => ({
  input: 2,
  layers: units.map((n) => ({ units: n, activation: 'tanh' })),
  loss: 'meanSquaredError',
  optimizer: { name: 'sgd', learningRate: 0.1 }
});
const paint = { kind: 'ends', low: [1, 2, 3, 4], high: [5, 6, 7, 8], from: -1, to: 1 } as const;

it('the largest network of the laboratory can be drawn, one that no device has room for cannot', () => {
  expect(isDrawable({ ...networkOf(8, 8, 8, 8, 8, 8, 4), input: 7 })).toBe(true);
  expect(isDrawable(networkOf(32, 32, 1))).toBe(false);
  expect(() => fieldShader(networkOf(32, 32, 1), ['x.x', 'x.y'], paint)).toThrow();
});

it('a layer that normalises cannot be drawn', () => {
  const network = networkOf(3, 1);
  const layers = network.layers.map((layer) => ({ ...layer, batchNormalization: true }));
  expect(isDrawable({ ...network, layers })).toBe(false);
});

it('weights fill whole vectors, in their order', () => {
  const network = networkOf(3, 1);
  const weights = init(network, random(1));
  const numbers = uniformsOf(network, weights);
  const all = weights.flatMap((part) => [...part]);
  expect(numbers.length).toBe(4 * fieldShader(network, ['x.x', 'x.y'], paint).vectors);
  expect([...numbers.slice(0, all.length)]).toEqual(all);
  expect(numbers.slice(all.length).every((rest) => rest === 0)).toBe(true);
});

it('the shader depends on the shape of the network and not on its weights', () => {
  const { source } = fieldShader(networkOf(3, 1), ['x.x', 'x.y'], paint);
  expect(source).not.toMatch(/NaN|undefined|Infinity/);
  expect(fieldShader(networkOf(3, 1), ['x.x', 'x.y'], paint).source).toBe(source);
  expect(fieldShader(networkOf(4, 1), ['x.x', 'x.y'], paint).source).not.toBe(source);
});

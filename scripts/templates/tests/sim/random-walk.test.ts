import { expect, test } from 'vitest';
import { defaults } from '../../src/lib/sim/params';
import { random } from '../../src/lib/sim/random';
import * as model from '../../src/lib/sim/random-walk/model';

/** The position after so many steps. */
function walk(given: Partial<ReturnType<typeof fixed>>, seed: number, steps: number): number {
  const params = { ...fixed(), ...given };
  let state = model.init();
  for (let t = 1; t <= steps; t++) state = model.step(state, params, random(seed, t));
  return model.here(state);
}
const fixed = () => defaults(model.params);

test('a coin that always says right leads straight to the right', () => {
  expect(walk({ probability: 1, stride: 0.5 }, 1, 20)).toBe(10);
  expect(walk({ probability: 0 }, 1, 20)).toBe(-20);
});

test('many walks end on average where the formula says', () => {
  const params = { ...fixed(), probability: 0.7 };
  const ends = Array.from({ length: 400 }, (_, seed) => walk(params, seed, 50));
  const mean = ends.reduce((sum, end) => sum + end, 0) / ends.length;
  // The mean of 400 walks has a standard deviation of √(50·4·0.7·0.3 / 400) = 0.32.
  expect(Math.abs(mean - model.expected(50, params))).toBeLessThan(4 * 0.32);
});

test('the walk is over after its last step', () => {
  const path = Array.from({ length: model.STEPS + 1 }, () => 0);
  expect(model.done({ path })).toBe(true);
  expect(model.done({ path: path.slice(1) })).toBe(false);
});

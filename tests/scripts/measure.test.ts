import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isEngine, quantile } from '../../scripts/measure.js';

test('a quantile is the smallest number that so many are not above', () => {
  const numbers = [4, 1, 3, 2];
  expect([0, 0.25, 0.5, 0.51, 0.95, 1].map((share) => quantile(numbers, share))).toEqual([1, 1, 2, 3, 4, 4]);
  expect(numbers).toEqual([4, 1, 3, 2]);
  expect(quantile([], 0.5)).toBeNaN();
});

test('the engine is known by any of its parts, our own modules are not taken for it', () => {
  const kernel = readFileSync('node_modules/@tensorflow/tfjs-backend-cpu/dist/kernels/Relu.js', 'utf8');
  expect(isEngine(kernel)).toBe(true);
  expect(isEngine('register({kernelName:"Relu",backendName:"cpu"})')).toBe(true);
  for (const file of [
    'src/lib/sim/player.svelte.ts',
    'src/lib/sim/perceptron/model.ts',
    'src/lib/draw/format.ts'
  ])
    expect(isEngine(readFileSync(file, 'utf8')), file).toBe(false);
});

import { describe, expect, it } from 'vitest';
import { datasets, REACH } from '$lib/nn/datasets';
import { random } from '$lib/sim/random';

const names = Object.keys(datasets) as (keyof typeof datasets)[];

describe.each(names)('%s', (name) => {
  const make = datasets[name];

  it('has as many points of one class as of the other, on the plane', () => {
    for (const count of [20, 201, 500]) {
      const { x, label } = make(count, 1.5, random(4));
      const ones = label.reduce((sum, value) => sum + value, 0);
      expect(x).toHaveLength(2 * count);
      expect(Math.abs(2 * ones - count)).toBeLessThanOrEqual(1);
      expect(Math.max(...Array.from(x, Math.abs))).toBeLessThanOrEqual(REACH);
    }
  });

  it('is the same for the same chance and another for another', () => {
    expect(make(60, 0.5, random(1))).toEqual(make(60, 0.5, random(1)));
    expect(make(60, 0.5, random(1)).x).not.toEqual(make(60, 0.5, random(2)).x);
  });

  it('moves every point a little by noise and draws no other chance for it', () => {
    const calm = make(100, 0, random(7));
    const noisy = make(100, 0.3, random(7));
    const moves = Array.from(calm.x, (value, i) => Math.abs(value - (noisy.x[i] ?? 0)));
    expect(moves.reduce((sum, move) => sum + move, 0) / moves.length).toBeGreaterThan(0.1);
    expect(Math.max(...moves)).toBeLessThan(0.3 * 5);
  });
});

/** The best share of points that one straight line gets right, over many lines. */
function bestLine({ x, label }: { x: Float32Array; label: Uint8Array }): number {
  let best = 0;
  for (let direction = 0; direction < 36; direction++)
    for (let offset = -6; offset <= 6; offset += 0.25) {
      const angle = (direction * Math.PI) / 18;
      let right = 0;
      label.forEach((y, i) => {
        const side = Math.cos(angle) * (x[2 * i] ?? 0) + Math.sin(angle) * (x[2 * i + 1] ?? 0) > offset;
        if (side === (y === 1)) right++;
      });
      best = Math.max(best, right / label.length);
    }
  return best;
}

it('only the two clouds can be separated by a line', () => {
  expect(bestLine(datasets.gauss(300, 0, random(1)))).toBeGreaterThan(0.97);
  expect(bestLine(datasets.circle(300, 0, random(1)))).toBeLessThan(0.75);
  expect(bestLine(datasets.xor(300, 0, random(1)))).toBeLessThan(0.8);
  expect(bestLine(datasets.spiral(300, 0, random(1)))).toBeLessThan(0.7);
});

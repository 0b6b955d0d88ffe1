import { describe, expect, it } from 'vitest';
import { datasets, REACH, surfaces } from '$lib/nn/datasets';
import { random } from '$lib/sim/random';

const names = Object.keys(datasets) as (keyof typeof datasets)[];

describe.each(names)('%s', (name) => {
  const make = datasets[name];

  it('has as many points of every class as of any other, on the plane', () => {
    for (const count of [20, 201, 500]) {
      const { x, label } = make(count, 1.5, random(4));
      const classes = { arms: 3, clouds: 4 }[name as string] ?? 2;
      const counts = Array.from({ length: classes }, (_, c) => label.filter((one) => one === c).length);
      expect(x).toHaveLength(2 * count);
      expect(counts.reduce((sum, one) => sum + one)).toBe(count);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
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

it('a slope has the value (x₁ + x₂) / 11, hills and hollows take turns, and noise moves points under their values', () => {
  const { x, value, label } = surfaces.slope(200, 0, random(3));
  value.forEach((y, i) => expect(y).toBeCloseTo(((x[2 * i] ?? 0) + (x[2 * i + 1] ?? 0)) / 11, 5));
  expect(Array.from(label)).toEqual(Array.from(value, (y) => (y >= 0 ? 1 : 0)));
  const hills = surfaces.hills(2000, 0, random(3));
  const near = (c1: number, c2: number) =>
    hills.value.filter(
      (_, i) => Math.hypot((hills.x[2 * i] ?? 0) - c1, (hills.x[2 * i + 1] ?? 0) - c2) < 0.5
    );
  for (const [c1, c2, sign] of [
    [-3.6, 2.6, 1],
    [0, 2.6, -1],
    [0, -2.6, 1]
  ] as const) {
    const around = near(c1, c2);
    expect(around.length).toBeGreaterThan(3);
    expect(around.every((y) => sign * y > 0.7)).toBe(true);
  }
  expect(surfaces.slope(200, 1, random(3)).value).toEqual(value);
});

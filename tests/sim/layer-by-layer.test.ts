import { describe, expect, it } from 'vitest';
import type { Model } from '$lib/sim/define';
import { CELLS, CLASSES, many, SIDE, write } from '$lib/sim/layer-by-layer/digits';
import * as sim from '$lib/sim/layer-by-layer/model';
import { partedOf, placesOn, planeOf } from '$lib/sim/layer-by-layer/project';
import { stagesOf, testInputs, tests, TESTS } from '$lib/sim/layer-by-layer/state';
import { complete, type Value } from '$lib/sim/params';
import { random } from '$lib/sim/random';
import { play, type ActEntry } from '$lib/sim/run';

const model = sim as unknown as Model;
const at = async (given: Record<string, Value>, t: number, seed = 1, log: ActEntry[] = []) => {
  const params = complete(sim.params, given);
  const { state, rows } = await play(model, { params, seed, log }, t);
  return { params, state: state as sim.State, shown: rows.at(-1)?.[1] ?? {} };
};
const learned = await at({}, 40);

describe('the projection', () => {
  /** A cloud that is stretched along (3, 4)/5 in the first two of five directions. */
  const cloud = (count: number) => {
    const rng = random(4);
    const points = new Float32Array(5 * count);
    for (let n = 0; n < count; n++) {
      const [far, near] = [rng.normal(0, 5), rng.normal(0, 1)];
      points.set([0.6 * far - 0.8 * near, 0.8 * far + 0.6 * near, 0, 0, 0.1 * rng.normal()], 5 * n);
    }
    return points;
  };

  it('finds the direction in which a cloud is spread out most, and the next at a right angle to it', () => {
    const { axes } = planeOf(cloud(400), 5, []);
    const [first, second] = axes;
    expect(Math.abs((first[0] ?? 0) * 0.6 + (first[1] ?? 0) * 0.8)).toBeGreaterThan(0.999);
    expect(Math.abs((second[0] ?? 0) * -0.8 + (second[1] ?? 0) * 0.6)).toBeGreaterThan(0.99);
    expect(first.reduce((sum, x, i) => sum + x * (second[i] ?? 0), 0)).toBeCloseTo(0, 5);
    for (const axis of axes) expect(axis.reduce((sum, x) => sum + x * x, 0)).toBeCloseTo(1, 5);
  });

  it('puts every point of the cloud inside the picture, and its middle in the middle', () => {
    const points = cloud(100);
    const places = placesOn(planeOf(points, 5, []), points);
    expect(Math.max(...places.map(Math.abs))).toBeCloseTo(1, 5);
    for (const k of [0, 1]) {
      const mean = places.filter((_, i) => i % 2 === k).reduce((sum, x) => sum + x, 0) / 100;
      expect(mean).toBeCloseTo(0, 4);
    }
  });
});

describe('how well classes are parted', () => {
  it('is 1 when every class is a point, 0 when all classes have one middle, and a half in between', () => {
    expect(partedOf(Float32Array.of(0, 0, 4, 4), 1, [0, 0, 1, 1], 2)).toBeCloseTo(1, 12);
    expect(partedOf(Float32Array.of(-1, 1, -2, 2), 1, [0, 0, 1, 1], 2)).toBeCloseTo(0, 12);
    // Middles −1 and 1, and a spread of 1 about each: between and within are equal
    expect(partedOf(Float32Array.of(-2, 0, 0, 2), 1, [0, 0, 1, 1], 2)).toBeCloseTo(0.5, 12);
  });
});

describe('the network', () => {
  it('parts the classes more from layer to layer once it has learned', async () => {
    for (const seed of [1, 2, 3]) {
      const { state } = await at({}, 40, seed);
      const { parted } = state.scores;
      for (let k = 1; k < parted.length; k++) expect(parted[k]).toBeGreaterThan(parted[k - 1] ?? 1);
    }
  });

  it('parts them no better than the pixels before it has learned', async () => {
    const { state } = await at({}, 0);
    for (const parted of state.scores.parted) expect(parted).toBeLessThan(0.3);
  });

  it('never changes the pixels, whatever it learns', () => {
    const width = CELLS;
    expect(partedOf(testInputs, width, tests.kinds, CLASSES)).toBeCloseTo(
      learned.state.scores.parted[0] ?? 0,
      12
    );
    expect(learned.shown.partedPixels).toBe(21.2);
  });

  it('is right on more than 90 of 100 digits that it has not seen', () => {
    expect(learned.shown.right).toBeGreaterThan(90);
    const last = stagesOf(2, learned.state.weights, testInputs).at(-1) ?? [];
    let right = 0;
    for (let n = 0; n < TESTS; n++) {
      const row = Array.from(last.slice(n * CLASSES, (n + 1) * CLASSES));
      expect(row.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 5);
      if (row.indexOf(Math.max(...row)) === tests.kinds[n]) right++;
    }
    expect(right).toBe(learned.shown.right);
  });

  it('reads a straight stroke that a reader draws as a 1', async () => {
    const log: ActEntry[] = [{ t: 40, act: 'wipe', argument: {} }];
    for (let row = 1; row < 11; row++)
      log.push({ t: 40, act: 'setCell', argument: { row, column: 5, ink: 10 } });
    const { shown } = await at({}, 40, 1, log);
    expect(shown.answer).toBe(1);
  });
});

describe('the digits', () => {
  it('are never written twice in the same way, and always in ink from 0 to 1', () => {
    const { x, kinds } = many(50, random(3));
    expect(kinds.slice(0, 6)).toEqual([0, 1, 2, 3, 4, 0]);
    expect(x.every((ink) => ink >= 0 && ink <= 1)).toBe(true);
    expect(x.slice(0, CELLS)).not.toEqual(x.slice(5 * CELLS, 6 * CELLS));
    for (let kind = 0; kind < CLASSES; kind++)
      expect(write(kind, random(1)).filter((ink) => ink > 0.5).length).toBeGreaterThan(SIDE / 2);
  });
});

it('144, 16, 10 and 5 numbers take 2,545 weights and biases', () => {
  const count = 144 * 16 + 16 + 16 * 10 + 10 + 10 * 5 + 5;
  expect(count).toBe(2545);
  expect(learned.state.weights.reduce((sum, part) => sum + part.length, 0)).toBe(count);
});

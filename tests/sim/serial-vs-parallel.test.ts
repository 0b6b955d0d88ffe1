import { describe, expect, test } from 'vitest';
import type { Model } from '$lib/sim/define';
import { defaults } from '$lib/sim/params';
import { playNow } from '$lib/sim/run';
import { engines, sizes, type Heat } from '$lib/sim/serial-vs-parallel/heats';
import * as model from '$lib/sim/serial-vs-parallel/model';
import { race } from '$lib/sim/serial-vs-parallel/race';

function play(given: Partial<model.Params> = {}, t = 300, seed = 1) {
  const params = { ...defaults(model.params), ...given };
  const played = playNow(model as unknown as Model, { params, seed, log: [] }, t);
  const state = played.state as model.State;
  return { state, params, readouts: model.readouts(state, params), rows: played.rows };
}

/** The product as school teaches it. */
const product = ({ a, b }: model.State, n: number): number[] =>
  Array.from({ length: n * n }, (_, i) => {
    const [row, column] = [Math.floor(i / n), i % n];
    return Array.from(
      { length: n },
      (__, k) => (a.values[row * n + k] ?? 0) * (b.values[k * n + column] ?? 0)
    ).reduce((sum, one) => sum + one, 0);
  });

describe('the three ways', () => {
  test('all arrive at the product of the matrices', () => {
    for (const way of model.ways)
      for (let size = 1; size <= model.MAX_SIZE; size++) {
        const { state, params } = play({ way, size, startup: 7 }, 300, size);
        const made = Array.from({ length: size * size }, (_, i) => {
          const [row, column] = [Math.floor(i / size), i % size];
          return model.sumIn(state, row, column, model.addedIn(state, params, row, column));
        });
        expect(made).toEqual(product(state, size));
      }
  });

  test('make the same n³ products in n³, n² and n ticks', () => {
    for (const way of model.ways)
      for (const size of [2, 4, 6]) {
        const { readouts, rows } = play({ way, size });
        expect(readouts.made).toBe(size ** 3);
        expect(readouts.tick).toBe({ cell: size ** 3, row: size ** 2, all: size }[way]);
        // Every tick makes as many products as there are workers.
        rows.forEach(([t, { made }]) => expect(made).toBe(t * readouts.workers));
      }
  });

  test('the cells say the same as the count of products, at every tick', () => {
    for (const way of model.ways)
      for (const t of [0, 1, 5, 9, 12]) {
        const { state, params, readouts } = play({ way, size: 3, startup: 4 }, t);
        let sum = 0;
        for (let row = 0; row < 3; row++)
          for (let column = 0; column < 3; column++) sum += model.addedIn(state, params, row, column);
        expect(sum).toBe(readouts.made);
      }
  });
});

describe('the start-up', () => {
  test('of 20 ticks makes 16 workers slower than one at n = 2 and faster at n = 4', () => {
    expect(play({ size: 2, startup: 20 }).readouts).toMatchObject({ cellTicks: 8, allTicks: 22 });
    expect(play({ size: 4, startup: 20 }).readouts).toMatchObject({ cellTicks: 64, allTicks: 24 });
  });

  test('is won back from some size on, however long it takes', () => {
    for (const startup of [0, 10, 30, 60]) {
      const wins = [1, 2, 3, 4, 5, 6].map((size) => {
        const { cellTicks, allTicks } = play({ size, startup }, 0).readouts;
        return allTicks < cellTicks;
      });
      expect(wins.at(-1)).toBe(true);
      expect(wins).toEqual(wins.toSorted());
    }
  });
});

test('the real race runs every heat that it can, and every engine agrees', { timeout: 60_000 }, async () => {
  const heats: Heat[] = [];
  await race((heat) => heats.push(heat), [8, 32]);
  expect(heats.map(({ size, engine }) => `${size} ${engine}`)).toEqual(
    [8, 32].flatMap((size) => engines.map((engine) => `${size} ${engine}`))
  );
  for (const { engine, outcome } of heats)
    if (engine === 'gpu') expect(outcome).toBe('absent');
    else expect(outcome, engine).toBeTypeOf('number');
  expect(sizes).toContain(1024);
});

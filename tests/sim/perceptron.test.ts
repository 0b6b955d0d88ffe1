import { runInThisContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { defaults, type Values } from '../../src/lib/sim/params';
import * as model from '../../src/lib/sim/perceptron/model';
import { isWrong, sign, sum, type Line, type Point } from '../../src/lib/sim/perceptron/line';
import { margin, radius } from '../../src/lib/sim/perceptron/margin';
import { random } from '../../src/lib/sim/random';
import { playNow, type ActEntry, type Entry } from '../../src/lib/sim/run';

type Params = Values<typeof model.params>;

/** Plays a run to step t; every state on the way is handed to `look`. */
function play(given: Partial<Params>, t: number, { seed = 1, log = [] as Entry[] } = {}) {
  const params = { ...defaults(model.params), ...given };
  const played = playNow(model as unknown as Parameters<typeof playNow>[0], { params, seed, log }, t);
  const state = played.state as model.State;
  return { t: played.t, state, params, readouts: model.readouts(state, params), rows: played.rows };
}

const weights = ({ line }: model.State): number[] => [line.w1, line.w2, line.b];

const scattered = (n: number, seed: number): Point[] => {
  const rng = random(seed);
  return Array.from({ length: n }, () => ({
    x1: Math.round(rng.uniform(-30, 30)) / 10,
    x2: Math.round(rng.uniform(-25, 25)) / 10,
    y: rng.integer(2) === 1 ? 1 : -1
  }));
};

/** Points on both sides of a random line. */
const divided = (n: number, seed: number): Point[] => {
  const rng = random(seed, 1);
  const line = { w1: rng.normal(), w2: rng.normal(), b: rng.normal() };
  return scattered(n, seed).map((point) => ({
    ...point,
    y: line.w1 * point.x1 + line.w2 * point.x2 + line.b > 0 ? 1 : -1
  }));
};

const entered = (points: readonly Point[]): ActEntry[] =>
  points.map(({ x1, x2, y }) => ({
    t: 0,
    act: 'addPoint',
    argument: { x1, x2, answer: y === 1 ? 'plus' : 'minus' }
  }));

describe('the rule', () => {
  test('the first pass over AND moves the weights as on paper', () => {
    const after = (t: number) => weights(play({ preset: 'and' }, t).state);
    // (0,0), (0,1) and (1,0) should be −1: z = 0 says −1. (1,1) should be +1: w ← w + 0.5·2·(1,1).
    expect(after(3)).toEqual([0, 0, 0]);
    expect(after(4)).toEqual([1, 1, 1]);
    // (0,0): z = 1 says +1, wrong: b ← 1 − 1. (0,1): z = 1, wrong again.
    expect(after(5)).toEqual([1, 1, 0]);
    expect(after(6)).toEqual([1, 0, -1]);
    expect(after(7)).toEqual([1, 0, -1]);
    expect(after(8)).toEqual([2, 1, 0]);
  });

  test('a right answer changes nothing', () => {
    const before = play({ preset: 'and' }, 2).state;
    const after = play({ preset: 'and' }, 3).state;
    expect(isWrong(before.line, after.shown!.point)).toBe(false);
    expect(after.line).toEqual(before.line);
    expect(after.updates).toBe(before.updates);
  });

  test('a run that ends has shown every point once without a mistake', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const order = seed % 2 ? 'inTurn' : 'shuffled';
      const { t, state, rows, readouts } = play({ preset: 'blobs', order }, 5_000, { seed });
      expect(model.done(state)).toBe(true);
      expect(readouts.mistakes).toBe(0);
      const aPassAgo = rows.find(([step]) => step === t - state.points.length)![1];
      expect(aPassAgo.updates).toBe(readouts.updates);
      expect(aPassAgo.epoch).toBe(readouts.epoch - 1);
    }
  });

  test('from weights of zero the learning rate only scales: every run makes the same steps', () => {
    const at = (learningRate: number) => play({ preset: 'blobs', learningRate }, 5_000, { seed: 5 });
    const half = at(0.5);
    for (const learningRate of [0.1, 0.3, 0.7, 1, 2]) {
      const other = at(learningRate);
      expect(other.t).toBe(half.t);
      expect(other.readouts.updates).toBe(half.readouts.updates);
      const k = learningRate / 0.5;
      for (const [i, w] of weights(other.state).entries())
        expect(w).toBeCloseTo(k * weights(half.state)[i]!, 9);
    }
  });

  test('from random weights the learning rate does matter', () => {
    const steps = [0.1, 0.5, 2].map(
      (learningRate) => play({ start: 'random', learningRate }, 5_000, { seed: 5 }).t
    );
    expect(new Set(steps).size).toBeGreaterThan(1);
  });

  test('the numbers that the panel prints give its results when they are redone by hand', () => {
    const redo = (numbers: string): number =>
      runInThisContext(
        numbers
          .replaceAll('−', '-')
          .replaceAll('·', '*')
          .replaceAll('+1', '1')
          .replace(/^-\((.*?)\)/, '-($1)')
      );
    let done = 0;
    for (const preset of ['and', 'xor', 'blobs', 'noisy'] as const)
      for (const learningRate of [0.1, 0.5, 0.7, 1.3]) {
        for (let t = 1; t < 60; t += 3) {
          const { state, params } = play({ preset, learningRate }, t, { seed: t });
          for (const row of model.explain(state, params, 'sample')!.rows) {
            if (!['sum', 'sumBefore', 'w1', 'w2', 'b'].includes(row.row)) continue;
            expect(redo(row.numbers), `${row.row}: ${row.numbers}`).toBeCloseTo(
              Number(row.result.replace('−', '-')),
              9
            );
            done++;
          }
        }
      }
    expect(done).toBeGreaterThan(500);
  });
});

describe('linear separability', () => {
  /** Tries every direction on a fine grid of the unit sphere: slow, coarse, and sure. */
  function marginBySearch(points: readonly Point[]): number {
    let best = -Infinity;
    for (let i = 0; i <= 180; i++) {
      const latitude = (Math.PI * i) / 180 - Math.PI / 2;
      for (let j = 0; j < 360; j++) {
        const longitude = (Math.PI * j) / 180;
        const u = [
          Math.cos(latitude) * Math.cos(longitude),
          Math.cos(latitude) * Math.sin(longitude),
          Math.sin(latitude)
        ];
        let least = Infinity;
        for (const { x1, x2, y } of points) least = Math.min(least, y * (u[0]! * x1 + u[1]! * x2 + u[2]!));
        best = Math.max(best, least);
      }
    }
    return best;
  }

  test('the margin is the best that a search over all directions finds', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const points = divided(4 + seed, seed);
      const exact = margin(points);
      const found = marginBySearch(points);
      // One degree on the sphere changes a margin by at most 0.0124·R.
      expect(found).toBeLessThanOrEqual(exact + 1e-9);
      expect(found).toBeGreaterThan(exact - 0.0124 * radius(points));
      expect(exact).toBeGreaterThan(0);
    }
  });

  /** A separable set is also separated by a line through, or just beside, two of its points. */
  function separatedByPair(points: readonly Point[]): boolean {
    const right = (line: Line) => points.every((point) => !isWrong(line, point));
    const both = (line: Line) => right(line) || right({ w1: -line.w1, w2: -line.w2, b: -line.b });
    if (both({ w1: 0, w2: 0, b: 1 })) return true;
    const shifts = [-1, 0, 1].map((k) => k * 1e-4);
    for (const [i, p] of points.entries())
      for (const q of points.slice(i + 1))
        for (const s of shifts)
          for (const r of shifts) {
            const [dx, dy] = [q.x1 - p.x1, q.x2 - p.x2];
            const length = Math.hypot(dx, dy);
            if (length === 0) continue;
            const normal = [-dy / length, dx / length] as const;
            const a = { x1: p.x1 + s * normal[0], x2: p.x2 + s * normal[1] };
            const c = { x1: q.x1 + r * normal[0], x2: q.x2 + r * normal[1] };
            const [w1, w2] = [-(c.x2 - a.x2), c.x1 - a.x1];
            if (both({ w1, w2, b: -(w1 * a.x1 + w2 * a.x2) })) return true;
          }
    return false;
  }

  test('a margin is found exactly when some line separates the points', () => {
    let separable = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const points = scattered(3 + (seed % 6), seed);
      const found = separatedByPair(points);
      expect(margin(points) > 0, `seed ${seed}`).toBe(found);
      if (found) separable++;
    }
    expect(separable).toBeGreaterThan(30);
    expect(separable).toBeLessThan(270);
  });

  test('AND has the margin 1/√17 and the bound 51, OR 1/3 and 27, XOR none', () => {
    const gate = (preset: Params['preset']) => play({ preset }, 0).readouts;
    expect(gate('and').margin).toBeCloseTo(1 / Math.sqrt(17), 12);
    expect(gate('and').bound).toBe(51);
    expect(gate('or').margin).toBeCloseTo(1 / 3, 12);
    expect(gate('or').bound).toBe(27);
    expect(gate('xor')).toMatchObject({ margin: 0, bound: 0, separable: 0 });
  });

  test('points of one class alone are separable, two classes in one place are not', () => {
    const plus = { x1: 1, x2: 2, y: 1 as const };
    expect(margin([plus])).toBeCloseTo(Math.sqrt(6), 12);
    expect(margin([plus, { x1: -3, x2: 2, y: 1 }])).toBeGreaterThan(0);
    expect(margin([plus, { ...plus, y: -1 }])).toBe(0);
    expect(margin([])).toBe(0);
  });
});

describe('why it stops', () => {
  test('on separable points the corrections never exceed the bound', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const points = divided(12, seed);
      const start = seed % 2 ? 'zero' : 'random';
      const learningRate = [0.1, 0.5, 1.7][seed % 3]!;
      const { readouts, rows } = play({ preset: 'own', start, learningRate }, 3_000, {
        seed,
        log: entered(points)
      });
      expect(readouts.separable).toBe(1);
      for (const [, row] of rows) expect(row.updates!).toBeLessThanOrEqual(rows[0]![1].bound!);
    }
  });

  test('the bound stays true when the learning rate or a point is changed on the way', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const points = divided(10, seed);
      const log: Entry[] = [
        ...entered(points),
        { t: 7, set: 'learningRate', value: 2 },
        { t: 15, act: 'flipAnswer', argument: { point: 0 } },
        { t: 23, act: 'flipAnswer', argument: { point: 0 } }
      ];
      const { rows } = play({ preset: 'own', learningRate: 0.1 }, 4_000, { seed, log });
      const settled = rows.find(([t]) => t === Math.min(24, rows.at(-1)![0]))![1];
      for (const [t, row] of rows) if (t >= 24) expect(row.updates!).toBeLessThanOrEqual(settled.bound!);
    }
  });

  test('a wider gap between the clouds lowers the bound', () => {
    const average = (gap: number) => {
      let sum = 0;
      for (let seed = 1; seed <= 30; seed++) sum += play({ gap }, 0, { seed }).readouts.bound;
      return sum / 30;
    };
    expect(average(1)).toBeLessThan(average(0.5));
    expect(average(0.5)).toBeLessThan(average(0.2));
  });
});

describe('XOR', () => {
  test('from the third pass on every single answer is wrong and the weights come back', () => {
    const third = play({ preset: 'xor' }, 12);
    expect(weights(third.state)).toEqual([-1, 0, 1]);
    expect(weights(play({ preset: 'xor' }, 8).state)).toEqual([-1, 0, 1]);
    expect(third.readouts.epochMistakes).toBe(4);
    expect(model.diagnose(third.state)).toEqual({
      name: 'endless',
      values: { cycle: 1, w1: -1, w2: 0, b: 1 }
    });
    expect(weights(play({ preset: 'xor' }, 2_000).state)).toEqual([-1, 0, 1]);
  });

  test('no line gets more than three of the four right', () => {
    const { state } = play({ preset: 'xor' }, 0);
    const rng = random(3);
    let least = 4;
    for (let i = 0; i < 20_000; i++) {
      const line = { w1: rng.normal(), w2: rng.normal(), b: rng.normal() };
      least = Math.min(least, state.points.filter((point) => isWrong(line, point)).length);
    }
    expect(least).toBe(1);
  });

  test('on mixed-up points the endless loop is found and named, and the run goes on', () => {
    for (const seed of [1, 2, 3]) {
      const { state, t, readouts } = play({ preset: 'noisy' }, 5_000, { seed });
      expect(readouts.separable).toBe(0);
      expect(t).toBe(5_000);
      const trouble = model.diagnose(state)!;
      expect(trouble.name).toBe('endless');
      expect(trouble.stop).toBeUndefined();
      const passes = trouble.values!.cycle! * state.points.length;
      expect(weights(play({ preset: 'noisy' }, 5_000 - passes, { seed }).state)).toEqual(weights(state));
    }
  });
});

describe('the numbers of the chapter', () => {
  const after = (given: Partial<Params>, t: number, seed = 1) => weights(play(given, t, { seed }).state);

  test('AND ends at (2, 1, −2) after ten corrections, with (1, 0) exactly on the line', () => {
    const { state, readouts, t } = play({ preset: 'and' }, 100);
    expect([t, readouts.epoch, readouts.updates]).toEqual([24, 6, 10]);
    expect(weights(state)).toEqual([2, 1, -2]);
    expect(state.points.map((point) => sum(state.line, point))).toEqual([-2, -1, 0, 1]);
    expect(play({ preset: 'and' }, 3).readouts.mistakes).toBe(1);
    expect(play({ preset: 'and' }, 4).readouts.mistakes).toBe(3);
  });

  test('the chain of the proof holds for AND: 2.43 ≤ 2.91 ≤ 3 ≤ 5.48', () => {
    const u = [2, 2, -3].map((x) => x / Math.sqrt(17));
    const w = after({ preset: 'and' }, 24);
    const chain = [
      10 / Math.sqrt(17),
      u.reduce((z, x, i) => z + x * w[i]!, 0),
      Math.hypot(...w),
      Math.sqrt(10 * 3)
    ];
    expect(chain.map((x) => x.toFixed(2))).toEqual(['2.43', '2.91', '3.00', '5.48']);
  });

  test('OR is learned with corrections in steps 2, 5, 7 and 9', () => {
    expect([2, 5, 7, 9, 16].map((t) => after({ preset: 'or' }, t))).toEqual([
      [0, 1, 1],
      [0, 1, 0],
      [1, 1, 1],
      [1, 1, 0],
      [1, 1, 0]
    ]);
    expect(play({ preset: 'or' }, 100).readouts).toMatchObject({ step: 16, epoch: 4, updates: 4 });
  });

  test('step 14 of the two clouds moves one sum from 0.66 to −1.5', () => {
    const { shown } = play({}, 14, { seed: 302 }).state;
    expect(shown!.point).toEqual({ x1: -0.4, x2: 1, y: -1 });
    expect(shown!.before).toEqual({ w1: 1.6, w2: 2.3, b: -1 });
    expect(shown!.after).toEqual({ w1: 2, w2: 1.3, b: -2 });
    expect(sum(shown!.before, shown!.point)).toBe(0.66);
    expect(sum(shown!.after, shown!.point)).toBe(-1.5);
  });

  test('one correction moves the sum of its point by 2η(x₁² + x₂² + 1) towards the answer', () => {
    for (let t = 1; t <= 60; t++) {
      const { shown } = play({ preset: 'noisy', learningRate: 0.7 }, t).state;
      const { point, before, after } = shown!;
      if (before === after) continue;
      const moved = sum(after, point) - sum(before, point);
      expect(moved).toBeCloseTo(point.y * 2 * 0.7 * (point.x1 ** 2 + point.x2 ** 2 + 1), 8);
    }
  });

  test('turning all signs of AND round fails NAND on the line; a bias of 2.5 mends it', () => {
    const nand = play({ preset: 'and' }, 0).state.points.map((point): Point => ({
      ...point,
      y: point.y === 1 ? -1 : 1
    }));
    expect(nand.map((point) => isWrong({ w1: -2, w2: -1, b: 2 }, point))).toEqual([
      false,
      false,
      true,
      false
    ]);
    expect(nand.some((point) => isWrong({ w1: -2, w2: -1, b: 2.5 }, point))).toBe(false);
  });

  test('the layer of AND and OR gives XW + b as printed, and XOR where they differ', () => {
    const [and, or] = [play({ preset: 'and' }, 24).state.line, play({ preset: 'or' }, 16).state.line];
    const points = play({ preset: 'xor' }, 0).state.points;
    const sums = points.map((point) => [sum(and, point), sum(or, point)]);
    expect(sums).toEqual([
      [-2, 0],
      [-1, 1],
      [0, 1],
      [1, 2]
    ]);
    for (const [i, [a, o]] of sums.entries()) expect(sign(o!) !== sign(a!)).toBe(points[i]!.y === 1);
  });

  test('mixed-up points let the line pass through good positions and leave them again', () => {
    const { rows } = play({ preset: 'noisy' }, 2_000, { seed: 302 });
    const wrong = rows.slice(200).map(([, row]) => row.mistakes!);
    expect(Math.min(...wrong)).toBeLessThanOrEqual(3);
    expect(Math.max(...wrong)).toBeGreaterThanOrEqual(7);
  });
});

import { describe, expect, test } from 'vitest';
import {
  answer,
  fires,
  goals,
  inputsOf,
  rowsOf,
  thresholdsFor,
  type Unit
} from '../../src/lib/sim/mcp-logic/logic';
import * as model from '../../src/lib/sim/mcp-logic/model';
import { placesOf } from '../../src/lib/sim/mcp-logic/search';
import { defaults, type Values } from '../../src/lib/sim/params';
import { random } from '../../src/lib/sim/random';
import { playNow, type Entry } from '../../src/lib/sim/run';

type Params = Values<typeof model.params>;

function play(given: Partial<Params>, t = 100, log: Entry[] = []) {
  const params = { ...defaults(model.params), ...given };
  const played = playNow(model as unknown as Parameters<typeof playNow>[0], { params, seed: 1, log }, t);
  const state = played.state as model.State;
  return { state, params, readouts: model.readouts(state, params) };
}

const set = (unit: number, weights: number[], threshold: number): Entry => ({
  t: 0,
  act: 'setUnit',
  argument: { unit, w1: weights[0] ?? 0, w2: weights[1] ?? 0, w3: weights[2] ?? 0, threshold }
});

/** The column of a unit's truth table as a text: "0110". */
const column = (unit: Unit): string =>
  rowsOf(unit.weights.length)
    .map((x) => fires(unit, x))
    .join('');

describe('a single threshold unit', () => {
  test('a single threshold unit never computes XOR: not one of all small weights and thresholds works', () => {
    for (const reach of [1, 2, 3, 4]) {
      const { readouts } = play({ goal: 'xor', reach });
      expect(readouts.found).toBe(0);
      expect(readouts.tried).toBe((2 * reach + 1) ** 2 * (4 * reach + 2));
    }
    const rng = random(3);
    for (let i = 0; i < 50_000; i++) {
      const [w1, w2, threshold] = [rng.normal(), rng.normal(), rng.normal()];
      expect(column({ weights: [w1, w2], threshold })).not.toBe('0110');
    }
  });

  test('AND, OR, NOT, NAND and majority each take one unit', () => {
    const settings = [
      ['and', [1, 1], 1],
      ['or', [1, 1], 0],
      ['not', [-1], -1],
      ['nand', [-1, -1], -2],
      ['majority', [1, 1, 1], 1]
    ] as const;
    for (const [goal, weights, threshold] of settings) {
      expect(play({ goal }, 0, [set(0, [...weights], threshold)]).readouts.works, goal).toBe(1);
      expect(play({ goal }).readouts.found, goal).toBeGreaterThan(0);
    }
  });

  test('weights 1, 1, 1 with the threshold 2 are AND of three inputs; 1, −1 with 0 is “x₁ and not x₂”', () => {
    expect(column({ weights: [1, 1, 1], threshold: 2 })).toBe('00000001');
    expect(column({ weights: [1, -1], threshold: 0 })).toBe('0010');
  });

  test('NOT, AND and OR are made of one, two and three NANDs', () => {
    const nand = (a: number, b: number) => fires({ weights: [-1, -1], threshold: -2 }, [a, b]);
    for (const [a, b] of rowsOf(2) as [number, number][]) {
      expect(nand(a, a)).toBe(1 - a);
      expect(nand(nand(a, b), nand(a, b))).toBe(a & b);
      expect(nand(nand(a, a), nand(b, b))).toBe(a | b);
    }
  });

  test('of the sixteen gates of two inputs one unit computes fourteen; XOR and XNOR are left', () => {
    const found = new Set<string>();
    for (let w1 = -2; w1 <= 2; w1++)
      for (let w2 = -2; w2 <= 2; w2++)
        for (let threshold = -5; threshold <= 4; threshold++)
          found.add(column({ weights: [w1, w2], threshold }));
    expect(found.size).toBe(14);
    expect(found.has('0110')).toBe(false);
    expect(found.has('1001')).toBe(false);
  });

  test('of the 256 gates of three inputs one unit computes 104', () => {
    const found = new Set<string>();
    const small = [-2, -1, 0, 1, 2];
    for (const w1 of small)
      for (const w2 of small)
        for (const w3 of small)
          for (let threshold = -7; threshold <= 6; threshold++)
            found.add(column({ weights: [w1, w2, w3], threshold }));
    expect(found.size).toBe(104);
  });

  test('the search agrees with trying every weight and threshold one by one', () => {
    for (const goal of goals)
      for (const reach of [1, 2]) {
        const n = inputsOf(goal);
        let works = 0;
        const weights = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach);
        const all = weights.flatMap((a) =>
          n === 1 ? [[a]] : weights.flatMap((b) => (n === 2 ? [[a, b]] : weights.map((c) => [a, b, c])))
        );
        for (const w of all)
          for (let threshold = -n * reach - 1; threshold <= n * reach; threshold++)
            if (rowsOf(n).every((x) => fires({ weights: w, threshold }, x) === answer(goal, x))) works++;
        expect(play({ goal, reach }).readouts.found, `${goal} to ${reach}`).toBe(works);
      }
  });

  test('with weights from −3 to 3, AND has 14 settings of 686, OR 14, XOR none', () => {
    expect(play({ goal: 'and' }).readouts).toMatchObject({ tried: 686, found: 14 });
    expect(play({ goal: 'or' }).readouts).toMatchObject({ tried: 686, found: 14 });
    expect(play({ goal: 'xor' }).readouts).toMatchObject({ tried: 686, found: 0 });
    expect(placesOf('xor', 3)).toBe(49);
  });

  test('twice the weights leave twice the room for the threshold', () => {
    expect(thresholdsFor('and', [1, 1])).toEqual([1]);
    expect(thresholdsFor('and', [2, 2])).toEqual([2, 3]);
    expect(thresholdsFor('and', [3, 3])).toEqual([3, 4, 5]);
    expect(thresholdsFor('xor', [1, 1])).toEqual([]);
  });
});

describe('three units', () => {
  const build = (units: [number[], number][]) => units.map(([w, threshold], i) => set(i, w, threshold));

  test('OR and NAND under an AND are XOR', () => {
    const log = build([
      [[1, 1], 0],
      [[-1, -1], -2],
      [[1, 1], 1]
    ]);
    const { state, readouts } = play({ goal: 'xor', wiring: 'network' }, 0, log);
    expect(readouts).toMatchObject({ works: 1, units: 3 });
    expect(rowsOf(2).map((x) => model.answers(state, x))).toEqual([
      [0, 1, 0],
      [1, 1, 1],
      [1, 1, 1],
      [1, 0, 0]
    ]);
  });

  test('the lamp of the text: one switch alone, by two units with an inhibitory weight each', () => {
    const log = build([
      [[1, -1], 0],
      [[-1, 1], 0],
      [[1, 1], 0]
    ]);
    expect(play({ goal: 'xor', wiring: 'network' }, 0, log).readouts.works).toBe(1);
  });

  test('the network that one begins with is not XOR yet', () => {
    expect(play({ goal: 'xor', wiring: 'network' }, 0).readouts.works).toBe(0);
    for (const goal of goals) if (goal !== 'or') expect(play({ goal }, 0).readouts.works, goal).toBe(0);
  });

  test('a step of a network puts the next row in', () => {
    const at = (t: number) => play({ goal: 'xor', wiring: 'network' }, t).state.row;
    expect([1, 2, 3, 4].map(at)).toEqual([0, 1, 2, 3]);
  });
});

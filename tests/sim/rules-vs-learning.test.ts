import { describe, expect, it } from 'vitest';
import { forward, layerOf } from '$lib/nn';
import type { Model } from '$lib/sim/define';
import { complete, type Value } from '$lib/sim/params';
import { random } from '$lib/sim/random';
import { applyAction, play, type ActEntry } from '$lib/sim/run';
import { CELLS, COLUMNS, paint, shapesOf, type Drawing } from '$lib/sim/rules-vs-learning/drawing';
import { cases, draw, tests } from '$lib/sim/rules-vs-learning/examples';
import { votesOf } from '$lib/sim/rules-vs-learning/explain';
import * as sim from '$lib/sim/rules-vs-learning/model';
import { inputsOf, networkOf, scoresOf } from '$lib/sim/rules-vs-learning/network';
import { firstRules, verdictOf } from '$lib/sim/rules-vs-learning/rules';
import { drawingOf } from '$lib/sim/rules-vs-learning/state';

const model = sim as unknown as Model;
const SEED = 2;
const at = async (given: Record<string, Value> = {}, t = 80, log: ActEntry[] = [], seed = SEED) => {
  const params = complete(sim.params, given);
  const { state, rows } = await play(model, { params, seed, log }, t);
  return { params, state: state as sim.State, shown: rows.at(-1)?.[1] ?? {}, rows };
};
const learned = await at();

describe('the drawing', () => {
  const car: Drawing = { wheels: 2, wings: 0, height: 0.45, dent: 0, colour: 'black', night: false };

  it('is painted with the ink of its outlines: the area of a shape is the sum of its cells', () => {
    const only = { ...car, wheels: 0, height: 0.05 };
    const [body] = shapesOf(only);
    const corners = body && 'corners' in body ? body.corners : [];
    // The shoelace formula
    const area = Math.abs(
      corners.reduce((sum, [x1, y1], i) => {
        const [x2, y2] = corners[(i + 1) % corners.length] ?? [0, 0];
        return sum + (x1 * y2 - x2 * y1) / 2;
      }, 0)
    );
    const air = 0.03;
    const inkAt = (y: number) =>
      paint({ ...only, y }).reduce((sum, grey) => sum + (grey - air) / (0.85 - air), 0);
    // Rows are measured on two lines each: over many heights the error evens out.
    const inked = Array.from({ length: 20 }, (_, i) => inkAt(-i / 20)).reduce(
      (sum, ink) => sum + ink / 20,
      0
    );
    expect(Math.abs(inked - area)).toBeLessThan(0.02 * area);
  });

  it('stays the same picture, moved by a cell, when the thing stands a cell farther right', () => {
    const [here, there] = [paint(car), paint({ ...car, x: 1 })];
    for (let cell = 0; cell < CELLS; cell++)
      if (cell % COLUMNS > 0) expect(there[cell]).toBeCloseTo(here[cell - 1] ?? NaN, 5);
  });

  it('is dark on light by day and light on dark by night', () => {
    const contrast = (drawing: Drawing) => {
      const cells = paint(drawing);
      return (cells[8 * COLUMNS + 9] ?? 0) - (cells[0] ?? 0);
    };
    expect(contrast({ ...car, colour: 'blue' })).toBeGreaterThan(0.4);
    expect(contrast({ ...car, colour: 'blue', night: true })).toBeLessThan(-0.05);
  });
});

describe('the rules', () => {
  it('flip at their threshold and nowhere else, while the score slides', async () => {
    const { shown } = await at({ sweep: 'dent' });
    expect(shown.flips).toBe(1);
    expect(shown.largestLeap).toBeLessThan(6);
    const answers = [0, 0.25, 0.3, 0.35, 1].map((dent) =>
      verdictOf(firstRules, { ...cases.cart.drawing, dent })
    );
    expect(answers).toEqual([1, 1, 1, 0, 0]);
  });

  it('are read from the top: the same two rules in another order give another answer', async () => {
    const van: ActEntry[] = [
      { t: 0, act: 'addRule', argument: {} },
      {
        t: 0,
        act: 'setRule',
        argument: { rule: 4, measure: 'wheels', comparison: 'above', threshold: 1, verdict: 'car' }
      }
    ];
    expect((await at({ dent: 0.4 }, 0, van)).shown.rulesSay).toBe(0);
    const raised: ActEntry[] = [...van, { t: 0, act: 'raiseRule', argument: { rule: 4 } }];
    expect((await at({ dent: 0.4 }, 0, raised)).shown.rulesSay).toBe(1);
  });

  it('get no better by waiting: only an edit changes what they say', async () => {
    const { rows } = await at({}, 20);
    expect(new Set(rows.map(([, row]) => row.rulesDay)).size).toBe(1);
  });

  it('may be bent to fit the odd drawings, and then fail the ordinary ones', async () => {
    const setRule = (rule: number, measure: string, comparison: string, threshold: number): ActEntry => ({
      t: 0,
      act: 'setRule',
      argument: { rule, measure, comparison, threshold, verdict: 'other' }
    });
    const bent = [
      setRule(1, 'height', 'below', 0.2),
      setRule(2, 'height', 'above', 0.7),
      { t: 0, act: 'removeRule', argument: { rule: 3 } }
    ];
    const { shown } = await at({}, 0, bent);
    expect(shown.rulesOdd).toBe(6);
    expect(shown.rulesDay).toBeLessThan(learned.shown.networkDay ?? 0);
  });

  it('never hold two with one name, however often rules come and go', () => {
    const params = complete(sim.params, {});
    let state: unknown = learned.state;
    const rng = random(5);
    for (let i = 0; i < 200; i++) {
      const name = ['addRule', 'removeRule', 'raiseRule', 'lowerRule'][rng.integer(4)] ?? '';
      state = applyAction(model, state, params, name, { rule: 1 + rng.integer(5) });
      const ids = (state as sim.State).rules.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeLessThanOrEqual(5);
    }
  });
});

describe('the network', () => {
  it('learns from examples what nobody wrote down: from chance to more than 90 of 100', () => {
    const [first, last] = [learned.rows[0]?.[1].networkDay, learned.rows.at(-1)?.[1].networkDay];
    expect(first).toBeLessThan(75);
    expect(last).toBeGreaterThanOrEqual(90);
    expect(last).toBeGreaterThan(learned.shown.rulesDay ?? 0);
  });

  it('is counted right on drawings that it did not learn from', () => {
    const scores = scoresOf(
      'pixels',
      learned.state.weights,
      tests.map(({ drawing }) => drawing)
    );
    const right = tests.filter(({ car }, i) => (scores[i] ?? 0) > 0.5 === (car === 1)).length;
    expect(right).toBe(learned.shown.networkDay);
    const mine = Array.from({ length: 50 }, () => JSON.stringify(draw(random(SEED, 1)).drawing));
    for (const { drawing } of tests) expect(mine).not.toContain(JSON.stringify(drawing));
  });

  it('taught by day alone is no better than chance by night, for every seed', async () => {
    for (const seed of [1, 2, 3]) {
      const { shown } = await at({}, 20, [], seed);
      expect(shown.networkDay).toBeGreaterThan(80);
      expect(shown.networkNight).toBeLessThan(65);
    }
  });

  it('sees by night once half of its examples are taken by night', async () => {
    const { shown } = await at({ nights: true });
    expect(shown.networkNight).toBeGreaterThan(80);
  });

  it('given numbers that people measured does not notice the night, and needs fewer examples', async () => {
    const { shown, rows } = await at({ reads: 'measurements' });
    expect(shown.networkNight).toBe(shown.networkDay);
    expect(shown.networkDay).toBeGreaterThan(learned.shown.networkDay ?? 0);
    expect(rows.length).toBe(81);
  });

  it('adds up the votes of its eight neurons', () => {
    for (const subject of ['own', 'crashed', 'cabin'] as const) {
      const params = complete(sim.params, { subject });
      const { votes, bias, sum, score } = votesOf(learned.state, params);
      expect(votes).toHaveLength(8);
      const total = votes.reduce((all, vote) => all + vote, bias);
      expect(total).toBeCloseTo(sum, 4);
      expect(1 / (1 + Math.exp(-total))).toBeCloseTo(score, 5);
      const network = networkOf('pixels');
      const x = inputsOf('pixels', [drawingOf(params)]);
      const { kernel, bias: biases, layer } = layerOf(network, learned.state.weights, 0);
      const z = x.reduce((all, grey, i) => all + grey * (kernel[i * layer.units] ?? 0), biases[0] ?? 0);
      expect(forward(network, learned.state.weights, x)[0]?.sums[0]).toBeCloseTo(z, 4);
    }
  });
});

describe('the numbers of the chapter', () => {
  it('eight thousand drawings, and six odd ones that neither side gets all right', () => {
    expect(learned.shown).toMatchObject({
      examples: 8000,
      rulesOdd: 1,
      networkOdd: 4,
      rulesDay: 79,
      networkDay: 94
    });
    expect(learned.rows[0]?.[1].networkDay).toBe(43);
    const odd = Object.values(cases).map(({ drawing }) => drawing);
    expect(odd.map((drawing) => verdictOf(firstRules, drawing))).toEqual([0, 0, 0, 1, 1, 1]);
    const said = Array.from(scoresOf('pixels', learned.state.weights, odd), (score) =>
      score >= 0.5 ? 1 : 0
    );
    expect(said).toEqual([1, 0, 1, 0, 0, 0]);
  });

  it('57 of the hundred are cars, and taught by day the network calls none of them one by night', () => {
    expect(tests.filter(({ car }) => car === 1)).toHaveLength(57);
    const byNight = tests.map(({ drawing }) => ({ ...drawing, night: true }));
    const scores = scoresOf('pixels', learned.state.weights, byNight);
    expect(scores.every((score) => score < 0.5)).toBe(true);
    expect(learned.shown.networkNight).toBe(43);
  });

  it('three votes and a bias that add up to 1 make a score of 0.731, and to −1 one of 0.269', () => {
    const score = (z: number) => 1 / (1 + Math.exp(-z));
    expect(score(1.2 - 0.5 + 0.4 - 0.1).toFixed(3)).toBe('0.731');
    expect(score(2 - 0.7 + 0.1 - 0.4).toFixed(3)).toBe('0.731');
    expect(score(-0.7 + 0.1 - 0.4).toFixed(3)).toBe('0.269');
  });

  it('216 cells, 8 neurons and 1 output make 1,745 numbers to learn', () => {
    expect(learned.state.weights.reduce((sum, part) => sum + part.length, 0)).toBe(216 * 8 + 8 + 8 + 1);
  });
});

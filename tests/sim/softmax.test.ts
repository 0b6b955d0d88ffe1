import { describe, expect, test } from 'vitest';
import { diagnose, params as schema, readouts, type Params, type State } from '$lib/sim/softmax/model';
import { softmax } from '$lib/sim/softmax/probability';
import { complete } from '$lib/sim/params';
import { random } from '$lib/sim/random';
import { load } from '$lib/sim/registry';
import { playNow, type Entry } from '$lib/sim/run';

const sim = await load('softmax');

function played(given: Partial<Params>, t = 0, seed = 5, log: Entry[] = []) {
  const params = complete(schema, given);
  const { state } = playNow(sim.model, { params, seed, log }, t);
  return { state: state as State, params, ...readouts(state as State, params) };
}

const plain = { temperature: 1, shift: 0, subtractMax: true };
/** pⱼ = e^zⱼ / Σ e^zₖ, as it is written. */
const asWritten = (logits: readonly number[]) => {
  const powers = logits.map((z) => Math.exp(z));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
};
const logitsOf = (seed: number) => {
  const rng = random(seed);
  return Array.from({ length: 2 + (seed % 4) }, () => rng.uniform(-5, 5));
};

describe('softmax', () => {
  test('gives the probabilities of the formula, which add up to 1', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const logits = logitsOf(seed);
      const { probabilities } = softmax(logits, plain);
      const expected = asWritten(logits);
      for (const [i, probability] of probabilities.entries())
        expect(probability).toBeCloseTo(expected[i] ?? 0, 6);
      expect(probabilities.reduce<number>((sum, p) => sum + (p ?? 0), 0)).toBeCloseTo(1, 6);
    }
  });

  test('of the logits 2, 1, −1, 0.5 is 0.609, 0.224, 0.030, 0.136', () => {
    const { p1, p2, p3, p4, total } = played({});
    expect([p1, p2, p3, p4].map((p) => p.toFixed(3))).toEqual(['0.609', '0.224', '0.030', '0.136']);
    expect(total).toBeCloseTo(1, 6);
  });

  test('of ln 6, ln 3, ln 1 is 0.6, 0.3, 0.1', () => {
    const { probabilities } = softmax([Math.log(6), Math.log(3), 0], plain);
    for (const [i, p] of [0.6, 0.3, 0.1].entries()) expect(probabilities[i]).toBeCloseTo(p, 6);
  });

  test('of two logits is the sigmoid of their difference', () => {
    for (const [a, b] of [
      [2, 1],
      [-3, 0.5],
      [0, 0]
    ] as const)
      expect(softmax([a, b], plain).probabilities[0]).toBeCloseTo(1 / (1 + Math.exp(b - a)), 6);
  });

  test('does not change when the same number is added to every logit', () => {
    for (const shift of [-200, -50, 10, 200]) {
      const [before, after] = [played({}), played({ shift })];
      expect(after.p1).toBeCloseTo(before.p1, 6);
      expect(after.p3).toBeCloseTo(before.p3, 6);
    }
  });

  test('does change when every logit is multiplied', () => {
    expect(played({ temperature: 0.5 }).p1).toBeGreaterThan(played({}).p1 + 0.1);
  });

  test('keeps the order of the logits', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const logits = logitsOf(seed);
      const { probabilities } = softmax(logits, plain);
      const order = (values: readonly (number | undefined)[]) =>
        values.map((_, i) => i).sort((i, j) => (values[i] ?? 0) - (values[j] ?? 0));
      expect(order(probabilities)).toEqual(order(logits));
    }
  });
});

describe('the temperature', () => {
  test('near 0 leaves nearly everything to the largest logit, a high one levels all', () => {
    expect(played({ temperature: 0.1 }).p1).toBeGreaterThan(0.9999);
    const hot = played({ temperature: 10 });
    for (const p of [hot.p1, hot.p2, hot.p3, hot.p4]) expect(Math.abs(p - 0.25)).toBeLessThan(0.05);
  });

  test('of 0.5 gives the cat 0.84, of 2 gives it 0.43', () => {
    expect(played({ temperature: 0.5 }).p1.toFixed(2)).toBe('0.84');
    expect(played({ temperature: 2 }).p1.toFixed(2)).toBe('0.43');
  });
});

describe('overflow', () => {
  test('a float32 holds e to the power 88, but not 89', () => {
    const of = (z: number) => softmax([z, 0], { ...plain, subtractMax: false }).powers[0];
    expect(of(88)).toBeGreaterThan(1e38);
    expect(of(89)).toBeUndefined();
  });

  test('strikes at logits moved up by 90 and down by 110, unless the largest is subtracted first', () => {
    for (const [shift, name] of [
      [90, 'overflow'],
      [-110, 'underflow']
    ] as const) {
      const broken = played({ shift, subtractMax: false });
      expect(broken).toMatchObject({ broken: 1, total: 0 });
      expect(diagnose(broken.state, broken.params)).toMatchObject({ name, stop: true });
      const safe = played({ shift });
      expect(safe.broken).toBe(0);
      expect(safe.p1).toBeCloseTo(played({}).p1, 6);
    }
  });

  test('never strikes with the largest subtracted, over the whole range of the controls', () => {
    for (const shift of [-200, 0, 200])
      for (const temperature of [0.1, 1, 10]) expect(played({ shift, temperature }).broken).toBe(0);
  });
});

describe('drawing', () => {
  test('many draws come close to the probabilities', () => {
    for (const seed of [1, 2, 3]) expect(played({}, 2_000, seed).gap).toBeLessThan(0.04);
  });

  test('starts anew when a logit or the temperature is changed', () => {
    const log: Entry[] = [{ t: 20, act: 'setLogit', argument: { index: 1, value: 3 } }];
    expect(played({}, 20, 5, log).draws).toBe(0);
    expect(played({}, 25, 5, log).draws).toBe(5);
    const warmer: Entry[] = [{ t: 20, set: 'temperature', value: 2 }];
    const { state } = playNow(sim.model, { params: complete(schema, {}), seed: 5, log: warmer }, 23);
    expect((state as State).counts.reduce((sum, count) => sum + count, 0)).toBe(3);
  });
});

import { describe, expect, test } from 'vitest';
import { DT, leaked, REST, steadyRate } from '../../src/lib/sim/neuron-firing/membrane';
import * as model from '../../src/lib/sim/neuron-firing/model';
import { defaults, type Values } from '../../src/lib/sim/params';
import { playNow, type Entry } from '../../src/lib/sim/run';

type Params = Values<typeof model.params>;

function play(given: Partial<Params>, t: number, { seed = 1, log = [] as Entry[] } = {}) {
  const params = { ...defaults(model.params), ...given };
  const played = playNow(model as unknown as Parameters<typeof playNow>[0], { params, seed, log }, t);
  const state = played.state as model.State;
  return { state, params, rows: played.rows, readouts: model.readouts(state, params) };
}

const stimulate = (t: number, synapse: number): Entry => ({ t, act: 'stimulate', argument: { synapse } });
const quiet: Partial<Params> = { inputRate: 0 };

describe('inputs are added where and when they arrive', () => {
  test('one input alone does not reach the threshold, two together do', () => {
    expect(play(quiet, 60, { log: [stimulate(0, 0)] }).readouts.spikes).toBe(0);
    expect(play(quiet, 60, { log: [stimulate(0, 0), stimulate(0, 1)] }).readouts.spikes).toBe(1);
  });

  test('the same two inputs ten milliseconds apart do not fire the neuron: what came first has leaked away', () => {
    expect(play(quiet, 80, { log: [stimulate(0, 0), stimulate(20, 1)] }).readouts.spikes).toBe(0);
  });

  test('an inhibitory input at the same moment keeps the neuron from firing', () => {
    // The inhibitory synapse is nearer by two steps, so it is stimulated two steps later.
    const log = [stimulate(0, 0), stimulate(0, 1), stimulate(2, 3)];
    expect(play(quiet, 60, { log }).readouts.spikes).toBe(0);
  });

  test('an input arrives after the delay of its synapse', () => {
    const change: Entry = { t: 0, act: 'setSynapse', argument: { synapse: 2, weight: 6, delay: 7 } };
    const { rows } = play(quiet, 40, { log: [change, stimulate(0, 2)] });
    const first = rows.find(([, row]) => row.potential! > REST + 1)!;
    expect(first[0] * DT).toBe(7);
  });

  test('a potential falls to 36.8 % of its height within one leak time', () => {
    const params = { ...defaults(model.params), tau: 12 };
    let v = REST + 10;
    for (let t = 0; t < 12; t += DT) v = leaked(v, 0, params);
    expect(v - REST).toBeCloseTo(10 / Math.E, 9);
  });
});

describe('the numbers of the chapter', () => {
  test('9 and 8 together lift the potential to −53; ten milliseconds apart only to −58.7', () => {
    const apart = play(quiet, 24, { log: [stimulate(0, 0), stimulate(20, 1)] }).readouts;
    // −70 + 9·e⁻¹ + 8
    expect(apart.potential).toBeCloseTo(-70 + 9 / Math.E + 8, 9);
    const together = leaked(REST, 17, defaults(model.params));
    expect(together).toBe(-53);
  });

  test('equal signals of 8 mV every 5 ms fire at the third: 8, 12.85, 15.80', () => {
    const log = [0, 10, 20].map((t) => stimulate(t, 1));
    expect(play(quiet, 4, { log }).readouts.potential - REST).toBeCloseTo(8, 9);
    expect(play(quiet, 14, { log }).readouts.potential - REST).toBeCloseTo(12.85, 2);
    expect(play(quiet, 23, { log }).readouts.spikes).toBe(0);
    expect(play(quiet, 24, { log }).readouts.spikes).toBe(1);
    expect((8 * Math.exp(-0.5) + 8) * Math.exp(-0.5) + 8).toBeCloseTo(15.8, 1);
  });

  test('a large current drives the rate towards one spike a pause, 500 or 200 a second', () => {
    const at = (refractory: number) => steadyRate({ ...defaults(model.params), refractory, current: 1e6 });
    expect(at(2)).toBeCloseTo(500, 0);
    expect(at(5)).toBeCloseTo(200, 0);
  });
});

describe('threshold and spike', () => {
  test('it is all or nothing: a much stronger input makes no larger spike, and no second one', () => {
    const strong: Entry = { t: 0, act: 'setSynapse', argument: { synapse: 0, weight: 30, delay: 2 } };
    const weak: Entry = { t: 0, act: 'setSynapse', argument: { synapse: 0, weight: 16, delay: 2 } };
    const peak = (first: Entry) => {
      const { state, readouts } = play(quiet, 60, { log: [first, stimulate(0, 0)] });
      return [readouts.spikes, Math.max(...state.past)];
    };
    expect(peak(strong)).toEqual(peak(weak));
    expect(peak(weak)[0]).toBe(1);
  });

  test('while it pauses, not even the strongest input fires it', () => {
    const strong: Entry = { t: 0, act: 'setSynapse', argument: { synapse: 0, weight: 30, delay: 0 } };
    const twice = (gap: number) => [strong, stimulate(0, 0), stimulate(gap, 0)];
    const pause = { ...quiet, refractory: 4 };
    expect(play(pause, 60, { log: twice(6) }).readouts.spikes).toBe(1);
    expect(play(pause, 60, { log: twice(10) }).readouts.spikes).toBe(2);
  });
});

describe('the firing rate', () => {
  test('a current that cannot lift the potential to the threshold never fires it', () => {
    expect(play({ ...quiet, current: 14 }, 2_000).readouts.spikes).toBe(0);
    expect(play({ ...quiet, current: 15 }, 2_000).readouts.spikes).toBe(0);
    expect(play({ ...quiet, current: 16 }, 2_000).readouts.spikes).toBeGreaterThan(10);
  });

  test('the measured rate is that of the formula, to the step of half a millisecond', () => {
    for (const current of [16, 20, 30, 45, 60])
      for (const tau of [6, 10, 25])
        for (const refractory of [0, 2, 5]) {
          const params = { ...quiet, current, tau, refractory };
          const { state, readouts } = play(params, 2_000);
          const interval = 1000 / steadyRate({ ...defaults(model.params), ...params });
          const gaps = state.spikes.slice(1).map((at, i) => (at - state.spikes[i]!) * DT);
          const measured = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
          // A spike waits for the end of its step.
          expect(measured).toBeGreaterThanOrEqual(interval - 1e-9);
          expect(measured).toBeLessThanOrEqual(interval + DT + 1e-9);
          expect(readouts.rate).toBeGreaterThan(0);
        }
  });

  test('more current means more spikes, but never more than the pause allows', () => {
    const rate = (current: number) => steadyRate({ ...defaults(model.params), current, refractory: 5 });
    for (let current = 16; current < 60; current++) expect(rate(current + 1)).toBeGreaterThan(rate(current));
    expect(rate(60)).toBeLessThan(200);
    expect(play({ ...quiet, current: 60, refractory: 5 }, 2_000).readouts.rate).toBeLessThan(200);
  });

  test('20 mV of current give 63 spikes a second by the formula', () => {
    // 1000 / (2 + 10·ln(20/5)) = 1000 / 15.86
    expect(steadyRate({ ...defaults(model.params), current: 20 })).toBeCloseTo(63.04, 2);
  });
});

describe('the artificial neuron', () => {
  test('it adds the inputs of the last ten milliseconds and does not care about their order', () => {
    const both = (gap: number) =>
      play(quiet, gap + 5, { log: [stimulate(0, 0), stimulate(gap, 1)] }).readouts;
    expect(both(0)).toMatchObject({ sum: 2, output: 1 });
    expect(both(12)).toMatchObject({ sum: 2, output: 1 });
    const apart = play(quiet, 80, { log: [stimulate(0, 0), stimulate(12, 1)] }).readouts;
    expect(apart.spikes).toBe(0);
  });

  test('its bias is the current less the distance from rest to threshold', () => {
    expect(model.biasOf({ ...defaults(model.params) })).toBe(-15);
    expect(model.biasOf({ ...defaults(model.params), current: 20 })).toBe(5);
    expect(model.biasOf({ ...defaults(model.params), threshold: -60 })).toBe(-10);
  });
});

import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { csvOf } from '$lib/sim/csv';
import { extent } from '$lib/sim/extent';
import { parseGoal, reached } from '$lib/sim/goal';
import { bytesOf, History, MAX_BYTES } from '$lib/sim/history';
import { accept, integer, number, read, snap } from '$lib/sim/params';
import { random } from '$lib/sim/random';

describe('the axis of the curves', () => {
  it('lays an error that is always 0 on the floor', () => {
    expect(extent([[0, 0, 0]])).toEqual([0, 1]);
    expect(extent([])).toEqual([0, 1]);
  });

  it('has 0 at one end when nothing changes, and where that wastes little', () => {
    expect(extent([[0.25, 0.25], []])).toEqual([0, 0.5]);
    expect(extent([[-70]])).toEqual([-140, 0]);
    expect(extent([[3, 1], [8]])).toEqual([0, 8]);
    expect(extent([[97, 99]])).toEqual([97, 99]);
    expect(extent([[-1, 2]])).toEqual([-1, 2]);
  });
});

describe('chance', () => {
  it('is a function of the seed and the step', () => {
    const draw = (seed: number, t: number) => Array.from({ length: 5 }, () => random(seed, t).uniform());
    expect(draw(3, 9)).toEqual(draw(3, 9));
    expect(new Set([draw(3, 9)[0], draw(3, 10)[0], draw(4, 9)[0], draw(9, 3)[0]]).size).toBe(4);
  });

  it('is uniform and normal', () => {
    const rng = random(1);
    const n = 20_000;
    const uniform = Array.from({ length: n }, () => rng.uniform());
    const normal = Array.from({ length: n }, () => rng.normal(2, 3));
    const mean = (xs: number[]) => xs.reduce((a, b) => a + b, 0) / n;
    const variance = (xs: number[]) => mean(xs.map((x) => (x - mean(xs)) ** 2));
    expect(mean(uniform)).toBeCloseTo(0.5, 1);
    expect(variance(uniform)).toBeCloseTo(1 / 12, 2);
    expect(Math.abs(mean(normal) - 2)).toBeLessThan(0.1);
    expect(Math.abs(variance(normal) - 9)).toBeLessThan(0.5);
  });

  it('is not correlated between neighbouring steps', () => {
    const n = 4_000;
    const xs = Array.from({ length: n }, (_, t) => random(5, t).uniform() - 0.5);
    const correlation = xs.slice(1).reduce((sum, x, i) => sum + x * (xs[i] ?? 0), 0) / n / (1 / 12);
    expect(Math.abs(correlation)).toBeLessThan(0.06);
  });

  it('shuffles without losing anything', () => {
    expect(random(8).shuffle([1, 2, 3, 4, 5]).sort()).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('a number', () => {
  const param = number(0.2, { min: 0.01, max: 10, log: true });

  it('is never guessed from what is not one', () => {
    fc.assert(
      fc.property(fc.string(), (raw) => {
        const reading = read(param, raw);
        const accepted = accept(param, raw) as number;
        expect(accepted).toBeGreaterThanOrEqual(param.min);
        expect(accepted).toBeLessThanOrEqual(param.max);
        if (reading.problem === undefined) expect(reading.value).toBe(Number(raw));
      })
    );
  });

  it('snaps onto the grid and into the range', () => {
    const size = number(1, { min: -3, max: 3, step: 0.1 });
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (x) => {
        const at = snap(size, x);
        expect(at).toBeGreaterThanOrEqual(-3);
        expect(at).toBeLessThanOrEqual(3);
        expect(Math.abs(Math.round(at * 10) - at * 10)).toBeLessThan(1e-6);
      })
    );
    expect(snap(integer(1, { min: 0, max: 9 }), 3.4)).toBe(3);
  });
});

describe('a goal', () => {
  it('holds when all its comparisons hold', () => {
    const goal = parseGoal('loss < 0.05 and epoch <= 200');
    expect(reached(goal, { loss: 0.04, epoch: 200 })).toBe(true);
    expect(reached(goal, { loss: 0.05, epoch: 200 })).toBe(false);
    expect(reached(goal, { epoch: 1 })).toBe(false);
    expect(reached(parseGoal('x = −2'), { x: -2 })).toBe(true);
  });

  it('must be one', () => {
    for (const text of ['', 'loss', 'loss <', '< 3', 'loss << 3', 'loss < 3 or x > 1', 'loss < alert(1)'])
      expect(() => parseGoal(text), text).toThrow('Not a goal');
  });
});

describe('the history', () => {
  it('stays within 64 MB however long a run is', () => {
    const history = new History();
    const million = () => new Float32Array(2 ** 18);
    for (let t = 0; t < 400; t++) history.keep({ t, state: { field: million() } });
    expect(history.bytes).toBeLessThanOrEqual(MAX_BYTES);
    expect(history.nearest(0)?.t).toBe(0);
    expect(history.nearest(399)?.t).toBe(399);
    expect(399 - (history.nearest(398)?.t ?? 0)).toBeLessThanOrEqual(2);
  });

  it('finds the latest state that is not after the one asked for', () => {
    const history = new History();
    for (const t of [0, 4, 2, 9]) history.keep({ t, state: t });
    expect([0, 1, 2, 3, 8, 100].map((t) => history.nearest(t)?.t)).toEqual([0, 0, 2, 2, 4, 9]);
    history.forgetFrom(4);
    expect(history.nearest(100)?.t).toBe(2);
    history.keep({ t: 2, state: 'new' });
    expect(history.nearest(2)?.state).toBe('new');
    expect(history.length).toBe(2);
  });

  it('never underestimates typed arrays and strings', () => {
    expect(bytesOf(new Float64Array(1000))).toBeGreaterThanOrEqual(8000);
    expect(bytesOf('가'.repeat(100))).toBeGreaterThanOrEqual(200);
  });
});

describe('a CSV table', () => {
  it('has a heading, one line a step, and quotes what needs it', () => {
    expect(csvOf({ t: [0, 1], values: { loss: [1, 0.5] } }, { loss: 'loss, mean' }, 'step')).toBe(
      'step,"loss, mean"\r\n0,1\r\n1,0.5\r\n'
    );
  });

  it('says the step once', () => {
    const values = { tick: [0, 1], rows: [5, 5] };
    expect(csvOf({ t: [0, 1], values }, { tick: 'step', rows: 'step' }, 'step')).toBe(
      'step,step\r\n0,5\r\n1,5\r\n'
    );
  });
});

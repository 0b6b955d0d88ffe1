import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainOf, knots, spansOf } from '$lib/book/guess';
import { curveMiss, numberMiss, pointMiss, valueAt } from '$lib/book/predict/miss';
import { parseGoal } from '$lib/sim/goal';

describe('a guess', () => {
  it('of a number is close within its tolerance, and otherwise too low or too high', () => {
    expect(numberMiss(10, 10)).toBe('close');
    expect(numberMiss(9.1, 10)).toBe('close');
    expect(numberMiss(8.9, 10)).toBe('low');
    expect(numberMiss(3, 2, 0)).toBe('high');
    expect(numberMiss(2, 2, 0)).toBe('close');
    expect(numberMiss(-12, -10)).toBe('low');
  });

  it('of a curve is close when it follows the truth, low when it lies under it, high when above', () => {
    const truth = [0, 2, 4, 6, 8];
    const by = (shift: number) => truth.map((height) => height + shift);
    expect(curveMiss(truth, truth, [0, 10])).toBe('close');
    expect(curveMiss(by(1), truth, [0, 10])).toBe('close');
    expect(curveMiss(by(-2), truth, [0, 10])).toBe('low');
    expect(curveMiss(by(2), truth, [0, 10])).toBe('high');
    expect(curveMiss([...truth].reverse(), truth, [0, 10])).not.toBe('close');
  });

  it('of a point is close within a tenth of the diagonal', () => {
    const plane = [
      [-3, 3],
      [-4, 4]
    ] as const;
    expect(pointMiss([0.7, 0.7], [0, 0], plane)).toBe('close');
    expect(pointMiss([0.8, 0.7], [0, 0], plane)).toBe('far');
  });

  it('is drawn over the whole run, and the truth is read off between recorded steps', () => {
    expect(knots(5, 40)).toEqual([0, 10, 20, 30, 40]);
    const trace = { t: [0, 10, 30], values: { loss: [4, 2, 0] } };
    expect([0, 5, 10, 20, 30, 99].map((t) => valueAt(trace, 'loss', t))).toEqual([4, 3, 2, 1, 0, 0]);
  });
});

describe('the axis of a choice', () => {
  it('shows where each option holds', () => {
    const goals = ['epoch < 3', 'epoch >= 3 and epoch <= 12', 'epoch > 12'].map(parseGoal);
    expect(spansOf(goals)).toEqual({
      readout: 'epoch',
      spans: [{ high: 3 }, { low: 3, high: 12 }, { low: 12 }]
    });
  });
  it('does not exist when the options speak of different readouts', () => {
    expect(spansOf(['epoch < 3', 'loss > 1'].map(parseGoal))).toBeUndefined();
    expect(spansOf([])).toBeUndefined();
  });
  it('contains every number it has to show', () => {
    const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(numbers, (given) => {
        const [low, high] = domainOf(given);
        expect(low <= Math.min(...given) && Math.max(...given) <= high && low < high).toBe(true);
        if (given.every((n) => n >= 0)) expect(low).toBeGreaterThanOrEqual(0);
      })
    );
  });
});

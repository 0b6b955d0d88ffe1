import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Model } from '$lib/sim/define';
import {
  anglesOf,
  apart,
  CELLS,
  inputNames,
  inputOf,
  paint,
  SIDE,
  tipsOf,
  TURN,
  widths,
  written
} from '$lib/sim/clock-features/clock';
import * as sim from '$lib/sim/clock-features/model';
import { TESTS, testClocks, timeOf } from '$lib/sim/clock-features/reader';
import { complete, type Value } from '$lib/sim/params';
import { play } from '$lib/sim/run';

const model = sim as unknown as Model;
const at = async (given: Record<string, Value>, t: number, seed = 1) => {
  const params = complete(sim.params, given);
  const { state, rows } = await play(model, { params, seed, log: [] }, t);
  return { params, state: state as sim.State, shown: rows.at(-1)?.[1] ?? {}, rows };
};
const clock = (minutes: number) => ({ minutes, x: 0, y: 0 });

describe('the clock', () => {
  it('at 2:24 has its hands at 72° and 144°, and its tips at 7.5 and 12.5 cells from the middle', () => {
    expect(anglesOf(144)).toEqual([72, 144]);
    const [x1, y1, x2, y2] = tipsOf(144);
    expect(Math.hypot(x1, y1)).toBeCloseTo(7.5, 12);
    expect(Math.hypot(x2, y2)).toBeCloseTo(12.5, 12);
    expect((Math.atan2(x1, y1) * 180) / Math.PI).toBeCloseTo(72, 10);
    expect([x1, y1, x2, y2].map((x) => x.toFixed(1))).toEqual(['7.1', '2.3', '7.3', '-10.1']);
    expect(written(144)).toBe('2:24');
    expect([written(0), written(719.6), written(-2)]).toEqual(['12:00', '12:00', '11:58']);
  });

  it('is 1,024 numbers as pixels, 4 as tips, 2 as angles, 4 as sines and cosines', () => {
    for (const input of inputNames) expect(inputOf(input, clock(200))).toHaveLength(widths[input]);
    expect([CELLS, widths.tips, widths.angles, widths.sines]).toEqual([1024, 4, 2, 4]);
  });

  it('has tips that are its sines and cosines times the lengths of the hands', () => {
    for (const minutes of [0, 7, 144, 359, 600]) {
      const tips = tipsOf(minutes);
      const sines = Array.from(inputOf('sines', clock(minutes)));
      sines.forEach((sine, i) => expect(tips[i]).toBeCloseTo(sine * (i < 2 ? 7.5 : 12.5), 10));
    }
  });

  it('at nine is the clock at three in a mirror', () => {
    const [three, nine] = [paint(clock(180)), paint(clock(540))];
    for (let row = 0; row < SIDE; row++)
      for (let column = 0; column < SIDE; column++)
        expect(three[row * SIDE + column]).toBeCloseTo(nine[row * SIDE + (SIDE - 1 - column)] ?? NaN, 5);
  });

  it('hangs a little to one side without its angles knowing', () => {
    expect(Array.from(paint({ minutes: 144, x: 1, y: 0 }))).not.toEqual(Array.from(paint(clock(144))));
    expect(inputOf('angles', { minutes: 144, x: 1, y: 0 })).toEqual(inputOf('angles', clock(144)));
  });
});

describe('around the dial', () => {
  it('359° and 1° are two degrees apart, but as numbers 358, and their mean is 180°', () => {
    expect(apart(718, 2)).toBe(4);
    expect((359 + 1) / 2).toBe(180);
    const radians = [359, 1].map((degrees) => (degrees * Math.PI) / 180);
    const mean = (f: (x: number) => number) => radians.reduce((sum, x) => sum + f(x) / 2, 0);
    expect(Math.atan2(mean(Math.sin), mean(Math.cos))).toBeCloseTo(0, 10);
    expect(
      Math.hypot(mean(Math.sin) - Math.sin(radians[0] ?? 0), mean(Math.cos) - Math.cos(radians[0] ?? 0))
    ).toBeLessThan(0.02);
  });

  it('a direction is read as the time of the hour hand that points there', () => {
    for (const minutes of [0, 90, 144, 400, 719]) {
      const angle = (2 * Math.PI * minutes) / TURN;
      expect(timeOf('direction', [0.3 * Math.sin(angle), 0.3 * Math.cos(angle)])).toBeCloseTo(minutes, 8);
    }
  });
});

/** The best that any linear reader of the hour hand's angle can do, by least squares over all minutes. */
function bestLineError(targets: readonly ((share: number) => number)[]): number {
  const shares = Array.from({ length: TURN }, (_, i) => (i + 0.5) / TURN);
  const fits = targets.map((target) => {
    const mean = shares.reduce((sum, x) => sum + target(x), 0) / TURN;
    const slope =
      shares.reduce((sum, x) => sum + (x - 0.5) * (target(x) - mean), 0) /
      shares.reduce((sum, x) => sum + (x - 0.5) ** 2, 0);
    return (x: number) => mean + slope * (x - 0.5);
  });
  const errors = shares.map((x) => {
    const [a = 0, b = 0] = fits.map((fit) => fit(x));
    return apart(x * TURN, timeOf('direction', [a, b]));
  });
  return errors.reduce((sum, error) => sum + error, 0) / TURN;
}

describe('the linear reader', () => {
  it('that answers a direction reads tips and sines to the minute, and angles never', async () => {
    for (const seed of [1, 2, 3]) {
      const { shown } = await at({}, 40, seed);
      expect(shown.tips).toBeLessThan(0.5);
      expect(shown.sines).toBeLessThan(0.5);
      expect(shown.angles).toBeGreaterThan(60);
    }
    // Not for want of examples: the best straight line there is does no better.
    expect(
      bestLineError([(x) => Math.sin(2 * Math.PI * x), (x) => Math.cos(2 * Math.PI * x)])
    ).toBeGreaterThan(60);
  });

  it('that answers one number reads angles to the minute, and tips hours wrong around twelve', async () => {
    for (const seed of [1, 2, 3]) {
      const { shown } = await at({ answer: 'number' }, 50, seed);
      expect(shown.angles).toBeLessThan(0.5);
      expect(shown.anglesAtTwelve).toBeLessThan(1);
      expect(shown.tips).toBeGreaterThan(60);
      expect(shown.tipsAtTwelve).toBeGreaterThan(180);
    }
  });

  it('needs many more clocks for pixels than for tips', async () => {
    const { rows } = await at({}, 150);
    const first = (name: 'pixels' | 'tips') =>
      rows.find(([, row]) => (row[name] ?? 0) < 30)?.[1].examples ?? Infinity;
    expect(first('pixels')).toBeGreaterThan(10 * first('tips'));
    expect(first('pixels')).toBeLessThan(Infinity);
  });

  it('reads the mean of guessing, three hours, before it has learned', () => {
    const errors = testClocks.map(
      ({ minutes }) => testClocks.reduce((sum, other) => sum + apart(minutes, other.minutes), 0) / TESTS
    );
    expect(errors.every((error) => Math.abs(error - 180) < 1)).toBe(true);
  });

  it('shows sums that can be redone by hand', async () => {
    const { state, params } = await at({}, 10);
    for (const input of ['tips', 'angles', 'sines'])
      for (const row of sim.explain(state, params, `reader:${input}`)?.rows.slice(0, 2) ?? []) {
        const sum: unknown = runInThisContext(
          row.numbers
            .replaceAll('−', '-')
            .replaceAll('·', '*')
            .replaceAll(/ × 10⁻(\S)/g, 'e-$1')
            .replaceAll(/e-([⁰¹²³⁴⁵⁶⁷⁸⁹])/g, (_, c: string) => `e-${'⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(c)}`)
        );
        expect(Math.abs(Number(sum) - Number(row.result.replace('−', '-')))).toBeLessThan(0.01);
      }
  });
});

describe('the numbers of the chapter', () => {
  it('a linear reader of 1,024 pixels with two answers has 2,050 numbers to learn', async () => {
    const { state } = await at({}, 0);
    expect(state.weights.pixels.reduce((sum, part) => sum + part.length, 0)).toBe(2 * 1024 + 2);
    expect(state.weights.angles.reduce((sum, part) => sum + part.length, 0)).toBe(2 * 2 + 2);
  });

  it('hidden neurons read angles better than any line, and still not to the minute', async () => {
    const { shown } = await at({ hidden: true }, 200);
    expect(shown.angles).toBeLessThan(60);
    expect(shown.angles).toBeGreaterThan(5);
  });
});

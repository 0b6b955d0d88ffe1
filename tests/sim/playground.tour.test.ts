// The guided tour: what every stop claims is what its runs do.
import { describe, expect, it } from 'vitest';
import { languages } from '$lib/i18n';
import { parseGoal, reached } from '$lib/sim/goal';
import { read } from '$lib/sim/params';
import { runOf, stopNames, stops, type StopName } from '$lib/sim/playground/tour';
import { tourWords, type Ending } from '$lib/sim/playground/tour.words';
import { load } from '$lib/sim/registry';
import { paramsAt, play, type Run } from '$lib/sim/run';

const sim = await load('playground');
const { model } = sim;

/** The answer that is right, counted from 0. */
const right: Record<StopName, number> = {
  line: 0,
  units: 2,
  squares: 2,
  product: 2,
  rate: 2,
  dead: 2,
  sigmoid: 0,
  noise: 2,
  penalty: 0,
  spiral: 2
};

async function end(run: Run, steps: number): Promise<Ending> {
  const { state, t } = await play(model, run, steps);
  expect(t).toBe(steps);
  return model.readouts(state, paramsAt(run, t)) as Ending;
}

const endings = new Map(
  await Promise.all(
    stopNames.map(async (name) => {
      const stop = stops[name];
      const now = await end(runOf(sim, stop), stop.steps);
      const then = stop.before ? await end(runOf(sim, stop, stop.before), stop.steps) : now;
      return [name, { now, then }] as const;
    })
  )
);
const at = (name: StopName) => {
  const found = endings.get(name);
  if (!found) throw new Error(name);
  return found;
};

describe.each(stopNames)('the stop %s', (name) => {
  const stop = stops[name];

  it('is set up with values that its parameters accept', () => {
    for (const [param, value] of [...Object.entries(stop.setting), ...Object.entries(stop.before ?? {})]) {
      const known = model.params[param];
      expect(known, param).toBeDefined();
      if (known) expect(read(known, value), param).toEqual({ value });
    }
  });

  it('ends so that one answer holds, and it is the right one', () => {
    const { now } = at(name);
    const holding = stop.answers.flatMap((goal, i) => (reached(parseGoal(goal), now) ? [i] : []));
    expect(holding).toEqual([right[name]]);
  });

  it('has as many answers to choose as goals, and says what was computed, in both languages', () => {
    const { now, then } = at(name);
    for (const lang of languages) {
      const said = tourWords[lang].stops[name];
      expect(said.answers).toHaveLength(stop.answers.length);
      expect(new Set(said.answers).size).toBe(stop.answers.length);
      expect(said.before !== undefined).toBe(stop.before !== undefined);
      const sentence = said.seen(now, then);
      expect(sentence).not.toMatch(/NaN|Infinity|undefined|–/);
      // Other numbers make another sentence.
      const other = Object.fromEntries(Object.keys(now).map((key) => [key, 7])) as unknown as Ending;
      expect(said.seen(other, other)).not.toBe(sentence);
    }
  });
});

describe('what the tour says these runs mean', () => {
  it('a line stays at the loss of always answering one half', () => {
    expect(Math.abs(at('line').now.trainLoss - Math.LN2)).toBeLessThan(0.02);
  });

  it('thirteen parameters with a hidden layer, five with squares', () => {
    expect(at('units').now.parameters).toBe(13);
    expect(at('squares').now.parameters).toBe(5);
  });

  it('without the product a line gets about half of XOR', () => {
    expect(at('product').then.testAccuracy).toBeLessThan(70);
  });

  it('a tiny rate has hardly begun where a huge one is worse than one half', () => {
    const { now, then } = at('rate');
    expect(then.trainLoss).toBeGreaterThan(0.6);
    expect(now.trainLoss).toBeGreaterThan(1);
  });

  it('units die at the high rate alone, and with them the answer', () => {
    const { now, then } = at('dead');
    expect(then.deadUnits).toBe(0);
    expect(then.trainAccuracy).toBeGreaterThan(95);
    expect(now.trainAccuracy).toBeLessThan(60);
  });

  it('tanh learns at a depth at which sigmoid does not', () => {
    const { now, then } = at('sigmoid');
    expect(then.trainAccuracy).toBeGreaterThan(95);
    expect(now.trainLoss).toBeGreaterThan(0.6);
  });

  it('a large network learns thirty noisy points by heart, and its test loss turns upwards on the way', async () => {
    const { now } = at('noise');
    expect(now.trainAccuracy).toBeGreaterThan(90);
    expect(now.testLoss).toBeGreaterThan(3 * now.trainLoss);
    const { rows } = await play(model, runOf(sim, stops.noise), stops.noise.steps);
    const losses = rows.map(([, { testLoss = 0 }]) => testLoss);
    expect(Math.min(...losses)).toBeLessThan(now.testLoss / 2);
  });

  it('the penalty begins with the run of the stop before it, and helps the test at the cost of training', () => {
    const { now, then } = at('penalty');
    expect(then).toEqual(at('noise').now);
    expect(now.testLoss).toBeLessThan(then.testLoss);
    expect(now.trainLoss).toBeGreaterThan(then.trainLoss);
    expect(now.testAccuracy).toBeGreaterThan(then.testAccuracy);
  });

  it('two units cannot follow the spiral', () => {
    expect(at('spiral').then.testAccuracy).toBeLessThan(70);
  });
});

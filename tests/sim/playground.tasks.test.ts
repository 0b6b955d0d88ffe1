// What the laboratory can be asked besides two classes: more of them, values, layers by themselves, when to stop.
import { describe, expect, it } from 'vitest';
import { forward, meanLoss, passOf } from '$lib/nn';
import type { Model } from '$lib/sim/define';
import { complete, type Value } from '$lib/sim/params';
import { regions } from '$lib/sim/playground/boundary';
import { confusion } from '$lib/sim/playground/confusion';
import { inputsOf } from '$lib/sim/playground/features';
import { explain } from '$lib/sim/playground/explain';
import * as playground from '$lib/sim/playground/model';
import { FIELD, MAP } from '$lib/sim/playground/observe';
import { networkOf, trainingData, type State } from '$lib/sim/playground/state';
import { answerOf } from '$lib/sim/playground/task';
import { random } from '$lib/sim/random';
import { applyAction, play } from '$lib/sim/run';

const model = playground as unknown as Model;
await playground.prepare();

const at = async (given: Record<string, Value>, t: number, seed = 1) => {
  const params = complete(playground.params, given);
  const played = await play(model, { params, seed, log: [] }, t);
  return { params, played, state: played.state as State, shown: played.rows.at(-1)?.[1] ?? {} };
};
const act = (state: State, params: playground.Params, name: string, argument: Record<string, Value>) =>
  applyAction(model, state, params, name, argument) as State;

describe('three and four classes', () => {
  it('need one output unit for each, whose outputs add up to 1', async () => {
    const { state, params } = await at({ dataset: 'clouds' }, 5);
    const network = networkOf(state, params);
    expect(network.layers.at(-1)).toMatchObject({ units: 4, activation: 'softmax' });
    const outputs = forward(network, state.weights, Float32Array.of(1, -2)).at(-1)?.outputs ?? [];
    expect(Array.from(outputs).reduce((a, b) => a + b)).toBeCloseTo(1, 5);
  });

  it('four clouds are told apart without a hidden layer, three wound arms are not', async () => {
    expect((await at({ dataset: 'clouds', hiddenLayers: 0 }, 20)).shown.testAccuracy).toBeGreaterThan(97);
    expect((await at({ dataset: 'arms', hiddenLayers: 0 }, 60)).shown.trainAccuracy).toBeLessThan(80);
    expect((await at({ dataset: 'arms' }, 60)).shown.testAccuracy).toBeGreaterThan(95);
  });

  it('are learned with squared errors too', async () => {
    const { shown } = await at({ dataset: 'clouds', loss: 'meanSquaredError', learningRate: 1 }, 40);
    expect(shown.testAccuracy).toBeGreaterThan(97);
  });

  it('are counted by truth and answer; the diagonal is the accuracy', async () => {
    const { state, params, shown } = await at({ dataset: 'arms' }, 5);
    const made = forward(networkOf(state, params), state.weights, inputsOf(state.features, state.samples.x));
    const { counts, accuracy } = confusion(state.samples, 3, made.at(-1)?.outputs ?? [], 0);
    expect(counts.map((row) => row.length)).toEqual([3, 3, 3]);
    expect(100 * (accuracy ?? 0)).toBeCloseTo(shown.trainAccuracy ?? 0, 8);
  });

  it('divide the plane into regions: at every cell the one that leads', async () => {
    const { state, params } = await at({ dataset: 'clouds', hiddenLayers: 0 }, 20);
    const { field, maps } = await playground.observe(state, params);
    expect(field).toHaveLength(4 * FIELD * FIELD);
    expect(maps.at(-1)).toHaveLength(4 * MAP * MAP);
    // Classes 0 to 3 stand at the lower left, upper right, upper left and lower right.
    const corner = (row: number, column: number) =>
      answerOf(
        4,
        Array.from({ length: 4 }, (_, c) => field[c * FIELD * FIELD + row * FIELD + column] ?? 0),
        0
      );
    expect([corner(40, 8), corner(8, 40), corner(8, 8), corner(40, 40)]).toEqual([0, 1, 2, 3]);
    for (const { region, steps } of regions(field, 4, FIELD, 336)) {
      expect(region).toMatch(/^M/);
      expect(steps).toHaveLength(3);
    }
  });

  it('a press that flips a point goes through all classes and comes back', async () => {
    const { state, params } = await at({ dataset: 'arms' }, 0);
    const seen = [0, 1, 2].reduce<State[]>(
      (all) => [...all, act(all.at(-1) ?? state, params, 'flipPoint', { point: 0 })],
      [state]
    );
    expect(new Set(seen.slice(0, 3).map(({ samples }) => samples.label[0])).size).toBe(3);
    expect(seen[3]?.samples.label[0]).toBe(state.samples.label[0]);
  });
});

describe('a value', () => {
  it('on a slope is learned by one linear neuron, whose weights become the slope: 1/11 each', async () => {
    const { state, shown } = await at(
      { dataset: 'slope', hiddenLayers: 0, noise: 0, learningRate: 0.03, batchSize: 'all' },
      400
    );
    const [w1, w2] = state.weights[0] ?? [];
    expect(w1).toBeCloseTo(1 / 11, 3);
    expect(w2).toBeCloseTo(1 / 11, 3);
    expect(state.weights[1]?.[0]).toBeCloseTo(0, 3);
    expect(shown.testLoss).toBeLessThan(1e-4);
    expect(shown.testAccuracy).toBe(100);
  });

  it('over hills and hollows needs hidden units', async () => {
    const flat = await at({ dataset: 'hills', hiddenLayers: 0, learningRate: 0.03 }, 60);
    const bent = await at({ dataset: 'hills', learningRate: 0.03, optimizer: 'adam' }, 200);
    expect(bent.shown.testLoss).toBeLessThan(0.4 * (flat.shown.testLoss ?? 0));
  });

  it('of a point can be set, and changes its sign at a press', async () => {
    const { state, params } = await at({ dataset: 'own', ownTask: 'value' }, 0);
    const n = state.samples.label.length;
    const added = act(state, params, 'addValue', { x1: 1, x2: 2, value: 0.5 });
    expect(added.samples.value[n]).toBe(0.5);
    expect(act(added, params, 'setValue', { point: n, value: -0.25 }).samples.label[n]).toBe(0);
    expect(act(added, params, 'flipPoint', { point: n }).samples.value[n]).toBe(-0.5);
    expect(act(added, params, 'removePoint', { point: n }).samples).toEqual(state.samples);
  });

  it('that lies pulls squared errors farther than absolute ones', async () => {
    /** How far one wrong point in the middle moves the bias of a linear neuron. */
    const pull = async (valueLoss: string) => {
      const given = { dataset: 'own', ownTask: 'value', trainShare: 90, hiddenLayers: 0, batchSize: 'all' };
      const { state, params } = await at({ ...given, valueLoss, optimizer: 'adam', learningRate: 0.003 }, 0);
      // The slope is 0 in the middle; the liar says 1.
      const lied = act(state, params, 'addValue', { x1: 0, x2: 0, value: 1 });
      expect(lied.samples.test.at(-1)).toBe(0);
      const trained = async (from: State) => {
        let now = from;
        for (let k = 1; k <= 400; k++) now = await playground.step(now, params, random(1, k));
        return now.weights[1]?.[0] ?? NaN;
      };
      return Math.abs((await trained(lied)) - (await trained(state)));
    };
    expect(await pull('meanAbsoluteError')).toBeLessThan(0.5 * (await pull('meanSquaredError')));
  });
});

describe('layers by themselves', () => {
  it('with the same activation everywhere make the same run', async () => {
    const one = await at({ activation: 'relu', learningRate: 0.1 }, 5);
    const each = await at({ perLayer: true, activation1: 'relu', activation2: 'relu', learningRate: 0.1 }, 5);
    expect(each.state.weights).toEqual(one.state.weights);
  });

  it('dropout leaves outputs out while training only', async () => {
    const { state, params } = await at({ perLayer: true, dropout1: 0.5 }, 5);
    const without = { ...params, dropout1: 0 };
    const x = Float32Array.of(1, 2);
    expect(forward(networkOf(state, params), state.weights, x)).toEqual(
      forward(networkOf(state, without), state.weights, x)
    );
    expect((await at({ perLayer: true }, 5)).state.weights).not.toEqual(state.weights);
  });

  it('with all first weights 0 hidden units stay alike for ever', async () => {
    const { state } = await at({ dataset: 'circle', initializer: 'zeros', hiddenLayers: 1, units1: 4 }, 20);
    const kernel = state.weights[2] ?? new Float32Array();
    expect(new Set(kernel).size).toBe(1);
  });

  it('tanh units behind weights that are far too large are saturated, and named', async () => {
    const { state, params } = await at({ hiddenLayers: 1, units1: 2 }, 0);
    const set = (s: State, from: number, to: number, value: number) =>
      act(s, params, 'setWeight', { layer: 1, from, to, value });
    const stuck = set(set(state, 0, 1, 20), 0, 2, -20);
    const low = [1, 2].reduce((s, to) => set(set(s, 1, to, 0.1), 2, to, 0.1), stuck);
    expect(playground.readouts(low).saturatedUnits).toBe(2);
    expect(playground.diagnose(low, params)).toEqual({
      name: 'saturatedUnits',
      values: { saturated: 2, units: 2 }
    });
  });
});

describe('a stop rule', () => {
  it('ends the run at an epoch, at a loss, or when the test loss has got no better for so long', async () => {
    expect((await at({ stop: 'epochs', stopEpochs: 7 }, 50)).shown.epoch).toBe(7);
    const low = await at({ dataset: 'gauss', stop: 'loss', stopLoss: 0.1 }, 50);
    expect(low.shown.trainLoss).toBeLessThanOrEqual(0.1);
    expect(low.played.rows.at(-2)?.[1].trainLoss).toBeGreaterThan(0.1);
    const waited = await at(
      { dataset: 'gauss', noise: 40, learningRate: 3, stop: 'patience', patience: 5 },
      200
    );
    expect(waited.played.t).toBeLessThan(200);
    const losses = waited.played.rows.map(([, { testLoss = 0 }]) => testLoss);
    expect(losses.length - 1 - losses.indexOf(Math.min(...losses))).toBe(5);
    expect(playground.diagnose(waited.state, waited.params)?.name).toBe('stopped');
  });

  it('can be told to make one update a step', async () => {
    const { shown } = await at({ stride: 'update' }, 20);
    // 150 training points in batches of 10
    expect(shown).toMatchObject({ updates: 20, epoch: 1 });
  });
});

describe('the numbers behind a mark', () => {
  const number = (text: string) =>
    Number(
      text
        .replaceAll('−', '-')
        .replaceAll(',', '')
        .replace(
          / × 10(.*)/,
          (_, e: string) => `e${[...e].map((c) => (c === '⁻' ? '-' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(c))).join('')}`
        )
    );
  /** What the printed arithmetic gives, worked out by itself. */
  const worked = (text: string): number => {
    const plain = text
      .replace(/(\d[\d.,]*) × 10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g, (all) => String(number(all)))
      .replaceAll('−', '-')
      .replaceAll('·', '*')
      .replace(/√([\d.e-]+)/g, 'Math.sqrt($1)')
      .replace(/½/g, '0.5')
      .replace(/\|([^|]+)\|/g, 'Math.abs($1)')
      .replaceAll('²', '**2')
      .replace(/\b(max|min|sign)\b/g, 'Math.$1')
      .replace(/Math\.sign \(/g, 'Math.sign(')
      .replace(/ln\(/g, 'Math.log(')
      .replace(/ln ([\d.e-]+)/g, 'Math.log($1)');
    return Number(new Function(`return ${plain}`)());
  };
  const close = (a: number, b: number) =>
    expect(Math.abs(a - b)).toBeLessThan(2e-3 * Math.max(0.05, Math.abs(b)));

  it.each(['sgd', 'momentum', 'nesterov', 'adagrad', 'rmsprop', 'adam'])(
    'of the last update add up as printed: %s',
    async (optimizer) => {
      const { state, params } = await at({ optimizer, learningRate: 0.05 }, 3);
      for (const mark of ['weight:1,2,4@0', 'bias:0,3@0']) {
        const rows = explain(state, params, mark)?.rows ?? [];
        const update = rows.at(-1);
        expect(update?.kind).toBe('update');
        expect(update?.result).toBe(rows[0]?.result);
        const memory = rows.filter(({ row }) => /velocity|quares|Mean/.test(row));
        expect(memory).toHaveLength({ sgd: 0, adam: 2 }[optimizer] ?? 1);
        for (const { numbers, result } of [...memory, ...(update ? [update] : [])])
          close(worked(numbers), number(result));
      }
    }
  );

  it.each<Record<string, Value>>([
    { dataset: 'spiral' },
    { dataset: 'spiral', loss: 'meanSquaredError' },
    { dataset: 'arms' },
    { dataset: 'arms', loss: 'meanSquaredError' },
    { dataset: 'hills' },
    { dataset: 'hills', valueLoss: 'meanAbsoluteError' },
    { dataset: 'hills', valueLoss: 'huber' }
  ])('of loss and error are right and add up as printed: %o', async (given) => {
    const { state, params } = await at({ ...given, hiddenLayers: 1, units1: 3, learningRate: 0.05 }, 2);
    const network = networkOf(state, params);
    const sample = 4;
    const all = {
      ...state.samples,
      test: Uint8Array.from(state.samples.test, (_, i) => (i === sample ? 0 : 1))
    };
    const { x, y } = trainingData(network, state.classes, all, inputsOf(state.features, all.x));
    const made = forward(network, state.weights, x).at(-1);
    const units = network.layers.at(-1)?.units ?? 1;
    const deltas = passOf(network, state.weights, x, y).at(-1)?.deltas ?? [];
    for (let j = 0; j < units; j++) {
      const rows = explain(state, params, `unit:1,${j}@${sample}`)?.rows ?? [];
      const loss = rows.find(({ row }) => row.startsWith('loss'));
      const delta = rows.find(({ row }) => row.startsWith('delta'));
      close(number(loss?.result ?? ''), made ? meanLoss(network.loss, y, made, units) : NaN);
      close(worked(loss?.numbers ?? ''), number(loss?.result ?? ''));
      close(number(delta?.result ?? ''), deltas[j] ?? NaN);
      close(worked(delta?.numbers ?? ''), number(delta?.result ?? ''));
    }
  });

  it('of the last batch: its points, its loss, the size of its gradient', async () => {
    const { state, params } = await at({ batchSize: '30' }, 2);
    const rows = explain(state, params, 'batch')?.rows ?? [];
    const found = Object.fromEntries(rows.map(({ row, result }) => [row, number(result)]));
    const size = Math.hypot(...(state.last?.gradient.flatMap((part) => Array.from(part)) ?? []));
    expect(found).toMatchObject({ batchSamples: 30, optimizerUpdates: 10 });
    close(found.gradientSize ?? NaN, size);
    close(found.batchLoss ?? NaN, state.last?.loss ?? NaN);
    expect(explain((await at({}, 0)).state, params, 'batch')).toBeUndefined();
  });
});

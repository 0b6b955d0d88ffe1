import { describe, expect, it } from 'vitest';
import { emptyState, forward, meanLoss, passOf, train, type Network } from '$lib/nn';
import type { Model } from '$lib/sim/define';
import { complete, type Value } from '$lib/sim/params';
import { boundary } from '$lib/sim/playground/boundary';
import { explain } from '$lib/sim/playground/explain';
import * as playground from '$lib/sim/playground/model';
import { FIELD, MAP } from '$lib/sim/playground/observe';
import { check, pack, unpack } from '$lib/sim/playground/packed';
import { divided, MAX_POINTS } from '$lib/sim/playground/samples';
import { shownOf } from '$lib/sim/playground/shown';
import { networkOf, type State } from '$lib/sim/playground/state';
import { random } from '$lib/sim/random';
import { applyAction, play } from '$lib/sim/run';

const model = playground as unknown as Model;
await playground.prepare();
const paramsOf = (given: Record<string, Value>) => complete(playground.params, given);
const at = async (given: Record<string, Value>, t: number, seed = 1) => {
  const params = paramsOf(given);
  const played = await play(model, { params, seed, log: [] }, t);
  return { params, played, state: played.state as State, shown: played.rows.at(-1)?.[1] ?? {} };
};
const act = (state: State, params: playground.Params, name: string, argument: Record<string, Value>) =>
  applyAction(model, state, params, name, argument) as State;

/** The sum z that the network makes of one point. */
function sumAt(
  { state, params }: { state: State; params: playground.Params },
  x1: number,
  x2: number
): number {
  return forward(networkOf(state, params), state.weights, Float32Array.of(x1, x2)).at(-1)?.sums[0] ?? NaN;
}

describe('a step', () => {
  it('is one epoch: as many updates as there are batches', async () => {
    // 300 points, half of them for training, in batches of 10
    const { shown } = await at({ points: 300 }, 4);
    expect(shown).toMatchObject({ epoch: 4, updates: 60 });
    expect((await at({ points: 300, batchSize: '100' }, 2)).shown).toMatchObject({ epoch: 2, updates: 4 });
    expect((await at({ points: 300, batchSize: 'all' }, 2)).shown).toMatchObject({ epoch: 2, updates: 2 });
  });

  it('makes at most 100 updates, so a long epoch takes several', async () => {
    const rows = (await at({ points: 300, batchSize: '1' }, 4)).played.rows.map(([, r]) => [
      r.epoch,
      r.updates
    ]);
    expect(rows).toEqual([
      [0, 0],
      [0, 100],
      [1, 150],
      [1, 250],
      [2, 300]
    ]);
  });

  it('begins a new pass when the number of training points changed on the way', async () => {
    const { state, params } = await at({ points: 300, batchSize: '1' }, 1);
    const more = act(state, params, 'removePoint', { point: state.samples.test.indexOf(0) });
    const after = await playground.step(more, params, random(1, 2));
    expect(after.course.order).toHaveLength(149);
    expect(after.course).toMatchObject({ epoch: 0, done: 100 });
  });
});

describe('the step that the chapter takes by hand', () => {
  const neuron: Network = {
    input: 2,
    layers: [{ units: 1, activation: 'sigmoid' }],
    loss: 'binaryCrossentropy',
    optimizer: { name: 'sgd', learningRate: 0.3 }
  };
  const weights = [Float32Array.of(1, -1), Float32Array.of(0.5)];
  const x = Float32Array.of(2, 1);
  const y = Float32Array.of(1);
  const lossOf = (now: readonly Float32Array[]) => {
    const made = forward(neuron, now, x)[0];
    return made ? meanLoss('binaryCrossentropy', y, made) : NaN;
  };

  it('has these numbers: z, a, L, δ, then w₁, w₂, b', async () => {
    const [pass] = passOf(neuron, weights, x, y);
    expect([pass?.sums[0], pass?.outputs[0], lossOf(weights), pass?.deltas[0]]).toEqual([
      1.5,
      expect.closeTo(0.8176, 4),
      expect.closeTo(0.2014, 4),
      expect.closeTo(-0.1824, 4)
    ]);
    const options = { updates: 1, batchSize: 1 };
    const { weights: next } = await train(
      neuron,
      weights,
      emptyState('sgd', 3),
      { x, y },
      options,
      random(1)
    );
    expect(next.flatMap((part) => Array.from(part))).toEqual([
      expect.closeTo(1.1095, 4),
      expect.closeTo(-0.9453, 4),
      expect.closeTo(0.5547, 4)
    ]);
    expect(forward(neuron, next, x)[0]?.sums[0]).toBeCloseTo(1.8284, 4);
    expect(lossOf(next)).toBeCloseTo(0.149, 4);
  });

  it('has the numbers of the exercise for a point of class 0', async () => {
    const given = { x: Float32Array.of(1, 0), y: Float32Array.of(0) };
    const rate = { ...neuron, optimizer: { name: 'sgd' as const, learningRate: 0.5 } };
    const first = [Float32Array.of(2, 1), Float32Array.of(-1)];
    const [pass] = passOf(rate, first, given.x, given.y);
    expect(pass?.outputs[0]).toBeCloseTo(0.7311, 4);
    expect(-Math.log(1 - (pass?.outputs[0] ?? 0))).toBeCloseTo(1.3133, 4);
    const { weights: next } = await train(
      rate,
      first,
      emptyState('sgd', 3),
      given,
      { updates: 1, batchSize: 1 },
      random(1)
    );
    expect(next.flatMap((part) => Array.from(part))).toEqual([
      expect.closeTo(1.6345, 4),
      1,
      expect.closeTo(-1.3655, 4)
    ]);
  });
});

describe('what a network can learn', () => {
  it('one neuron draws one line: it separates two clouds and neither ring nor spiral nor XOR', async () => {
    expect((await at({ dataset: 'gauss', hiddenLayers: 0 }, 10)).shown.testAccuracy).toBe(100);
    for (const dataset of ['circle', 'xor', 'spiral'])
      expect((await at({ dataset, hiddenLayers: 0 }, 30)).shown.trainAccuracy).toBeLessThan(70);
  });

  it('its boundary is straight: sums along any line grow evenly', async () => {
    const one = await at({ dataset: 'circle', hiddenLayers: 0 }, 5);
    const middle = (sumAt(one, -4, 1) + sumAt(one, 2, -5)) / 2;
    expect(sumAt(one, -1, -2)).toBeCloseTo(middle, 4);
  });

  it('four hidden units enclose the disc', async () => {
    const { shown } = await at({ dataset: 'circle', hiddenLayers: 1, units1: 4 }, 50);
    expect(shown.testAccuracy).toBeGreaterThan(95);
  });

  it('hidden layers with linear activation are no better than one neuron: the boundary stays straight', async () => {
    const linear = await at({ dataset: 'circle', hiddenLayers: 2, activation: 'linear' }, 30);
    expect(linear.shown.trainAccuracy).toBeLessThan(70);
    const middle = (sumAt(linear, -4, 1) + sumAt(linear, 2, -5)) / 2;
    expect(sumAt(linear, -1, -2)).toBeCloseTo(middle, 4);
    const bent = await at({ dataset: 'circle', hiddenLayers: 2, activation: 'tanh' }, 30);
    expect(Math.abs(sumAt(bent, -1, -2) - (sumAt(bent, -4, 1) + sumAt(bent, 2, -5)) / 2)).toBeGreaterThan(
      0.1
    );
  });

  it('a feature that fits makes the hidden layer needless: x₁x₂ for XOR, squares for the ring', async () => {
    expect(
      (await at({ dataset: 'xor', hiddenLayers: 0, product: true }, 10)).shown.testAccuracy
    ).toBeGreaterThan(97);
    const ring = { dataset: 'circle', hiddenLayers: 0, squareX1: true, squareX2: true };
    expect((await at(ring, 10)).shown.testAccuracy).toBeGreaterThan(97);
  });

  it('the network of the first picture winds its boundary around the spiral', async () => {
    const { shown } = await at({}, 50, 3);
    expect(shown.parameters).toBe(85);
    expect(shown.trainAccuracy).toBeGreaterThan(93);
    expect(shown.testAccuracy).toBeGreaterThan(90);
  });
});

describe('trouble', () => {
  it('a diverging run is stopped, named, and stays finite', async () => {
    const { played, state, params } = await at({ activation: 'linear', learningRate: 10 }, 20);
    expect(playground.diagnose(state, params)).toMatchObject({ name: 'diverged', stop: true });
    expect(played.ended).toBe(true);
    expect(played.t).toBeLessThan(20);
    expect(state.weights.every((part) => part.every(Number.isFinite))).toBe(true);
  });

  it('ReLU units that are 0 for every training point are counted', async () => {
    const { state, params, shown } = await at({ dataset: 'circle', activation: 'relu', learningRate: 3 }, 10);
    const outputs = forward(
      networkOf(state, params),
      state.weights,
      state.samples.x.filter((_, i) => state.samples.test[i >> 1] === 0)
    );
    let dead = 0;
    for (const [l, units] of state.hidden.entries())
      for (let j = 0; j < units; j++) {
        const all = outputs[l]?.outputs.filter((_, i) => i % units === j);
        if (all?.every((a) => a === 0)) dead++;
      }
    expect(dead).toBeGreaterThan(0);
    expect(shown.deadUnits).toBe(dead);
    expect(playground.diagnose(state, params)).toEqual({ name: 'deadUnits', values: { dead, units: 14 } });
  });

  it('no points, and points of one class only, are noted and do no harm', async () => {
    const { state, params } = await at({ dataset: 'own' }, 1);
    const empty = act(state, params, 'clearPoints', {});
    expect(playground.diagnose(empty, params)?.name).toBe('noPoints');
    expect((await playground.step(empty, params, random(1, 2))).weights).toEqual(empty.weights);
    let lonely = empty;
    for (let k = 0; k < 4; k++) lonely = act(lonely, params, 'addPoint', { x1: k, x2: 0, label: '1' });
    expect(playground.diagnose(lonely, params)?.name).toBe('oneClass');
    const after = await playground.step(lonely, params, random(1, 2));
    expect(after.updates).toBeGreaterThan(lonely.updates);
  });
});

describe('what a reader does', () => {
  it('sets one weight and no other, and the scores follow', async () => {
    const { state, params } = await at({}, 2);
    const after = act(state, params, 'setWeight', { layer: 2, from: 3, to: 5, value: 4 });
    const changed = after.weights.flatMap((part, p) =>
      Array.from(part, (w, i) => (w === state.weights[p]?.[i] ? [] : [[p, i, w]])).flat()
    );
    // second kernel, row 3 of 8, column 5 of 6: index 2·6 + 4
    expect(changed).toEqual([[2, 16, 4]]);
    expect(after.scores.trainLoss).not.toBe(state.scores.trainLoss);
    const bias = act(state, params, 'setWeight', { layer: 3, from: 0, to: 1, value: -2 });
    expect(bias.weights[5]?.[0]).toBe(-2);
  });

  it('sets no weight that is not there', async () => {
    const { state, params } = await at({ hiddenLayers: 1, units1: 2 }, 0);
    for (const [layer, from, to] of [
      [3, 1, 1],
      [1, 3, 1],
      [1, 1, 3],
      [2, 1, 2]
    ])
      expect(
        act(state, params, 'setWeight', { layer: layer ?? 0, from: from ?? 0, to: to ?? 0, value: 1 })
      ).toBe(state);
  });

  it('adds, moves, flips and removes points', async () => {
    const { state, params } = await at({ dataset: 'own' }, 0);
    const n = state.samples.label.length;
    const added = act(state, params, 'addPoint', { x1: 1.5, x2: -2.25, label: '0' });
    expect(Array.from(added.samples.x.slice(2 * n))).toEqual([1.5, -2.25]);
    expect(added.samples.label[n]).toBe(0);
    const moved = act(added, params, 'movePoint', { point: n, x1: -6, x2: 6 });
    expect(Array.from(moved.samples.x.slice(2 * n))).toEqual([-6, 6]);
    const flipped = act(moved, params, 'flipPoint', { point: n });
    expect(flipped.samples.label[n]).toBe(1);
    expect(act(flipped, params, 'removePoint', { point: n }).samples).toEqual(state.samples);
    expect(act(state, params, 'removePoint', { point: n })).toBe(state);
  });

  it('gives both classes the same share for training, whatever the share', async () => {
    for (const trainShare of [10, 50, 90]) {
      const { state } = await at({ trainShare, points: 200 }, 0);
      for (const label of [0, 1]) {
        const mine = state.samples.test.filter((_, i) => state.samples.label[i] === label);
        expect(mine.filter((test) => test === 0)).toHaveLength(trainShare);
      }
      const many = divided(
        { x: new Float32Array(2000), label: Uint8Array.from({ length: 1000 }, (_, i) => (i < 300 ? 1 : 0)) },
        trainShare
      );
      for (const [label, count] of [
        [1, 300],
        [0, 700]
      ] as const) {
        const training = many.test.filter((test, i) => many.label[i] === label && test === 0).length;
        expect(Math.abs((100 * training) / count - trainShare)).toBeLessThan(1);
      }
    }
  });
});

describe('packed points', () => {
  it('come back within a thousandth of the plane, class by class', () => {
    const rng = random(5);
    const x = Float32Array.from({ length: 400 }, () => rng.uniform(-6, 6));
    const label = Uint8Array.from({ length: 200 }, (_, i) => (i < 90 ? 0 : 1));
    const back = unpack(pack({ x, label }));
    expect(back.label).toEqual(label);
    expect(Math.max(...Array.from(x, (value, i) => Math.abs(value - (back.x[i] ?? NaN))))).toBeLessThan(
      0.0015
    );
    expect(unpack(pack({ x: Float32Array.of(-6, 6), label: Uint8Array.of(1) })).x).toEqual(
      Float32Array.of(-6, 6)
    );
  });

  it('come back with three or four classes, and with values', () => {
    const rng = random(6);
    const x = Float32Array.from({ length: 80 }, () => rng.uniform(-6, 6));
    for (const classes of [3, 4]) {
      const label = Uint8Array.from({ length: 40 }, (_, i) => Math.floor((i * classes) / 40));
      expect(unpack(pack({ x, label })).label).toEqual(label);
    }
    const value = Float32Array.from({ length: 40 }, () => rng.uniform(-1, 1));
    const back = unpack(pack({ x, value, label: new Uint8Array(40) }));
    expect(Math.max(...value.map((v, i) => Math.abs(v - (back.value[i] ?? NaN))))).toBeLessThan(0.0003);
    expect(Array.from(back.label)).toEqual(Array.from(back.value, (v) => (v >= 0 ? 1 : 0)));
  });

  it('take four characters each and fit the action even at the largest number', async () => {
    const most = { x: new Float32Array(2 * MAX_POINTS), label: new Uint8Array(MAX_POINTS) };
    const packed = pack(most);
    expect(packed).toHaveLength(4 * MAX_POINTS + 1);
    const { state, params } = await at({ dataset: 'own', hiddenLayers: 0 }, 0);
    expect(act(state, params, 'loadPoints', { packed }).samples.label).toHaveLength(MAX_POINTS);
  });

  it('are refused when they are none', () => {
    for (const text of ['abc', 'AAAA', 'AAAA.AAA', 'AA A.AAAA', 'AAAA.AAAA.AAAA.AAAA.AAAA', '*AAAA', '💥💥'])
      expect(check(text)).toBe('notPoints');
    for (const text of ['', '.', 'AAAA.', '.__--', 'AAAABBBB.CCCC', 'AAAA..AAAA', '*', '*AAAABB'])
      expect(check(text)).toBeUndefined();
  });
});

describe('the picture', () => {
  it('has its field the right way up: x₂ grows upwards, x₁ to the right', async () => {
    const { state, params } = await at({ hiddenLayers: 0 }, 0);
    const look = async (w1: number, w2: number) => {
      let s = act(state, params, 'setWeight', { layer: 1, from: 1, to: 1, value: w1 });
      s = act(s, params, 'setWeight', { layer: 1, from: 2, to: 1, value: w2 });
      return (await playground.observe(s, params)).field;
    };
    const cell = (field: Uint16Array, row: number, column: number) => field[row * FIELD + column] ?? -1;
    const up = await look(0, 2);
    expect(cell(up, 0, 10)).toBeGreaterThan(65_000);
    expect(cell(up, FIELD - 1, 10)).toBeLessThan(500);
    const right = await look(2, 0);
    expect(cell(right, 10, FIELD - 1)).toBeGreaterThan(65_000);
    expect(cell(right, 10, 0)).toBeLessThan(500);
  });

  it('draws the line where the output is one half', async () => {
    const { state, params } = await at({ hiddenLayers: 0 }, 0);
    let s = act(state, params, 'setWeight', { layer: 1, from: 1, to: 1, value: 1 });
    s = act(s, params, 'setWeight', { layer: 1, from: 2, to: 1, value: 0 });
    s = act(s, params, 'setWeight', { layer: 1, from: 0, to: 1, value: -3 });
    // x₁ = 3 lies at three quarters of the side
    const { line, region } = boundary((await playground.observe(s, params)).field, FIELD, 400);
    const xs = [...line.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x));
    expect(xs.length).toBeGreaterThan(10);
    for (const x of xs) expect(Math.abs(x - 300)).toBeLessThan(3);
    expect(region.startsWith('M')).toBe(true);
  });

  it('has a map for every hidden unit, its zero in the middle of the scale', async () => {
    const { state, params } = await at({ hiddenLayers: 2, units1: 3, units2: 2 }, 1);
    const { maps } = await playground.observe(state, params);
    expect(maps.map(({ length }) => length)).toEqual([3 * MAP * MAP, 2 * MAP * MAP]);
    let zero = state;
    for (const from of [0, 1, 2]) zero = act(zero, params, 'setWeight', { layer: 1, from, to: 2, value: 0 });
    const flat = (await playground.observe(zero, params)).maps[0]?.slice(MAP * MAP, 2 * MAP * MAP);
    expect(new Set(flat)).toEqual(new Set([128]));
  });

  it('never draws more than 600 points, and leaves test points out on demand', () => {
    const many = divided({ x: new Float32Array(20_000), label: new Uint8Array(10_000) }, 50);
    expect(shownOf(many, true)).toHaveLength(600);
    expect(shownOf(many, false).every((i) => many.test[i] === 0)).toBe(true);
  });
});

describe('the numbers behind a mark', () => {
  const number = (text: string) => Number(text.replace(/[−,()]/g, (c) => (c === '−' ? '-' : '')));

  it('of a unit add up to its sum', async () => {
    const { state, params } = await at({ hiddenLayers: 1, units1: 3 }, 3);
    const rows = explain(state, params, 'unit:1,0@7')?.rows ?? [];
    const [sum, probability, loss, delta] = rows;
    expect(rows.map(({ row }) => row.replace(/One|Zero/, ''))).toEqual([
      'sum',
      'probability',
      'loss',
      'deltaOutput'
    ]);
    const terms = (sum?.numbers ?? '').split(' + ').map((term) =>
      term
        .split('·')
        .map(number)
        .reduce((a, b) => a * b)
    );
    expect(terms.reduce((a, b) => a + b)).toBeCloseTo(number(sum?.result ?? ''), 2);
    const a = 1 / (1 + Math.exp(-number(sum?.result ?? '')));
    expect(number(probability?.result ?? '')).toBeCloseTo(a, 3);
    const y = state.samples.label[7] ?? 0;
    expect(number(loss?.result ?? '')).toBeCloseTo(-Math.log(y === 1 ? a : 1 - a), 2);
    expect(number(delta?.result ?? '')).toBeCloseTo(a - y, 3);
  });

  it('of a weight show the update that was made: w − η g', async () => {
    const { state, params } = await at({ learningRate: 0.3 }, 5);
    const rows = explain(state, params, 'weight:1,2,4@0')?.rows ?? [];
    const [value, , batch, update] = rows;
    expect(update).toMatchObject({ row: 'weightSgd', kind: 'update', result: value?.result });
    const [before = '', step = ''] = (update?.numbers ?? '').split(' − ');
    expect(number(step.split('·')[0] ?? '')).toBe(0.3);
    expect(number(before) - 0.3 * number(batch?.result ?? '')).toBeCloseTo(number(value?.result ?? ''), 3);
  });

  it('of a mark that is not there are none', async () => {
    const { state, params } = await at({ hiddenLayers: 1, units1: 2 }, 1);
    for (const mark of [
      '',
      'unit:2,0@0',
      'unit:0,2',
      'weight:0,2,0',
      'weight:1,0,1',
      'bias:1,1',
      'input:2',
      'point:5000',
      'class:2',
      'unit:x',
      'constructor'
    ])
      expect(explain(state, params, mark)).toBeUndefined();
  });
});

// The laboratory when it is fed with what nothing can be learned from, under settings that are as bad as they can be.
import { describe, expect, it } from 'vitest';
import { home, readPlace } from '$lib/sim/address';
import type { Model } from '$lib/sim/define';
import { complete, type Value } from '$lib/sim/params';
import { explain } from '$lib/sim/playground/explain';
import { leap } from '$lib/sim/playground/leap';
import * as playground from '$lib/sim/playground/model';
import { pack } from '$lib/sim/playground/packed';
import type { State } from '$lib/sim/playground/state';
import { refusalIn } from '$lib/sim/refusal.words';
import { load } from '$lib/sim/registry';
import { advance, type Run } from '$lib/sim/run';

const model = playground as unknown as Model;
await playground.prepare();
const sim = await load('playground');

/** `count` points at one and the same place, the first `first` of them of class 0. */
const heap = (count: number, first: number) =>
  pack({
    x: new Float32Array(2 * count).fill(1.5),
    label: Uint8Array.from({ length: count }, (_, i) => (i < first ? 0 : 1))
  });

const data: Record<string, string> = {
  'no point': '.',
  'one point': heap(1, 0),
  '1,000 identical points of one class': heap(1000, 1000),
  '1,000 identical points of two classes': heap(1000, 500)
};

const settings: Record<string, Record<string, Value>> = {
  'as they are at first': {},
  'the highest rate and ReLU': { activation: 'relu', learningRate: 10, loss: 'meanSquaredError' },
  'the highest rate and momentum, without a hidden layer': {
    hiddenLayers: 0,
    learningRate: 10,
    optimizer: 'momentum'
  },
  'six layers, weights 0, all samples in a batch': {
    hiddenLayers: 6,
    initializer: 'zeros',
    batchSize: 'all',
    optimizer: 'adam'
  },
  'nearly everything dropped': { perLayer: true, dropout1: 0.8, dropout2: 0.8, optimizer: 'rmsprop' },
  'a rule that waits for a better test loss': { stop: 'patience', patience: 5 },
  'three classes': { ownTask: 'three' },
  values: { ownTask: 'values' }
};

/** Every number of a state, wherever it stands. */
function* numbersOf(value: unknown): Generator<number> {
  if (typeof value === 'number') yield value;
  else if (ArrayBuffer.isView(value)) yield* value as unknown as Iterable<number>;
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* numbersOf(part);
}
const isSound = (value: unknown) => [...numbersOf(value)].every((number) => !Number.isNaN(number));

describe.each(Object.entries(data))('with %s', (_, packed) => {
  it.each(Object.entries(settings))('and %s nothing breaks, and no number is NaN', async (_, given) => {
    const run: Run = {
      params: complete(model.params, { dataset: 'own', ...given }),
      seed: 1,
      log: [{ t: 0, act: 'loadPoints', argument: { packed } }]
    };
    const params = run.params as playground.Params;
    const played = await advance(model, { run, from: undefined, until: 30 });
    const state = played.state as State;
    expect(isSound(state)).toBe(true);
    expect(isSound(played.rows)).toBe(true);
    expect(isSound(await playground.observe(state, params))).toBe(true);
    for (const mark of ['point:0', 'unit:1:1', 'unit:1', 'batch'])
      expect(JSON.stringify(explain(state, params, mark) ?? [])).not.toMatch(/NaN|null|Infinity/);
    const { loss, ...best } = state.best;
    expect(Object.values(best).every(Number.isFinite)).toBe(true);
    expect(loss).toBeGreaterThanOrEqual(0);
    const far = await leap({ run, from: undefined, until: 30 }, 4, () => false);
    expect(far.state).toEqual(state);
  });
});

describe('what cannot be learned from is named', () => {
  const named = async (packed: string, given: Record<string, Value> = {}) => {
    const run: Run = {
      params: complete(model.params, { dataset: 'own', ...given }),
      seed: 1,
      log: [{ t: 0, act: 'loadPoints', argument: { packed } }]
    };
    const { state } = await advance(model, { run, from: undefined, until: 30 });
    return playground.diagnose(state as State, run.params as playground.Params)?.name;
  };

  it('no points, and points of one class', async () => {
    expect(await named('.')).toBe('noPoints');
    expect(await named(heap(1, 0))).toBe('oneClass');
    expect(await named(heap(1000, 1000))).toBe('oneClass');
  });
});

describe('a link that asks for the absurd', () => {
  it.each([
    ['learningRate', '1000000'],
    ['learningRate', '1e999'],
    ['learningRate', '-1'],
    ['hiddenLayers', '1000000000'],
    ['hiddenLayers', '2.5'],
    ['units1', '100000'],
    ['points', '20000000'],
    ['points', '0'],
    ['batchSize', '0']
  ])('%s = %s is refused with a sentence, and the first value kept', (name, value) => {
    const start = home(sim);
    const { place, refused } = readPlace(sim, [[name, value]], start);
    expect(place).toEqual(start);
    expect(refused).toHaveLength(1);
    for (const refusal of refused)
      for (const lang of ['ko', 'en'] as const) expect(refusalIn(lang, refusal).length).toBeGreaterThan(10);
  });
});

// Leaps of the laboratory: a run carried far in one go ends exactly where its steps end.
import { describe, expect, it } from 'vitest';
import type { Model } from '$lib/sim/define';
import { complete } from '$lib/sim/params';
import { leap } from '$lib/sim/playground/leap';
import * as playground from '$lib/sim/playground/model';
import type { State } from '$lib/sim/playground/state';
import { advance, type Entry, type Run } from '$lib/sim/run';

const model = playground as unknown as Model;
const runOf = (given: Record<string, unknown>, log: Entry[] = []): Run => ({
  params: complete(model.params, given),
  seed: 3,
  log
});
const never = () => false;

const cases: Record<string, Record<string, unknown>> = {
  'the default network': {},
  'a step that is part of a pass': { batchSize: '1' },
  'a step of one update': { stride: 'update' },
  'ReLU, Adam and penalties': {
    activation: 'relu',
    optimizer: 'adam',
    learningRate: 0.01,
    l1: 0.001,
    l2: 0.001
  },
  'dropout, layer by layer': { perLayer: true, activation1: 'sigmoid', dropout1: 0.2, activation2: 'gelu' },
  'three classes': { dataset: 'arms' },
  'four classes with squared errors': { dataset: 'clouds', loss: 'meanSquaredError' },
  values: { dataset: 'hills', learningRate: 0.03, optimizer: 'nesterov' },
  'no hidden layer and every sample in a batch': { hiddenLayers: 0, batchSize: 'all', dataset: 'gauss' },
  'a run that blows up': { activation: 'relu', optimizer: 'momentum', learningRate: 3, batchSize: '1' },
  'a run that stops after some epochs': { stop: 'epochs', stopEpochs: 37 },
  'a run that stops when it has waited': { stop: 'patience', patience: 5, dataset: 'xor' },
  'a run that stops at a loss': { stop: 'loss', stopLoss: 0.4, dataset: 'gauss' }
};

describe('a leap ends to the last bit where the steps end, and its rows are theirs', () => {
  for (const [name, given] of Object.entries(cases))
    it(name, async () => {
      const run = runOf(given);
      const steps = await advance(model, { run, until: 90 });
      const leapt = await leap({ run, until: 90 }, 7, never);
      expect(leapt.t).toBe(steps.t);
      expect(leapt.ended).toBe(steps.ended);
      expect(leapt.state).toEqual(steps.state);
      const rows = new Map(steps.rows);
      expect(leapt.rows.length).toBeLessThanOrEqual(steps.rows.length);
      for (const [t, readouts] of leapt.rows) expect(readouts).toEqual(rows.get(t));
    });
});

it('a run that blows up stops in a leap at the step where it does', async () => {
  const run = runOf(cases['a run that blows up'] ?? {});
  const leapt = await leap({ run, until: 90 }, 7, never);
  expect((leapt.state as State).diverged).toBe(true);
  expect(leapt.t).toBe((await advance(model, { run, until: 90 })).t);
  expect(leapt.t).toBeLessThan(90);
});

it('a leap that is held up goes on from where it stopped, with rows at the same steps', async () => {
  const run = runOf({});
  let from = await leap({ run, until: 60 }, 6, () => true);
  const rows = [...from.rows];
  while (from.t < 60)
    rows.push(...(from = await leap({ run, from, until: 60 }, 6, () => true)).rows.slice(1));
  expect(rows.map(([t]) => t)).toEqual([0, 10, 20, 30, 40, 50, 60]);
  expect(from.state).toEqual((await leap({ run, until: 60 }, 6, never)).state);
});

it('what the reader did on the way is done in a leap too', async () => {
  const run = runOf({}, [{ t: 20, set: 'learningRate', value: 0.05 }]);
  const steps = await advance(model, { run, until: 40 });
  expect((await leap({ run, until: 40 }, 4, never)).state).toEqual(steps.state);
});

it('samples for training alone are leapt over as well', async () => {
  const run = runOf({});
  const from = (await advance(model, { run, until: 3 })) as { t: number; state: State };
  const { samples } = from.state;
  const all = { ...from.state, samples: { ...samples, test: samples.test.map(() => 0) } };
  const course = { ...all.course, order: new Uint32Array(), done: 0 };
  const begin = { t: 3, state: { ...all, course } };
  const steps = await advance(model, { run, from: begin, until: 20 });
  expect((await leap({ run, from: begin, until: 20 }, 2, never)).state).toEqual(steps.state);
});

// What stands beside the run on the stage: the range of a parameter, and runs that differ in one value.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Player } from '$lib/sim/player.svelte';
import { choice, integer, number, toggle } from '$lib/sim/params';
import { variant } from '$lib/sim/playground/rehearsal';
import { coarseFirst, shareOf, spread } from '$lib/sim/playground/spread';
import { home } from '$lib/sim/address';
import { forward } from '$lib/nn';
import { confusion } from '$lib/sim/playground/confusion';
import { inputsOf } from '$lib/sim/playground/features';
import { kerasOf } from '$lib/sim/playground/keras';
import type { Params } from '$lib/sim/playground/model';
import { networkOf, type State } from '$lib/sim/playground/state';
import { load } from '$lib/sim/registry';
import { play } from '$lib/sim/run';
import { walk } from './walk/walk';

describe('the range of a parameter', () => {
  it('goes from end to end, evenly as the slider shows it', () => {
    expect(spread(number(1, { min: 0, max: 2, step: 0.5 }), 5)).toEqual([0, 0.5, 1, 1.5, 2]);
    const rate = number(0.1, { min: 0.001, max: 10, log: true });
    const [first = 0, second = 0, ...rest] = spread(rate, 5).map(Number);
    expect([first, rest.at(-1)]).toEqual([0.001, 10]);
    expect(second / first).toBeCloseTo(10, 5);
  });

  it('names every whole number once, and every option of a choice', () => {
    expect(spread(integer(1, { min: 1, max: 3 }), 12)).toEqual([1, 2, 3]);
    expect(spread(choice('a', ['a', 'b']), 12)).toEqual(['a', 'b']);
    expect(spread(toggle(false), 12)).toEqual([false, true]);
  });

  it('puts every value between the ends of the strip, in its order', () => {
    const rate = number(0.1, { min: 0.001, max: 10, log: true });
    const shares = spread(rate, 33).map((value) => shareOf(rate, value));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('is walked coarsely first, and then wholly: every value once, both ends at once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), (count) => {
        const values = Array.from({ length: count }, (_, i) => i);
        const order = coarseFirst(values);
        expect([...order].sort((a, b) => a - b)).toEqual(values);
        expect(order.slice(0, 2)).toEqual([0, count - 1]);
      })
    );
  });
});

describe('what the laboratory makes of its state', async () => {
  const sim = await load('playground');
  const { run } = home(sim, { l2: 0.01, optimizer: 'momentum', squareX1: true, batchSize: '30' });
  const played = await play(sim.model, run, 12);
  const state = played.state as State;
  const params = run.params as unknown as Params;

  it('counts every sample once, and its shares are those of the readouts', () => {
    const made = forward(networkOf(state, params), state.weights, inputsOf(state.features, state.samples.x));
    const outputs = made.at(-1)?.outputs ?? [];
    const both = ([0, 1] as const).map((role) => confusion(state.samples, 2, outputs, role));
    expect(both.flatMap(({ counts }) => counts.flat()).reduce((a, b) => a + b)).toBe(
      state.samples.label.length
    );
    const readouts = sim.model.readouts(state, run.params);
    expect(100 * (both[0]?.accuracy ?? 0)).toBeCloseTo(readouts.trainAccuracy ?? 0, 10);
    expect(100 * (both[1]?.accuracy ?? 0)).toBeCloseTo(readouts.testAccuracy ?? 0, 10);
    for (const { counts, precision, recall } of both) {
      const [[, falseOne = 0] = [], [falseZero = 0, trueOne = 0] = []] = counts;
      expect(precision[1]).toBe(trueOne + falseOne > 0 ? trueOne / (trueOne + falseOne) : undefined);
      expect(recall[1]).toBe(trueOne + falseZero > 0 ? trueOne / (trueOne + falseZero) : undefined);
    }
  });

  it('writes the network for Keras with the values that are set', () => {
    const code = kerasOf(state, params, { data: 'data', batch: 'batch' });
    expect(code).toContain('x = np.column_stack([x1, x2, x1**2])');
    expect(code).toContain('layers.Input(shape=(3,))');
    expect(code.match(/layers\.Dense\(\d+/g)).toEqual(['layers.Dense(8', 'layers.Dense(6', 'layers.Dense(1']);
    expect(code).toContain('layers.Dense(8, activation="tanh", kernel_regularizer=regularizers.L2(0.01)),');
    expect(code).toContain('optimizers.SGD(learning_rate=0.3, momentum=0.9), loss="binary_crossentropy"');
    expect(code).toContain(`model.fit(x, y, batch_size=30, epochs=${state.course.epoch})`);
  });

  it('writes every choice for Keras: several classes, layers by themselves, first weights, the stop rule', async () => {
    const { run } = home(sim, {
      dataset: 'clouds',
      loss: 'meanSquaredError',
      perLayer: true,
      activation1: 'relu',
      dropout1: 0.25,
      initializer: 'heNormal',
      l1: 0.01,
      optimizer: 'nesterov',
      stop: 'patience'
    });
    const { state } = await play(sim.model, run, 1);
    const code = kerasOf(state as State, run.params as unknown as Params, { data: 'data', batch: 'batch' });
    for (const line of [
      'from keras import Sequential, callbacks, layers, optimizers, regularizers, utils',
      'y = utils.to_categorical(y, 4)',
      'layers.Dense(8, activation="relu", kernel_initializer="he_normal", kernel_regularizer=regularizers.L1(0.01)),',
      'layers.Dropout(0.25),',
      'layers.Dense(4, activation="softmax"',
      'optimizers.SGD(learning_rate=0.3, momentum=0.9, nesterov=True), loss="mean_squared_error"',
      'callbacks.EarlyStopping(monitor="val_loss", patience=20)',
      'validation_data=(x_test, y_test), callbacks=[stop])'
    ])
      expect(code).toContain(line);
  });
});

describe('a run that differs in one value', () => {
  it('has the parameters of the stage otherwise, begins at its beginning and keeps what was set up', () => {
    const player = new Player(walk, { given: { t: 0 } });
    player.act('move', { x: 2 });
    player.seek(7);
    player.set('drift', true);
    const run = variant(player, 'size', 2);
    expect(run.params).toEqual({ ...player.params, size: 2 });
    expect(run.log).toEqual([{ t: 0, act: 'move', argument: { x: 2 } }]);
    expect(variant(player, 'seed', 9)).toEqual({ ...run, params: player.params, seed: 9 });
  });
});

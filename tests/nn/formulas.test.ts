import { describe, expect, it } from 'vitest';
import { activations, type Activation, type ActivationName } from '$lib/nn/activations';
import { dropoutMask, dropoutWords } from '$lib/nn/dropout';
import { engine } from '$lib/nn/engine';
import { gradientOf, passOf } from '$lib/nn/explain';
import { initializers, type InitializerName } from '$lib/nn/initializers';
import { start } from '$lib/nn/layers/dense';
import { lossOf, losses, type LossName } from '$lib/nn/losses';
import * as metrics from '$lib/nn/metrics';
import { forward, init, parameterCount, type Network } from '$lib/nn/network';
import { emptyState, moveOne, optimizers, type OptimizerName } from '$lib/nn/optimizers';
import { predict } from '$lib/nn/predict';
import { summary } from '$lib/nn/summary';
import { train, type Data } from '$lib/nn/train';
import { join } from '$lib/nn/vector';
import { random } from '$lib/sim/random';
import { differences, functions, largest, objective } from './objective';

const tf = await (await engine.load()).operations();
const activationNames = Object.keys(activations) as ActivationName[];
const lossNames = Object.keys(losses) as LossName[];
const optimizerNames = Object.keys(optimizers) as OptimizerName[];
const row = [-4.2, -1.3, -0.4, 0.3, 0.9, 2.5];

describe.each(activationNames)('the activation %s', (name) => {
  const { value, derivative, apply, spreads }: Activation = activations[name];

  it('is what Keras says, in numbers and by TensorFlow.js', () => {
    const expected = functions[name]?.(row) ?? [];
    expect(
      largest(
        row.map((z) => value(z, row)),
        expected
      )
    ).toBeLessThan(3e-7);
    const made = tf.tidy(() => apply(tf, tf.tensor2d(row, [1, row.length])).dataSync());
    expect(largest(made, expected)).toBeLessThan(5e-7);
  });

  it('has the derivative that differences give', () => {
    const h = 1e-6;
    row.forEach((z, j) => {
      const at = (shift: number) => value(z + shift, row.with(j, z + shift));
      const slope = (at(h) - at(-h)) / (2 * h);
      // GELU's error function is an approximation with a derivative of its own
      expect(derivative(z, value(z, row))).toBeCloseTo(slope, name === 'gelu' ? 5 : 7);
    });
    expect(spreads === true).toBe(name === 'softmax');
  });

  it('stays finite far out', () => {
    for (const z of [-1e4, -100, 100, 1e4]) expect(Number.isFinite(value(z, [z, 0]))).toBe(true);
  });
});

/** A network whose output goes with the loss, and data for it. */
function problem(loss: LossName, hidden: ActivationName, count = 9): { network: Network; data: Data } {
  const output = lossOf(loss).output ?? 'tanh';
  const units = loss === 'binaryCrossentropy' ? 2 : 3;
  // Biases keep every sum off the corner of ReLU at 0.
  const biasInitializer = { name: 'normal', standardDeviation: 0.3 } as const;
  const network: Network = {
    input: 2,
    layers: [
      { units: 4, activation: hidden, l1: 0.003, biasInitializer },
      { units: 5, activation: hidden, l2: 0.01, dropout: 0.4, biasInitializer },
      { units, activation: output, biasInitializer }
    ],
    loss,
    optimizer: { name: 'sgd', learningRate: 0.1 }
  };
  const rng = random(11);
  const x = Float32Array.from({ length: 2 * count }, () => rng.uniform(-2, 2));
  const classes = Array.from({ length: count }, () => rng.integer(units));
  if (loss === 'sparseCategoricalCrossentropy')
    return { network, data: { x, y: Float32Array.from(classes) } };
  const y = Float32Array.from({ length: units * count }, (_, i) =>
    loss === 'huber' ? rng.uniform(-4, 4) : classes[Math.floor(i / units)] === i % units ? 1 : 0
  );
  return { network, data: { x, y } };
}

const one = { updates: 1, batchSize: 9 };
const inOrder = { uniform: () => 0.37, normal: () => 0, integer: () => 0, shuffle: Array.from } as never;

describe.each(lossNames)('the loss %s', (loss) => {
  it.each(activationNames.filter((name) => name !== 'step'))(
    'has the gradient of finite differences behind %s, penalties and dropout included',
    async (hidden) => {
      const { network, data } = problem(loss, hidden);
      const weights = init(network, random(5));
      const state = emptyState('sgd', parameterCount(network));
      const { last, trace } = await train(network, weights, state, data, one, inOrder);
      const [word] = dropoutWords(1, inOrder);
      // GELU's gradient is exact where its value is an approximation
      const close = hidden === 'gelu' ? 2e-5 : 5e-6;
      expect(largest(join(last.gradient), differences(network, weights, data, word))).toBeLessThan(close);
      expect(trace[0]).toBeCloseTo(objective(network, weights, data, word), 5);
    }
  );

  it('carries one sample back by hand as TensorFlow.js does', async () => {
    for (const hidden of activationNames) {
      const { network, data } = problem(loss, hidden, 1);
      const plain = {
        ...network,
        layers: network.layers.map(({ units, activation }) => ({ units, activation }))
      };
      const weights = init(plain, random(8));
      const state = emptyState('sgd', parameterCount(plain));
      const { last } = await train(plain, weights, state, data, one, random(1));
      const byHand = gradientOf(passOf(plain, weights, data.x, data.y));
      expect(largest(join(byHand), join(last.gradient))).toBeLessThan(2e-6);
    }
  });

  it('has a mean over samples that equals the objective', () => {
    const { network, data } = problem(loss, 'tanh');
    const plain = {
      ...network,
      layers: network.layers.map(({ units, activation }) => ({ units, activation }))
    };
    const weights = init(plain, random(8));
    const made = forward(plain, weights, data.x).at(-1);
    const units = plain.layers.at(-1)?.units ?? 0;
    expect(made && metrics.meanLoss(loss, data.y, made, units)).toBeCloseTo(
      objective(plain, weights, data),
      6
    );
  });
});

it('softmax in a hidden layer trains, and step passes no gradient on', async () => {
  const { network, data } = problem('meanSquaredError', 'softmax');
  const weights = init(network, random(5));
  const stepped = { ...network, layers: network.layers.map((layer) => ({ ...layer, l1: 0, l2: 0 })) };
  stepped.layers[1] = { units: 5, activation: 'step', l1: 0, l2: 0 };
  const state = emptyState('sgd', parameterCount(network));
  const { last } = await train(stepped, weights, state, data, one, random(1));
  expect(Math.max(...(last.gradient[0] ?? []).map(Math.abs))).toBe(0);
  expect(Math.max(...(last.gradient[4] ?? []).map(Math.abs))).toBeGreaterThan(0);
});

it('all sums and outputs by plain loops equal those of TensorFlow.js', async () => {
  for (const name of activationNames) {
    const { network, data } = problem('meanSquaredError', name, 40);
    const weights = init(network, random(3));
    const plain = forward(network, weights, data.x);
    (await predict(network, weights, data.x)).forEach((made, l) => {
      expect(largest(made.sums, plain[l]?.sums ?? [])).toBeLessThan(2e-6);
      expect(largest(made.outputs, plain[l]?.outputs ?? [])).toBeLessThan(2e-6);
    });
  }
});

describe('an optimizer', () => {
  it.each(optimizerNames)('%s does to one weight in numbers what it does to all', async (name) => {
    const { network, data } = problem('meanSquaredError', 'tanh');
    const optimizer = { name, learningRate: 0.05, weightDecay: 0.1 };
    const made = { ...network, optimizer };
    let weights = init(made, random(5));
    let state = emptyState(name, parameterCount(made));
    for (let count = 1; count <= 3; count++) {
      const now = join(weights);
      const next = await train(made, weights, state, data, one, random(1));
      const gradient = join(next.last.gradient);
      const slots = state.slots;
      const expected = Array.from(now, (w, i) =>
        moveOne(
          optimizer,
          w,
          gradient[i] ?? 0,
          slots.map((slot) => slot[i] ?? 0),
          count
        )
      );
      expect(
        largest(
          join(next.weights),
          expected.map(({ weight }) => weight)
        )
      ).toBeLessThan(1e-6);
      next.optimizer.slots.forEach((slot, s) =>
        expect(
          largest(
            slot,
            expected.map(({ memory }) => memory[s] ?? 0)
          )
        ).toBeLessThan(1e-6)
      );
      ({ weights, optimizer: state } = next);
    }
  });

  it('takes other numbers than the defaults', () => {
    const g = 0.5;
    expect(
      moveOne({ name: 'momentum', learningRate: 0.1, momentum: 0.5 }, 1, g, [0.2], 1).weight
    ).toBeCloseTo(1 + 0.5 * 0.2 - 0.1 * g, 12);
    expect(
      moveOne({ name: 'adam', learningRate: 0.1, beta1: 0, beta2: 0.5 }, 1, g, [0, 0], 1).weight
    ).toBeCloseTo(1 - 0.1 * Math.sqrt(0.5) * (g / Math.sqrt(0.5 * g * g)), 5);
  });
});

describe('an initializer', () => {
  /** Mean, deviation and largest size of 4,000 weights of a layer of 80 inputs and 50 units. */
  const statistics = (name: InitializerName) => {
    const [kernel] = start({ units: 50, activation: 'tanh', initializer: name }, 80, random(2));
    const mean = kernel.reduce((sum, w) => sum + w, 0) / kernel.length;
    const variance = kernel.reduce((sum, w) => sum + (w - mean) ** 2, 0) / kernel.length;
    return { mean, deviation: Math.sqrt(variance), largest: Math.max(...kernel.map(Math.abs)) };
  };

  it.each([
    ['uniform', 0.05 / Math.sqrt(3), 0.05],
    ['normal', 0.05, Infinity],
    ['glorotUniform', Math.sqrt(2 / 130), Math.sqrt(6 / 130)],
    ['glorotNormal', Math.sqrt(2 / 130), (2 * Math.sqrt(2 / 130)) / 0.8796],
    ['heUniform', Math.sqrt(2 / 80), Math.sqrt(6 / 80)],
    ['heNormal', Math.sqrt(2 / 80), (2 * Math.sqrt(2 / 80)) / 0.8796]
  ] as const)('%s has the deviation and the bound of its formula', (name, deviation, bound) => {
    const found = statistics(name);
    expect(Math.abs(found.mean)).toBeLessThan(0.1 * deviation);
    expect(found.deviation / deviation).toBeGreaterThan(0.95);
    expect(found.deviation / deviation).toBeLessThan(1.05);
    expect(found.largest).toBeLessThan(bound * 1.001);
  });

  it('fills with zeros, with a constant, and biases too', () => {
    expect(Object.keys(initializers)).toHaveLength(8);
    expect(statistics('zeros').largest).toBe(0);
    const layer = { units: 2, activation: 'tanh', initializer: { name: 'constant', value: 0.25 } } as const;
    expect(start(layer, 2, random(1))).toEqual([
      Float32Array.of(0.25, 0.25, 0.25, 0.25),
      new Float32Array(2)
    ]);
    const [, bias] = start({ ...layer, biasInitializer: { name: 'constant', value: 1 } }, 2, random(1));
    expect(Array.from(bias)).toEqual([1, 1]);
  });
});

it('dropout leaves out its share, keeps the mean, and is the same for the same word', () => {
  const mask = dropoutMask(0.3, 12345, 1, 20_000);
  const dropped = mask.filter((m) => m === 0).length / mask.length;
  expect(dropped).toBeGreaterThan(0.28);
  expect(dropped).toBeLessThan(0.32);
  expect(mask.find((m) => m > 0)).toBeCloseTo(1 / 0.7, 6);
  expect(dropoutMask(0.3, 12345, 1, 50)).toEqual(mask.slice(0, 50));
  expect(dropoutMask(0.3, 12346, 1, 50)).not.toEqual(mask.slice(0, 50));
  expect(dropoutMask(0.3, 12345, 2, 50)).not.toEqual(mask.slice(0, 50));
});

describe('a metric', () => {
  const made = { outputs: Float32Array.of(0.9, 0.2, 0.6, 0.4) };
  const y = Float32Array.of(1, 0, 0, 1);

  it('of two classes counts the sides of 1/2', () => {
    expect(metrics.binaryAccuracy(y, made)).toBe(0.5);
    expect(metrics.confusion(y, made)).toEqual({
      truePositives: 1,
      falsePositives: 1,
      trueNegatives: 1,
      falseNegatives: 1
    });
    expect(metrics.precision(y, made)).toBe(0.5);
    expect(metrics.recall(Float32Array.of(1, 1, 0, 1), made)).toBeCloseTo(1 / 3, 12);
    expect(metrics.precision(y, { outputs: new Float32Array(4) })).toBe(0);
  });

  it('of many classes looks for the largest output', () => {
    expect(metrics.categoricalAccuracy(Float32Array.of(1, 0, 0, 1), made, 2)).toBe(0.5);
    expect(metrics.sparseCategoricalAccuracy(Float32Array.of(0, 0), made, 2)).toBe(1);
  });

  it('of distances takes means', () => {
    expect(metrics.meanAbsoluteError(y, made)).toBeCloseTo((0.1 + 0.2 + 0.6 + 0.6) / 4, 6);
    expect(metrics.meanSquaredError(y, made)).toBeCloseTo((0.01 + 0.04 + 0.36 + 0.36) / 4, 6);
    expect(metrics.meanSquaredError(new Float32Array(), { outputs: new Float32Array() })).toBe(0);
  });
});

it('a summary has the rows of Keras', () => {
  const { network } = problem('meanSquaredError', 'tanh');
  expect(summary(network)).toBe(
    [
      'Layer (type)       Output Shape  Param #',
      '─'.repeat(40),
      'dense (Dense)      (None, 4)          12',
      'dense_1 (Dense)    (None, 5)          25',
      'dropout (Dropout)  (None, 5)           0',
      'dense_2 (Dense)    (None, 3)          18',
      'Total params: 55'
    ].join('\n')
  );
});

import { describe, expect, it } from 'vitest';
import { startOfCourse } from '$lib/nn/batches';
import { engine } from '$lib/nn/engine';
import { gradientOf, passOf } from '$lib/nn/explain';
import { losses } from '$lib/nn/losses';
import { meanLoss } from '$lib/nn/metrics';
import { forward, init, parameterCount, shapesOf, type Network, type Weights } from '$lib/nn/network';
import { emptyState, optimizers, type OptimizerName } from '$lib/nn/optimizers';
import { predict } from '$lib/nn/predict';
import { train, type Data } from '$lib/nn/train';
import { join } from '$lib/nn/vector';
import { random } from '$lib/sim/random';

const tf = await (await engine.load()).operations();

const networkOf = (
  more: Partial<Network> = {},
  l2 = 0,
  activation: 'tanh' | 'relu' | 'sigmoid' | 'linear' = 'tanh'
) =>
  ({
    input: 2,
    layers: [
      { units: 4, activation, l2 },
      { units: 3, activation, l2 },
      { units: 1, activation: 'sigmoid', l2 }
    ],
    loss: 'binaryCrossentropy',
    optimizer: { name: 'sgd', learningRate: 0.1 },
    ...more
  }) satisfies Network;

const dataOf = (count: number, seed = 3): Data => {
  const rng = random(seed);
  const x = Float32Array.from({ length: 2 * count }, () => rng.uniform(-2, 2));
  return {
    x,
    y: Float32Array.from({ length: count }, (_, i) => ((x[2 * i] ?? 0) * (x[2 * i + 1] ?? 0) > 0 ? 1 : 0))
  };
};

/** The objective by plain loops in double precision. */
function objective(network: Network, weights: readonly ArrayLike<number>[], { x, y }: Data): number {
  const count = x.length / network.input;
  let total = 0;
  for (let n = 0; n < count; n++) {
    let a: number[] = Array.from(x.subarray(n * network.input, (n + 1) * network.input));
    let z: number[] = [];
    network.layers.forEach((layer, l) => {
      const [kernel = [], bias = []] = [weights[2 * l], weights[2 * l + 1]];
      z = Array.from({ length: layer.units }, (_, j) =>
        a.reduce((sum, value, i) => sum + value * (kernel[i * layer.units + j] ?? 0), bias[j] ?? 0)
      );
      a = z.map((s) =>
        layer.activation === 'tanh'
          ? Math.tanh(s)
          : layer.activation === 'relu'
            ? Math.max(0, s)
            : layer.activation === 'sigmoid'
              ? 1 / (1 + Math.exp(-s))
              : s
      );
    });
    const target = y[n] ?? 0;
    const output = a[0] ?? 0;
    total +=
      network.loss === 'binaryCrossentropy'
        ? -target * Math.log(output) - (1 - target) * Math.log(1 - output)
        : (output - target) ** 2;
  }
  const penalty = network.layers.reduce(
    (sum, layer, l) =>
      sum + (layer.l2 ?? 0) * Array.from(weights[2 * l] ?? []).reduce((s, w) => s + w * w, 0),
    0
  );
  return total / count + penalty;
}

/** ∂/∂w of the objective by (f(w + h) − f(w − h)) / 2h. */
function differences(network: Network, weights: Weights, data: Data): number[] {
  const h = 1e-5;
  return weights.flatMap((part, p) =>
    Array.from(part, (_, i) => {
      const at = (shift: number) => {
        const moved = weights.map((w) => Float64Array.from(w));
        (moved[p] as Float64Array)[i]! += shift;
        return objective(network, moved, data);
      };
      return (at(h) - at(-h)) / (2 * h);
    })
  );
}

const one = { updates: 1, batchSize: 64 };
const largest = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Math.max(...Array.from(a, (value, i) => Math.abs(value - (b[i] ?? NaN))));

describe('the gradient', () => {
  for (const activation of ['tanh', 'relu', 'sigmoid', 'linear'] as const)
    for (const loss of ['binaryCrossentropy', 'meanSquaredError'] as const)
      it(`agrees with finite differences for ${activation} and ${loss}, penalty included`, async () => {
        const network = networkOf({ loss }, 0.01, activation);
        const weights = init(network, random(5));
        const data = dataOf(12);
        const { last } = await train(network, weights, emptyState('sgd', 31), data, one, random(1));
        expect(largest(join(last.gradient), differences(network, weights, data))).toBeLessThan(2e-5);
      });

  it('agrees with the derivation by hand of a single neuron: (a − y) x', async () => {
    const network = networkOf({ layers: [{ units: 1, activation: 'sigmoid' }] });
    const weights = [Float32Array.of(0.5, -1), Float32Array.of(0.25)];
    const data = { x: Float32Array.of(2, 1), y: Float32Array.of(0) };
    // z = 0.5·2 − 1·1 + 0.25 = 0.25, a = σ(0.25) = 0.562177
    const a = 1 / (1 + Math.exp(-0.25));
    const {
      last,
      weights: next,
      trace
    } = await train(network, weights, emptyState('sgd', 3), data, one, random(1));
    expect(Array.from(join(last.gradient))).toEqual([
      expect.closeTo(2 * a, 6),
      expect.closeTo(a, 6),
      expect.closeTo(a, 6)
    ]);
    expect(trace[0]).toBeCloseTo(-Math.log(1 - a), 6);
    expect(next[0]?.[0]).toBeCloseTo(0.5 - 0.1 * 2 * a, 6);
  });

  it('of one sample, carried back by hand, is what TensorFlow.js finds', async () => {
    for (const loss of ['binaryCrossentropy', 'meanSquaredError'] as const) {
      const network = networkOf({ loss });
      const weights = init(network, random(8));
      const data = dataOf(1, 9);
      const { last } = await train(network, weights, emptyState('sgd', 31), data, one, random(1));
      const byHand = gradientOf(passOf(network, weights, data.x, data.y));
      expect(byHand.map(({ length }) => length)).toEqual(weights.map(({ length }) => length));
      expect(largest(join(byHand), join(last.gradient))).toBeLessThan(1e-6);
    }
  });
});

describe('an update', () => {
  /** The same rules in double precision, from Keras's documentation. */
  const rules: Record<OptimizerName, (w: number, gradients: number[], rate: number) => number> = {
    sgd: (w, gradients, rate) => gradients.reduce((now, g) => now - rate * g, w),
    momentum: (w, gradients, rate) => {
      let v = 0;
      return gradients.reduce((now, g) => now + (v = 0.9 * v - rate * g), w);
    },
    nesterov: (w, gradients, rate) => {
      let v = 0;
      return gradients.reduce((now, g) => now + 0.9 * (v = 0.9 * v - rate * g) - rate * g, w);
    },
    adagrad: (w, gradients, rate) => {
      let s = 0.1;
      return gradients.reduce((now, g) => now - (rate * g) / Math.sqrt((s += g * g) + 1e-7), w);
    },
    rmsprop: (w, gradients, rate) => {
      let s = 0;
      return gradients.reduce(
        (now, g) => now - (rate * g) / Math.sqrt((s = 0.9 * s + 0.1 * g * g) + 1e-7),
        w
      );
    },
    adam: (w, gradients, rate) => {
      let [m, v] = [0, 0];
      return gradients.reduce((now, g, i) => {
        m = 0.9 * m + 0.1 * g;
        v = 0.999 * v + 0.001 * g * g;
        const size = (rate * Math.sqrt(1 - 0.999 ** (i + 1))) / (1 - 0.9 ** (i + 1));
        return now - (size * m) / (Math.sqrt(v) + 1e-7);
      }, w);
    }
  };

  for (const name of Object.keys(optimizers) as OptimizerName[])
    it(`of ${name} is what its formula says, three times in a row`, async () => {
      const network = networkOf({ optimizer: { name, learningRate: 0.05 } });
      const first = init(network, random(2));
      const data = dataOf(20);
      let weights = first;
      let optimizer = emptyState(name, parameterCount(network));
      const gradients: number[][] = [];
      for (let i = 0; i < 3; i++) {
        const made = await train(network, weights, optimizer, data, one, random(1, i));
        gradients.push(Array.from(join(made.last.gradient)));
        ({ weights, optimizer } = made);
      }
      const expected = Array.from(join(first), (w, i) =>
        rules[name](
          w,
          gradients.map((g) => g[i] ?? 0),
          0.05
        )
      );
      expect(largest(join(weights), expected)).toBeLessThan(2e-6);
      expect(optimizer.updates).toBe(3);
    });

  it('made three at a time leaves the same weights as three made one at a time', async () => {
    const network = networkOf({ optimizer: { name: 'adam', learningRate: 0.05 } });
    const first = init(network, random(2));
    const data = dataOf(20);
    const empty = emptyState('adam', parameterCount(network));
    const together = await train(network, first, empty, data, { updates: 3, batchSize: 8 }, random(4));
    let weights = first;
    let optimizer = empty;
    let course = startOfCourse;
    for (let i = 0; i < 3; i++)
      ({ weights, optimizer, course } = await train(
        network,
        weights,
        optimizer,
        data,
        { updates: 1, batchSize: 8, course },
        random(4)
      ));
    expect(weights).toEqual(together.weights);
    expect(course).toEqual(together.course);
    expect(course.epoch).toBe(1);
  });
});

describe('training', () => {
  const network = networkOf({ optimizer: { name: 'adam', learningRate: 0.03 } });
  const data = dataOf(60);
  const run = () =>
    train(
      network,
      init(network, random(1)),
      emptyState('adam', 31),
      data,
      { updates: 120, batchSize: 10 },
      random(6)
    );

  it('is the same to the last bit when it is repeated', async () => {
    expect(await run()).toEqual(await run());
  });

  it('lowers the loss', async () => {
    const { trace, weights } = await run();
    const made = forward(network, weights, data.x).at(-1);
    expect(trace).toHaveLength(120);
    expect(made && meanLoss('binaryCrossentropy', data.y, made)).toBeLessThan(0.6 * (trace[0] ?? 0));
  });

  it('changes nothing that it is given', async () => {
    const weights = init(network, random(1));
    const given = { weights, state: emptyState('adam', 31), data: dataOf(30) };
    const copy = structuredClone(given);
    await train(network, given.weights, given.state, given.data, { updates: 9, batchSize: 10 }, random(6));
    expect(given).toEqual(copy);
  });

  it('leaves no tensor behind, after an error neither', async () => {
    await run();
    const before = tf.memory().numTensors;
    await run();
    await predict(network, init(network, random(1)), data.x);
    expect(tf.memory().numTensors).toBe(before);
    const broken = init(network, random(1)).map((part) => part.slice(1));
    await expect(train(network, broken, emptyState('adam', 31), data, one, random(1))).rejects.toThrow();
    await expect(predict(network, broken, data.x)).rejects.toThrow();
    expect(tf.memory().numTensors).toBe(before);
    expect((await run()).trace).toHaveLength(120);
  });

  it('sees every sample once in an epoch, in an order that chance gives', async () => {
    const options = { updates: 6, batchSize: 10 };
    const { course } = await train(
      network,
      init(network, random(1)),
      emptyState('adam', 31),
      data,
      options,
      random(1)
    );
    expect(course).toMatchObject({ epoch: 1, done: 60 });
    expect(Array.from(course.order).sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, i) => i));
    expect(Array.from(course.order)).not.toEqual(Array.from({ length: 60 }, (_, i) => i));
  });

  it('refuses to train on nothing', async () => {
    const nothing = { x: new Float32Array(), y: new Float32Array() };
    await expect(
      train(network, init(network, random(1)), emptyState('adam', 31), nothing, one, random(1))
    ).rejects.toThrow(/nothing/);
    const short = { ...dataOf(20), y: new Float32Array(19) };
    await expect(
      train(network, init(network, random(1)), emptyState('adam', 31), short, one, random(1))
    ).rejects.toThrow(/target/);
  });
});

describe('a network', () => {
  it('counts its parameters as the book does', () => {
    const dense = (input: number, ...units: number[]) =>
      parameterCount({
        ...networkOf(),
        input,
        layers: units.map((n) => ({ units: n, activation: 'tanh' as const }))
      });
    expect(dense(2, 4, 1)).toBe(17);
    expect(dense(4, 5, 10, 3)).toBe(118);
    expect(dense(30, 64, 64, 32, 1)).toBe(8257);
    expect(dense(30, 128, 64, 32, 1)).toBe(14337);
    expect(dense(17, 30, 1)).toBe(571);
    expect(dense(8, 12, 8, 1)).toBe(221);
  });

  it('begins with weights of these shapes within ±√(6 / (inputs + units)), and biases of 0', () => {
    const weights = init(networkOf(), random(1));
    expect(shapesOf(networkOf())).toEqual([[2, 4], [4], [4, 3], [3], [3, 1], [1]]);
    expect(weights.map(({ length }) => length)).toEqual([8, 4, 12, 3, 3, 1]);
    expect(Math.max(...Array.from(weights[2] ?? [], Math.abs))).toBeLessThanOrEqual(Math.sqrt(6 / 7));
    expect(Math.max(...Array.from(weights[2] ?? [], Math.abs))).toBeGreaterThan(0.5 * Math.sqrt(6 / 7));
    expect(Array.from(weights[3] ?? [])).toEqual([0, 0, 0]);
  });

  it('refuses a loss that its output does not fit', () => {
    expect(() => init(networkOf({ layers: [{ units: 1, activation: 'tanh' }] }), random(1))).toThrow(
      /sigmoid/
    );
  });

  it('gives the same sums and outputs of every layer by plain loops and by TensorFlow.js', async () => {
    for (const activation of ['tanh', 'relu', 'sigmoid', 'linear'] as const) {
      const network = networkOf({}, 0, activation);
      const weights = init(network, random(4));
      const { x } = dataOf(300);
      const plain = forward(network, weights, x);
      const byTf = await predict(network, weights, x);
      expect(byTf).toHaveLength(3);
      byTf.forEach((made, l) => {
        expect(largest(made.sums, plain[l]?.sums ?? [])).toBeLessThan(2e-6);
        expect(largest(made.outputs, plain[l]?.outputs ?? [])).toBeLessThan(2e-6);
      });
    }
  });
});

describe('cross-entropy', () => {
  it('stays finite and exact where the output rounds to 1', () => {
    const { value } = losses.binaryCrossentropy;
    expect(value(0, 1, 200)).toBe(200);
    expect(value(1, 1, 200)).toBe(0);
    expect(value(1, 0.5, 0)).toBeCloseTo(Math.LN2, 12);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSimd } from '$lib/nn/abilities';
import { activations, type ActivationName } from '$lib/nn/activations';
import { engine } from '$lib/nn/engine';
import { plainKernels } from '$lib/nn/kernels/plain';
import { loadSimd } from '$lib/nn/kernels/simd';
import { lossOf, losses, type LossName } from '$lib/nn/losses';
import { fitting, init, type Network } from '$lib/nn/network';
import { emptyState, optimizers, type OptimizerName } from '$lib/nn/optimizers';
import { predictUnfused, updateUnfused } from '$lib/nn/unfused';
import { planes, type Made, type Work } from '$lib/nn/work';
import { random } from '$lib/sim/random';
import { largest } from './objective';

const { read, trainFused, predictFused, operations } = await engine.load();
const tf = await operations();
const simd = await loadSimd();
if (!simd) throw new Error('These tests need WebAssembly with SIMD');

const full = process.env.LDL_FULL === '1';
const activationNames = Object.keys(activations) as ActivationName[];
const lossNames = Object.keys(losses) as LossName[];
const optimizerNames = Object.keys(optimizers) as OptimizerName[];

const layer = fc.record({
  units: fc.integer({ min: 1, max: 19 }),
  activation: fc.constantFrom(...activationNames),
  l1: fc.constantFrom(0, 0, 0.002),
  l2: fc.constantFrom(0, 0, 0.01),
  dropout: fc.constantFrom(0, 0, 0.3),
  // Biases keep sums off the corners of ReLU and of the step.
  biasInitializer: fc.constant({ name: 'normal', standardDeviation: 0.3 } as const),
  initializer: fc.constantFrom('glorotUniform' as const, 'heNormal' as const)
});

/** Any network, an optimizer with some history, an epoch of batches of different sizes with a single sample among them. */
const works = fc
  .record({
    input: fc.integer({ min: 1, max: 9 }),
    hidden: fc.array(layer, { maxLength: 3 }),
    output: layer,
    loss: fc.constantFrom(...lossNames),
    optimizer: fc.constantFrom(...optimizerNames),
    weightDecay: fc.constantFrom(0, 0.05),
    done: fc.integer({ min: 0, max: 200 }),
    sizes: fc.array(fc.integer({ min: 1, max: 13 }), { minLength: 1, maxLength: 5 }),
    seed: fc.integer({ min: 0, max: 1e6 })
  })
  .map(({ input, hidden, output, loss, optimizer, weightDecay, done, sizes, seed }): Work => {
    const rng = random(seed);
    const activation = lossOf(loss).output ?? output.activation;
    const network: Network = {
      input,
      layers: [...hidden, { ...output, activation, dropout: 0 }],
      loss,
      optimizer: { name: optimizer, learningRate: 0.003, weightDecay }
    };
    const weights = fitting(network, init(network, rng));
    const { units } = output;
    const count = 23;
    const rows = Uint32Array.from([...sizes, 1]);
    const all = rows.reduce((sum, size) => sum + size, 0);
    const right = Array.from({ length: count }, () => rng.integer(units));
    return {
      network,
      inputs: input,
      outputs: units,
      data: {
        x: Float32Array.from({ length: count * input }, () => rng.normal()),
        y: Float32Array.from({ length: count * units }, (_, i) =>
          activation === 'softmax'
            ? right[Math.floor(i / units)] === i % units
              ? 1
              : 0
            : activation === 'sigmoid'
              ? rng.integer(2)
              : rng.normal()
        )
      },
      weights,
      slots: emptyState(optimizer, weights.length).slots.map((slot) =>
        slot.map((first) => first + (done ? rng.uniform(0, 0.01) : 0))
      ),
      done,
      samples: Uint32Array.from({ length: all }, () => rng.integer(count)),
      sizes: rows,
      words: Uint32Array.from(rows, () => rng.uniform(0, 2 ** 32))
    };
  });

/** The largest difference, as a share of the largest number where that is above 1. */
const difference = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  largest(a, b) / Math.max(1, largest(b, new Float32Array(b.length)));

/** The difference between everything in the two, each with its name. */
function apart(a: Made, b: Made): Record<string, number> {
  return {
    weights: difference(a.weights, b.weights),
    before: difference(a.before, b.before),
    // That of the last of several updates, taken at weights that differ already.
    gradient: 0.3 * difference(a.gradient, b.gradient),
    trace: difference(a.trace, b.trace),
    slots: Math.max(0, ...a.slots.map((slot, i) => difference(slot, b.slots[i] ?? [])))
  };
}

const close = (differences: Record<string, number>, limit: number) =>
  Object.entries(differences).forEach(([name, value]) => expect(value, name).toBeLessThan(limit));

describe('after an epoch of any network, optimizer and loss', () => {
  it('the fused kernels are where plain TensorFlow.js is', async () => {
    await fc.assert(
      fc.asyncProperty(works, async (work) => {
        const reference = await updateUnfused(tf, read, work);
        close(apart(simd.train(work), reference), 1e-5);
        close(apart(plainKernels.train(work), reference), 1e-5);
      }),
      { seed: 1, numRuns: full ? 600 : 25 }
    );
  });

  it('the kernels in WebAssembly and in plain JavaScript differ by rounding alone', () => {
    fc.assert(
      fc.property(works, (work) => close(apart(simd.train(work), plainKernels.train(work)), 1e-5)),
      { seed: 2, numRuns: full ? 5000 : 300 }
    );
  });

  it('at the same weights the gradients of a batch agree ten times as closely', async () => {
    const one = (work: Work): Work => ({
      ...work,
      sizes: work.sizes.slice(0, 1),
      samples: work.samples.slice(0, work.sizes[0]),
      words: work.words.slice(0, 1)
    });
    await fc.assert(
      fc.asyncProperty(works.map(one), async (work) => {
        const reference = await updateUnfused(tf, read, work);
        for (const kernels of [simd, plainKernels])
          expect(difference(kernels.train(work).gradient, reference.gradient)).toBeLessThan(3e-6);
      }),
      { seed: 4, numRuns: full ? 600 : 40 }
    );
  });

  it('all sums and outputs of any number of samples are those of plain TensorFlow.js', async () => {
    await fc.assert(
      fc.asyncProperty(works, fc.integer({ min: 1, max: 150 }), async ({ network, weights }, count) => {
        const rng = random(count);
        const x = Float32Array.from({ length: count * network.input }, () => rng.normal());
        const reference = await predictUnfused(tf, read, network, weights, x);
        for (const kernels of [simd, plainKernels])
          kernels.predict(network, weights, x).forEach((made, l) => {
            expect(difference(made.sums, reference[l]?.sums ?? [])).toBeLessThan(1e-5);
            expect(difference(made.outputs, reference[l]?.outputs ?? [])).toBeLessThan(1e-5);
          });
      }),
      { seed: 3, numRuns: full ? 300 : 15 }
    );
  });
});

describe('maps', () => {
  it('are the outputs of the samples, unit by unit', () => {
    fc.assert(
      fc.property(works, fc.integer({ min: 1, max: 300 }), ({ network, weights }, count) => {
        const rng = random(count);
        const x = Float32Array.from({ length: count * network.input }, () => rng.normal());
        for (const kernels of [simd, plainKernels]) {
          const made = kernels.predict(network, weights, x);
          kernels.maps(network, weights, x).forEach((map, l) => {
            expect(difference(map, planes(network, l, made[l] ?? none))).toBeLessThan(1e-6);
          });
        }
      }),
      { seed: 7, numRuns: full ? 600 : 60 }
    );
  });

  it('fill again what an earlier call left, and only where it fits', () => {
    const [{ network, weights, data }] = fc.sample(works, { seed: 8, numRuns: 1 }) as [Work];
    const first = simd.maps(network, weights, data.x);
    const again = simd.maps(
      network,
      weights.map((w) => w / 2),
      data.x,
      first
    );
    expect(again.every((map, l) => map === first[l])).toBe(true);
    const fewer = simd.maps(network, weights, data.x.subarray(0, network.input), first);
    expect(fewer.some((map, l) => map === first[l])).toBe(false);
  });
});

describe('looks between updates', () => {
  it('see what predict would see there, whoever makes the updates', async () => {
    const [work] = fc.sample(works, { seed: 9, numRuns: 1 }) as [Work];
    const looks = Uint32Array.from(work.sizes, (_, u) =>
      u % 2 === 0 || u === work.sizes.length - 1 ? 1 : 0
    );
    const watched = { ...work, watch: { x: work.data.x.slice(0, 5 * work.inputs), looks } };
    const each = 5 * work.outputs;
    for (const made of [
      simd.train(watched),
      plainKernels.train(watched),
      await updateUnfused(tf, read, watched)
    ]) {
      let [look, sample] = [0, 0];
      work.sizes.forEach((size, u) => {
        sample += size;
        if (!looks[u]) return;
        const { weights } = simd.train({
          ...work,
          sizes: work.sizes.slice(0, u + 1),
          samples: work.samples.slice(0, sample),
          words: work.words.slice(0, u + 1)
        });
        const there = simd.predict(work.network, weights, watched.watch.x).at(-1) ?? none;
        const seen = (part: Float32Array) => part.subarray(look * each, (look + 1) * each);
        expect(difference(seen(made.seen.sums), there.sums)).toBeLessThan(1e-5);
        expect(difference(seen(made.seen.outputs), there.outputs)).toBeLessThan(1e-5);
        expect(made.seen.largest[look]).toBeCloseTo(largest(weights, new Float32Array(weights.length)), 4);
        look++;
      });
      expect(made.seen.largest.length).toBe(look);
      expect(difference(made.weights, simd.train(work).weights)).toBeLessThan(1e-5);
    }
  });
});

const none = { sums: new Float32Array(), outputs: new Float32Array() };

describe('the kernels', () => {
  const [work] = fc.sample(works, { seed: 5, numRuns: 1 }) as [Work];

  it('are found here, and change nothing that they are given', () => {
    expect(hasSimd()).toBe(true);
    for (const kernels of [simd, plainKernels]) {
      const copy = structuredClone(work);
      kernels.train(work);
      kernels.predict(work.network, work.weights, work.data.x);
      expect(work).toEqual(copy);
    }
  });

  it('are the same to the last bit when they are called again, whatever ran between', () => {
    const [other] = fc.sample(works, { seed: 6, numRuns: 1 }) as [Work];
    const first = simd.train(work);
    simd.train(other);
    simd.predict(other.network, other.weights, other.data.x);
    expect(simd.train(work)).toEqual(first);
  });

  it('make five updates in one call exactly as in five', () => {
    for (const kernels of [simd, plainKernels]) {
      const together = kernels.train(work);
      let { weights, slots } = work as { weights: Float32Array; slots: readonly Float32Array[] };
      let at = 0;
      work.sizes.forEach((size, u) => {
        const made = kernels.train({
          ...work,
          weights,
          slots,
          done: work.done + u,
          samples: work.samples.slice(at, (at += size)),
          sizes: Uint32Array.of(size),
          words: work.words.slice(u, u + 1)
        });
        ({ weights, slots } = made);
      });
      expect(weights).toEqual(together.weights);
      expect(slots).toEqual(together.slots);
    }
  });

  it('as operations of TensorFlow.js give the same and leave no tensor behind, after an error neither', () => {
    const before = tf.memory().numTensors;
    expect(trainFused(work)).toEqual(simd.train(work));
    expect(predictFused(work.network, work.weights, work.data.x)).toEqual(
      simd.predict(work.network, work.weights, work.data.x)
    );
    expect(tf.memory().numTensors).toBe(before);
    const broken = { ...work, network: { ...work.network, layers: [] } };
    expect(() => trainFused(broken)).toThrow();
    expect(tf.memory().numTensors).toBe(before);
  });

  it('stay finite and right where sums are far out', async () => {
    for (const loss of ['binaryCrossentropy', 'categoricalCrossentropy'] as const) {
      const network: Network = {
        input: 1,
        layers: [{ units: 3, activation: loss === 'binaryCrossentropy' ? 'sigmoid' : 'softmax' }],
        loss,
        optimizer: { name: 'sgd', learningRate: 0.01 }
      };
      const far: Work = {
        ...work,
        network,
        inputs: 1,
        outputs: 3,
        data: { x: Float32Array.of(40, -40), y: Float32Array.of(1, 0, 0, 0, 0, 1) },
        weights: Float32Array.of(2, -2, 0.5, 0, 0, 0),
        slots: [],
        samples: Uint32Array.of(0, 1),
        sizes: Uint32Array.of(2),
        words: new Uint32Array()
      };
      const reference = await updateUnfused(tf, read, far);
      close(apart(simd.train(far), reference), 1e-5);
      close(apart(plainKernels.train(far), reference), 1e-5);
    }
  });
});

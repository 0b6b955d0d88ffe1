import { describe, expect, it } from 'vitest';
import { engine } from '$lib/nn/engine';
import { gradientOf, passOf } from '$lib/nn/explain';
import { meanLoss } from '$lib/nn/metrics';
import { forward, init, parameterCount, shapesOf, type Network, type Weights } from '$lib/nn/network';
import { emptyState } from '$lib/nn/optimizers';
import { predict } from '$lib/nn/predict';
import { summaryRows } from '$lib/nn/summary';
import { train, type Data } from '$lib/nn/train';
import { join } from '$lib/nn/vector';
import { random } from '$lib/sim/random';
import { largest } from '../objective';

const network: Network = {
  input: 2,
  layers: [
    { units: 3, activation: 'tanh', batchNormalization: true },
    { units: 1, activation: 'linear' }
  ],
  loss: 'meanSquaredError',
  optimizer: { name: 'adam', learningRate: 0.05 }
};
const rng = random(4);
const count = 12;
const data: Data = {
  x: Float32Array.from({ length: 2 * count }, () => rng.normal(1, 2)),
  y: Float32Array.from({ length: count }, () => rng.normal())
};
const [KERNEL, BIAS, GAMMA, BETA, MEAN, VARIANCE, KERNEL_2, BIAS_2] = [0, 1, 2, 3, 4, 5, 6, 7];
const weights: Weights = init(network, random(3)).map((part, p) =>
  p === VARIANCE ? part.map((_, j) => 0.5 + j) : part.map((w) => w + rng.normal(0, 0.2))
);

/** Raw sums of the first layer, their mean and their variance over the samples, in double precision. */
function statistics(w: readonly ArrayLike<number>[]) {
  const sums = Array.from({ length: count }, (_, n) =>
    [0, 1, 2].map(
      (j) =>
        (data.x[2 * n] ?? 0) * (w[KERNEL]?.[j] ?? 0) +
        (data.x[2 * n + 1] ?? 0) * (w[KERNEL]?.[3 + j] ?? 0) +
        (w[BIAS]?.[j] ?? 0)
    )
  );
  const mean = [0, 1, 2].map((j) => sums.reduce((sum, row) => sum + (row[j] ?? 0), 0) / count);
  const variance = mean.map((m, j) => sums.reduce((sum, row) => sum + ((row[j] ?? 0) - m) ** 2, 0) / count);
  return { sums, mean, variance };
}

/** The loss of an update: normalised by the batch. */
function objective(w: readonly ArrayLike<number>[]): number {
  const { sums, mean, variance } = statistics(w);
  const losses = sums.map((row, n) => {
    const a = row.map((z, j) =>
      Math.tanh(
        ((w[GAMMA]?.[j] ?? 0) * (z - (mean[j] ?? 0))) / Math.sqrt((variance[j] ?? 0) + 1e-3) +
          (w[BETA]?.[j] ?? 0)
      )
    );
    const output = a.reduce((sum, value, j) => sum + value * (w[KERNEL_2]?.[j] ?? 0), w[BIAS_2]?.[0] ?? 0);
    return (output - (data.y[n] ?? 0)) ** 2;
  });
  return losses.reduce((a, b) => a + b, 0) / count;
}

function differences(f: (w: readonly Float64Array[]) => number): number[] {
  const moved = weights.map((part) => Float64Array.from(part));
  return moved.flatMap((part) =>
    Array.from(part, (w, i) => {
      part[i] = w + 1e-5;
      const above = f(moved);
      part[i] = w - 1e-5;
      const below = f(moved);
      part[i] = w;
      return (above - below) / 2e-5;
    })
  );
}

const once = () =>
  train(
    network,
    weights,
    emptyState('adam', parameterCount(network)),
    data,
    { updates: 1, batchSize: count },
    random(1)
  );

describe('a layer with batch normalisation', () => {
  it('carries γ, β and two statistics, begun as Keras begins them', () => {
    expect(shapesOf(network)).toEqual([[2, 3], [3], [3], [3], [3], [3], [3, 1], [1]]);
    expect(
      init(network, random(1))
        .slice(2, 6)
        .map((part) => Array.from(part))
    ).toEqual([
      [1, 1, 1],
      [0, 0, 0],
      [0, 0, 0],
      [1, 1, 1]
    ]);
    expect(summaryRows(network).map(({ layer, parameters }) => `${layer} ${parameters}`)).toEqual([
      'dense (Dense) 9',
      'batch_normalization (BatchNormalization) 12',
      'dense_1 (Dense) 4'
    ]);
  });

  it('has the gradient of finite differences through the statistics of the batch', async () => {
    const { last, trace } = await once();
    expect(trace[0]).toBeCloseTo(objective(weights), 5);
    expect(largest(join(last.gradient), differences(objective))).toBeLessThan(2e-5);
  });

  it('lets its statistics follow the batch by a hundredth, whatever the optimizer', async () => {
    const { weights: next } = await once();
    const { mean, variance } = statistics(weights);
    const expected = (part: number, seen: number[]) =>
      Array.from(weights[part] ?? [], (kept, j) => 0.99 * kept + 0.01 * (seen[j] ?? 0));
    expect(largest(next[MEAN] ?? [], expected(MEAN, mean))).toBeLessThan(1e-6);
    expect(largest(next[VARIANCE] ?? [], expected(VARIANCE, variance))).toBeLessThan(1e-6);
  });

  it('answers by its kept statistics, in plain loops as by TensorFlow.js, and no kernel is asked', async () => {
    const plain = forward(network, weights, data.x);
    const made = await predict(network, weights, data.x);
    made.forEach(({ sums, outputs }, l) => {
      expect(largest(sums, plain[l]?.sums ?? [])).toBeLessThan(2e-6);
      expect(largest(outputs, plain[l]?.outputs ?? [])).toBeLessThan(2e-6);
    });
    const { sums } = statistics(weights);
    const z = sums[0]?.[1] ?? 0;
    const kept = (part: number) => weights[part]?.[1] ?? 0;
    expect(plain[0]?.sums[1]).toBeCloseTo(
      (kept(GAMMA) * (z - kept(MEAN))) / Math.sqrt(kept(VARIANCE) + 1e-3) + kept(BETA),
      5
    );
    expect(engine.report.name).toBe('CPU');
  });

  it('explains one sample with the gradients that differences give', () => {
    const [x, y] = [data.x.slice(0, 2), data.y.slice(0, 1)];
    const loss = (w: readonly Float64Array[]) => {
      const made = forward(network, w as unknown as Weights, x).at(-1);
      return made ? meanLoss('meanSquaredError', y, made) : NaN;
    };
    // Sums are kept in single precision, so the steps of the differences are wide
    const wide = weights.map((part) => Float64Array.from(part));
    const gradient = join(gradientOf(passOf(network, weights, x, y)));
    let at = 0;
    wide.forEach((part, p) =>
      part.forEach((w, i) => {
        part[i] = w + 1e-2;
        const above = loss(wide);
        part[i] = w - 1e-2;
        const below = loss(wide);
        part[i] = w;
        const slope = p === MEAN || p === VARIANCE ? 0 : (above - below) / 2e-2;
        expect(Math.abs((gradient[at++] ?? NaN) - slope)).toBeLessThan(2e-3 * Math.max(1, Math.abs(slope)));
      })
    );
  });
});

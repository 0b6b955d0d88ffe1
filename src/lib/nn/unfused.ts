// Updates by plain TensorFlow.js operations and its gradients: the reference for every kernel, and the way for
// whatever no kernel does.
import type { Rank, Scalar, Tensor, Tensor1D, Tensor2D, Tf } from './backend';
import { rows } from './batches';
import { dropoutMask } from './dropout';
import { apply, type Made as LayerMade } from './layers/dense';
import { losses, lossOf } from './losses';
import { followed, momentsOf, normalise } from './layers/normalization';
import { firstOf, lengthsOf, shapesOf, type Network } from './network';
import { hyperparameters, optimizers } from './optimizers';
import { cut, join } from './vector';
import { batchesIn, sightsOf, stretches, type Made, type Work } from './work';

/** The pieces of one long vector with the shapes of `Weights`. */
function pieces(tf: Tf, network: Network, whole: Tensor1D): Tensor[] {
  const lengths = lengthsOf(network);
  let at = 0;
  return shapesOf(network).map((shape, i) => {
    const length = lengths[i] ?? 0;
    const piece = tf.reshape(tf.slice1d(whole, at, length), shape);
    at += length;
    return piece;
  });
}

/** Statistics of the sums of one layer that normalises, with the place of its kept ones among the weights. */
interface Seen {
  at: number;
  mean: Tensor1D;
  variance: Tensor1D;
}

/**
 * The layers one after the other. `word` makes the dropout of an update, and normalisation by the batch, whose
 * statistics go into `seen`; without it they are those of a network that answers.
 */
function pass(
  tf: Tf,
  network: Network,
  x: Tensor2D,
  weights: Tensor[],
  updating?: { word: number | undefined; seen: Seen[] }
): { sums: Tensor2D; outputs: Tensor2D }[] {
  let given = x;
  return network.layers.map((layer, l) => {
    const first = firstOf(network, l);
    const [kernel, bias, gamma, beta, mean, variance] = weights.slice(first) as [Tensor2D, ...Tensor1D[]];
    const normalised = (sums: Tensor2D): Tensor2D => {
      if (!layer.batchNormalization || !gamma || !beta || !mean || !variance) return sums;
      if (!updating) return normalise(tf, sums, { gamma, beta, mean, variance });
      const moments = momentsOf(tf, sums);
      updating.seen.push({ at: first + 4, ...moments });
      return normalise(tf, sums, { gamma, beta, ...moments });
    };
    const made = apply(tf, layer, given, kernel, bias as Tensor1D, normalised);
    given = made.outputs;
    if (layer.dropout && updating?.word !== undefined) {
      const shape: [number, number] = [x.shape[0], layer.units];
      const mask = dropoutMask(layer.dropout, updating.word, l, shape[0] * shape[1]);
      given = tf.mul(given, tf.tensor2d(mask, shape));
    }
    return { sums: made.sums, outputs: given };
  });
}

/** The mean loss of a batch with the penalty on the kernels: (1/n) Σ L + Σ λ₁ |w| + Σ λ₂ w². */
function objective(
  tf: Tf,
  network: Network,
  x: Tensor2D,
  y: Tensor2D,
  weights: Tensor[],
  word: number | undefined
): Scalar {
  const made = pass(tf, network, x, weights, { word, seen: [] }).at(-1);
  if (!made) throw new Error('A network needs at least one layer');
  const terms: Scalar[] = [];
  network.layers.forEach(({ l1, l2 }, l) => {
    const kernel = weights[firstOf(network, l)] as Tensor2D;
    if (l1) {
      const size = tf.add(tf.relu(kernel), tf.relu(tf.neg(kernel)));
      terms.push(tf.mul(tf.sum<Scalar>(size), l1));
    }
    if (l2) terms.push(tf.mul(tf.sum<Scalar>(tf.square(kernel)), l2));
  });
  const each = losses[network.loss].apply(tf, y, made.outputs, made.sums);
  const loss =
    lossOf(network.loss).over === 'mean'
      ? tf.mean<Scalar>(each)
      : tf.mul<Scalar>(tf.sum<Scalar>(each), 1 / x.shape[0]);
  return terms.reduce((total, term) => tf.add(total, term), loss);
}

const flat = (tf: Tf, parts: Tensor[]): Tensor1D =>
  tf.concat1d(parts.map((part) => tf.reshape<Rank.R1>(part, [-1])));

/** The weights after an update, where statistics of layers that normalise are not moved but follow the batch. */
function withStatistics(
  tf: Tf,
  network: Network,
  before: Tensor[],
  x: Tensor2D,
  word: number | undefined,
  moved: Tensor1D
) {
  if (!network.layers.some(({ batchNormalization }) => batchNormalization)) return moved;
  const seen: Seen[] = [];
  pass(tf, network, x, before, { word, seen });
  const parts = pieces(tf, network, moved);
  for (const { at, mean, variance } of seen) {
    parts[at] = followed(tf, before[at] as Tensor1D, mean);
    parts[at + 1] = followed(tf, before[at + 1] as Tensor1D, variance);
  }
  return flat(tf, parts);
}

/** Makes all the updates, looking on the way where the work asks for it. Leaves no tensor behind. */
export async function updateUnfused(
  tf: Tf,
  read: (tensor: Tensor) => Promise<Float32Array>,
  work: Work
): Promise<Made> {
  const { watch } = work;
  if (!watch) return { ...(await stretch(tf, read, work)), seen: sightsOf([]) };
  const pieces: Made[] = [];
  const looks: { made: LayerMade[]; weights: Float32Array }[] = [];
  for (const piece of stretches(work, watch.looks)) {
    const { weights = work.weights, slots = work.slots } = pieces.at(-1) ?? {};
    const made = await stretch(tf, read, { ...piece, weights, slots });
    pieces.push({ ...made, seen: sightsOf([]) });
    looks.push({
      made: await predictUnfused(tf, read, work.network, made.weights, watch.x),
      weights: made.weights
    });
  }
  const last = pieces.at(-1);
  if (!last) throw new Error('There is nothing to train on');
  return { ...last, trace: join(pieces.map(({ trace }) => trace)), seen: sightsOf(looks) };
}

async function stretch(
  tf: Tf,
  read: (tensor: Tensor) => Promise<Float32Array>,
  work: Work
): Promise<Omit<Made, 'seen'>> {
  const { network, data, inputs, outputs } = work;
  const given = hyperparameters(network.optimizer);
  const optimizer = optimizers[network.optimizer.name];
  const statistics = new Set(
    network.layers.flatMap(({ batchNormalization }, l) =>
      batchNormalization ? [firstOf(network, l) + 4, firstOf(network, l) + 5] : []
    )
  );

  /** One update; what it made stays, everything between is freed. */
  const update = (batch: Uint32Array, i: number, now: Tensor1D, slots: Tensor1D[]) =>
    tf.tidy(() => {
      const x = tf.tensor2d(rows(data.x, inputs, batch), [batch.length, inputs]);
      const y = tf.tensor2d(rows(data.y, outputs, batch), [batch.length, outputs]);
      const parts = pieces(tf, network, now);
      // Kept statistics have no part in the loss of an update, and no gradient
      const learned = parts.filter((_, p) => !statistics.has(p));
      const { value, grads } = tf.valueAndGrads((...given: Tensor[]) => {
        let next = 0;
        const weights = parts.map((part, p) => (statistics.has(p) ? part : (given[next++] ?? part)));
        return objective(tf, network, x, y, weights, work.words[i]);
      })(learned);
      let next = 0;
      const gradient = flat(
        tf,
        parts.map((part, p) => (statistics.has(p) ? tf.mul(part, 0) : (grads[next++] ?? part)))
      );
      // w ← w − η λ w
      const kept = given.weightDecay
        ? tf.mul<Tensor1D>(now, 1 - given.learningRate * given.weightDecay)
        : now;
      const moved = optimizer.move(tf, kept, gradient, slots, work.done + i + 1, given);
      const weights = withStatistics(tf, network, parts, x, work.words[i], moved.weights);
      return { loss: value, gradient, weights, slots: moved.slots };
    });

  const result = tf.tidy(() => {
    let before = tf.tensor1d(work.weights);
    let made = { weights: before, slots: work.slots.map((slot) => tf.tensor1d(slot)), gradient: before };
    const trace: Tensor1D[] = [];
    batchesIn(work).forEach((batch, i) => {
      const old = [before, made.gradient, ...made.slots];
      before = made.weights;
      const { loss, ...next } = update(batch, i, before, made.slots);
      made = next;
      trace.push(tf.reshape<Rank.R1>(loss, [1]));
      tf.dispose(old.filter((tensor) => tensor !== before));
    });
    return tf.concat1d([made.weights, before, made.gradient, ...made.slots, ...trace]);
  });
  try {
    const numbers = await read(result);
    const size = work.weights.length;
    const slots = work.slots.map(() => size);
    const [weights, before, gradient, ...rest] = cut(numbers, [
      size,
      size,
      size,
      ...slots,
      work.sizes.length
    ]);
    if (!weights || !before || !gradient) throw new Error('The engine gave too few numbers');
    return { weights, before, gradient, slots: rest.slice(0, -1), trace: rest.at(-1) ?? new Float32Array() };
  } finally {
    tf.dispose(result);
  }
}

/** Sums and outputs of every layer for the samples x, as tensors that stay. */
export const layersOf = (
  tf: Tf,
  network: Network,
  weights: Float32Array,
  x: Float32Array
): { sums: Tensor2D; outputs: Tensor2D }[] =>
  tf.tidy(() => {
    const samples = tf.tensor2d(x, [x.length / network.input, network.input]);
    return pass(tf, network, samples, pieces(tf, network, tf.tensor1d(weights)));
  });

/**
 * Sums and outputs of every layer for the samples x, row-major [count, network.input], in one batch (32 at a time would
 * take 3–20× as long). Leaves no tensor behind.
 */
export async function predictUnfused(
  tf: Tf,
  read: (tensor: Tensor) => Promise<Float32Array>,
  network: Network,
  weights: Float32Array,
  x: Float32Array
): Promise<LayerMade[]> {
  const made = layersOf(tf, network, weights, x);
  try {
    const results: LayerMade[] = [];
    for (const { sums, outputs } of made)
      results.push({ sums: await read(sums), outputs: await read(outputs) });
    return results;
  } finally {
    tf.dispose(made);
  }
}

// Updates by plain TensorFlow.js operations and its gradients: the reference for every kernel, and the way for
// whatever no kernel does.
import type { Rank, Scalar, Tensor, Tensor1D, Tensor2D, Tf } from './backend';
import { rows } from './batches';
import { dropoutMask } from './dropout';
import { apply, type Made as LayerMade } from './layers/dense';
import { losses, lossOf } from './losses';
import { lengthsOf, shapesOf, type Network } from './network';
import { hyperparameters, optimizers } from './optimizers';
import { cut } from './vector';
import { batchesIn, type Made, type Work } from './work';

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

/** The mean loss of a batch with the penalty on the kernels: (1/n) Σ L + Σ λ₁ |w| + Σ λ₂ w². */
function objective(
  tf: Tf,
  network: Network,
  x: Tensor2D,
  y: Tensor2D,
  weights: Tensor[],
  word: number | undefined
): Scalar {
  let outputs = x;
  let sums = x;
  const terms: Scalar[] = [];
  const count = x.shape[0];
  network.layers.forEach((layer, l) => {
    const kernel = weights[2 * l] as Tensor2D;
    ({ sums, outputs } = apply(tf, layer, outputs, kernel, weights[2 * l + 1] as Tensor1D));
    if (layer.dropout && word !== undefined) {
      const mask = dropoutMask(layer.dropout, word, l, count * layer.units);
      outputs = tf.mul(outputs, tf.tensor2d(mask, [count, layer.units]));
    }
    if (layer.l1) {
      const size = tf.add(tf.relu(kernel), tf.relu(tf.neg(kernel)));
      terms.push(tf.mul(tf.sum<Scalar>(size), layer.l1));
    }
    if (layer.l2) terms.push(tf.mul(tf.sum<Scalar>(tf.square(kernel)), layer.l2));
  });
  const each = losses[network.loss].apply(tf, y, outputs, sums);
  const loss =
    lossOf(network.loss).over === 'mean'
      ? tf.mean<Scalar>(each)
      : tf.mul<Scalar>(tf.sum<Scalar>(each), 1 / count);
  return terms.reduce((total, term) => tf.add(total, term), loss);
}

/** Makes all the updates. Leaves no tensor behind. */
export async function updateUnfused(
  tf: Tf,
  read: (tensor: Tensor) => Promise<Float32Array>,
  work: Work
): Promise<Made> {
  const { network, data, inputs, outputs } = work;
  const given = hyperparameters(network.optimizer);
  const optimizer = optimizers[network.optimizer.name];

  /** One update; what it made stays, everything between is freed. */
  const update = (batch: Uint32Array, i: number, now: Tensor1D, slots: Tensor1D[]) =>
    tf.tidy(() => {
      const x = tf.tensor2d(rows(data.x, inputs, batch), [batch.length, inputs]);
      const y = tf.tensor2d(rows(data.y, outputs, batch), [batch.length, outputs]);
      const { value, grads } = tf.valueAndGrads((...weights: Tensor[]) =>
        objective(tf, network, x, y, weights, work.words[i])
      )(pieces(tf, network, now));
      const gradient = tf.concat1d(grads.map((part) => tf.reshape<Rank.R1>(part, [-1])));
      // w ← w − η λ w
      const kept = given.weightDecay
        ? tf.mul<Tensor1D>(now, 1 - given.learningRate * given.weightDecay)
        : now;
      return {
        loss: value,
        gradient,
        ...optimizer.move(tf, kept, gradient, slots, work.done + i + 1, given)
      };
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
    const parts = pieces(tf, network, tf.tensor1d(weights));
    let given = tf.tensor2d(x, [x.length / network.input, network.input]);
    return network.layers.map((layer, l) => {
      const made = apply(tf, layer, given, parts[2 * l] as Tensor2D, parts[2 * l + 1] as Tensor1D);
      given = made.outputs;
      return made;
    });
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

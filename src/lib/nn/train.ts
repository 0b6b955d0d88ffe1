// Training by plain TensorFlow.js operations and its gradients.
import type { Rank, Scalar, Tensor, Tensor1D, Tensor2D, Tf } from './backend';
import { batchesOf, rows, startOfCourse, type Course } from './batches';
import type { Chance } from './chance';
import { engine, type Job } from './engine';
import { apply } from './layers/dense';
import { losses } from './losses';
import { lengthsOf, parameterCount, shapesOf, type Network, type Weights } from './network';
import { emptyState, optimizers, type OptimizerState } from './optimizers';
import { cut, join } from './vector';

/** Samples and targets, row-major: x [count, inputs], y [count, outputs]. */
export interface Data {
  x: Float32Array;
  y: Float32Array;
}

/** The last update, for showing how it was made. */
export interface Update {
  /** The samples of its batch. */
  batch: Uint32Array;
  /** The weights before it, and the gradient of the batch's loss with its penalty there. */
  before: Weights;
  gradient: Weights;
}

export interface Trained {
  weights: Weights;
  optimizer: OptimizerState;
  course: Course;
  /** The loss of every batch with its penalty, before its update. */
  trace: Float32Array;
  last: Update;
}

export interface Options {
  /** How many updates to make; a pass through the data that ends on the way is followed by the next. */
  updates: number;
  batchSize: number;
  course?: Course;
}

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

/** The mean loss of a batch with the penalty on the kernels: (1/n) Σ L + Σ λ w². */
function objective(tf: Tf, network: Network, x: Tensor2D, y: Tensor2D, weights: Tensor[]): Scalar {
  let outputs = x;
  let sums = x;
  const penalties: Scalar[] = [];
  network.layers.forEach((layer, l) => {
    const kernel = weights[2 * l] as Tensor2D;
    ({ sums, outputs } = apply(tf, layer, outputs, kernel, weights[2 * l + 1] as Tensor1D));
    if (layer.l2) penalties.push(tf.mul(tf.sum<Scalar>(tf.square(kernel)), layer.l2));
  });
  const loss = tf.mean<Scalar>(losses[network.loss].apply(tf, y, outputs, sums));
  return penalties.reduce((total, penalty) => tf.add(total, penalty), loss);
}

/** What the cost model should know of one update: forward, and twice that backward. */
const jobOf = (network: Network, batchSize: number): Job => ({
  kernels: 24 * network.layers.length,
  products: 3 * batchSize * parameterCount(network)
});

/**
 * Makes updates on batches of the data: returns the next weights, the optimizer's next memory, and how it
 * went. Changes nothing that it is given and leaves no tensor behind. Throws when there is no data.
 */
export async function train(
  network: Network,
  weights: Weights,
  optimizer: OptimizerState,
  data: Data,
  { updates, batchSize, course: from = startOfCourse }: Options,
  chance: Chance
): Promise<Trained> {
  const inputs = network.input;
  const outputs = network.layers.at(-1)?.units ?? 0;
  const count = data.x.length / inputs;
  if (count === 0 || updates === 0) throw new Error('There is nothing to train on');
  const { name, learningRate } = network.optimizer;
  const start = join(weights);
  const memory = optimizer.name === name ? optimizer : emptyState(name, start.length);
  const { batches, course } = batchesOf(count, updates, batchSize, from, chance);

  /** One update; what it made stays, everything between is freed. */
  const update = (tf: Tf, batch: Uint32Array, now: Tensor1D, slots: Tensor1D[], number: number) =>
    tf.tidy(() => {
      const x = tf.tensor2d(rows(data.x, inputs, batch), [batch.length, inputs]);
      const y = tf.tensor2d(rows(data.y, outputs, batch), [batch.length, outputs]);
      const { value, grads } = tf.valueAndGrads((...given: Tensor[]) => objective(tf, network, x, y, given))(
        pieces(tf, network, now)
      );
      const gradient = tf.concat1d(grads.map((part) => tf.reshape<Rank.R1>(part, [-1])));
      return {
        loss: value,
        gradient,
        ...optimizers[name].move(tf, now, gradient, slots, number, learningRate)
      };
    });

  const work = (todo: readonly Uint32Array[]) => async (tf: Tf) => {
    const { read } = await engine.load();
    const result = tf.tidy(() => {
      let before = tf.tensor1d(start);
      let made = { weights: before, slots: memory.slots.map((slot) => tf.tensor1d(slot)), gradient: before };
      const trace: Tensor1D[] = [];
      todo.forEach((batch, i) => {
        const old = [before, made.gradient, ...made.slots];
        before = made.weights;
        const { loss, ...next } = update(tf, batch, before, made.slots, memory.updates + i + 1);
        made = next;
        trace.push(tf.reshape<Rank.R1>(loss, [1]));
        tf.dispose(old.filter((tensor) => tensor !== before));
      });
      return tf.concat1d([made.weights, before, made.gradient, ...made.slots, ...trace]);
    });
    try {
      return await read(result);
    } finally {
      tf.dispose(result);
    }
  };

  const numbers = await engine.run(jobOf(network, batchSize), work(batches), work(batches.slice(0, 4)));
  engine.count(updates);
  const size = start.length;
  const lengths = [size, size, size, ...memory.slots.map(() => size), updates];
  const [now, before, gradient, ...rest] = cut(numbers, lengths);
  const shape = (whole: Float32Array | undefined) => cut(whole ?? start, lengthsOf(network));
  return {
    weights: shape(now),
    optimizer: { name, updates: memory.updates + updates, slots: rest.slice(0, -1) },
    course,
    trace: rest.at(-1) ?? new Float32Array(),
    last: { batch: batches.at(-1) ?? new Uint32Array(), before: shape(before), gradient: shape(gradient) }
  };
}

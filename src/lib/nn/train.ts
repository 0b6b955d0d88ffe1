// Training: the next weights from the last ones, by whichever engine suits the work.
import { batchesOf, startOfCourse, type Course } from './batches';
import type { Chance } from './chance';
import { dropoutWords } from './dropout';
import { engine, type Job, type Ways } from './engine';
import { isFused } from './kernels/kernels';
import { targetRows, targetWidth } from './losses';
import { fitting, lengthsOf, parameterCount, type Network, type Weights } from './network';
import { emptyState, type OptimizerState } from './optimizers';
import { updateUnfused } from './unfused';
import { cut } from './vector';
import { startOf, type Made, type Work } from './work';

/** Samples and targets, row-major: x [count, inputs], y [count, outputs], or [count] where targets are indices. */
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

/** The batches one after the other. */
function together(batches: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(batches.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const batch of batches) {
    all.set(batch, at);
    at += batch.length;
  }
  return all;
}

/** What the cost model should know of one update: forward, and twice that backward. */
const jobOf = (network: Network, batchSize: number): Job => ({
  kernels: 24 * network.layers.length,
  products: 3 * batchSize * parameterCount(network)
});

/**
 * Makes updates on batches of the data: returns the next weights, the optimizer's next memory, and how it
 * went. Changes nothing that it is given and leaves no tensor behind. Throws when there is no data, when
 * targets are missing, and when the weights are not those of the network.
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
  if (data.y.length !== count * targetWidth(network.loss, outputs))
    throw new Error('There is not one target for every sample');
  const { name } = network.optimizer;
  const start = fitting(network, weights);
  const memory = optimizer.name === name ? optimizer : emptyState(name, start.length);
  const { batches, course } = batchesOf(count, updates, batchSize, from, chance);
  const drops = network.layers.some(({ dropout }) => dropout);
  const work: Work = {
    network,
    inputs,
    outputs,
    data: { x: data.x, y: targetRows(network.loss, data.y, outputs) },
    weights: start,
    slots: memory.slots,
    done: memory.updates,
    samples: together(batches),
    sizes: Uint32Array.from(batches, ({ length }) => length),
    words: drops ? dropoutWords(updates, chance) : new Uint32Array()
  };
  const { read, trainFused } = await engine.load();
  const ways = (todo: Work): Ways<Made> => ({
    fused: isFused(network) ? () => trainFused(todo) : undefined,
    unfused: (tf) => updateUnfused(tf, read, todo)
  });
  const made = await engine.run(jobOf(network, batchSize), ways(work), ways(startOf(work, 4)));
  engine.count(updates);
  const shape = (whole: Float32Array) => cut(whole, lengthsOf(network));
  return {
    weights: shape(made.weights),
    optimizer: { name, updates: memory.updates + updates, slots: made.slots },
    course,
    trace: made.trace,
    last: {
      batch: batches.at(-1) ?? new Uint32Array(),
      before: shape(made.before),
      gradient: shape(made.gradient)
    }
  };
}

// Training: the next weights from the last ones, by whichever engine suits the work.
import { batchesOf, startOfCourse, updatesLeft, type Course } from './batches';
import type { Chance } from './chance';
import { dropoutWords } from './dropout';
import { engine, type Job, type Ways } from './engine';
import { isFused } from './kernels/kernels';
import type { Made as LayerMade } from './layers/dense';
import { targetRows, targetWidth } from './losses';
import { fitting, lengthsOf, parameterCount, type Network, type Weights } from './network';
import { emptyState, type OptimizerState } from './optimizers';
import { cut } from './vector';
import { startOf, type Made, type Sights, type Watch, type Work } from './work';

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

/** Lists of samples, or of words, one after the other. */
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

/** Which samples make which update, and with what chance. */
interface Plan {
  batches: readonly Uint32Array[];
  /** Where the training stands afterwards. */
  course: Course;
  words: Uint32Array;
}

const planOf = (
  { layers }: Network,
  count: number,
  { updates, batchSize, course: from = startOfCourse }: Options,
  chance: Chance
): Plan => ({
  ...batchesOf(count, updates, batchSize, from, chance),
  words: layers.some(({ dropout }) => dropout) ? dropoutWords(updates, chance) : new Uint32Array()
});

/** Samples that there are to train on. Throws when there are none, or targets are missing. */
function countOf({ input, layers, loss }: Network, { x, y }: Data): number {
  const count = x.length / input;
  if (count === 0) throw new Error('There is nothing to train on');
  if (y.length !== count * targetWidth(loss, layers.at(-1)?.units ?? 0))
    throw new Error('There is not one target for every sample');
  return count;
}

/** Makes the updates of a plan. */
async function make(
  network: Network,
  weights: Weights,
  optimizer: OptimizerState,
  data: Data,
  { batches, course, words }: Plan,
  watch?: Watch
): Promise<Trained & { seen: Sights }> {
  const updates = batches.length;
  if (updates === 0) throw new Error('There is nothing to train on');
  const outputs = network.layers.at(-1)?.units ?? 0;
  const { name } = network.optimizer;
  const start = fitting(network, weights);
  const memory = optimizer.name === name ? optimizer : emptyState(name, start.length);
  const work: Work = {
    network,
    inputs: network.input,
    outputs,
    data: { x: data.x, y: targetRows(network.loss, data.y, outputs) },
    weights: start,
    slots: memory.slots,
    done: memory.updates,
    samples: together(batches),
    sizes: Uint32Array.from(batches, ({ length }) => length),
    words,
    watch
  };
  const { read, trainFused } = await engine.load();
  const ways = (todo: Work): Ways<Made> => ({
    fused: isFused(network) ? (by) => trainFused(todo, by) : undefined,
    unfused: async (tf) => (await import('./unfused')).updateUnfused(tf, read, todo)
  });
  const largest = batches.reduce((most, { length }) => Math.max(most, length), 0);
  const made = await engine.run(jobOf(network, largest), ways(work), ways(startOf(work, 4)));
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
    },
    seen: made.seen
  };
}

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
  options: Options,
  chance: Chance
): Promise<Trained> {
  const plan = planOf(network, countOf(network, data), options, chance);
  return make(network, weights, optimizer, data, plan);
}

export interface CarryOptions extends Omit<Options, 'updates'> {
  /** Stretches to make; each is a pass, or what is left of one, but at most so many updates. */
  stretches: number;
  most: number;
  /** Samples, row-major [count, inputs], to look at after every stretch. */
  watched: Float32Array;
}

/** The sums and outputs of the output layer for the watched samples after a stretch, and the largest |w| then. */
export interface Sight extends LayerMade {
  largest: number;
  updates: number;
  epoch: number;
}

/**
 * Carries a training through many stretches in one go; `chanceOf(i)` is what stretch i is given. It ends exactly where as
 * many calls of `train` end, one for each stretch, and says what the network made of the watched samples in between.
 * Throws where `train` does.
 */
export async function carry(
  network: Network,
  weights: Weights,
  optimizer: OptimizerState,
  data: Data,
  { stretches, most, watched, batchSize, course: from = startOfCourse }: CarryOptions,
  chanceOf: (stretch: number) => Chance
): Promise<Trained & { sights: Sight[] }> {
  const count = countOf(network, data);
  const plans: Plan[] = [];
  let course = from;
  for (let i = 0; i < stretches; i++) {
    const updates = Math.min(most, updatesLeft(course, count, batchSize));
    const plan = planOf(network, count, { updates, batchSize, course }, chanceOf(i));
    course = plan.course;
    plans.push(plan);
  }
  const batches = plans.flatMap((plan) => plan.batches);
  const looks = new Uint32Array(batches.length);
  let updates = 0;
  for (const plan of plans) looks[(updates += plan.batches.length) - 1] = 1;
  const plan = { batches, course, words: together(plans.map(({ words }) => words)) };
  const trained = await make(network, weights, optimizer, data, plan, { x: watched, looks });
  const { seen } = trained;
  const each = seen.outputs.length / stretches;
  const sights = plans.map((plan, i): Sight => ({
    sums: seen.sums.subarray(i * each, (i + 1) * each),
    outputs: seen.outputs.subarray(i * each, (i + 1) * each),
    largest: seen.largest[i] ?? 0,
    updates: plan.batches.length,
    epoch: plan.course.epoch
  }));
  return { ...trained, sights };
}

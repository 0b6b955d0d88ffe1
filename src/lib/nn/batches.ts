// Which samples make which update.
import type { Chance } from './chance';

/** Where a training stands in its passes through the data: plain data, kept with the weights. */
export interface Course {
  /** Passes finished. */
  epoch: number;
  /** The samples of the present pass in their order, and how many of them are done. */
  order: Uint32Array;
  done: number;
}

export const startOfCourse: Course = { epoch: 0, order: new Uint32Array(0), done: 0 };

/** Updates that are left of the present pass, or that the next one takes when none is left. */
export const updatesLeft = (course: Course, count: number, batchSize: number): number =>
  Math.ceil((course.done < course.order.length ? course.order.length - course.done : count) / batchSize);

/**
 * The batches of the next updates over `count` samples. The order of each new pass comes from chance; a last
 * batch may be smaller, as in Keras.
 */
export function batchesOf(
  count: number,
  updates: number,
  batchSize: number,
  from: Course,
  chance: Chance
): { batches: Uint32Array[]; course: Course } {
  let { epoch, order, done } = from;
  const batches: Uint32Array[] = [];
  while (batches.length < updates) {
    if (done >= order.length) {
      // By hand, because this is done for every pass: `from` would take several times as long.
      const all: number[] = [];
      for (let i = 0; i < count; i++) all.push(i);
      order = new Uint32Array(chance.shuffle(all));
      done = 0;
    }
    batches.push(order.slice(done, done + batchSize));
    done = Math.min(done + batchSize, order.length);
    if (done === order.length) epoch++;
  }
  return { batches, course: { epoch, order, done } };
}

/** The rows of a row-major table that a batch names. */
export function rows(table: Float32Array, width: number, batch: Uint32Array): Float32Array {
  const picked = new Float32Array(batch.length * width);
  batch.forEach((row, i) => picked.set(table.subarray(row * width, (row + 1) * width), i * width));
  return picked;
}

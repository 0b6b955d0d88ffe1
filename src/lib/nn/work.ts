// What every way of making updates is given and gives back: numbers in long vectors, whoever computes them.
import type { Network } from './network';

export interface Work {
  network: Network;
  /** Numbers in a sample and in its target, once targets are rows as wide as the output. */
  inputs: number;
  outputs: number;
  /** Rows of samples and targets. */
  data: { x: Float32Array; y: Float32Array };
  /** All weights one after the other, and what the optimizer remembers of each. */
  weights: Float32Array;
  slots: readonly Float32Array[];
  /** Updates that the optimizer has made before. */
  done: number;
  /** The samples of all batches one after the other, and how many each batch has. */
  samples: Uint32Array;
  sizes: Uint32Array;
  /** The word of chance for dropout in each update; empty when no layer has any. */
  words: Uint32Array;
}

export interface Made {
  weights: Float32Array;
  slots: Float32Array[];
  /** The loss of every batch with its penalty, before its update. */
  trace: Float32Array;
  /** The weights before the last update, and the gradient that made it. */
  before: Float32Array;
  gradient: Float32Array;
}

/** The batches one by one. */
export function batchesIn({ samples, sizes }: Pick<Work, 'samples' | 'sizes'>): Uint32Array[] {
  let at = 0;
  return Array.from(sizes, (size) => samples.subarray(at, (at += size)));
}

/** The first few updates of a piece of work. */
export const startOf = (work: Work, updates: number): Work => {
  const sizes = work.sizes.slice(0, updates);
  return {
    ...work,
    sizes,
    samples: work.samples.slice(
      0,
      sizes.reduce((sum, size) => sum + size, 0)
    )
  };
};

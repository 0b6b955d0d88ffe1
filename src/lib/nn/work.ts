// What every way of making updates is given and gives back: numbers in long vectors, whoever computes them.
import type { Made as Layer } from './layers/dense';
import type { Network } from './network';
import { join } from './vector';

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
  /** Samples to look at after some of the updates. */
  watch?: Watch | undefined;
}

/** Samples that nothing is learned from: rows as wide as the input, and 1 for every update after which to look, the last among them. */
export interface Watch {
  x: Float32Array;
  looks: Uint32Array;
}

/** What was seen, look by look: sums and outputs of the output layer, [looks, count, units], and the largest |w|. */
export interface Sights extends Layer {
  largest: Float32Array;
}

export interface Made {
  weights: Float32Array;
  slots: Float32Array[];
  /** The loss of every batch with its penalty, before its update. */
  trace: Float32Array;
  /** The weights before the last update, and the gradient that made it. */
  before: Float32Array;
  gradient: Float32Array;
  seen: Sights;
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
    watch: undefined,
    sizes,
    samples: work.samples.slice(
      0,
      sizes.reduce((sum, size) => sum + size, 0)
    )
  };
};

/** What is seen of networks whose layers made this of the watched samples. */
export function sightsOf(looks: readonly { made: readonly Layer[]; weights: Float32Array }[]): Sights {
  const last = looks.map(({ made }) => made.at(-1));
  return {
    sums: join(last.flatMap((made) => made?.sums ?? [])),
    outputs: join(last.flatMap((made) => made?.outputs ?? [])),
    // Math.max is not a number as soon as one of its numbers is not.
    largest: Float32Array.from(looks, ({ weights }) =>
      weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0)
    )
  };
}

/** The outputs of layer `l` unit by unit, [units, count], from rows of samples. */
export function planes({ layers }: Network, l: number, { outputs }: Layer): Float32Array {
  const units = layers[l]?.units ?? 1;
  const count = outputs.length / units;
  const planes = new Float32Array(outputs.length);
  for (let j = 0; j < units; j++)
    for (let n = 0; n < count; n++) planes[j * count + n] = outputs[n * units + j] ?? 0;
  return planes;
}

/** The work in pieces, each up to an update after which to look; the last one ends with the work. */
export function stretches(work: Work, looks: Uint32Array): Work[] {
  const pieces: Work[] = [];
  let [from, sample] = [0, 0];
  for (let u = 0; u < work.sizes.length; u++) {
    if (!looks[u] && u + 1 < work.sizes.length) continue;
    const sizes = work.sizes.slice(from, u + 1);
    const samples = sizes.reduce((sum, size) => sum + size, sample);
    pieces.push({
      ...work,
      sizes,
      samples: work.samples.slice(sample, samples),
      words: work.words.slice(from, u + 1),
      done: work.done + from
    });
    [from, sample] = [u + 1, samples];
  }
  return pieces;
}

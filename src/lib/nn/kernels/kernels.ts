// What a set of kernels can do, whichever way it computes. All of them give the same numbers to float rounding.
import type { Made as Layer } from '../layers/dense';
import type { Network } from '../network';
import type { Made, Work } from '../work';

/** Whether the kernels do all that the network has: batch normalisation is left to plain operations. */
export const isFused = ({ layers }: Network): boolean =>
  !layers.some(({ batchNormalization }) => batchNormalization);

export interface Kernels {
  /** Shown to the reader. */
  name: string;
  /** Makes all updates of the work in one call. Changes nothing that it is given. */
  train(work: Work): Made;
  /** Sums and outputs of every layer for the samples x, row-major [count, network.input]. */
  predict(network: Network, weights: Float32Array, x: Float32Array): Layer[];
  /**
   * The outputs of every layer alone, unit by unit: [units, count]. Those of an earlier call that nobody needs any more
   * may be given to be filled again.
   */
  maps(
    network: Network,
    weights: Float32Array,
    x: Float32Array,
    into?: readonly Float32Array[]
  ): Float32Array[];
}

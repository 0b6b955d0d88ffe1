// What a network makes of many samples at once, by whichever engine suits the work.
import { engine } from './engine';
import { isFused } from './kernels/kernels';
import type { Made } from './layers/dense';
import { fitting, parameterCount, type Network, type Weights } from './network';
import { planes } from './work';

/**
 * The outputs of every unit for the samples `x`, row-major [count, network.input]: for each layer the maps of its units
 * one after the other, [units, count]. Those of an earlier call that nobody needs any more may be given to be filled again.
 * Throws when the weights are not those of the network.
 */
export async function maps(
  network: Network,
  weights: Weights,
  x: Float32Array,
  into: readonly Float32Array[] = []
): Promise<Float32Array[]> {
  const whole = fitting(network, weights);
  if (x.length === 0) return network.layers.map(() => new Float32Array());
  const { mapsFused, read } = await engine.load();
  const products = (x.length / network.input) * parameterCount(network);
  return engine.run(
    { kernels: 3 * network.layers.length, products },
    {
      fused: isFused(network) ? (by) => mapsFused(network, whole, x, into, by) : undefined,
      unfused: async (tf) => {
        const { predictUnfused } = await import('./unfused');
        const made = await predictUnfused(tf, read, network, whole, x);
        return made.map((layer, l) => planes(network, l, layer));
      }
    }
  );
}

/**
 * Sums and outputs of every layer for the samples `x`, row-major [count, network.input], all in one pass. Leaves no
 * tensor behind. Throws when the weights are not those of the network.
 */
export async function predict(network: Network, weights: Weights, x: Float32Array): Promise<Made[]> {
  const whole = fitting(network, weights);
  if (x.length === 0)
    return network.layers.map(() => ({ sums: new Float32Array(), outputs: new Float32Array() }));
  const { predictFused, read } = await engine.load();
  const products = (x.length / network.input) * parameterCount(network);
  return engine.run(
    { kernels: 3 * network.layers.length, products },
    {
      fused: isFused(network) ? (by) => predictFused(network, whole, x, by) : undefined,
      unfused: async (tf) => (await import('./unfused')).predictUnfused(tf, read, network, whole, x)
    }
  );
}

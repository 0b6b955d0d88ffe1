// What a network makes of many samples at once, by TensorFlow.js.
import type { Tf } from './backend';
import { engine } from './engine';
import { apply, type Made } from './layers/dense';
import { layerOf, parameterCount, type Network, type Weights } from './network';

/**
 * Sums and outputs of every layer for the samples `x`, row-major [count, network.input], in one batch (32 at a
 * time would take 3–20× as long). Leaves no tensor behind.
 */
export async function predict(network: Network, weights: Weights, x: Float32Array): Promise<Made[]> {
  const count = x.length / network.input;
  if (count === 0)
    return network.layers.map(() => ({ sums: new Float32Array(), outputs: new Float32Array() }));
  const work = async (tf: Tf): Promise<Made[]> => {
    const { read } = await engine.load();
    const made = tf.tidy(() => {
      let given = tf.tensor2d(x, [count, network.input]);
      return network.layers.map((_, l) => {
        const { layer, inputs, kernel, bias } = layerOf(network, weights, l);
        const done = apply(tf, layer, given, tf.tensor2d(kernel, [inputs, layer.units]), tf.tensor1d(bias));
        given = done.outputs;
        return done;
      });
    });
    try {
      const results: Made[] = [];
      for (const { sums, outputs } of made)
        results.push({ sums: await read(sums), outputs: await read(outputs) });
      return results;
    } finally {
      tf.dispose(made);
    }
  };
  return engine.run({ kernels: 3 * network.layers.length, products: count * parameterCount(network) }, work);
}

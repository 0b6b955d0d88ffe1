// The numbers behind one sample: every sum and output forward, every ∂L/∂z backward.
import { activations } from './activations';
import { losses } from './losses';
import { forward, layerOf, type Network, type Weights } from './network';

/** One layer while it works on one sample. */
export interface Passed {
  /** What came in: the sample, or the outputs of the layer before. */
  inputs: Float32Array;
  sums: Float32Array;
  outputs: Float32Array;
  /** δ = ∂L/∂z of every unit. The gradient of a weight wᵢⱼ is inputᵢ · δⱼ, that of a bias is δⱼ. */
  deltas: Float32Array;
}

/** Carries one sample `x` with target `y` through the network and its loss back. */
export function passOf(network: Network, weights: Weights, x: Float32Array, y: Float32Array): Passed[] {
  let given = x;
  const passed = forward(network, weights, x).map(({ sums, outputs }): Passed => {
    const inputs = given;
    given = outputs;
    return { inputs, sums, outputs, deltas: new Float32Array(outputs.length) };
  });
  for (let l = passed.length - 1; l >= 0; l--) {
    const { layer } = layerOf(network, weights, l);
    const { derivative } = activations[layer.activation];
    const here = passed[l] as Passed;
    const after = passed[l + 1];
    const next = after && layerOf(network, weights, l + 1);
    for (let j = 0; j < layer.units; j++) {
      const a = here.outputs[j] ?? 0;
      const slope = derivative(here.sums[j] ?? 0, a);
      if (after && next) {
        // δⱼ = φ′(zⱼ) Σₖ wⱼₖ δₖ
        let sum = 0;
        const units = next.layer.units;
        for (let k = 0; k < units; k++) sum += (next.kernel[j * units + k] ?? 0) * (after.deltas[k] ?? 0);
        here.deltas[j] = slope * sum;
      } else {
        // δ = ∂L/∂z at the output; the loss of a sample is the mean over its outputs
        here.deltas[j] = losses[network.loss].gradient(y[j] ?? 0, a, slope) / layer.units;
      }
    }
  }
  return passed;
}

/** The gradient of one sample's loss by every weight, in the order of `Weights`. */
export const gradientOf = (passed: readonly Passed[]): Float32Array[] =>
  passed.flatMap(({ inputs, deltas }) => [
    Float32Array.from({ length: inputs.length * deltas.length }, (_, at) => {
      const i = Math.floor(at / deltas.length);
      // ∂L/∂wᵢⱼ = inputᵢ · δⱼ
      return (inputs[i] ?? 0) * (deltas[at % deltas.length] ?? 0);
    }),
    deltas.slice()
  ]);

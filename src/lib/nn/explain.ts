// The numbers behind one sample: every sum and output forward, every ∂L/∂z backward.
import { activations, type Activation } from './activations';
import { lossOf, targetRows } from './losses';
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

/** ∂L/∂z of a layer from ∂L/∂a, which it is given in `deltas`. */
function throughActivation({ derivative, spreads }: Activation, { sums, outputs, deltas }: Passed): void {
  // For softmax ∂L/∂zⱼ = aⱼ (∂L/∂aⱼ − Σₖ aₖ ∂L/∂aₖ), for all others φ′(zⱼ) ∂L/∂aⱼ
  const mean = spreads ? deltas.reduce((sum, d, k) => sum + d * (outputs[k] ?? 0), 0) : 0;
  deltas.forEach((d, j) => {
    const a = outputs[j] ?? 0;
    deltas[j] = spreads ? a * (d - mean) : derivative(sums[j] ?? 0, a) * d;
  });
}

/**
 * Carries one sample `x` with target `y` through the network and its loss back. A target of the sparse
 * cross-entropy is one number, all others are as long as the output.
 */
export function passOf(network: Network, weights: Weights, x: Float32Array, y: Float32Array): Passed[] {
  let given = x;
  const passed = forward(network, weights, x).map(({ sums, outputs }): Passed => {
    const inputs = given;
    given = outputs;
    return { inputs, sums, outputs, deltas: new Float32Array(outputs.length) };
  });
  const loss = lossOf(network.loss);
  for (let l = passed.length - 1; l >= 0; l--) {
    const { layer } = layerOf(network, weights, l);
    const { units } = layer;
    const activation: Activation = activations[layer.activation];
    const here = passed[l] as Passed;
    const after = passed[l + 1];
    const next = after && layerOf(network, weights, l + 1);
    const target = targetRows(network.loss, y, units);
    for (let j = 0; j < units; j++) {
      if (after && next) {
        // ∂L/∂aⱼ = Σₖ wⱼₖ δₖ
        const width = next.layer.units;
        let sum = 0;
        for (let k = 0; k < width; k++) sum += (next.kernel[j * width + k] ?? 0) * (after.deltas[k] ?? 0);
        here.deltas[j] = sum;
      } else {
        // At the output; where the loss goes with one activation, this is ∂L/∂z already
        const all = loss.over === 'mean' ? units : 1;
        here.deltas[j] = loss.gradient(target[j] ?? 0, here.outputs[j] ?? 0, 1) / all;
      }
    }
    if (after || !loss.output) throughActivation(activation, here);
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

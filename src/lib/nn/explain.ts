// The numbers behind one sample: every sum and output forward, every ∂L/∂z backward.
import { activations, type Activation } from './activations';
import { forward as plain } from './layers/dense';
import { EPSILON, factorOf } from './layers/normalization';
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
  /** Where the layer normalises: ∂(normalised sum)/∂(sum) of every unit, and the sum with mean 0 and variance 1. */
  normal?: { factors: Float32Array; standard: Float32Array };
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
  const passed = forward(network, weights, x).map(({ sums, outputs }, l): Passed => {
    const { layer, inputs: width, kernel, bias, normal } = layerOf(network, weights, l);
    const inputs = given;
    given = outputs;
    const here = { inputs, sums, outputs, deltas: new Float32Array(outputs.length) };
    if (!normal) return here;
    const raw = plain(layer, width, inputs, kernel, bias).sums;
    const standard = raw.map(
      (z, j) => (z - (normal.mean[j] ?? 0)) / Math.sqrt((normal.variance[j] ?? 1) + EPSILON)
    );
    return { ...here, normal: { factors: raw.map((_, j) => factorOf(normal, j)), standard } };
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
        const factors = after.normal?.factors;
        for (let k = 0; k < width; k++)
          sum += (next.kernel[j * width + k] ?? 0) * (after.deltas[k] ?? 0) * (factors?.[k] ?? 1);
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

/** The gradient of one sample's loss by every weight, in the order of `Weights`; kept statistics have none. */
export const gradientOf = (passed: readonly Passed[]): Float32Array[] =>
  passed.flatMap(({ inputs, deltas, normal }) => {
    const raw = normal ? deltas.map((d, j) => d * (normal.factors[j] ?? 1)) : deltas;
    const kernel = Float32Array.from({ length: inputs.length * raw.length }, (_, at) => {
      const i = Math.floor(at / raw.length);
      // ∂L/∂wᵢⱼ = inputᵢ · δⱼ
      return (inputs[i] ?? 0) * (raw[at % raw.length] ?? 0);
    });
    if (!normal) return [kernel, raw.slice()];
    // ∂L/∂γ = δ · the standard sum, ∂L/∂β = δ
    const gamma = deltas.map((d, j) => d * (normal.standard[j] ?? 0));
    return [kernel, raw, gamma, deltas.slice(), new Float32Array(raw.length), new Float32Array(raw.length)];
  });

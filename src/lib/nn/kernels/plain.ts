// The same kernels in plain JavaScript over typed arrays, for where SIMD is missing. Weights stay one long vector;
// nothing is allocated while updates are made.
import { lossOf } from '../losses';
import type { Network } from '../network';
import { adamRate, hyperparameters, type Hyperparameters, type OptimizerName } from '../optimizers';
import { planes, sightsOf, type Made, type Work } from '../work';
import type { Made as LayerMade } from '../layers/dense';
import type { Kernels } from './kernels';
import { activate, drop, layersOf, lose, passBack, penalise, slope, sum, type Layer } from './plain-layer';

/** All weights moved by their gradients, by the formulas of ../optimizers.ts. */
function move(
  name: OptimizerName,
  given: Hyperparameters,
  w: Float32Array,
  gradient: Float32Array,
  [first = w, second = w]: readonly Float32Array[],
  count: number
): void {
  const { learningRate: rate, momentum, rho, beta1, beta2, epsilon, weightDecay } = given;
  const length = w.length;
  if (weightDecay) for (let k = 0; k < length; k++) w[k]! *= 1 - rate * weightDecay;
  if (name === 'sgd') for (let k = 0; k < length; k++) w[k]! -= rate * gradient[k]!;
  else if (name === 'momentum' || name === 'nesterov')
    for (let k = 0; k < length; k++) {
      const push = rate * gradient[k]!;
      const v = momentum * first[k]! - push;
      first[k] = v;
      w[k]! += name === 'momentum' ? v : momentum * v - push;
    }
  else if (name === 'adam') {
    const step = adamRate(given, count);
    for (let k = 0; k < length; k++) {
      const g = gradient[k]!;
      const m = beta1 * first[k]! + (1 - beta1) * g;
      const v = beta2 * second[k]! + (1 - beta2) * g * g;
      first[k] = m;
      second[k] = v;
      w[k]! -= (step * m) / (Math.sqrt(v) + epsilon);
    }
  } else
    for (let k = 0; k < length; k++) {
      const g = gradient[k]!;
      const s = name === 'adagrad' ? first[k]! + g * g : rho * first[k]! + (1 - rho) * g * g;
      first[k] = s;
      w[k]! -= (rate * g) / Math.sqrt(s + epsilon);
    }
}

function predict(network: Network, weights: Float32Array, x: Float32Array): LayerMade[] {
  let given = x;
  return layersOf(network, x.length / network.input).map((layer) => {
    const rows = given.length / layer.inputs;
    sum(layer, weights, given, undefined, rows);
    activate(layer, rows);
    given = layer.outputs = layer.made;
    return { sums: layer.sums, outputs: layer.made };
  });
}

function train({
  network,
  data,
  weights: start,
  slots: given,
  sizes,
  samples,
  words,
  done,
  watch
}: Work): Made {
  const { name } = network.optimizer;
  const settings = hyperparameters(network.optimizer);
  const loss = lossOf(network.loss);
  const layers = layersOf(network, Math.max(...sizes));
  const output = layers.at(-1) as Layer;
  const weights = start.slice();
  const slots = given.map((slot) => slot.slice());
  const gradient = new Float32Array(start.length);
  const before = new Float32Array(start.length);
  const trace = new Float32Array(sizes.length);
  const looks: { made: LayerMade[]; weights: Float32Array }[] = [];
  let at = 0;
  for (let u = 0; u < sizes.length; u++) {
    const rows = sizes[u]!;
    const batch = samples.subarray(at, (at += rows));
    let x = data.x;
    for (let l = 0; l < layers.length; l++) {
      const layer = layers[l]!;
      sum(layer, weights, x, l === 0 ? batch : undefined, rows);
      activate(layer, rows);
      if (layer.dropout) drop(layer, l, rows, words[u]!);
      x = layer.outputs;
    }
    let total = lose(loss, output, data.y, batch);
    for (let l = layers.length - 1; l >= 0; l--) {
      const layer = layers[l]!;
      const below = layers[l - 1];
      if (layer.dropout) for (let i = 0; i < rows * layer.units; i++) layer.deltas[i]! *= layer.factors[i]!;
      if (layer !== output || !loss.output) slope(layer, rows);
      passBack(
        layer,
        weights,
        gradient,
        below?.outputs ?? data.x,
        below ? undefined : batch,
        below?.deltas,
        rows
      );
      if (layer.l1 || layer.l2) total += penalise(layer, weights, gradient);
    }
    trace[u] = total;
    if (u === sizes.length - 1) before.set(weights);
    move(name, settings, weights, gradient, slots, done + u + 1);
    if (watch?.looks[u]) looks.push({ made: predict(network, weights, watch.x), weights: weights.slice() });
  }
  return { weights, slots, trace, before, gradient, seen: sightsOf(looks) };
}

export const plainKernels: Kernels = {
  name: 'JavaScript',
  train,
  predict,
  maps: (network, weights, x) => predict(network, weights, x).map((made, l) => planes(network, l, made))
};

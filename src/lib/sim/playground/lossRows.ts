// The end of the network in numbers: the loss of one sample, and the error that it sends back.
import { bracketed, format } from '../../draw/format';
import { lossOf, targetWidth, type Network, type Passed } from '../../nn';
import type { ExplainRow } from '../define';

const n = (x: number): string => format(x, 4);
const f = (x: number): string => bracketed(x, 4);

/** The target of a sample for every output unit, from what the core is given. */
export function targetsOf({ loss, layers }: Network, target: Float32Array): number[] {
  const units = layers.at(-1)?.units ?? 1;
  if (targetWidth(loss, units) === units) return Array.from(target);
  return Array.from({ length: units }, (_, j) => (target[0] === j ? 1 : 0));
}

/** L of one sample; `y` are the targets of all outputs. */
export function lossRow({ loss }: Network, y: readonly number[], { sums, outputs }: Passed): ExplainRow {
  const { value, over } = lossOf(loss);
  const total = y.reduce((sum, t, j) => sum + value(t, outputs[j] ?? 0, sums[j] ?? 0, sums), 0);
  const result = n(over === 'mean' ? total / y.length : total);
  const a = (j = 0) => outputs[j] ?? 0;
  switch (loss) {
    case 'binaryCrossentropy':
      return y[0] === 1
        ? { row: 'lossOne', numbers: `−ln ${n(a())}`, result }
        : { row: 'lossZero', numbers: `−ln(1 − ${n(a())})`, result };
    case 'categoricalCrossentropy':
    case 'sparseCategoricalCrossentropy':
      return { row: 'lossClass', numbers: `−ln ${n(a(y.indexOf(1)))}`, result };
    case 'meanSquaredError': {
      const terms = y.map((t, j) => `(${n(a(j))} − ${f(t)})²`).join(' + ');
      return { row: 'lossSquared', numbers: y.length > 1 ? `(${terms}) / ${y.length}` : terms, result };
    }
    case 'meanAbsoluteError':
      return { row: 'lossAbsolute', numbers: `|${n(a())} − ${f(y[0] ?? 0)}|`, result };
    case 'huber': {
      const d = a() - (y[0] ?? 0);
      const numbers = Math.abs(d) <= 1 ? `½·${f(d)}²` : `|${n(d)}| − ½`;
      return { row: 'lossHuber', numbers, result };
    }
  }
}

/** δ = ∂L/∂z of output unit `j`. */
export function deltaRow(network: Network, y: readonly number[], here: Passed, j: number): ExplainRow {
  const { outputs, deltas } = here;
  const [a, t] = [outputs[j] ?? 0, y[j] ?? 0];
  const result = n(deltas[j] ?? 0);
  if (lossOf(network.loss).output) return { row: 'deltaOutput', numbers: `${n(a)} − ${n(t)}`, result };
  const error = `(${n(a)} − ${f(t)})`;
  switch (network.layers.at(-1)?.activation) {
    case 'sigmoid':
      return { row: 'deltaSquaredSigmoid', numbers: `2·${error}·${n(a)}·(1 − ${n(a)})`, result };
    case 'softmax': {
      // gₖ = 2 (aₖ − yₖ) / K, δⱼ = aⱼ (gⱼ − Σ aₖ gₖ)
      const g = y.map((target, k) => (2 * ((outputs[k] ?? 0) - target)) / y.length);
      const mean = g.reduce((sum, one, k) => sum + one * (outputs[k] ?? 0), 0);
      return { row: 'deltaSquaredSoftmax', numbers: `${n(a)}·(${n(g[j] ?? 0)} − ${f(mean)})`, result };
    }
    default:
      if (network.loss === 'meanAbsoluteError')
        return { row: 'deltaAbsolute', numbers: `sign ${error}`, result };
      return network.loss === 'huber'
        ? { row: 'deltaHuber', numbers: `max(−1, min(1, ${n(a - t)}))`, result }
        : { row: 'deltaSquared', numbers: `2·${error}`, result };
  }
}

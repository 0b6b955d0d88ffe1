// The numbers behind a mark: here of a unit, a weight and a bias, the others in explainPoints.ts.
import { bracketed, format } from '../../draw/format';
import { activations, layerOf, type Activation } from '../../nn';
import type { Explanation, ExplainRow } from '../define';
import { ofBatch, ofClass, ofInput, ofPoint, viewOf } from './explainPoints';
import { deltaRow, lossRow } from './lossRows';
import { readMark } from './marks';
import { updateRows } from './memoryRows';
import { networkOf, type Shape, type State } from './state';

const n = (x: number): string => format(x, 4);
const f = (x: number): string => bracketed(x, 4);

/** φ(z) with the number in it. */
function activationNumbers(name: string, z: number, a: number, sums: Float32Array): string {
  switch (name) {
    case 'tanh':
      return `tanh ${f(z)}`;
    case 'relu':
      return `max(0, ${n(z)})`;
    case 'leakyRelu':
      return `max(0.2·${f(z)}, ${n(z)})`;
    case 'elu':
      return z > 0 ? n(z) : `e^${f(z)} − 1`;
    case 'sigmoid':
      return `1 / (1 + e^${f(-z)})`;
    case 'swish':
      return `${n(z)} / (1 + e^${f(-z)})`;
    case 'gelu':
      return `${n(z)}·${n(z === 0 ? 0.5 : a / z)}`;
    case 'softmax':
      return `e^${f(z)} / (${Array.from(sums, (one) => `e^${f(one)}`).join(' + ')})`;
    default:
      return n(z);
  }
}

/** φ′(z) with the number in it. */
function slopeNumbers(name: string, z: number, a: number): string {
  if (name === 'tanh') return `(1 − ${f(a)}²)`;
  if (name === 'sigmoid') return `${n(a)}·(1 − ${n(a)})`;
  const { derivative }: Activation = activations[name as keyof typeof activations];
  return f(derivative(z, a));
}

function ofUnit(state: State, p: Shape, [l = -1, j = -1]: number[], sample: number): Explanation | undefined {
  const view = viewOf(state, p, sample);
  const here = view?.passed[l];
  if (!view || !here || j >= here.outputs.length) return undefined;
  const { kernel, bias, layer } = layerOf(view.network, state.weights, l);
  const weight = (i: number) => kernel[i * layer.units + j] ?? 0;
  const terms = Array.from(here.inputs, (input, i) => `${f(weight(i))}·${f(input)}`);
  const [z, a] = [here.sums[j] ?? 0, here.outputs[j] ?? 0];
  const { activation } = layer;
  const last = l === view.passed.length - 1;
  const rows: ExplainRow[] = [
    { row: 'sum', numbers: `${terms.join(' + ')} + ${f(bias[j] ?? 0)}`, result: n(z) },
    {
      row: last && activation === 'sigmoid' ? 'probability' : activation,
      numbers: activationNumbers(activation, z, a, here.sums),
      result: n(a)
    }
  ];
  if (last)
    rows.push(lossRow(view.network, view.targets, here), deltaRow(view.network, view.targets, here, j));
  else {
    const next = layerOf(view.network, state.weights, l + 1);
    const units = next.layer.units;
    const back = Array.from(
      view.passed[l + 1]?.deltas ?? [],
      (d, k) => `${f(next.kernel[j * units + k] ?? 0)}·${f(d)}`
    ).join(' + ');
    const slope = slopeNumbers(activation, z, a);
    rows.push({ row: 'delta', numbers: `${slope}·(${back})`, result: n(here.deltas[j] ?? 0) });
  }
  return { rows, edits: [biasEdit(l, j, bias[j] ?? 0)] };
}

const edit = (layer: number, from: number, to: number, value: number) => ({
  action: 'setWeight',
  argument: { layer: layer + 1, from, to: to + 1, value: Math.round(100 * value) / 100 },
  fields: ['value']
});
const biasEdit = (l: number, j: number, value: number) => edit(l, 0, j, value);

/** The last update of the weight at `index` of part `part` of all weights; nothing before the first. */
function lastUpdate({ last, optimizer, weights }: State, part: number, index: number): ExplainRow[] {
  const gradient = last?.gradient[part]?.[index];
  const before = last?.before[part]?.[index];
  if (!last || gradient === undefined || before === undefined) return [];
  const bias = part % 2 === 1;
  const at = index + weights.slice(0, part).reduce((sum, { length }) => sum + length, 0);
  return [
    {
      row: bias ? 'biasBatchGradient' : 'batchGradient',
      numbers: `n = ${last.batch.length}`,
      result: n(gradient)
    },
    ...updateRows({
      optimizer: last.optimizer,
      learningRate: last.learningRate,
      count: optimizer.updates,
      before,
      after: weights[part]?.[index] ?? 0,
      gradient,
      memory: optimizer.slots.map((slot) => slot[at] ?? 0),
      bias
    })
  ];
}

/** Gradient for this sample, gradient of the last batch and the update that came of it. */
function ofWeight(
  state: State,
  p: Shape,
  mark: { l: number; i: number; j: number; bias: boolean },
  sample: number
): Explanation | undefined {
  const { l, i, j, bias } = mark;
  const network = networkOf(state, p);
  if (l >= network.layers.length) return undefined;
  const { inputs, layer, kernel, bias: biases } = layerOf(network, state.weights, l);
  if (j >= layer.units || (!bias && i >= inputs)) return undefined;
  const index = bias ? j : i * layer.units + j;
  const value = (bias ? biases : kernel)[index] ?? 0;
  const rows: ExplainRow[] = [{ row: bias ? 'bias' : 'weight', numbers: '', result: n(value) }];
  const here = viewOf(state, p, sample)?.passed[l];
  if (here) {
    const delta = here.deltas[j] ?? 0;
    const input = here.inputs[i] ?? 0;
    rows.push(
      bias
        ? { row: 'biasGradient', numbers: '', result: n(delta) }
        : { row: 'sampleGradient', numbers: `${f(input)}·${f(delta)}`, result: n(input * delta) }
    );
  }
  rows.push(...lastUpdate(state, bias ? 2 * l + 1 : 2 * l, index));
  return { rows, edits: [edit(l, bias ? 0 : i + 1, j, value)] };
}

export function explain(state: State, p: Shape, mark: string): Explanation | undefined {
  const read = readMark(mark);
  if (!read) return undefined;
  const { kind, at, sample } = read;
  const [first = Infinity, second = Infinity, third = Infinity] = at;
  switch (kind) {
    case 'unit':
      return ofUnit(state, p, at, sample);
    case 'weight':
      return ofWeight(state, p, { l: first, i: second, j: third, bias: false }, sample);
    case 'bias':
      return ofWeight(state, p, { l: first, i: 0, j: second, bias: true }, sample);
    case 'point':
      return ofPoint(state, p, first);
    case 'input':
      return ofInput(state, p, first, sample);
    case 'class':
      return ofClass(state, first);
    case 'batch':
      return ofBatch(state);
    default:
      return undefined;
  }
}

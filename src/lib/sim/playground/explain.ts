// The numbers behind a mark: of a unit, a weight, a bias, an input, a sample, a class.
import { bracketed, format } from '../../draw/format';
import { layerOf, passOf, type Network, type Passed } from '../../nn';
import type { Explanation, ExplainRow } from '../define';
import { features, inputsOf } from './features';
import { readMark } from './marks';
import { freePlace } from './samples';
import { networkOf, type Shape, type State } from './state';

const n = (x: number): string => format(x, 4);
const f = (x: number): string => bracketed(x, 4);

/** Everything about one sample, or nothing when there is no such sample. */
interface View {
  network: Network;
  passed: Passed[];
  label: number;
  x1: number;
  x2: number;
}

function viewOf(state: State, p: Shape, sample: number): View | undefined {
  const { x, label } = state.samples;
  const index = sample < label.length ? sample : 0;
  const target = label[index];
  if (target === undefined) return undefined;
  const point = x.slice(2 * index, 2 * index + 2);
  const network = networkOf(state, p);
  const passed = passOf(network, state.weights, inputsOf(state.features, point), Float32Array.of(target));
  return { network, passed, label: target, x1: point[0] ?? 0, x2: point[1] ?? 0 };
}

/** L = −ln a for class 1, −ln(1 − a) for class 0, exact where a rounds to 0 or 1. */
function lossRow(label: number, z: number, a: number): ExplainRow {
  const loss = Math.max(label === 1 ? -z : z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
  return label === 1
    ? { row: 'lossOne', numbers: `−ln ${n(a)}`, result: n(loss) }
    : { row: 'lossZero', numbers: `−ln(1 − ${n(a)})`, result: n(loss) };
}

const activationNumbers = (name: string, z: number): string =>
  name === 'tanh'
    ? `tanh ${f(z)}`
    : name === 'relu'
      ? `max(0, ${n(z)})`
      : name === 'sigmoid'
        ? `1 / (1 + e^${f(-z)})`
        : n(z);

const slopeNumbers = (name: string, z: number, a: number): string =>
  name === 'tanh'
    ? `(1 − ${f(a)}²)`
    : name === 'sigmoid'
      ? `${n(a)}·(1 − ${n(a)})`
      : name === 'relu'
        ? z > 0
          ? '1'
          : '0'
        : '1';

function ofUnit(state: State, p: Shape, [l = -1, j = -1]: number[], sample: number): Explanation | undefined {
  const view = viewOf(state, p, sample);
  const here = view?.passed[l];
  if (!view || !here || j >= here.outputs.length) return undefined;
  const { kernel, bias, layer } = layerOf(view.network, state.weights, l);
  const weight = (i: number) => kernel[i * layer.units + j] ?? 0;
  const terms = Array.from(here.inputs, (input, i) => `${f(weight(i))}·${f(input)}`);
  const z = here.sums[j] ?? 0;
  const a = here.outputs[j] ?? 0;
  const delta = n(here.deltas[j] ?? 0);
  const last = l === view.passed.length - 1;
  const rows: ExplainRow[] = [
    { row: 'sum', numbers: `${terms.join(' + ')} + ${f(bias[j] ?? 0)}`, result: n(z) },
    {
      row: last ? 'probability' : layer.activation,
      numbers: activationNumbers(layer.activation, z),
      result: n(a)
    }
  ];
  if (last) {
    rows.push(lossRow(view.label, z, a));
    rows.push({ row: 'deltaOutput', numbers: `${n(a)} − ${view.label}`, result: delta });
  } else {
    const next = layerOf(view.network, state.weights, l + 1);
    const units = next.layer.units;
    const back = Array.from(
      view.passed[l + 1]?.deltas ?? [],
      (d, k) => `${f(next.kernel[j * units + k] ?? 0)}·${f(d)}`
    ).join(' + ');
    const slope = slopeNumbers(layer.activation, z, a);
    rows.push({ row: 'delta', numbers: `${slope}·(${back})`, result: delta });
  }
  return { rows, edits: [biasEdit(l, j, bias[j] ?? 0)] };
}

const edit = (layer: number, from: number, to: number, value: number) => ({
  action: 'setWeight',
  argument: { layer: layer + 1, from, to: to + 1, value: Math.round(100 * value) / 100 },
  fields: ['value']
});
const biasEdit = (l: number, j: number, value: number) => edit(l, 0, j, value);

/** Gradient for this sample, gradient of the last batch and the update that came of it. */
function ofWeight(
  state: State,
  p: Shape,
  mark: { l: number; i: number; j: number; bias: boolean },
  sample: number
) {
  const { l, i, j, bias } = mark;
  const view = viewOf(state, p, sample);
  const network = networkOf(state, p);
  if (l >= network.layers.length) return undefined;
  const { inputs, layer, kernel, bias: biases } = layerOf(network, state.weights, l);
  if (j >= layer.units || (!bias && i >= inputs)) return undefined;
  const index = bias ? j : i * layer.units + j;
  const part = bias ? 2 * l + 1 : 2 * l;
  const value = (bias ? biases : kernel)[index] ?? 0;
  const rows: ExplainRow[] = [{ row: bias ? 'bias' : 'weight', numbers: '', result: n(value) }];
  const here = view?.passed[l];
  if (here) {
    const delta = here.deltas[j] ?? 0;
    const input = here.inputs[i] ?? 0;
    rows.push(
      bias
        ? { row: 'biasGradient', numbers: '', result: n(delta) }
        : { row: 'sampleGradient', numbers: `${f(input)}·${f(delta)}`, result: n(input * delta) }
    );
  }
  const { last } = state;
  const gradient = last?.gradient[part]?.[index];
  const before = last?.before[part]?.[index];
  if (last && gradient !== undefined && before !== undefined) {
    rows.push({
      row: bias ? 'biasBatchGradient' : 'batchGradient',
      numbers: `n = ${last.batch}`,
      result: n(gradient)
    });
    // What the optimizer did is what the core computed: the difference of the weight after and before.
    const step = last.optimizer === 'sgd' ? `${n(last.learningRate)}·${f(gradient)}` : n(before - value);
    const row = `${bias ? 'bias' : 'weight'}${last.optimizer === 'sgd' ? 'Sgd' : 'Other'}`;
    rows.push({
      row,
      numbers: `${n(before)} − ${last.optimizer === 'sgd' ? step : `(${step})`}`,
      result: n(value),
      kind: 'update'
    });
  }
  return { rows, edits: [edit(l, bias ? 0 : i + 1, j, value)] };
}

function ofPoint(state: State, p: Shape, index: number): Explanation | undefined {
  const view = index < state.samples.label.length ? viewOf(state, p, index) : undefined;
  const output = view?.passed.at(-1);
  if (!view || !output) return undefined;
  const z = output.sums[0] ?? 0;
  const a = output.outputs[0] ?? 0;
  const place = { point: index, x1: Math.round(100 * view.x1) / 100, x2: Math.round(100 * view.x2) / 100 };
  return {
    rows: [
      {
        row: state.samples.test[index] === 1 ? 'testTarget' : 'trainTarget',
        numbers: `(${n(place.x1)}, ${n(place.x2)})`,
        result: String(view.label)
      },
      { row: 'probability', numbers: `1 / (1 + e^${f(-z)})`, result: n(a) },
      { row: 'answer', numbers: `${n(a)} ${a >= 0.5 ? '≥' : '<'} 0.5`, result: a >= 0.5 ? '1' : '0' },
      lossRow(view.label, z, a)
    ],
    edits: [{ action: 'movePoint', argument: place, fields: ['x1', 'x2'] }],
    buttons: [
      { action: 'flipPoint', argument: { point: index } },
      { action: 'removePoint', argument: { point: index } }
    ]
  };
}

function ofInput(state: State, p: Shape, k: number, sample: number): Explanation | undefined {
  const view = viewOf(state, p, sample);
  const name = state.features[k];
  if (!view || !name) return undefined;
  const [x1, x2] = [Math.round(1e4 * view.x1) / 1e4, Math.round(1e4 * view.x2) / 1e4];
  return {
    rows: [
      { row: name, numbers: features[name].numbers(f(x1), f(x2)), result: n(features[name].value(x1, x2)) }
    ]
  };
}

function ofClass({ samples }: State, label: number): Explanation | undefined {
  if (label > 1) return undefined;
  const mine = samples.test.filter((_, i) => samples.label[i] === label);
  const test = mine.reduce((sum, one) => sum + one, 0);
  return {
    rows: [
      { row: 'forTraining', numbers: '', result: n(mine.length - test) },
      { row: 'forTesting', numbers: '', result: n(test) }
    ],
    buttons: [
      { action: 'addPoint', argument: { ...freePlace(samples), label: String(label) } },
      { action: 'clearPoints', argument: {} }
    ]
  };
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
    default:
      return undefined;
  }
}

// The numbers behind a sample, an input, a class and the last batch.
import { bracketed, format } from '../../draw/format';
import { passOf, targetWidth, type Network, type Passed } from '../../nn';
import type { Explanation, ExplainRow } from '../define';
import { features, inputsOf } from './features';
import { lossRow, targetsOf } from './lossRows';
import { freePlace } from './samples';
import { networkOf, targetOf, type Shape, type State } from './state';
import { answerOf, VALUE, WITHIN } from './task';

const n = (x: number): string => format(x, 4);
const f = (x: number): string => bracketed(x, 4);

/** Everything about one sample, or nothing when there is no such sample. */
export interface View {
  network: Network;
  passed: Passed[];
  /** Of every output unit. */
  targets: number[];
  x1: number;
  x2: number;
}

export function viewOf(state: State, p: Shape, sample: number): View | undefined {
  const { samples, classes } = state;
  const count = samples.label.length;
  const index = sample < count ? sample : 0;
  if (count === 0) return undefined;
  const point = samples.x.slice(2 * index, 2 * index + 2);
  const network = networkOf(state, p);
  const width = targetWidth(network.loss, network.layers.at(-1)?.units ?? 1);
  const target = Float32Array.from({ length: width }, (_, j) => targetOf(samples, classes, index, j, width));
  const passed = passOf(network, state.weights, inputsOf(state.features, point), target);
  return { network, passed, targets: targetsOf(network, target), x1: point[0] ?? 0, x2: point[1] ?? 0 };
}

/** What the network answers for a sample, and whether that is right. */
function answerRow({ classes }: State, outputs: Float32Array, target: number): ExplainRow {
  const answer = answerOf(classes, outputs, 0);
  if (classes === VALUE) {
    const off = Math.abs(answer - target);
    return {
      row: 'answerValue',
      numbers: `|${n(answer)} − ${f(target)}| ${off <= WITHIN ? '≤' : '>'} ${WITHIN}`,
      result: off <= WITHIN ? '✓' : '✗'
    };
  }
  if (classes > 2)
    return { row: 'answerClass', numbers: Array.from(outputs, n).join(', '), result: String(answer) };
  const a = outputs[0] ?? 0;
  return { row: 'answer', numbers: `${n(a)} ${a >= 0.5 ? '≥' : '<'} 0.5`, result: String(answer) };
}

export function ofPoint(state: State, p: Shape, index: number): Explanation | undefined {
  const { samples, classes } = state;
  const view = index < samples.label.length ? viewOf(state, p, index) : undefined;
  const output = view?.passed.at(-1);
  if (!view || !output) return undefined;
  const place = { point: index, x1: Math.round(100 * view.x1) / 100, x2: Math.round(100 * view.x2) / 100 };
  const value = samples.value[index] ?? 0;
  const target = classes === VALUE ? value : (samples.label[index] ?? 0);
  const [z, a] = [output.sums[0] ?? 0, output.outputs[0] ?? 0];
  const made: Record<number, ExplainRow[]> = {
    [VALUE]: [{ row: 'linear', numbers: n(z), result: n(a) }],
    2: [{ row: 'probability', numbers: `1 / (1 + e^${f(-z)})`, result: n(a) }]
  };
  return {
    rows: [
      {
        row: samples.test[index] === 1 ? 'testTarget' : 'trainTarget',
        numbers: `(${n(place.x1)}, ${n(place.x2)})`,
        result: n(target)
      },
      ...(made[classes] ?? []),
      answerRow(state, output.outputs, target),
      lossRow(view.network, view.targets, output)
    ],
    edits: [
      { action: 'movePoint', argument: place, fields: ['x1', 'x2'] },
      ...(classes === VALUE
        ? [
            {
              action: 'setValue',
              argument: { point: index, value: Math.round(100 * value) / 100 },
              fields: ['value']
            }
          ]
        : [])
    ],
    buttons: [
      ...(classes === VALUE ? [] : [{ action: 'flipPoint', argument: { point: index } }]),
      { action: 'removePoint', argument: { point: index } }
    ]
  };
}

export function ofInput(state: State, p: Shape, k: number, sample: number): Explanation | undefined {
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

export function ofClass({ samples, classes }: State, label: number): Explanation | undefined {
  if (label >= Math.max(2, classes)) return undefined;
  const mine = samples.test.filter((_, i) => samples.label[i] === label);
  const test = mine.reduce((sum, one) => sum + one, 0);
  const place = freePlace(samples);
  return {
    rows: [
      { row: 'forTraining', numbers: '', result: n(mine.length - test) },
      { row: 'forTesting', numbers: '', result: n(test) }
    ],
    buttons: [
      classes === VALUE
        ? { action: 'addValue', argument: { ...place, value: label === 1 ? 1 : -1 } }
        : { action: 'addPoint', argument: { ...place, label: String(label) } },
      { action: 'clearPoints', argument: {} }
    ]
  };
}

/** The last batch: how many samples, their mean loss before the update, and how long the gradient was. */
export function ofBatch({ last, optimizer }: State): Explanation | undefined {
  if (!last) return undefined;
  const squares = last.gradient.reduce((sum, part) => part.reduce((s, g) => s + g * g, sum), 0);
  return {
    rows: [
      { row: 'batchSamples', numbers: '', result: n(last.batch.length) },
      { row: 'batchLoss', numbers: '', result: n(last.loss) },
      { row: 'gradientSize', numbers: '', result: n(Math.sqrt(squares)) },
      { row: 'optimizerUpdates', numbers: '', result: n(optimizer.updates) }
    ]
  };
}

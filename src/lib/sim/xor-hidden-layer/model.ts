// XOR by two layers: the hidden units move the four corners to new places, where one line divides them.
import { action, type Trouble } from '../define';
import { choice, integer, number, type Values } from '../params';
import type { Random } from '../random';
import { explainMark } from './explain';
import { gateOf } from './gates';
import { gradient, inputs, lossOf, pass, worked, type Net, type Unit } from './net';

const smooth = ({ activation }: Record<string, unknown>) => activation === 'sigmoid';

export const params = {
  gate: choice('xor', ['xor', 'and', 'or']),
  start: choice('worked', ['worked', 'random'], { restart: true }),
  activation: choice('step', ['step', 'sigmoid']),
  steepness: number(1, { min: 1, max: 10, step: 0.5, when: smooth }),
  learningRate: number(5, { min: 0.5, max: 20, step: 0.5, when: smooth }),
  bend: number(1, { min: 0, max: 1, step: 0.05 })
};
export type Params = Values<typeof params>;

export interface State {
  net: Net;
  /** Passes over the four corners; each ends in one update of all nine numbers. */
  epoch: number;
}

const answers = { xor: [0, 1, 1, 0], and: [0, 0, 0, 1], or: [0, 1, 1, 1] } as const;
/** The right answers for the four inputs, in the order of the truth table. */
export const targetsOf = ({ gate }: Params): readonly number[] => answers[gate];

/** Random weights lie between −2 and 2. */
const SPREAD = 2;

export function init({ start }: Params, rng: Random): State {
  if (start === 'worked') return { net: worked, epoch: 0 };
  const weight = () => Math.round(rng.uniform(-SPREAD, SPREAD) * 100) / 100;
  const unit = (): Unit => ({ w1: weight(), w2: weight(), b: weight() });
  return { net: [unit(), unit(), unit()], epoch: 0 };
}

const mapped = (net: Net, change: (unit: Unit, index: number) => Unit): Net => [
  change(net[0], 0),
  change(net[1], 1),
  change(net[2], 2)
];

/** One step down the loss: w ← w − η ∂L/∂w for all nine numbers at once. */
export function step(state: State, p: Params): State {
  const slopes = gradient(state.net, p, targetsOf(p));
  const down = (w: number, slope: number) => w - p.learningRate * slope;
  const net = mapped(state.net, (unit, j) => {
    const slope = slopes[j] ?? { w1: 0, w2: 0, b: 0 };
    return {
      w1: down(unit.w1, slope.w1),
      w2: down(unit.w2, slope.w2),
      b: down(unit.b, slope.b)
    };
  });
  return { net, epoch: state.epoch + 1 };
}

/** What the network computes for the four corners, in the order of the truth table. */
export const passes = (state: State, p: Params) => inputs.map(([x1, x2]) => pass(state.net, p, x1, x2));

const right = (outputs: readonly number[], targets: readonly number[]): number =>
  outputs.filter((y, i) => y > 0.5 === (targets[i] ?? 0) > 0.5).length;

export function readouts(state: State, p: Params) {
  const all = passes(state, p);
  const outputs = all.map(({ y }) => y);
  const [y00 = 0, y01 = 0, y10 = 0, y11 = 0] = outputs;
  // Corners of the hidden plane that the four points are nearest to.
  const places = new Set(all.map(({ n1, n2 }) => `${n1 > 0.5} ${n2 > 0.5}`));
  return {
    epoch: state.epoch,
    correct: right(outputs, targetsOf(p)),
    loss: lossOf(state.net, p, targetsOf(p)),
    y00,
    y01,
    y10,
    y11,
    places: places.size,
    gate1: gateOf(all.map(({ n1 }) => n1)),
    gate2: gateOf(all.map(({ n2 }) => n2)),
    gate3: gateOf(outputs)
  };
}

/** Learned: every output is within 0.1 of its answer. The step never learns, so it is never done. */
export const done = (state: State, p: Params): boolean =>
  p.activation === 'sigmoid' &&
  passes(state, p).every(({ y }, i) => Math.abs(y - (targetsOf(p)[i] ?? 0)) < 0.1);

/** So flat that 100 updates at this learning rate would hardly be seen. */
const FLAT = 0.002;

export function diagnose(state: State, p: Params): Trouble | undefined {
  if (state.epoch === 0) return undefined;
  if (p.activation === 'step') return { name: 'stepIsFlat' };
  const wrong =
    4 -
    right(
      passes(state, p).map(({ y }) => y),
      targetsOf(p)
    );
  const slopes = gradient(state.net, p, targetsOf(p)).flatMap(({ w1, w2, b }) => [w1, w2, b]);
  const steepest = Math.max(...slopes.map(Math.abs));
  return wrong > 0 && state.epoch >= 100 && steepest < FLAT
    ? { name: 'stuck', values: { wrong, steepest } }
    : undefined;
}

const weight = number(0, { min: -50, max: 50, step: 0.1 });
const act = action<State, typeof params>();
export const actions = {
  setUnit: act(
    { unit: integer(1, { min: 1, max: 3 }), w1: weight, w2: weight, b: weight },
    (state, _, { unit, w1, w2, b }) => ({
      ...state,
      net: mapped(state.net, (old, j) => (j === unit - 1 ? { w1, w2, b } : old))
    }),
    { same: ['unit'] }
  )
};

export const explain = (state: State, p: Params, mark: string) =>
  explainMark(state.net, p, targetsOf(p), mark);

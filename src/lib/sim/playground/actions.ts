// What a reader may do: place, move and remove points, load a file of them, and set a weight by hand.
import { forward, layerOf, REACH } from '../../nn';
import { action } from '../define';
import { choice, integer, number, text } from '../params';
import { inputsOf } from './features';
import type { Params, params } from './params';
import { check, MAX_PACKED, unpack } from './packed';
import { divided, MAX_POINTS, onPlane, withKind, withoutPoint, withPoint, type Samples } from './samples';
import { scoresOf } from './scores';
import { networkOf, type State } from './state';
import { VALUE } from './task';

/** The state with its scores measured anew; the best of before counts no more. */
function measured(state: State, p: Params): State {
  const { features, weights, samples, classes, course } = state;
  const network = networkOf(state, p);
  const scores = scoresOf(
    network,
    classes,
    samples,
    forward(network, weights, inputsOf(features, samples.x))
  );
  return { ...state, scores, best: { loss: scores.testLoss, epoch: course.epoch } };
}

const withSamples = (state: State, p: Params, samples: Samples): State => measured({ ...state, samples }, p);

/** Loaded points, as far as they are of the kind that this run learns from. */
function loaded(packed: string, { classes }: State, p: Params): Samples {
  const points = unpack(packed);
  const ofValues = points.value.length > 0;
  if (ofValues === (classes === VALUE)) {
    const label = points.label.map((c) => Math.min(c, Math.max(2, classes) - 1));
    return divided({ ...points, label }, p.trainShare);
  }
  // Values by their sign, classes as −1 and 1: nothing that was loaded is lost.
  return divided(
    ofValues
      ? { ...points, value: new Float32Array() }
      : { ...points, value: Float32Array.from(points.label, (c) => (c > 0 ? 1 : -1)) },
    p.trainShare
  );
}

const at = {
  x1: number(0, { min: -REACH, max: REACH, step: 0.01 }),
  x2: number(0, { min: -REACH, max: REACH, step: 0.01 })
};
const point = integer(0, { min: 0, max: MAX_POINTS - 1 });
const value = number(0, { min: -1, max: 1, step: 0.01 });
const act = action<State, typeof params>();

export const actions = {
  addPoint: act(
    { ...at, label: choice('1', ['1', '0', '2', '3']) },
    (state, p, { x1, x2, label }) => {
      const { samples, classes } = state;
      if (samples.label.length >= MAX_POINTS) return state;
      const kind =
        classes === VALUE
          ? { value: label === '0' ? -1 : 1 }
          : { label: Math.min(Number(label), classes - 1) };
      return withSamples(state, p, withPoint(samples, onPlane(x1), onPlane(x2), kind, p.trainShare));
    },
    { setup: true }
  ),
  addValue: act(
    { ...at, value },
    (state, p, { x1, x2, value }) => {
      const { samples, classes } = state;
      if (samples.label.length >= MAX_POINTS || classes !== VALUE) return state;
      return withSamples(state, p, withPoint(samples, onPlane(x1), onPlane(x2), { value }, p.trainShare));
    },
    { setup: true }
  ),
  movePoint: act(
    { point, ...at },
    (state, p, { point, x1, x2 }) => {
      const { samples } = state;
      if (point >= samples.label.length) return state;
      const x = samples.x.slice();
      x.set([onPlane(x1), onPlane(x2)], 2 * point);
      return withSamples(state, p, { ...samples, x });
    },
    { setup: true, same: ['point'] }
  ),
  /** The next class; a value changes its sign. */
  flipPoint: act(
    { point },
    (state, p, { point }) => {
      const { samples, classes } = state;
      if (point >= samples.label.length) return state;
      const kind =
        classes === VALUE
          ? { value: -(samples.value[point] ?? 0) }
          : { label: ((samples.label[point] ?? 0) + 1) % classes };
      return withSamples(state, p, withKind(samples, point, kind));
    },
    { setup: true }
  ),
  setValue: act(
    { point, value },
    (state, p, { point, value }) => {
      const { samples, classes } = state;
      if (point >= samples.label.length || classes !== VALUE) return state;
      return withSamples(state, p, withKind(samples, point, { value }));
    },
    { setup: true, same: ['point'] }
  ),
  removePoint: act(
    { point },
    (state, p, { point }) =>
      point >= state.samples.label.length ? state : withSamples(state, p, withoutPoint(state.samples, point)),
    { setup: true }
  ),
  clearPoints: act(
    {},
    (state, p) =>
      state.samples.label.length === 0 ? state : withSamples(state, p, divided(unpack('.'), p.trainShare)),
    { setup: true, same: [] }
  ),
  loadPoints: act(
    { packed: text('', { maxLength: MAX_PACKED, check }) },
    (state, p, { packed }) => (packed === '' ? state : withSamples(state, p, loaded(packed, state, p))),
    { setup: true, same: [] }
  ),
  setWeight: act(
    {
      layer: integer(1, { min: 1, max: 7 }),
      /** 0 is the bias. */
      from: integer(1, { min: 0, max: 8 }),
      to: integer(1, { min: 1, max: 8 }),
      value: number(0, { min: -20, max: 20, step: 0.01 })
    },
    (state, p, { layer, from, to, value }) => {
      const network = networkOf(state, p);
      if (layer > network.layers.length) return state;
      const { inputs, layer: here } = layerOf(network, state.weights, layer - 1);
      if (to > here.units || from > inputs) return state;
      const part = from === 0 ? 2 * layer - 1 : 2 * layer - 2;
      const index = from === 0 ? to - 1 : (from - 1) * here.units + to - 1;
      const weights = state.weights.map((old, i) =>
        i === part ? old.map((w, k) => (k === index ? value : w)) : old
      );
      return measured({ ...state, weights, last: undefined, diverged: false }, p);
    },
    { same: ['layer', 'from', 'to'] }
  )
};

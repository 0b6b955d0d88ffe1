// What a reader may do: place, move and remove points, load a file of them, and set a weight by hand.
import { forward, layerOf, REACH } from '../../nn';
import { action } from '../define';
import { choice, integer, number, text } from '../params';
import { inputsOf } from './features';
import type { Params, params } from './model';
import { check, MAX_PACKED, unpack } from './packed';
import { divided, MAX_POINTS, onPlane, withoutPoint, withPoint, type Samples } from './samples';
import { networkOf, scoresOf, type State } from './state';

/** The state with its scores measured anew. */
function measured(state: State, p: Params): State {
  const made = forward(networkOf(state, p), state.weights, inputsOf(state.features, state.samples.x));
  return { ...state, scores: scoresOf(state.samples, made, p.activation) };
}

const withSamples = (state: State, p: Params, samples: Samples): State => measured({ ...state, samples }, p);

const at = {
  x1: number(0, { min: -REACH, max: REACH, step: 0.01 }),
  x2: number(0, { min: -REACH, max: REACH, step: 0.01 })
};
const point = integer(0, { min: 0, max: MAX_POINTS - 1 });
const act = action<State, typeof params>();

export const actions = {
  addPoint: act(
    { ...at, label: choice('1', ['1', '0']) },
    (state, p, { x1, x2, label }) => {
      if (state.samples.label.length >= MAX_POINTS) return state;
      const kind = label === '1' ? 1 : 0;
      return withSamples(state, p, withPoint(state.samples, onPlane(x1), onPlane(x2), kind, p.trainShare));
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
  flipPoint: act(
    { point },
    (state, p, { point }) => {
      const { samples } = state;
      if (point >= samples.label.length) return state;
      const label = samples.label.map((old, i) => (i === point ? 1 - old : old));
      return withSamples(state, p, { ...samples, label });
    },
    { setup: true }
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
    (state, p, { packed }) =>
      packed === '' ? state : withSamples(state, p, divided(unpack(packed), p.trainShare)),
    { setup: true, same: [] }
  ),
  setWeight: act(
    {
      layer: integer(1, { min: 1, max: 5 }),
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

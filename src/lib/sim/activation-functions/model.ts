// One activation function at a point, and a chain of layers that all use it: what becomes of the signal on its
// way forward and of the gradient on its way back. Every step adds a layer.
import { activations, type Activation, type ActivationName } from '../../nn/activations';
import { action, type Trouble } from '../define';
import { choice, number, snap, type Values } from '../params';

export { explain } from './explain';

export const names = [
  'step',
  'linear',
  'sigmoid',
  'tanh',
  'relu',
  'leakyRelu',
  'elu',
  'gelu',
  'swish'
] as const satisfies ActivationName[];

/** Half the width of the stretch of z that is drawn. */
export const REACH = 5;
export const MAX_LAYERS = 20;
/** Slopes below this are called flat. */
export const FLAT = 0.05;
/** First sums of the other signals that are sent through the chain. */
export const FAN = [-4, -3, -2, -1, 0, 1, 2, 3, 4] as const;

export const params = {
  activation: choice('sigmoid', names),
  weight: number(1, { min: 0.2, max: 4, step: 0.1 })
};
export type Params = Values<typeof params>;

export interface State {
  /** The sum z of the first layer. */
  input: number;
  layers: number;
}

export const init = (): State => ({ input: 1, layers: 1 });

export const done = ({ layers }: State): boolean => layers >= MAX_LAYERS;

export const step = (state: State): State => (done(state) ? state : { ...state, layers: state.layers + 1 });

/** What each layer of the chain makes; index 0 is the first layer. */
export interface Chain {
  sums: number[];
  outputs: number[];
  /** φ′(z) of each layer. */
  slopes: number[];
  /** ∂a/∂z: how far the last output moves when the sum of this layer moves by a little. */
  gradients: number[];
}

/** Sends z through `layers` layers of one unit each: z₁ = z, aₗ = φ(zₗ), zₗ₊₁ = w aₗ. */
export function chain(input: number, layers: number, { activation, weight }: Params): Chain {
  const { value, derivative }: Activation = activations[activation];
  const made: Chain = { sums: [], outputs: [], slopes: [], gradients: [] };
  let z = input;
  for (let l = 0; l < layers; l++) {
    const a = value(z);
    made.sums.push(z);
    made.outputs.push(a);
    made.slopes.push(derivative(z, a));
    z = weight * a;
  }
  // ∂a/∂zₗ = φ′(zₗ) · w · ∂a/∂zₗ₊₁, and ∂a/∂z = φ′(z) in the last layer
  let behind = 1 / weight;
  for (let l = layers - 1; l >= 0; l--) {
    behind *= weight * (made.slopes[l] ?? 0);
    made.gradients[l] = behind;
  }
  return made;
}

/** The chain of a state. */
export const chainOf = (state: State, p: Params): Chain => chain(state.input, state.layers, p);

/** Outputs of the last layer for the signals of the fan, the largest minus the smallest. */
function spread({ layers }: State, p: Params): number {
  const ends = FAN.map((z) => chain(z, layers, p).outputs[layers - 1] ?? 0);
  return Math.max(...ends) - Math.min(...ends);
}

export function readouts(state: State, p: Params) {
  const { outputs, slopes, gradients } = chainOf(state, p);
  return {
    layers: state.layers,
    z: state.input,
    value: outputs[0] ?? 0,
    slope: slopes[0] ?? 0,
    output: outputs.at(-1) ?? 0,
    gradient: gradients[0] ?? 0,
    spread: spread(state, p)
  };
}

export function diagnose(state: State, p: Params): Trouble | undefined {
  const gradient = chainOf(state, p).gradients[0] ?? 0;
  const values = { layers: state.layers, gradient };
  if (gradient === 0) return { name: 'blocked', values };
  if (Math.abs(gradient) < 1e-6) return { name: 'vanished', values };
  if (Math.abs(gradient) > 1e3) return { name: 'exploded', values };
  return undefined;
}

const z = number(0, { min: -REACH, max: REACH, step: 0.05 });

/** The nearest place that a drag may put the point to. */
export const snapped = (value: number): number => snap(z, value);

const act = action<State, typeof params>();
export const actions = {
  setInput: act({ z }, (state, _, { z }) => (z === state.input ? state : { ...state, input: z }), {
    setup: true,
    same: []
  })
};

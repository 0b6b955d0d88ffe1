// A neuron with four synapses, half a millisecond a step, and beside it the artificial neuron that was made of it.
import { action } from '../define';
import { integer, number, type Values } from '../params';
import type { Random } from '../random';
import { explainMark } from './explain';
import { DT, leaked, PEAK, REST, steadyRate } from './membrane';

export const params = {
  inputRate: number(60, { min: 0, max: 200, step: 5 }),
  current: number(0, { min: 0, max: 60, step: 1 }),
  threshold: number(-55, { min: -65, max: -45, step: 1 }),
  tau: number(10, { min: 4, max: 30, step: 1 }),
  refractory: number(2, { min: 0, max: 10, step: 0.5 })
};
export type Params = Values<typeof params>;

export interface Synapse {
  /** What an input adds to the potential, in mV; below 0 it inhibits. */
  weight: number;
  /** Time from the synapse to the cell body, in ms. */
  delay: number;
}
/** An input on its way along a dendrite; times in steps. */
export interface Signal {
  synapse: number;
  sent: number;
  arrives: number;
}

export interface State {
  now: number;
  potential: number;
  synapses: readonly Synapse[];
  underway: readonly Signal[];
  /** For every synapse the step at which its latest input arrived; −1 before the first. */
  heard: readonly number[];
  inputs: number;
  /** Steps of the latest spikes, and the number of all. */
  spikes: readonly number[];
  total: number;
  /** The potential at the latest steps, the newest last. */
  past: readonly number[];
  /** The latest step: the potential before it, what arrived, and whether the neuron was pausing. */
  last: { before: number; kick: number; pausing: boolean } | undefined;
}

/** Steps that the picture of the potential shows, and over which a rate is counted. */
export const SHOWN = 160;
const COUNTED = 1000;
/** The artificial neuron counts an input as present for this long, in ms. */
export const PRESENT = 10;
/** Inputs under way beyond this are not taken. */
const MOST = 60;

export const init = (): State => ({
  now: 0,
  potential: REST,
  synapses: [
    { weight: 9, delay: 2 },
    { weight: 8, delay: 2 },
    { weight: 6, delay: 4 },
    { weight: -8, delay: 1 }
  ],
  underway: [],
  heard: [-1, -1, -1, -1],
  inputs: 0,
  spikes: [],
  total: 0,
  past: [REST],
  last: undefined
});

const signal = ({ synapses, now }: State, synapse: number): Signal => ({
  synapse,
  sent: now,
  arrives: now + Math.max(1, Math.round((synapses[synapse]?.delay ?? 0) / DT))
});

/** Whether the pause after the latest spike lasts through the step that leads to `now`. */
export const pausing = (spikes: readonly number[], now: number, { refractory }: Params): boolean => {
  const latest = spikes.at(-1);
  return latest !== undefined && now - latest <= Math.round(refractory / DT);
};

export function step(state: State, p: Params, rng: Random): State {
  const now = state.now + 1;
  // Every synapse draws, so that a changed rate or weight shifts no other synapse's chance.
  const drawn = state.synapses.flatMap((_, i) =>
    rng.uniform() < (p.inputRate * DT) / 1000 ? [signal(state, i)] : []
  );
  const all = [...state.underway, ...drawn].slice(0, MOST);
  const arriving = all.filter(({ arrives }) => arrives <= now);
  const kick = arriving.reduce((sum, { synapse }) => sum + (state.synapses[synapse]?.weight ?? 0), 0);
  const paused = pausing(state.spikes, now, p);
  // While it pauses the membrane is held at rest, and what arrives is lost.
  const potential = paused ? REST : leaked(state.potential, kick, p);
  const fires = potential > p.threshold;
  return {
    ...state,
    now,
    potential: fires ? REST : potential,
    underway: all.filter(({ arrives }) => arrives > now),
    heard: state.heard.map((at, i) => (arriving.some(({ synapse }) => synapse === i) ? now : at)),
    inputs: state.inputs + arriving.length,
    spikes: fires
      ? [...state.spikes, now].filter((at) => at > now - COUNTED)
      : state.spikes.filter((at) => at > now - COUNTED),
    total: state.total + (fires ? 1 : 0),
    past: [...state.past, fires ? PEAK : potential].slice(-SHOWN),
    last: { before: state.potential, kick, pausing: paused }
  };
}

/** xᵢ of the artificial neuron: 1 when an input has arrived at this synapse within the last 10 ms. */
export const present = ({ heard, now }: State): number[] =>
  heard.map((at) => (at >= 0 && (now - at) * DT < PRESENT ? 1 : 0));

/** b of the artificial neuron: the current, less what the threshold asks for. */
export const biasOf = ({ current, threshold }: Params): number => current - (threshold - REST);

/** z = Σ wᵢxᵢ + b of the artificial neuron. */
export const weightedSum = (state: State, p: Params): number =>
  present(state).reduce((z, x, i) => z + x * (state.synapses[i]?.weight ?? 0), biasOf(p));

/** Spikes a second over the last half second, or since the start. */
const rate = ({ spikes, now }: State): number =>
  now === 0 ? 0 : (1000 * spikes.length) / (DT * Math.min(now, COUNTED));

export function readouts(state: State, p: Params) {
  const z = weightedSum(state, p);
  return {
    time: state.now * DT,
    potential: state.potential,
    spikes: state.total,
    rate: rate(state),
    steadyRate: steadyRate(p),
    inputs: state.inputs,
    sum: z,
    output: z > 0 ? 1 : 0
  };
}

const synapse = integer(0, { min: 0, max: 3 });
const act = action<State, typeof params>();
export const actions = {
  stimulate: act({ synapse }, (state, _, { synapse }) =>
    state.underway.length >= MOST
      ? state
      : { ...state, underway: [...state.underway, signal(state, synapse)] }
  ),
  setSynapse: act(
    {
      synapse,
      weight: number(0, { min: -30, max: 30, step: 1 }),
      delay: number(0, { min: 0, max: 20, step: 0.5 })
    },
    (state, _, { synapse, weight, delay }) => ({
      ...state,
      synapses: state.synapses.map((old, i) => (i === synapse ? { weight, delay } : old))
    }),
    { setup: true, same: ['synapse'] }
  )
};

export const explain = (state: State, p: Params, mark: string) => explainMark(state, p, mark);

// A run carried far in one go, for whoever wants its end and not every step: the end is that of the steps one by one, and
// so is every row of the trace, of which there are fewer.
import { carry, lossOf, predict, type ActivationName, type Network, type Sight } from '../../nn';
import type { Model } from '../define';
import { random } from '../random';
import { advance, ended, first, paramsAt, rowOf, type Played, type Row, type Stretch } from '../run';
import { done } from './end';
import { inputsOf } from './features';
import * as playground from './model';
import type { Samples } from './samples';
import { scoresOf } from './scores';
import { networkOf, targetOf, trainingData, type State } from './state';

/** What the machinery knows of it. */
const model = playground as unknown as Model;

interface Stand {
  t: number;
  state: State;
}

/** Samples times steps that are looked at in one call: what is seen has to be kept until it is over. */
const MAX_SEEN = 60_000;

/** Steps of the first call, twice as many in each that follows: a slow engine must hear soon that its time is over. */
const FIRST = 5;

/**
 * Plays the stretch up to `until`, with about so many rows from t = 0 to there, or stops on the way when `expired` says so. Where the reader did something on the way it is played step by step.
 */
export async function leap(
  { run, from, until }: Stretch,
  count: number,
  expired: () => boolean
): Promise<Played> {
  await playground.prepare();
  let now = from ?? first(model, run);
  const params = paramsAt(run, now.t) as playground.Params;
  const calm = run.log.every(({ t }) => t <= now.t || t > until);
  // A rule about the training loss needs it at every step.
  if (!calm || params.stop === 'loss') return advance(model, { run, from: now, until }, expired);
  const rows: Row[] = [rowOf(model, run, now)];
  const { samples } = now.state as State;
  const most = Math.max(1, Math.floor(MAX_SEEN / Math.max(1, samples.label.length)));
  const stride = Math.min(most, Math.max(1, Math.ceil(until / count)));
  const leaping = leaper(now.state as State, params, run.seed);
  for (let reach = FIRST; now.t < until && !ended(model, run, now); reach *= 2) {
    // The same steps have rows wherever a leap begins.
    const row = Math.min(until, stride * Math.floor(now.t / stride + 1));
    const to = Math.min(row, now.t + reach);
    const state: State | undefined = await leaping(now as Stand, to);
    // Out of range or at its end on the way: which step it is and what stands there, the steps themselves say.
    now = state ? { t: to, state } : await advance(model, { run, from: now, until: to });
    if (now.t === row || ended(model, run, now)) rows.push(rowOf(model, run, now));
    if (expired()) break;
  }
  return { t: now.t, state: now.state, rows, ended: ended(model, run, now) };
}

/** What all leaps of a run share: the samples do not change on the way. */
function leaper(begin: State, params: playground.Params, seed: number) {
  const { features, samples, classes } = begin;
  const network = networkOf(begin, params);
  const inputs = inputsOf(features, samples.x);
  const { count, ...data } = trainingData(network, classes, samples, inputs);
  const batchSize = params.batchSize === 'all' ? count : Number(params.batchSize);
  const most = params.stride === 'update' ? 1 : playground.MAX_UPDATES;
  const certain = isBounded(network);
  const watched = watchedOf(samples, certain);
  const x = inputsOf(features, watched.x);

  /** The state after step `to`, or nothing when a step on the way may have been the last one. */
  return async ({ t, state }: Stand, to: number): Promise<State | undefined> => {
    const { course } = state;
    if (count === 0 || state.diverged || (course.order.length > 0 && course.order.length !== count))
      return undefined;
    const { sights, ...trained } = await carry(
      network,
      state.weights,
      state.optimizer,
      data,
      { stretches: to - t, most, watched: x, batchSize, course },
      (i) => random(seed, t + i + 1)
    );
    let best = state.best;
    for (const [i, sight] of sights.entries()) {
      if (!isQuiet(network, certain, sight)) return undefined;
      const { epoch } = sight;
      const loss = testLossOf(network, classes, watched, sight);
      if (loss < best.loss) best = { loss, epoch };
      const stops = done({ ...state, course: { ...course, epoch }, best }, params);
      if (stops && i < sights.length - 1) return undefined;
    }
    return {
      ...state,
      weights: trained.weights,
      optimizer: trained.optimizer,
      course: trained.course,
      updates: sights.reduce((sum, { updates }) => sum + updates, state.updates),
      last: {
        optimizer: params.optimizer,
        learningRate: params.learningRate,
        loss: trained.trace.at(-1) ?? 0,
        ...trained.last
      },
      scores: scoresOf(network, classes, samples, await predict(network, trained.weights, inputs)),
      best
    };
  };
}

/** The samples to look at after every step: those for testing, or all. */
function watchedOf(samples: Samples, testOnly: boolean): Samples {
  if (!testOnly || !samples.test.includes(1)) return samples;
  const chosen = (i: number) => samples.test[i] === 1;
  return {
    x: samples.x.filter((_, i) => chosen(i >> 1)),
    label: samples.label.filter((_, i) => chosen(i)),
    value: samples.value.filter((_, i) => chosen(i)),
    test: samples.test.filter((_, i) => chosen(i))
  };
}

/** The mean loss of the watched samples that are for testing, added up in the order of `scoresOf`. */
function testLossOf(network: Network, classes: number, watched: Samples, { sums, outputs }: Sight): number {
  const { value, over } = lossOf(network.loss);
  const units = network.layers.at(-1)?.units ?? 1;
  const each = over === 'mean' ? 1 / units : 1;
  let [total, count] = [0, 0];
  for (let i = 0; i < watched.test.length; i++) {
    if (watched.test[i] !== 1) continue;
    const row = units === 1 ? undefined : sums.subarray(i * units, (i + 1) * units);
    count++;
    for (let j = 0; j < units; j++) {
      const at = i * units + j;
      total += each * value(targetOf(watched, classes, i, j, units), outputs[at] ?? 0, sums[at] ?? 0, row);
    }
  }
  return total / Math.max(1, count);
}

const boundedNames: readonly ActivationName[] = ['sigmoid', 'tanh', 'step'];

/** Whether the weights alone say how large the sums of the output layer can be: nothing below them exceeds 1. */
const isBounded = ({ layers }: Network): boolean =>
  boundedNames.includes(layers.at(-2)?.activation ?? 'linear');

/** Whether every loss was far inside of the range of numbers for certain, and every weight. */
function isQuiet({ layers, loss }: Network, certain: boolean, { sums, largest }: Sight): boolean {
  // Cross-entropies grow with the sums, the others with their squares.
  const limit = lossOf(loss).output ? 2000 : 45;
  if (!(largest < 1e4)) return false;
  if (certain) return largest * ((layers.at(-2)?.units ?? 0) + 1) < limit;
  for (let i = 0; i < sums.length; i++) if (!(Math.abs(sums[i]!) < limit)) return false;
  return true;
}

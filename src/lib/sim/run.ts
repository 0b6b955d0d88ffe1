// A run is data: its first parameters, its seed and what the reader did when. The state at any t is a
// function of these alone, which is what makes stepping back, branching and exact links possible.
import type { Model, Trace } from './define';
import { accept, type Schema, type Value, type Values } from './params';
import { random } from './random';

/** A control was moved. */
export interface SetEntry {
  t: number;
  set: string;
  value: Value;
}
/** An action was applied to the state. */
export interface ActEntry {
  t: number;
  act: string;
  argument: Record<string, Value>;
}
/** What the reader did once step `t` had been made; entries are in the order in which they happened. */
export type Entry = SetEntry | ActEntry;

export interface Run {
  params: Record<string, Value>;
  seed: number;
  log: readonly Entry[];
}

export interface Snapshot {
  t: number;
  state: unknown;
}

/** The parameters in force after step t and everything the reader did there. */
export function paramsAt(run: Run, t: number): Record<string, Value> {
  let params = run.params;
  for (const entry of run.log)
    if ('set' in entry && entry.t <= t) params = { ...params, [entry.set]: entry.value };
  return params;
}

/** Applies one action; an action or argument that the model does not know changes nothing. */
export function applyAction(
  model: Model,
  state: unknown,
  params: Record<string, Value>,
  name: string,
  argument: Record<string, Value>
): unknown {
  const action = model.actions && Object.hasOwn(model.actions, name) ? model.actions[name] : undefined;
  return action ? action.apply(state, params, complete(action.takes, argument)) : state;
}

function complete(schema: Schema, argument: Record<string, Value>): Values<Schema> {
  return Object.fromEntries(
    Object.entries(schema).map(([key, param]) => [key, accept(param, argument[key])])
  );
}

/** The state after what the reader did at step t. */
function afterEntries(model: Model, run: Run, t: number, state: unknown): unknown {
  const params = { ...paramsAt(run, t - 1) };
  for (const entry of run.log) {
    if (entry.t !== t) continue;
    if ('set' in entry) params[entry.set] = entry.value;
    else state = applyAction(model, state, params, entry.act, entry.argument);
  }
  return state;
}

/** The state at t = 0. */
export function first(model: Model, run: Run): Snapshot {
  const state = model.init(run.params, random(run.seed, 0));
  return { t: 0, state: afterEntries(model, run, 0, state) };
}

/** The next state, or a promise of it where the model is asynchronous. */
export function next(model: Model, run: Run, from: Snapshot): Snapshot | Promise<Snapshot> {
  const t = from.t + 1;
  const made = model.step(from.state, paramsAt(run, from.t), random(run.seed, t));
  const land = (state: unknown): Snapshot => ({ t, state: afterEntries(model, run, t, state) });
  return made instanceof Promise ? made.then(land) : land(made);
}

/** Whether the run ends here: the model is done, or is in a trouble that stops it. */
export function ended(model: Model, run: Run, { t, state }: Snapshot): boolean {
  const params = paramsAt(run, t);
  return (model.done?.(state, params) ?? false) || (model.diagnose?.(state, params)?.stop ?? false);
}

/** One line of the trace. */
export type Row = readonly [t: number, readouts: Record<string, number>];

/** The line of the trace that belongs to a state. */
export const rowOf = (model: Model, run: Run, { t, state }: Snapshot): Row => [
  t,
  model.readouts(state, paramsAt(run, t))
];

/** The trace that these rows make. */
export function traceOf(rows: readonly Row[]): Trace {
  const names = Object.keys(rows[0]?.[1] ?? {});
  return {
    t: rows.map(([t]) => t),
    values: Object.fromEntries(names.map((name) => [name, rows.map(([, r]) => r[name] ?? 0)]))
  };
}

export interface Played extends Snapshot {
  rows: Row[];
}

/** A stretch of a run: from a known state (or the beginning) up to step `until`. */
export interface Stretch {
  run: Run;
  from?: Snapshot | undefined;
  until: number;
}

export interface Played extends Snapshot {
  /** The readouts of every step of the stretch, its first state included. */
  rows: Row[];
  /** Nothing comes after this state. */
  ended: boolean;
}

/**
 * Walks a stretch step by step. It yields every next state, or the promise of one, and wants the state
 * itself back; `expired` is asked after every step whether to stop here for now.
 */
function* walk(
  model: Model,
  { run, from, until }: Stretch,
  expired: () => boolean
): Generator<Snapshot | Promise<Snapshot>, Played, Snapshot> {
  let now = from ?? first(model, run);
  const rows = [rowOf(model, run, now)];
  while (now.t < until && !ended(model, run, now)) {
    now = yield next(model, run, now);
    rows.push(rowOf(model, run, now));
    if (expired()) break;
  }
  return { ...now, rows, ended: ended(model, run, now) };
}

const never = () => false;

/** Plays a stretch, waiting for every step: the worker, the server's pictures, truths of Predict. */
export async function advance(model: Model, stretch: Stretch, expired = never): Promise<Played> {
  await model.prepare?.();
  const steps = walk(model, stretch, expired);
  let made = steps.next();
  while (!made.done) made = steps.next(await made.value);
  return made.value;
}

/** The same for a synchronous model, without waiting. Throws for an asynchronous one. */
export function advanceNow(model: Model, stretch: Stretch, expired = never): Played {
  const steps = walk(model, stretch, expired);
  let made = steps.next();
  while (!made.done) {
    if (made.value instanceof Promise) throw new Error('advanceNow needs a synchronous model; use advance');
    made = steps.next(made.value);
  }
  return made.value;
}

/** Plays a whole run up to step `until`. */
export const play = (model: Model, run: Run, until: number): Promise<Played> =>
  advance(model, { run, until });

/** Plays a whole run of a synchronous model up to step `until`. */
export const playNow = (model: Model, run: Run, until: number): Played => advanceNow(model, { run, until });

/**
 * Adds what the reader just did. What had been recorded after t is dropped: a new branch. A repeated
 * call for the same thing at the same t replaces the last one, so a drag is one entry.
 */
export function record(model: Model, run: Run, entry: Entry): Run {
  const log = run.log.filter((old) => old.t <= entry.t);
  const last = log.at(-1);
  if (last && last.t === entry.t && replaces(model, entry, last)) log.pop();
  return { ...run, log: [...log, entry] };
}

function replaces(model: Model, entry: Entry, last: Entry): boolean {
  if ('set' in entry) return 'set' in last && last.set === entry.set;
  if (!('act' in last) || last.act !== entry.act) return false;
  const same = model.actions?.[entry.act]?.same;
  return same !== undefined && same.every((key) => last.argument[key] === entry.argument[key]);
}

/** The run that Reset starts: the controls as they stand at t, and the set-up that the reader made. */
export function restarted(model: Model, run: Run, t: number): Run {
  const log = run.log.flatMap((entry) =>
    'act' in entry && entry.t <= t && model.actions?.[entry.act]?.setup ? [{ ...entry, t: 0 }] : []
  );
  return { params: paramsAt(run, t), seed: run.seed, log };
}

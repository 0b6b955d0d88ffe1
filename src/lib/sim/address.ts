// An exact state as text. Only what differs from the first picture is written:
//   ?perceptron.learningRate=0.2&perceptron.seed=7&perceptron.t=140&perceptron.log=0!movePoint!3!0.5!-1
// Every part is checked on the way back; what does not fit is refused and named, never guessed.
import type { Sim } from './define';
import { complete, read, type Param, type Problem, type Value } from './params';
import type { Entry, Run } from './run';

export const MAX_SEED = 999_999;
const MAX_ENTRIES = 2_000;
const MAX_LOG = 60_000;
/** Longer addresses are cut by mail programs and refused by some servers. */
export const MAX_ADDRESS = 8_000;

export interface Place {
  run: Run;
  t: number;
}

/** A part of an address that was refused. */
export interface Refusal {
  /** The part's name as the link wrote it. */
  name: string;
  /** What was written, cut to a printable length. */
  raw: string;
  problem: Problem | 'unknown' | 'twice' | 'brokenLog' | 'pastTheEnd';
}

/** The run and step of a simulation's first picture, with what a chapter gave it. */
export function home(sim: Sim, given: Readonly<Record<string, unknown>> = {}): Place {
  const { poster, model } = sim;
  const params = complete(model.params, { ...poster.params, ...given });
  const wanted = (name: 'seed' | 't', fallback: number) => {
    const value = Number(given[name]);
    return given[name] !== undefined && Number.isInteger(value) && value >= 0 ? value : fallback;
  };
  return {
    run: { params, seed: wanted('seed', poster.seed ?? 1), log: [] },
    t: Math.min(wanted('t', poster.steps), sim.limit)
  };
}

const escape = (text: string) =>
  encodeURIComponent(text).replace(/[!~]/g, (c) => (c === '!' ? '%21' : '%7E'));
const plain = (value: Value) => (typeof value === 'string' ? escape(value) : String(value));

function writeEntry(sim: Sim, entry: Entry): string {
  if ('set' in entry) return [entry.t, `=${entry.set}`, plain(entry.value)].join('!');
  const keys = Object.keys(sim.model.actions?.[entry.act]?.takes ?? {});
  return [entry.t, entry.act, ...keys.map((key) => plain(entry.argument[key] ?? ''))].join('!');
}

/** Name and value of everything that differs from `from`. */
export function write(sim: Sim, place: Place, from: Place): [string, string][] {
  const parts: [string, string][] = Object.entries(place.run.params)
    .filter(([name, value]) => value !== from.run.params[name])
    .map(([name, value]) => [name, String(value)]);
  if (place.run.seed !== from.run.seed) parts.push(['seed', String(place.run.seed)]);
  if (place.t !== from.t) parts.push(['t', String(place.t)]);
  const log = place.run.log.filter((entry) => entry.t <= place.t);
  if (log.length > 0) parts.push(['log', log.map((entry) => writeEntry(sim, entry)).join('~')]);
  return parts;
}

/** The same as the search part of an address (no leading "?"). `key` is the simulation's name on the page. */
export const query = (key: string, parts: [string, string][]): string =>
  parts.map(([name, value]) => `${key}.${name}=${encodeURIComponent(value).replace(/%3D/g, '=')}`).join('&');

function readEntry(sim: Sim, raw: string): Entry | undefined {
  const [when = '', what = '', ...fields] = raw.split('!');
  const t = Number(when);
  if (!/^\d{1,7}$/.test(when) || t > sim.limit) return undefined;
  const values: string[] = [];
  for (const field of fields) {
    try {
      values.push(decodeURIComponent(field));
    } catch {
      return undefined;
    }
  }
  const { params, actions = {} } = sim.model;
  if (what.startsWith('=')) {
    const set = what.slice(1);
    const param = Object.hasOwn(params, set) ? params[set] : undefined;
    if (!param || values.length !== 1) return undefined;
    const reading = read(param, values[0]);
    return reading.problem === undefined ? { t, set, value: reading.value } : undefined;
  }
  const takes = Object.hasOwn(actions, what) ? actions[what]?.takes : undefined;
  if (!takes) return undefined;
  const keys: [string, Param][] = Object.entries(takes);
  if (keys.length !== values.length) return undefined;
  const argument: Record<string, Value> = {};
  for (const [i, [key, param]] of keys.entries()) {
    const reading = read(param, values[i]);
    if (reading.problem !== undefined) return undefined;
    argument[key] = reading.value;
  }
  return { t, act: what, argument };
}

function readLog(sim: Sim, raw: string, longest: number): Entry[] | undefined {
  if (raw.length > longest) return undefined;
  const parts = raw.split('~');
  if (parts.length > MAX_ENTRIES) return undefined;
  const log: Entry[] = [];
  for (const part of parts) {
    const entry = readEntry(sim, part);
    if (!entry || entry.t < (log.at(-1)?.t ?? 0)) return undefined;
    log.push(entry);
  }
  return log;
}

const whole = (raw: string, max: number): number | Problem => {
  if (!/^\d{1,12}$/.test(raw)) return 'notANumber';
  return Number(raw) > max ? 'outOfRange' : Number(raw);
};

export interface Arrival {
  place: Place;
  refused: Refusal[];
  /** Whether the address said anything, good or bad, about this simulation. */
  spoken: boolean;
}

/** Reads name–value pairs (see `pairs`) over the first picture `from`; `longest` limits the record of a run. */
export function readPlace(
  sim: Sim,
  parts: Iterable<readonly [string, string]>,
  from: Place,
  longest = MAX_LOG
): Arrival {
  const said = new Map<string, string[]>();
  for (const [name, value] of parts) said.set(name, [...(said.get(name) ?? []), value]);
  const refused: Refusal[] = [];
  const refuse = (name: string, raw: string, problem: Refusal['problem']) =>
    refused.push({ name: name.slice(0, 40), raw: raw.slice(0, 40), problem });
  const params = { ...from.run.params };
  let { seed } = from.run;
  let { t } = from;
  let log: readonly Entry[] = [];

  for (const [name, raws] of said) {
    const raw = raws[0] ?? '';
    if (raws.length > 1) refuse(name, raws.join(', '), 'twice');
    else if (name === 'seed' || name === 't') {
      const value = whole(raw, name === 'seed' ? MAX_SEED : sim.limit);
      if (typeof value === 'string') refuse(name, raw, value);
      else if (name === 'seed') seed = value;
      else t = value;
    } else if (name === 'log') {
      const entries = readLog(sim, raw, longest);
      if (entries) log = entries;
      else refuse(name, raw, 'brokenLog');
    } else if (Object.hasOwn(sim.model.params, name)) {
      const param = sim.model.params[name] as Param;
      const reading = read(param, raw);
      if (reading.problem === undefined) params[name] = reading.value;
      else refuse(name, raw, reading.problem);
    } else refuse(name, raw, 'unknown');
  }
  return { place: { run: { params, seed, log }, t }, refused, spoken: said.size > 0 };
}

/** The pairs of an address that belong to the simulation called `key` on this page. */
export function* pairs(search: string | URLSearchParams, key: string): Generator<[string, string]> {
  for (const [name, value] of new URLSearchParams(search))
    if (name.startsWith(`${key}.`)) yield [name.slice(key.length + 1), value];
}

/** An address in which these parts stand in place of those that belonged to the simulation called `key`. */
export function addressWith(href: string, key: string, parts: readonly [string, string][]): string {
  const url = new URL(href);
  for (const name of [...url.searchParams.keys()])
    if (name.startsWith(`${key}.`)) url.searchParams.delete(name);
  for (const [name, value] of parts) url.searchParams.set(`${key}.${name}`, value);
  return url.href;
}

/** Reads a short address written by an author: "learningRate=0.5&t=12". */
export const readShort = (sim: Sim, short: string, from: Place): Arrival =>
  readPlace(sim, new URLSearchParams(short), from);

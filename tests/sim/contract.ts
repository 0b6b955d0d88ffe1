// What every simulation promises. Each promise is a function that lists what breaks it, so that the
// walk over the registry and the tests with planted faults use the very same code.
import { render } from 'svelte/server';
import { languages, type Lang } from '$lib/i18n';
import { home, query, readPlace, write, type Place } from '$lib/sim/address';
import type { Sim } from '$lib/sim/define';
import { bytesOf, History } from '$lib/sim/history';
import { entriesOf, sample, type Value } from '$lib/sim/params';
import { random } from '$lib/sim/random';
import { advance, applyAction, next, paramsAt, play, record, traceOf, type Run } from '$lib/sim/run';

export type Promise_ = (sim: Sim) => Promise<string[]>;

/** Trials and steps: models that train in the worker are slower, and are swept wider by test:full. */
function effort(sim: Sim): { trials: number; steps: number } {
  const full = process.env.LDL_FULL === '1';
  if (sim.runs === 'worker') return full ? { trials: 40, steps: 12 } : { trials: 6, steps: 4 };
  return full ? { trials: 500, steps: 80 } : { trials: 60, steps: 40 };
}

const sampled = (sim: Sim, trial: number): Run => ({
  params: { ...sample(sim.model.params, random(2026, trial)) },
  seed: trial,
  log: []
});

const same = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
};

export const repeatsExactly: Promise_ = async (sim) => {
  const { steps } = effort(sim);
  const run = { ...home(sim).run, seed: 7 };
  const [one, two] = [await play(sim.model, run, steps), await play(sim.model, run, steps)];
  return same(one, two) ? [] : ['two plays of one run differ'];
};

/** Nothing but objects, arrays, numbers, strings, booleans and typed arrays: it crosses to a worker and back. */
export const isPlainData: Promise_ = async (sim) => {
  const faults: string[] = [];
  const look = (value: unknown, path: string) => {
    if (typeof value === 'function' || typeof value === 'symbol') faults.push(`${path} is a ${typeof value}`);
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
    const proto: unknown = Object.getPrototypeOf(value);
    if (proto !== Object.prototype && proto !== Array.prototype) faults.push(`${path} is not a plain object`);
    for (const [key, item] of Object.entries(value)) look(item, `${path}.${key}`);
  };
  for (const t of [0, 3]) look((await play(sim.model, home(sim).run, t)).state, 'state');
  return faults;
};

export const changesNothingItIsGiven: Promise_ = async (sim) => {
  const { trials } = effort(sim);
  const faults = new Set<string>();
  for (let trial = 0; trial < Math.min(trials, 12); trial++) {
    const run = sampled(sim, trial);
    const { state, t } = await play(sim.model, run, trial % 4);
    const params = paramsAt(run, t);
    const [stateBefore, paramsBefore] = [structuredClone(state), structuredClone(params)];
    await sim.model.step(state, params, random(trial, t + 1));
    if (!same(state, stateBefore)) faults.add('step changes the state that it is given');
    sim.model.readouts(state, params);
    sim.model.done?.(state, params);
    sim.model.diagnose?.(state, params);
    await sim.model.observe?.(state, params);
    if (!same(state, stateBefore)) faults.add('looking at a state changes it');
    if (!same(params, paramsBefore)) faults.add('the parameters are changed');
  }
  return [...faults];
};

export const hidesNoChanceAndNoClock: Promise_ = async (sim) => {
  const run = home(sim).run;
  await sim.model.prepare?.();
  const used = new Set<string>();
  const real = { random: Math.random, dateNow: Date.now, now: performance.now };
  const spy =
    <R>(name: string, original: () => R) =>
    () => {
      // An engine may time itself; a model may not.
      if (
        /\/(src\/lib\/(sim\/[^/]+\/|nn\/(?!backend))|tests\/sim\/walk\/)/.test(
          new Error().stack?.split('\n')[2] ?? ''
        )
      )
        used.add(name);
      return original();
    };
  Math.random = spy('Math.random', real.random.bind(Math));
  Date.now = spy('Date.now', real.dateNow.bind(Date));
  performance.now = spy('performance.now', real.now.bind(performance));
  try {
    await play(sim.model, run, 6);
  } finally {
    Math.random = real.random;
    Date.now = real.dateNow;
    performance.now = real.now;
  }
  return [...used].map((name) => `${name} is used`);
};

export const staysFinite: Promise_ = async (sim) => {
  const { trials, steps } = effort(sim);
  const faults: string[] = [];
  for (let trial = 0; trial < trials; trial++) {
    const run = sampled(sim, trial);
    const { rows } = await play(sim.model, run, steps);
    for (const [t, readouts] of rows)
      for (const [name, value] of Object.entries(readouts))
        if (!Number.isFinite(value))
          faults.push(`${name} is ${value} at t = ${t}, ${JSON.stringify(run.params)}`);
  }
  return faults.slice(0, 5);
};

/** Some change of every parameter is seen in the state, the readouts or what the picture is given. */
export const hasNoDeadControl: Promise_ = async (sim) => {
  const { steps } = effort(sim);
  const dead: string[] = [];
  const look = async (run: Run) => {
    const { state, t } = await play(sim.model, run, Math.min(steps, 8));
    const params = paramsAt(run, t);
    const props = { ...still(sim, 'en', run, t), state, seen: await sim.model.observe?.(state, params) };
    return [state, sim.model.readouts(state, params), render(sim.View, { props }).body];
  };
  for (const [name, param] of entriesOf(sim.model.params)) {
    let alive = param.kind === 'text';
    const tries = sim.runs === 'worker' ? 8 : 30;
    // Samples in which the control is not shown cost nothing and are no tries.
    for (let trial = 0, tried = 0; tried < tries && trial < 500 && !alive; trial++) {
      const base = trial === 0 ? home(sim).run : sampled(sim, trial);
      if (param.when && !param.when(base.params)) continue;
      tried++;
      const others =
        param.kind === 'choice'
          ? param.options
          : param.kind === 'number'
            ? [param.default, param.min, param.max]
            : [true, false];
      for (const value of others) {
        if (alive || value === base.params[name]) continue;
        alive = !same(await look(base), await look({ ...base, params: { ...base.params, [name]: value } }));
      }
    }
    if (!alive) dead.push(`${name} does nothing`);
  }
  return dead;
};

/** A seed that changes nothing would be a dead control; one that is hidden must have no effect. */
export const usesItsSeed: Promise_ = async (sim) => {
  const { trials } = effort(sim);
  let differs = false;
  for (let trial = 0; trial < Math.min(trials, 20) && !differs; trial++) {
    const { params } = trial === 0 ? home(sim).run : sampled(sim, trial);
    const [one, two] = [1, 2].map((seed) => play(sim.model, { params, seed, log: [] }, 4));
    differs = !same((await one)?.state, (await two)?.state);
  }
  if (sim.deterministic && differs)
    return ['says that nothing is left to chance, and yet the seed changes the run'];
  return sim.deterministic || differs
    ? []
    : ['the seed does nothing: say that the simulation is deterministic'];
};

/** Random arguments of every action: mostly inside, often on a border. */
export function* randomActions(
  sim: Sim,
  seed: number,
  count: number
): Generator<[string, Record<string, Value>]> {
  const actions = Object.entries(sim.model.actions ?? {});
  const rng = random(seed, 99);
  for (let i = 0; i < count && actions.length > 0; i++) {
    const picked = actions[rng.integer(actions.length)];
    if (picked) yield [picked[0], sample(picked[1].takes, rng)];
  }
}

const withActions = async (sim: Sim, trial: number, steps: number): Promise<Place> => {
  let run = sampled(sim, trial);
  let { state, t } = await play(sim.model, run, 0);
  for (const [act, argument] of randomActions(sim, trial, steps)) {
    run = record(sim.model, run, { t, act, argument });
    state = applyAction(sim.model, state, paramsAt(run, t), act, argument);
    const landed = await advance(sim.model, { run, from: { t, state }, until: t + 1 });
    ({ state, t } = landed);
  }
  return { run, t };
};

export const returnsFromItsAddress: Promise_ = async (sim) => {
  const { trials } = effort(sim);
  const faults: string[] = [];
  const start = home(sim);
  for (let trial = 0; trial < Math.min(trials, 20); trial++) {
    const place = await withActions(sim, trial, 4);
    const search = query('sim', write(sim, place, start));
    const parts = [...new URLSearchParams(search)].map(([name, value]) => [name.slice(4), value] as const);
    const { place: back, refused } = readPlace(sim, parts, start);
    if (refused.length > 0)
      faults.push(`refuses its own link ${search.slice(0, 200)}: ${refused[0]?.problem}`);
    else if (
      !same(
        (await play(sim.model, place.run, place.t)).state,
        (await play(sim.model, back.run, back.t)).state
      )
    )
      faults.push(`another state comes back from ${search.slice(0, 200)}`);
  }
  return faults.slice(0, 3);
};

export const survivesEveryAction: Promise_ = async (sim) => {
  const { trials } = effort(sim);
  const faults: string[] = [];
  for (let trial = 0; trial < Math.min(trials, 30); trial++) {
    const run = sampled(sim, trial);
    let { state } = await play(sim.model, run, trial % 3);
    for (const [name, argument] of randomActions(sim, trial, 25)) {
      const before = structuredClone(state);
      const after = applyAction(sim.model, state, run.params, name, argument);
      if (!same(state, before)) faults.push(`${name} changes the state that it is given`);
      for (const [readout, value] of Object.entries(sim.model.readouts(after, run.params)))
        if (!Number.isFinite(value))
          faults.push(`${readout} is ${value} after ${name}(${JSON.stringify(argument)})`);
      const keys = sim.model.actions?.[name]?.same;
      if (keys) {
        const other = {
          ...[...randomActions(only(sim, name), trial + 1, 1)][0]?.[1],
          ...pick(argument, keys)
        };
        const direct = applyAction(sim.model, state, run.params, name, argument);
        const detour = applyAction(
          sim.model,
          applyAction(sim.model, state, run.params, name, other),
          run.params,
          name,
          argument
        );
        if (!same(direct, detour)) faults.push(`${name} after ${name} on the same thing leaves traces`);
      }
      state = after;
    }
    sim.model.diagnose?.(state, run.params);
    sim.model.done?.(state, run.params);
    const end = await advance(sim.model, { run, from: { t: 3, state }, until: 5 });
    for (const [readout, value] of Object.entries(sim.model.readouts(end.state, run.params)))
      if (!Number.isFinite(value)) faults.push(`${readout} is ${value} two steps after actions`);
  }
  return [...new Set(faults)].slice(0, 5);
};

const pick = (from: Record<string, Value>, keys: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [key, from[key] ?? 0]));

const only = (sim: Sim, name: string): Sim => ({
  ...sim,
  model: {
    ...sim.model,
    actions: Object.fromEntries(Object.entries(sim.model.actions ?? {}).filter(([n]) => n === name))
  }
});

/** Any earlier step, recomputed from whatever was kept under pressure of memory, is the state that was there. */
export const stepsBackToEarlierStates: Promise_ = async (sim) => {
  const faults: string[] = [];
  const { run } = await withActions(sim, 3, 4);
  const states: unknown[] = [];
  let now = await play(sim.model, run, 0);
  const history = new History(4 * bytesOf(now.state));
  const last = sim.runs === 'worker' ? 8 : 30;
  for (;;) {
    states[now.t] = now.state;
    history.keep(now);
    if (now.t >= last) break;
    const after = await next(sim.model, run, now);
    now = { ...now, ...after };
  }
  for (const t of [last - 1, 5, 1, 0]) {
    const from = history.nearest(t);
    const { state } = await advance(sim.model, { run, from, until: t });
    const direct = await advance(sim.model, { run, until: t });
    if (direct.t === t && !same(state, states[t])) faults.push(`step ${t} comes back changed`);
  }
  return faults;
};

export const speaksBothLanguages: Promise_ = async (sim) => {
  const faults: string[] = [];
  const { model } = sim;
  const { state, t, rows } = await play(model, home(sim).run, sim.poster.steps);
  const params = paramsAt(home(sim).run, t);
  const said = (words: string | undefined, what: string, lang: Lang) => {
    if (!words || !/\S/.test(words)) faults.push(`${lang}: ${what} has no words`);
    else if (/undefined|NaN|\[object/.test(words)) faults.push(`${lang}: ${what} says "${words}"`);
  };
  for (const lang of languages) {
    const text = sim.text[lang];
    said(text.title, 'the title', lang);
    said(text.hint, 'the hint', lang);
    said(text.step, 'the step', lang);
    for (const [, readouts] of rows) said(text.describe(readouts), 'describe', lang);
    for (const [name, param] of entriesOf(model.params)) {
      const words = text.params[name];
      said(words?.label, `parameter ${name}`, lang);
      if (param.kind === 'choice')
        for (const option of param.options) said(words?.options?.[option], `${name} = ${option}`, lang);
      if (param.group) said(text.groups?.[param.group], `group ${param.group}`, lang);
    }
    for (const name of Object.keys(model.readouts(state, params)))
      said(text.readouts[name]?.label, `readout ${name}`, lang);
    for (const [name, { takes }] of Object.entries(model.actions ?? {})) {
      said(text.actions?.[name]?.label, `action ${name}`, lang);
      void takes;
    }
    for (const name of Object.keys(sim.panels)) said(text.panels?.[name], `panel ${name}`, lang);
    for (const name of [...sim.show, ...sim.curves])
      said(text.readouts[name]?.label, `shown readout ${name}`, lang);
  }
  const [ko, en] = [sim.text.ko, sim.text.en];
  for (const kind of ['explain', 'troubles', 'words', 'groups', 'panels'] as const) {
    const [one, two] = [Object.keys(ko[kind] ?? {}).sort(), Object.keys(en[kind] ?? {}).sort()];
    if (one.join() !== two.join())
      faults.push(`${kind}: Korean has ${one.join()}, English has ${two.join()}`);
  }
  if (ko.title === en.title) faults.push('both languages have the same title');
  return faults;
};

/** What explain, diagnose and the marks of the picture say is complete in both languages. */
export const explainsEveryMark: Promise_ = async (sim) => {
  const faults = new Set<string>();
  const { trials } = effort(sim);
  for (let trial = 0; trial < Math.min(trials, 10); trial++) {
    const run = trial === 0 ? home(sim).run : sampled(sim, trial);
    const { state, t } = await play(sim.model, run, trial === 0 ? sim.poster.steps : 4);
    const params = paramsAt(run, t);
    const trouble = sim.model.diagnose?.(state, params);
    for (const lang of languages) {
      const text = sim.text[lang];
      if (trouble) {
        const words = text.troubles?.[trouble.name]?.(trouble.values ?? {});
        if (!words || /undefined|NaN|Infinity/.test(words))
          faults.add(`${lang}: trouble ${trouble.name} says "${words}"`);
      }
      const seen = await sim.model.observe?.(state, params);
      const { body } = render(sim.View, {
        props: { ...still(sim, lang, run, t), state, seen, live: true, picks: true }
      });
      const marks = new Set([...body.matchAll(/data-mark="([^"]*)"/g)].map(([, mark]) => mark ?? ''));
      for (const mark of [...marks].slice(0, 60)) {
        const name = text.markName?.(mark);
        if (!name || name === mark || /undefined|NaN/.test(name))
          faults.add(`${lang}: mark ${mark} is called "${name}"`);
        const explanation = sim.model.explain?.(state, params, mark);
        if (!explanation) faults.add(`mark ${mark} has no numbers`);
        for (const row of explanation?.rows ?? []) {
          const known = text.explain?.[row.row];
          if (!known?.label) faults.add(`${lang}: row ${row.row} has no words`);
          if (known?.formula === undefined) faults.add(`row ${row.row} has no formula`);
          if (/NaN|Infinity|undefined/.test(`${row.numbers} ${row.result}`))
            faults.add(`row ${row.row} of ${mark}: ${row.numbers} = ${row.result}`);
        }
        for (const { action, argument, fields } of explanation?.edits ?? []) {
          const takes = sim.model.actions?.[action]?.takes;
          if (!takes) faults.add(`${mark} offers ${action}, which does not exist`);
          for (const key of [...fields, ...Object.keys(argument)])
            if (takes && !takes[key]) faults.add(`${action} takes no ${key}`);
          for (const field of fields)
            if (!text.actions?.[action]?.arguments?.[field])
              faults.add(`${lang}: ${action}.${field} has no words`);
        }
        for (const { action } of explanation?.buttons ?? [])
          if (!sim.model.actions?.[action]) faults.add(`${mark} offers ${action}, which does not exist`);
      }
    }
  }
  for (const nonsense of ['', 'point:999', 'nothing', '__proto__', 'point:NaN', 'cell:-1,7', 'weight:']) {
    const run = home(sim).run;
    const { state } = await play(sim.model, run, 2);
    for (const row of sim.model.explain?.(state, run.params, nonsense)?.rows ?? [])
      if (/NaN|Infinity|undefined/.test(`${row.numbers} ${row.result}`))
        faults.add(`mark "${nonsense}" shows ${row.numbers} = ${row.result}`);
  }
  return [...faults].slice(0, 8);
};

/** Everything a View is given for a picture that does not move. */
export function still(sim: Sim, lang: Lang, run: Run, t: number) {
  const params = paramsAt(run, t);
  return {
    params,
    seen: undefined as unknown,
    state: undefined as unknown,
    t,
    trace: traceOf([]),
    text: sim.text[lang],
    lang,
    act() {},
    mark: sim.poster.mark,
    select() {},
    live: false,
    picks: false
  };
}

/** The picture of a run as HTML. */
export async function picture(sim: Sim, lang: Lang, { run, t }: Place): Promise<string> {
  const played = await play(sim.model, run, t);
  const params = paramsAt(run, played.t);
  const seen = await sim.model.observe?.(played.state, params);
  const props = {
    ...still(sim, lang, run, played.t),
    state: played.state,
    seen,
    trace: traceOf(played.rows)
  };
  return render(sim.View, { props }).body.replace(/<!--[\s\S]*?-->/g, '');
}

export const drawsAnything: Promise_ = async (sim) => {
  const { trials, steps } = effort(sim);
  const faults = new Set<string>();
  for (let trial = 0; trial < Math.min(trials, 25); trial++) {
    for (const lang of languages) {
      const body = await picture(sim, lang, { run: sampled(sim, trial), t: trial % steps });
      const bad = /[^"'>]{0,40}(NaN|undefined|Infinity|\[object)[^"'<]{0,40}/.exec(body);
      if (bad) faults.add(`the picture shows "${bad[0]}"`);
      if (!body.includes('<svg')) faults.add('there is no picture');
    }
  }
  return [...faults].slice(0, 5);
};

/** Browsers differ in the last bits of Math.exp: more digits than these would break hydration. */
export const roundsItsNumbers: Promise_ = async (sim) => {
  const body = await picture(sim, 'ko', home(sim));
  const drawn = body.replace(/(href|src)="data:[^"]*"/g, '');
  const long = [...drawn.matchAll(/-?\d*\.\d{5,}/g)].map(([digits]) => digits);
  return long.slice(0, 3).map((digits) => `draws ${digits}`);
};

export const contract: Record<string, Promise_> = {
  'repeats exactly for one seed': repeatsExactly,
  'keeps its state as plain data': isPlainData,
  'changes nothing that it is given': changesNothingItIsGiven,
  'takes chance from its seed and time from its steps alone': hidesNoChanceAndNoClock,
  'stays finite anywhere in its parameter space': staysFinite,
  'has no dead control': hasNoDeadControl,
  'uses its seed, or says that it needs none': usesItsSeed,
  'returns from its own address': returnsFromItsAddress,
  'survives every action': survivesEveryAction,
  'steps back to earlier states': stepsBackToEarlierStates,
  'says everything in both languages': speaksBothLanguages,
  'explains every mark': explainsEveryMark,
  'draws any state without NaN': drawsAnything,
  'rounds the numbers that it draws': roundsItsNumbers
};

// What a chapter's page needs to know before it is drawn, computed while the book is built: the first
// states of simulations that run in the worker, the outcomes of Predict blocks, the numbers in the prose.
// Everything an author may get wrong about a simulation is found here, and named with file and line.
import { glossary } from '$content/glossary';
import { references } from '$content/references';
import type { Lang } from '../i18n';
import { home, readShort } from '../sim/address';
import type { First } from '../sim/context';
import type { Sim } from '../sim/define';
import { film } from '../sim/film';
import { parseGoal, reached, type Goal } from '../sim/goal';
import { complete, read } from '../sim/params';
import * as registry from '../sim/registry';
import { paramsAt, play, traceOf, type Run } from '../sim/run';
import { liveKey, type Chapter, type Truth } from './context';
import { spansOf } from './guess';
import type { ChapterMeta, Figure, Predict } from './markdown/chapter';
import { AuthorError } from './markdown/tree';

export interface Prepared {
  chapter: Chapter;
  firsts: Record<string, First>;
}

/** A curve that is compared with a drawn one needs no more points than a pen can follow. */
const CURVE_POINTS = 60;

interface Stage {
  sim: Sim;
  figure: Figure;
}

/** Prepares one chapter. Throws AuthorError for anything that does not fit its simulations. */
export async function prepare(facts: ChapterMeta): Promise<Prepared> {
  const { file } = facts;
  const fail = (line: number, reason: string): never => {
    throw new AuthorError(file, line, reason);
  };
  const stages = new Map<string, Stage>();
  const firsts: Record<string, First> = {};
  for (const figure of facts.figures) {
    if (!registry.ids.includes(figure.id))
      fail(figure.line, `there is no simulation "${figure.id}"; there are: ${registry.ids.join(', ')}`);
    if (stages.has(figure.key))
      fail(figure.line, `"${figure.key}" stands twice on this page: give one as="…"`);
    const sim = await registry.load(figure.id);
    checkGiven(sim, figure, fail);
    stages.set(figure.key, { sim, figure });
    if (sim.runs === 'worker') firsts[figure.key] = await firstOf(sim, figure.given);
  }

  const stage = (key: string, line: number): Stage =>
    stages.get(key) ??
    fail(line, `no simulation on this page is called "${key}"; there are: ${[...stages.keys()].join(', ')}`);
  const goal = (text: string, { sim, figure }: Stage, line: number): Goal => {
    let parsed: Goal;
    try {
      parsed = parseGoal(text);
    } catch (error) {
      return fail(line, error instanceof Error ? error.message : String(error));
    }
    const names = Object.keys(sim.text.ko.readouts);
    for (const { readout } of parsed)
      if (!names.includes(readout))
        fail(line, `"${figure.key}" has no readout "${readout}"; it has ${names.join(', ')}`);
    return parsed;
  };

  const truths: Record<string, Truth> = {};
  for (const predict of facts.predicts) {
    const at = stage(predict.sim, predict.line);
    for (const name of predict.locks)
      if (!Object.hasOwn(at.sim.model.params, name))
        fail(predict.line, `"${predict.sim}" has no parameter "${name}" to lock`);
    truths[predict.id] = await truthOf(predict, at, goal, fail);
  }
  for (const task of facts.tries) {
    const at = stage(task.sim, task.line);
    goal(task.goal, at, task.line);
    shortRun(at, task.solution, task.line, fail);
  }
  const lives: Record<string, number> = {};
  for (const live of facts.lives) {
    const at = stage(live.sim, live.line);
    if (!Object.hasOwn(at.sim.text.ko.readouts, live.readout))
      fail(live.line, `"${live.sim}" has no readout "${live.readout}"`);
    if (live.at === undefined) continue;
    const { readouts } = await outcome(at, live.at, live.line, fail);
    lives[liveKey(live.sim, live.readout, live.at)] = readouts[live.readout] ?? 0;
  }
  for (const mark of facts.marks) stage(mark.sim, mark.line);

  const terms: Chapter['terms'] = {};
  for (const name of facts.front.terms)
    if (!Object.hasOwn(glossary, name)) fail(1, `content/glossary.ts has no "${name}" (front matter, terms)`);
  for (const { name, line } of facts.terms)
    terms[name] = glossary[name] ?? fail(line, `content/glossary.ts has no "${name}"`);
  const cites = new Map<string, Chapter['cites'][number]>();
  for (const { name, line } of facts.cites)
    cites.set(name, {
      key: name,
      ...(references[name] ?? fail(line, `content/references.ts has no "${name}"`))
    });

  return {
    chapter: { slug: facts.slug, number: facts.number, truths, lives, terms, cites: [...cites.values()] },
    firsts
  };
}

type Fail = (line: number, reason: string) => never;

/** The first picture of a simulation that the browser would compute only in its worker. */
export async function firstOf(sim: Sim, given: Record<string, unknown> = {}): Promise<First> {
  const { run, t } = home(sim, given);
  const played = await play(sim.model, run, t);
  const params = paramsAt(run, played.t);
  const { mark } = sim.poster;
  return {
    ...played,
    seen: await sim.model.observe?.(played.state, params),
    ...(sim.numbers && mark !== undefined && { explanation: sim.model.explain?.(played.state, params, mark) })
  };
}

function checkGiven(sim: Sim, { given, line, key }: Figure, fail: Fail): void {
  for (const [name, value] of Object.entries(given)) {
    if (name === 't' || name === 'seed') {
      if (!Number.isInteger(value) || Number(value) < 0)
        fail(line, `${name}={${String(value)}} must be a whole number from 0`);
      continue;
    }
    if (name === 'frames') {
      if (!/^\d+( \d+)*$/.test(String(value)))
        fail(line, `frames="${String(value)}" must be whole numbers from 0, with a space between them`);
      continue;
    }
    const param = sim.model.params[name];
    if (!param)
      return fail(
        line,
        `"${key}" has no parameter "${name}"; it has ${Object.keys(sim.model.params).join(', ')}`
      );
    const { problem } = read(param, value);
    if (problem) fail(line, `${name}={${JSON.stringify(value)}} does not fit "${key}": ${problem}`);
  }
}

function shortRun({ sim, figure }: Stage, short: string, line: number, fail: Fail): { run: Run; t: number } {
  const { place, refused } = readShort(sim, short, home(sim, figure.given));
  for (const { name, raw, problem } of refused)
    fail(line, `"${name}=${raw}" in "${short}" does not fit "${figure.key}": ${problem}`);
  return place;
}

async function outcome(at: Stage, short: string, line: number, fail: Fail) {
  const { run, t } = shortRun(at, short, line, fail);
  const { model } = at.sim;
  const played = await play(model, run, t);
  const params = paramsAt(run, played.t);
  return { ...played, run, params, readouts: model.readouts(played.state, params) };
}

async function truthOf(
  predict: Predict,
  at: Stage,
  goal: (text: string, at: Stage, line: number) => Goal,
  fail: Fail
): Promise<Truth> {
  const { line, kind } = predict;
  const { readouts, rows, t, params } = await outcome(at, predict.run, line, fail);
  for (const name of predict.readouts)
    if (!Object.hasOwn(readouts, name)) fail(line, `"${predict.sim}" has no readout "${name}"`);
  const first = complete(at.sim.model.params, home(at.sim, at.figure.given).run.params);
  const truth: Truth = {
    sim: predict.sim,
    run: predict.run,
    locks: predict.locks,
    readouts: predict.readouts,
    values: predict.readouts.map((name) => readouts[name] ?? 0),
    changed: Object.fromEntries(Object.entries(params).filter(([name, value]) => first[name] !== value)),
    t
  };
  if (kind === 'choice') {
    const goals = predict.conditions.map((condition) => goal(condition.goal, at, condition.line));
    const holding = goals.flatMap((one, i) => (reached(one, readouts) ? [i] : []));
    if (holding.length !== 1) {
      const said = Object.entries(readouts).map(([name, value]) => `${name} = ${value}`);
      fail(
        line,
        `${holding.length} options of this Predict hold after "${predict.run}" (t = ${t}): exactly one must. ${said.join(', ')}`
      );
    }
    const axis = spansOf(goals);
    return {
      ...truth,
      ...(holding[0] !== undefined && { option: holding[0] }),
      ...(axis && { axis: { ...axis, value: readouts[axis.readout] ?? 0 } })
    };
  }
  if (kind === 'curve') {
    const stride = Math.max(1, Math.ceil(rows.length / CURVE_POINTS));
    const kept = rows.filter(([step], i) => step % stride === 0 || i === rows.length - 1);
    const name = predict.readouts[0] ?? '';
    const { t: steps, values } = traceOf(kept);
    return { ...truth, trace: { t: steps, values: { [name]: values[name] ?? [] } } };
  }
  return truth;
}

/** The same for a page that shows one simulation alone, with its key frames for paper. */
export async function prepareAlone(
  id: string,
  lang: Lang
): Promise<{ first: First | undefined; film: string }> {
  const sim = await registry.load(id);
  const use = { id, key: id, given: {} };
  return { first: sim.runs === 'worker' ? await firstOf(sim) : undefined, film: await film(sim, use, lang) };
}

// One running simulation on a page: the only place where model, clock and reader meet.
import { home, readPlace, write, type Place, type Refusal } from './address';
import type { First } from './context';
import type { Sim, Trace } from './define';
import { History } from './history';
import { accept, type Value } from './params';
import {
  applyAction,
  ended,
  paramsAt,
  playNow,
  record,
  restarted,
  traceOf,
  type Entry,
  type Played,
  type Row,
  type Run,
  type Snapshot
} from './run';
import { here, Remote, type Chunk, type Engine, type Runner } from './runner';

/** Milliseconds of model time within one frame of the page, and within one job of the worker. */
const BUDGET_HERE = 8;
const BUDGET_WORKER = 30;
/** More rows than this are thinned out: the trace is for looking at. */
const MAX_ROWS = 2_000;
const MAX_SHELF = 4;

/** A run put on the shelf, to be compared with the running one. */
export interface Shelved {
  name: string;
  trace: Trace;
  place: Place;
}

interface Setup {
  key?: string;
  given?: Readonly<Record<string, unknown>>;
  /** The first picture, when the server computed it. */
  first?: First | undefined;
}

export class Player {
  readonly sim: Sim;
  readonly key: string;
  readonly home: Place;

  /** Locked parameters by the name of what locks them (a Predict block that waits for its guess). */
  locks = $state.raw<Readonly<Record<string, readonly string[]>>>({});
  run = $state.raw<Run>({ params: {}, seed: 1, log: [] });
  t = $state(0);
  state = $state.raw<unknown>();
  seen = $state.raw<unknown>();
  trace = $state.raw<Trace>({ t: [], values: {} });
  playing = $state(false);
  speed = $state(1);
  /** A job is under way in the worker, or a far step is being recomputed. */
  busy = $state(false);
  /** The largest t that has been reached. */
  furthest = $state(0);
  mark = $state<string | undefined>();
  /** The part of the picture that the text speaks of just now. */
  lit = $state<string | undefined>();
  /** The part of the picture under the pointer: the text that speaks of it answers. */
  pointed = $state<string | undefined>();
  touched = $state(false);
  engine = $state.raw<Engine | undefined>();
  refused = $state.raw<readonly Refusal[]>([]);
  /** What happened to the machinery: a dead worker was replaced, or the model threw. */
  notice = $state<'recovered' | 'failed' | undefined>();
  shelf = $state.raw<readonly Shelved[]>([]);
  /** With an aim, every change of a control or of the set-up shows this step of the new run at once. */
  aim = $state<number | undefined>();

  params = $derived(paramsAt(this.run, this.t));
  readouts = $derived.by(() => this.sim.model.readouts(this.state, this.params));
  trouble = $derived.by(() => this.sim.model.diagnose?.(this.state, this.params));
  done = $derived.by(() => ended(this.sim.model, this.run, { t: this.t, state: this.state }));
  atLimit = $derived.by(() => this.t >= this.sim.limit);
  /** The last step of this run, once it is known to have one. */
  lastStep = $state<number | undefined>();
  /** The end of the time line: the last step, or what has been reached and what the key frames show. */
  horizon = $derived.by(() =>
    Math.max(this.furthest, 1, this.lastStep === undefined ? Math.max(this.home.t, ...this.sim.filmstrip) : 0)
  );
  place = $derived<Place>({ run: this.run, t: this.t });
  /** What differs from the first picture: for the address bar and the caption on paper. */
  parts = $derived.by(() => write(this.sim, this.place, this.home));

  #history = new History();
  #rows: Row[] = [];
  #shelved = 0;
  #stride = 1;
  #runner: Runner | undefined;
  #version = 0;
  #frame = 0;
  #last = 0;
  #owed = 0;
  /** A run is on its way to the aim; `#outdated` when a later one waits for it. */
  #aiming = false;
  #outdated = false;

  constructor(sim: Sim, { key = sim.id, given = {}, first }: Setup = {}) {
    this.sim = sim;
    this.key = key;
    this.home = home(sim, given);
    this.run = this.home.run;
    this.mark = sim.poster.mark;
    const played: Played = first ?? playNow(sim.model, this.home.run, this.home.t);
    this.#show({ ...played, seen: first?.seen });
  }

  lock(by: string, names: readonly string[]): void {
    this.locks = { ...this.locks, [by]: names };
  }

  unlock(by: string): void {
    this.locks = Object.fromEntries(Object.entries(this.locks).filter(([other]) => other !== by));
  }

  locked(name: string): boolean {
    return Object.values(this.locks).some((names) => names.includes(name));
  }

  /** Moves a control. What the initial state depends on starts the run anew; the rest branches off here. */
  set(name: string, raw: unknown): void {
    const param = this.sim.model.params[name];
    if (!param || this.locked(name)) return;
    const value = accept(param, raw);
    if (value === this.params[name]) return;
    this.touched = true;
    if (param.restart || this.t === 0 || this.aim !== undefined) {
      const { seed, log, params } = restarted(this.sim.model, this.run, this.t);
      this.#begin({ seed, log: param.clears ? [] : log, params: { ...params, [name]: value } });
    } else this.#branch({ t: this.t, set: name, value }, this.state);
  }

  /** Does something to the state: drags a point, draws, edits a weight. */
  act = (name: string, raw: Record<string, unknown>): void => {
    const takes = this.sim.model.actions?.[name]?.takes;
    if (!takes) return;
    const argument: Record<string, Value> = {};
    for (const [key, param] of Object.entries(takes)) argument[key] = accept(param, raw[key]);
    const state = applyAction(this.sim.model, this.state, this.params, name, argument);
    if (state === this.state) return;
    this.touched = true;
    if (this.aim !== undefined && this.sim.model.actions?.[name]?.setup) {
      const run = restarted(this.sim.model, this.run, this.t);
      this.#begin(record(this.sim.model, run, { t: 0, act: name, argument }));
    } else this.#branch({ t: this.t, act: name, argument }, state);
  };

  select = (mark: string | undefined): void => {
    this.mark = mark;
  };

  step(): void {
    this.pause();
    // A step goes on from what was asked for before, not from what still stands on the stage.
    if (this.busy) return void this.rested().then(() => this.step());
    if (this.done || this.atLimit) return;
    this.touched = true;
    this.#ask({ t: this.t, state: this.state }, this.t + 1);
  }

  back(): void {
    this.pause();
    if (this.busy) return void this.rested().then(() => this.back());
    this.seek(this.t - 1);
  }

  /** Goes to any step of this run; states that were not kept are recomputed. */
  seek(t: number): void {
    this.pause();
    this.touched = true;
    this.#goTo(t);
  }

  #goTo(t: number): void {
    const to = Math.max(0, Math.min(Math.round(t), this.sim.limit));
    this.#ask(this.#history.nearest(to), to);
  }

  /** The identical run again, with the controls and the set-up as they stand. */
  reset(): void {
    this.pause();
    this.touched = true;
    this.#begin(restarted(this.sim.model, this.run, this.t));
  }

  reseed(seed: number): void {
    this.pause();
    this.touched = true;
    this.#begin({ ...restarted(this.sim.model, this.run, this.t), seed });
  }

  /** Shows the state that a link, a shelf or a chapter names. */
  restore(place: Place): void {
    this.pause();
    this.touched = true;
    this.#history.forgetFrom(0);
    this.#forgetRows(0);
    this.furthest = 0;
    this.lastStep = undefined;
    this.run = place.run;
    this.#goTo(place.t);
  }

  /** Reads the parts of an address that belong to this simulation, and says what it refused. */
  arrive(parts: Iterable<readonly [string, string]>): void {
    const { place, refused, spoken } = readPlace(this.sim, parts, this.home);
    this.refused = refused;
    if (spoken && write(this.sim, place, this.home).length > 0) this.restore(place);
  }

  /** Back to the first picture of the page. */
  goHome(): void {
    this.restore(this.home);
    this.touched = false;
  }

  play(): void {
    if (this.playing) return;
    this.touched = true;
    this.playing = true;
    this.#last = performance.now();
    this.#owed = 1;
    this.#frame = requestAnimationFrame(this.#tick);
  }

  pause(): void {
    this.playing = false;
    if (this.#frame) cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** Waits until what was asked for is shown. */
  async rested(): Promise<void> {
    while (this.busy) await new Promise((resolve) => requestAnimationFrame(resolve));
  }

  /** Puts this run on the shelf; `nameOf` gives the name of the nth run that was ever put there. */
  keepOnShelf(nameOf: (n: string) => string): void {
    const name = nameOf(String(++this.#shelved));
    this.shelf = [...this.shelf, { name, trace: this.trace, place: this.place }].slice(-MAX_SHELF);
  }

  dispose(): void {
    this.pause();
    this.#version++;
    this.#runner?.dispose();
    this.#runner = undefined;
  }

  #tick = (now: number): void => {
    if (!this.playing) return;
    const rate = this.sim.pace * this.speed;
    this.#owed = Math.min(this.#owed + ((now - this.#last) * rate) / 1000, Math.max(2, rate / 10));
    this.#last = now;
    const steps = Math.floor(this.#owed);
    if (this.done || this.atLimit) return this.pause();
    if (steps >= 1 && !this.busy) {
      this.#owed -= steps;
      this.#ask({ t: this.t, state: this.state }, Math.min(this.t + steps, this.sim.limit), false);
    }
    this.#frame = requestAnimationFrame(this.#tick);
  };

  /** Aims at a step and goes there; nothing lifts the aim. */
  aimAt(t: number | undefined): void {
    this.pause();
    this.aim = t;
    if (t !== undefined) this.#begin(restarted(this.sim.model, this.run, this.t));
  }

  /** A new run from t = 0, or at once up to the aim. */
  #begin(run: Run): void {
    this.run = run;
    // A run on its way is let through: under a moving finger there would be nothing to see otherwise.
    if (this.aim !== undefined && this.#aiming) {
      this.#outdated = true;
      return;
    }
    this.#history.forgetFrom(0);
    this.#forgetRows(0);
    this.furthest = 0;
    this.lastStep = undefined;
    this.#ask(undefined, this.aim ?? 0);
    this.#aiming = this.busy && this.aim !== undefined;
  }

  /** Once a run has reached the aim: the later one that waited for it. */
  #aimAgain(): void {
    this.#aiming = false;
    if (this.#outdated) {
      this.#outdated = false;
      this.#begin(this.run);
    }
  }

  /** The same run with something done at the present step; what had come after it is dropped. */
  #branch(entry: Entry, state: unknown): void {
    this.run = record(this.sim.model, this.run, entry);
    this.#history.forgetFrom(this.t);
    this.#forgetRows(this.t);
    this.furthest = this.t;
    this.lastStep = undefined;
    this.state = state;
    this.#ask({ t: this.t, state }, this.t);
  }

  /** Has a stretch computed and shows its end. A later request makes an earlier one void. */
  #ask(from: Snapshot | undefined, until: number, goOn = true): void {
    this.#aiming = this.#outdated = false;
    this.#askFor(this.run, from, until, goOn);
  }

  #askFor(run: Run, from: Snapshot | undefined, until: number, goOn: boolean): void {
    const version = ++this.#version;
    const { model, runs, id } = this.sim;
    this.#runner ??= runs === 'worker' ? new Remote(id, () => (this.notice = 'recovered')) : here(model);
    const budget = runs === 'worker' ? BUDGET_WORKER : BUDGET_HERE;
    const chunk = this.#runner.advance({ run, from, until, budget });
    const land = (landed: Chunk) => {
      if (version !== this.#version) return;
      this.busy = false;
      if (goOn && landed.t < until && !landed.ended) {
        this.#keep(landed);
        this.busy = true;
        const next = () => version === this.#version && this.#askFor(run, landed, until, true);
        if (runs === 'worker') next();
        else requestAnimationFrame(next);
      } else {
        this.#show(landed);
        this.#aimAgain();
      }
    };
    if (!(chunk instanceof Promise)) return land(chunk);
    this.busy = true;
    chunk.then(land).catch(() => {
      if (version !== this.#version) return;
      this.busy = this.#aiming = this.#outdated = false;
      this.notice = 'failed';
      this.pause();
    });
  }

  #keep({ t, state, rows }: Played): void {
    this.#history.keep({ t, state });
    for (const row of rows) {
      if (row[0] % this.#stride !== 0) continue;
      const last = this.#rows.at(-1)?.[0] ?? -1;
      if (row[0] > last) this.#rows.push(row);
      else if (row[0] === last) this.#rows[this.#rows.length - 1] = row;
    }
    while (this.#rows.length > MAX_ROWS) {
      this.#stride *= 2;
      this.#rows = this.#rows.filter(([t]) => t % this.#stride === 0);
    }
  }

  #show(chunk: Chunk): void {
    this.#keep(chunk);
    this.trace = traceOf(this.#rows);
    this.t = chunk.t;
    this.state = chunk.state;
    this.seen = chunk.seen;
    if (chunk.engine) this.engine = chunk.engine;
    this.furthest = Math.max(this.furthest, chunk.t);
    if (chunk.ended) this.lastStep = chunk.t;
    if (this.playing && chunk.ended) this.pause();
  }

  #forgetRows(from: number): void {
    this.#rows = this.#rows.filter(([t]) => t < from);
    if (from === 0) this.#stride = 1;
  }
}

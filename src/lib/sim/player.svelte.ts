// One running simulation on a page: the only place where model, clock and reader meet.
import { readPlace, write, type Place, type Refusal } from './address';
import { Clock } from './clock';
import type { EngineChoice } from '../nn';
import { Computation } from './computation';
import type { First } from './context';
import type { Sim } from './define';
import { Locks } from './locks.svelte';
import { accept, type Value } from './params';
import { applyAction, playNow, record, restarted, type Entry, type Run, type Snapshot } from './run';
import type { Engine, Readiness } from './runner';
import { Scene } from './scene.svelte';
import { Shelf } from './shelf.svelte';

interface Setup {
  key?: string;
  given?: Readonly<Record<string, unknown>>;
  /** The first picture, when the server computed it. */
  first?: First | undefined;
}

/** The points of the curve of a run that goes straight to its aim. */
const ROWS_TO_AIM = 40;

export class Player extends Scene {
  readonly key: string;
  readonly locks = new Locks();
  readonly shelf = new Shelf();

  playing = $state(false);
  speed = $state(1);
  /** A job is under way in the worker, or a far step is being recomputed. */
  busy = $state(false);
  mark = $state<string | undefined>();
  /** The marks that the picture offers now, in its order. */
  marks = $state.raw<readonly string[]>([]);
  /** The part of the picture that the text speaks of just now. */
  lit = $state<string | undefined>();
  /** The part of the picture under the pointer: the text that speaks of it answers. */
  pointed = $state<string | undefined>();
  /** Which of the frame's panels is open. */
  panel = $state<'share' | 'compare' | 'table' | undefined>();
  touched = $state(false);
  engine = $state.raw<Engine | undefined>();
  refused = $state.raw<readonly Refusal[]>([]);
  /** What happened to the machinery: a dead worker was replaced, or the model threw. */
  notice = $state<'recovered' | 'failed' | undefined>();
  /** With an aim, every change of a control or of the set-up shows this step of the new run at once. */
  aim = $state<number | undefined>();

  #computation: Computation;
  #engineChoice = $state<EngineChoice>('auto');
  #clock = new Clock(
    () => this.sim.pace * this.speed,
    (steps) => this.#tick(steps)
  );
  /** A run is on its way to the aim; `#outdated` when a later one waits for it. */
  #aiming = false;
  #outdated = false;

  /** What the server computed of the first picture, where a page cannot do so itself. */
  readonly first: First | undefined;

  constructor(sim: Sim, { key = sim.id, given = {}, first }: Setup = {}) {
    super(sim, given);
    this.key = key;
    this.first = first;
    this.mark = sim.poster.mark;
    this.#computation = new Computation(sim, {
      busy: (busy) => (this.busy = busy),
      passed: (chunk) => this.memory.keep(chunk),
      landed: (chunk) => {
        this.show(chunk);
        if (chunk.engine) this.engine = chunk.engine;
        if (this.playing && chunk.ended) this.pause();
        this.#aimAgain();
      },
      recovered: () => (this.notice = 'recovered'),
      failed: () => {
        this.#aiming = this.#outdated = false;
        this.notice = 'failed';
        this.pause();
      }
    });
    this.show(first ?? playNow(sim.model, this.home.run, this.home.t));
  }

  /** What a link to this state says. */
  get said(): [string, string][] {
    return [...this.parts, ...this.locks.taught.map((value): [string, string] => ['teach', value])];
  }

  locked(name: string): boolean {
    return this.locks.holds(name);
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
    if (!takes || this.locked('.picture')) return;
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
    this.#ask(this.memory.nearest(to), to);
  }

  /** The identical run again, with the controls and the set-up as they stand. */
  reset(): void {
    if (this.locked('.reset')) return;
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
    this.forgetFrom(0);
    this.run = place.run;
    this.#goTo(place.t);
  }

  /** Reads the parts of an address that belong to this simulation, and says what it refused. */
  arrive(parts: Iterable<readonly [string, string]>): void {
    const { place, refused, spoken } = readPlace(this.sim, parts, this.home);
    this.refused = refused;
    if (spoken && write(this.sim, place, this.home).length > 0) this.restore(place);
  }

  get engineChoice(): EngineChoice {
    return this.#engineChoice;
  }

  /** Lets an engine of the reader's choice make the next steps; the run is the same to rounding. */
  chooseEngine(choice: EngineChoice): void {
    this.#engineChoice = this.#computation.engine = choice;
  }

  /**
   * What the worker does beforehand: its thread gets up when the figure comes in sight, the model comes when a hand is
   * near, and the engine, which no reader fetches who does not play, when the button is being pressed.
   */
  ready(what: Readiness): void {
    this.#computation.ready(what);
  }

  play(): void {
    if (this.playing) return;
    this.ready('engine');
    this.touched = true;
    this.playing = true;
    this.#clock.start();
  }

  pause(): void {
    this.playing = false;
    this.#clock.stop();
  }

  /** Waits until what was asked for is shown. */
  async rested(): Promise<void> {
    while (this.busy) await new Promise((resolve) => requestAnimationFrame(resolve));
  }

  dispose(): void {
    this.pause();
    this.#computation.dispose();
  }

  /** Makes the steps that are due; answers whether it could. */
  #tick(steps: number): boolean {
    if (this.done || this.atLimit) this.pause();
    else if (steps >= 1 && !this.busy) {
      this.#ask({ t: this.t, state: this.state }, Math.min(this.t + steps, this.sim.limit), false);
      return true;
    }
    return false;
  }

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
    this.forgetFrom(0);
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
    this.forgetFrom(this.t);
    this.state = state;
    this.#ask({ t: this.t, state }, this.t);
  }

  /** Has a stretch computed and shows its end. A later request makes an earlier one void. */
  #ask(from: Snapshot | undefined, until: number, goOn = true): void {
    this.#aiming = this.#outdated = false;
    // On the way to an aim nobody stops.
    const rows = this.aim !== undefined && until === this.aim ? ROWS_TO_AIM : undefined;
    this.#computation.ask(this.run, from, until, goOn, rows);
  }
}

// What stands on the stage: a run, its state after step t, and everything that follows from the two.
import { home, write, type Place } from './address';
import type { Sim, Trace } from './define';
import { Memory } from './memory';
import { ended, paramsAt, type Played, type Run } from './run';

export class Scene {
  readonly sim: Sim;
  readonly home: Place;

  run = $state.raw<Run>({ params: {}, seed: 1, log: [] });
  t = $state(0);
  state = $state.raw<unknown>();
  /** What the model's `observe` saw of the state. */
  seen = $state.raw<unknown>();
  trace = $state.raw<Trace>({ t: [], values: {} });
  /** The largest t that has been reached. */
  furthest = $state(0);
  /** The last step of this run, once it is known to have one. */
  lastStep = $state<number | undefined>();

  params = $derived(paramsAt(this.run, this.t));
  readouts = $derived.by(() => this.sim.model.readouts(this.state, this.params));
  trouble = $derived.by(() => this.sim.model.diagnose?.(this.state, this.params));
  done = $derived.by(() => ended(this.sim.model, this.run, { t: this.t, state: this.state }));
  atLimit = $derived.by(() => this.t >= this.sim.limit);
  /** The end of the time line: the last step, or what has been reached and what the key frames show. */
  horizon = $derived.by(() =>
    Math.max(this.furthest, 1, this.lastStep === undefined ? Math.max(this.home.t, ...this.sim.filmstrip) : 0)
  );
  place = $derived<Place>({ run: this.run, t: this.t });
  /** What differs from the first picture: for the address bar and the caption on paper. */
  parts = $derived.by(() => write(this.sim, this.place, this.home));

  protected readonly memory = new Memory();

  constructor(sim: Sim, given: Readonly<Record<string, unknown>>) {
    this.sim = sim;
    this.home = home(sim, given);
    this.run = this.home.run;
  }

  /** Shows the end of a stretch of the run. */
  protected show(played: Played & { seen?: unknown }): void {
    this.memory.keep(played);
    this.trace = this.memory.trace;
    this.t = played.t;
    this.state = played.state;
    this.seen = played.seen;
    this.furthest = Math.max(this.furthest, played.t);
    if (played.ended) this.lastStep = played.t;
  }

  /** Step t and what comes after it will be another run's. */
  protected forgetFrom(t: number): void {
    this.memory.forgetFrom(t);
    this.furthest = t;
    this.lastStep = undefined;
  }
}

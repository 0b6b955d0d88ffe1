// The reader's way through the tour: where it stands, what was answered, and the runs it plays on the stage.
import type { Place } from '../address';
import { parseGoal, reached } from '../goal';
import type { Player } from '../player.svelte';
import type { Run } from '../run';
import type { Kept } from '../shelf.svelte';
import { runOf, stopNames, stops, type Stop, type StopName } from './tour';
import type { Ending } from './tour.words';

/** A run should last so many seconds. */
const SECONDS = 6;
const SPEEDS = [0.5, 1, 2, 4, 8, 16];

/** What a stop has shown at its end. */
interface Seen {
  now: Ending;
  /** The run that was made first; the same as `now` where there was none. */
  then: Ending;
  /** The answer that holds. */
  truth: number;
}

export class Tour {
  readonly #player: Player;
  /** What stood on the stage before the tour. */
  #left: Place | undefined;
  #kept: Kept | undefined;
  #run: Run | undefined;
  #then: Ending | undefined;
  #version = 0;

  /** The index of the stop; −1 before the first. */
  at = $state(-1);
  phase = $state<'asking' | 'comparing' | 'playing' | 'seen'>('asking');
  answer = $state<number | undefined>();
  seen = $state.raw<Seen | undefined>();

  constructor(player: Player) {
    this.#player = player;
  }

  get name(): StopName | undefined {
    return stopNames[this.at];
  }

  get stop(): Stop | undefined {
    return this.name && stops[this.name];
  }

  /** The reader has turned to something else on the stage. */
  get astray(): boolean {
    return this.phase === 'playing' && this.#player.run !== this.#run;
  }

  /** The run has been stopped on its way. */
  get halted(): boolean {
    return (
      this.phase === 'playing' && !this.astray && !this.#player.playing && !this.#player.busy && !this.over
    );
  }

  /** The run has come to its end, and nothing has been said of it yet. */
  get over(): boolean {
    const { t, done, busy } = this.#player;
    return this.phase === 'playing' && !this.astray && !busy && (t >= (this.stop?.steps ?? 0) || done);
  }

  /** Sets a stop up on the stage and waits for the reader's answer. */
  go(at: number): void {
    this.#left ??= this.#player.place;
    this.#forget();
    this.at = at;
    this.answer = undefined;
    if (!this.stop) return;
    this.#run = runOf(this.#player.sim, this.stop);
    this.#player.restore({ run: this.#run, t: 0 });
  }

  /** Plays the run of this stop, after the one to compare with. */
  async play(answer: number): Promise<void> {
    const { stop } = this;
    const player = this.#player;
    if (!stop) return;
    this.#forget();
    this.answer = answer;
    const mine = this.#version;
    if (stop.before) {
      this.phase = 'comparing';
      player.restore({ run: runOf(player.sim, stop, stop.before), t: stop.steps });
      await player.rested();
      if (mine !== this.#version) return;
      this.#then = player.readouts as Ending;
      this.#kept = player.shelf.keep(player, (n) => n);
    }
    this.#run = runOf(player.sim, stop);
    this.phase = 'playing';
    player.restore({ run: this.#run, t: 0 });
    const wanted = stop.steps / (SECONDS * player.sim.pace);
    player.speed = SPEEDS.find((speed) => speed >= wanted) ?? 16;
    await player.rested();
    if (mine === this.#version && !this.astray) player.play();
  }

  goOn(): void {
    this.#player.play();
  }

  skip(): void {
    this.#player.seek(this.stop?.steps ?? 0);
  }

  /** Stops at the very step that the answers speak of, and compares. */
  async land(): Promise<void> {
    const { stop } = this;
    const player = this.#player;
    if (!stop) return;
    const mine = this.#version;
    player.pause();
    if (player.t > stop.steps) player.seek(stop.steps);
    await player.rested();
    if (mine !== this.#version || this.phase !== 'playing' || this.astray) return;
    const now = player.readouts as Ending;
    const truth = stop.answers.findIndex((goal) => reached(parseGoal(goal), now));
    this.seen = { now, then: this.#then ?? now, truth };
    this.phase = 'seen';
  }

  /** Back to what stood on the stage before the tour. */
  leave(): void {
    this.#forget();
    this.at = -1;
    if (this.#left) this.#player.restore(this.#left);
    this.#left = undefined;
  }

  /** The panel is closed: the stage stays as it is. */
  dispose(): void {
    if (this.phase === 'playing' || this.phase === 'comparing') this.#player.pause();
    this.#forget();
  }

  #forget(): void {
    this.#version++;
    this.phase = 'asking';
    this.seen = undefined;
    this.#then = undefined;
    if (this.#kept) this.#player.shelf.drop(this.#kept);
    this.#kept = undefined;
  }
}

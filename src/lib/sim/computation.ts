// Has stretches of a run computed, in pieces that leave the page free.
import type { EngineChoice } from '../nn';
import type { Sim } from './define';
import type { Played, Run, Snapshot } from './run';
import { here, Remote, type Chunk, type Readiness, type Runner } from './runner';

/** Milliseconds of model time within one frame of the page, and within one job of the worker. */
const BUDGET_HERE = 8;
const BUDGET_WORKER = 30;

/** Who is told what comes of it. */
interface Listener {
  busy(busy: boolean): void;
  /** A piece on the way to what was asked for. */
  passed(chunk: Played): void;
  /** What was asked for. */
  landed(chunk: Chunk): void;
  recovered(): void;
  failed(): void;
}

export class Computation {
  readonly #sim: Sim;
  readonly #listener: Listener;
  #runner: Runner | undefined;
  #version = 0;
  /** The engine that the reader wants. */
  engine: EngineChoice = 'auto';

  constructor(sim: Sim, listener: Listener) {
    this.#sim = sim;
    this.#listener = listener;
  }

  /**
   * Computes from a known state, or the beginning, up to step `until`; without `goOn` one piece is enough.
   * A later request makes an earlier one void. Where about so many `rows` of the way are enough, it may be there sooner.
   */
  ask(run: Run, from: Snapshot | undefined, until: number, goOn: boolean, rows?: number): void {
    const version = ++this.#version;
    const remote = this.#sim.runs === 'worker';
    const budget = remote ? BUDGET_WORKER : BUDGET_HERE;
    const chunk = this.#hired().advance({
      run,
      from,
      until,
      budget,
      engine: this.engine,
      ...(rows && { rows })
    });
    const land = (landed: Chunk) => {
      if (version !== this.#version) return;
      if (!goOn || landed.t >= until || landed.ended) {
        this.#listener.busy(false);
        return this.#listener.landed(landed);
      }
      this.#listener.passed(landed);
      this.#listener.busy(true);
      const next = () => version === this.#version && this.ask(run, landed, until, true, rows);
      if (remote) next();
      else requestAnimationFrame(next);
    };
    if (!(chunk instanceof Promise)) return land(chunk);
    this.#listener.busy(true);
    chunk.then(land).catch(() => {
      if (version !== this.#version) return;
      this.#listener.busy(false);
      this.#listener.failed();
    });
  }

  /** Something will be asked for: see `Player.ready`. */
  ready(what: Readiness): void {
    if (this.#sim.runs === 'worker') this.#hired().ready?.(what);
  }

  #hired(): Runner {
    const { model, runs, id } = this.#sim;
    return (this.#runner ??=
      runs === 'worker' ? new Remote(id, () => this.#listener.recovered()) : here(model));
  }

  dispose(): void {
    this.#version++;
    this.#runner?.dispose();
    this.#runner = undefined;
  }
}

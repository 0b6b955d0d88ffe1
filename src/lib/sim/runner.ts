// Who makes the steps: the page itself, or the worker. A job carries its state, so a runner keeps none,
// and a worker that dies is replaced by another that is handed the same job.
import type { EngineChoice } from '../nn';
import type { Model } from './define';
import { advanceNow, type Played, type Stretch } from './run';

export interface Job extends Stretch {
  /** Milliseconds after which to stop and report, even when `until` is not reached. */
  budget: number;
  /** About so many rows of the trace are enough for the whole run: a model that can leap is there much sooner. */
  rows?: number;
  /** The engine that the reader wants; the fastest when left out. */
  engine?: EngineChoice;
  /** Nobody draws the end: `observe` is left out. */
  unseen?: boolean;
}

/** What a simulation's `leap.ts` may offer in the worker: the same end as step by step, with fewer rows. */
export type Leap = (stretch: Stretch, rows: number, expired: () => boolean) => Promise<Played>;

export interface Engine {
  name: string;
  /** Updates a second, measured while it was working. */
  rate: number;
  /** The same of every engine that has worked so far, by name. */
  rates: Readonly<Record<string, number>>;
}

export interface Chunk extends Played {
  /** What `observe` saw of the last state. */
  seen: unknown;
  engine?: Engine;
}

export interface Runner {
  advance(job: Job): Chunk | Promise<Chunk>;
  /** Something is going to be asked for: gets up, fetches the model, or the engine with it. */
  ready?(what: Readiness): void;
  dispose(): void;
}

/** Runs a synchronous model on the page. */
export function here(model: Model): Runner {
  return {
    advance(job) {
      const stop = performance.now() + job.budget;
      const played = advanceNow(model, job, () => performance.now() >= stop);
      return { ...played, seen: undefined };
    },
    dispose() {}
  };
}

/** How far a runner is prepared: each stage has those before it in it. */
const stages = ['nothing', 'thread', 'model', 'engine'] as const;
export type Readiness = (typeof stages)[number];

interface Reply {
  ticket: number;
  chunk?: Chunk;
  error?: string;
}

/** How long a worker that has a job may be silent: it says that it is alive every half second. */
const SILENCE = 3_000;

/** Runs a model in the worker; `recovered` is told when a dead worker had to be replaced. */
export class Remote implements Runner {
  #id: string;
  #recovered: () => void;
  #worker: Worker | undefined;
  #line: Promise<void> = Promise.resolve();
  #latest = 0;
  #ticket = 0;
  #reply: ((reply: Reply) => void) | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #disposed = false;
  #readied: Readiness = 'nothing';

  constructor(id: string, recovered: () => void) {
    this.#id = id;
    this.#recovered = recovered;
  }

  /** One job at a time; of those that wait, the latest replaces the others, whose promises are refused. */
  async advance(job: Job): Promise<Chunk> {
    const mine = ++this.#latest;
    const before = this.#line;
    let done = () => {};
    this.#line = new Promise((resolve) => (done = resolve));
    try {
      await before;
      if (mine !== this.#latest) throw new Error('A later job took the place of this one');
      return await this.#insist(job);
    } finally {
      done();
    }
  }

  ready(what: Readiness): void {
    if (this.#disposed || stages.indexOf(what) <= stages.indexOf(this.#readied)) return;
    this.#readied = what;
    this.#worker ??= this.#hire();
    if (what !== 'thread') this.#worker.postMessage({ id: this.#id, engine: what === 'engine' });
  }

  async #insist(job: Job): Promise<Chunk> {
    for (let attempt = 0; attempt < 3; attempt++) {
      const reply = await this.#ask(job);
      if (reply?.chunk) return reply.chunk;
      if (reply?.error) throw new Error(reply.error);
      if (this.#disposed) break;
      this.#recovered();
    }
    throw new Error(`The worker of "${this.#id}" does not answer`);
  }

  dispose(): void {
    this.#disposed = true;
    this.#bury();
  }

  /** Sends the job; answers nothing when the worker died or fell silent. */
  #ask(job: Job): Promise<Reply | undefined> {
    const worker = (this.#worker ??= this.#hire());
    const ticket = ++this.#ticket;
    return new Promise((resolve) => {
      const settle = (reply?: Reply) => {
        clearTimeout(this.#silence);
        this.#reply = undefined;
        if (!reply) this.#bury();
        resolve(reply);
      };
      const listen = () => {
        clearTimeout(this.#silence);
        this.#silence = setTimeout(() => settle(), SILENCE);
      };
      this.#reply = (reply) => {
        if (reply.ticket !== ticket) return;
        if (reply.chunk || reply.error) settle(reply);
        else listen();
      };
      worker.onerror = (event) => {
        event.preventDefault();
        settle();
      };
      listen();
      worker.postMessage({ ticket, id: this.#id, job });
    });
  }

  #hire(): Worker {
    const worker = new Worker(new URL('./thread.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Reply>) => this.#reply?.(data);
    // Nobody waits yet: the next request starts another.
    worker.onerror = (event) => {
      event.preventDefault();
      this.#bury();
    };
    return worker;
  }

  #bury(): void {
    // What a dead worker had still to say must not be taken for a word of the one that comes after it.
    if (this.#worker) this.#worker.onerror = this.#worker.onmessage = null;
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#readied = 'nothing';
  }
}

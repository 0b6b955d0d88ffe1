// Which engine does the work. TensorFlow.js and the fused kernels are loaded on first use; the cost model says which
// others are worth loading, a measurement on the job itself says which one gets it, and one that fails once is left for
// good: everything that matters lives outside of it, so the work is simply done again by another, at last on the cpu.
import type * as Backend from './backend';
import type { BackendName, Tf } from './backend';
import type { Kernels } from './kernels/kernels';

/** The size of a piece of work, for the cost model. */
export interface Job {
  /** Calls of operations. */
  kernels: number;
  /** Multiplications and additions in pairs. */
  products: number;
}

/** The fused kernels, those in plain JavaScript, or one of TensorFlow.js's backends. */
export type EngineName = 'fused' | 'plain' | BackendName;

/** What a reader may ask for instead of the choice that is made for them. */
export const engineChoices = ['auto', 'fused', 'plain', 'cpu', 'webgl'] as const;
export type EngineChoice = (typeof engineChoices)[number];

/** The same work by fused kernels, where they can do it, and by plain operations on the active backend. */
export interface Ways<T> {
  fused?(by?: Kernels): T;
  unfused(tf: Tf): Promise<T>;
}

/** Seconds for a call and for a product. Measured: facts of the book's own bench, rounded. */
const costs: Record<EngineName, { call: number; product: number }> = {
  fused: { call: 0, product: 1 / 10e9 },
  plain: { call: 0, product: 1 / 0.6e9 },
  cpu: { call: 3.1e-6, product: 1 / 0.19e9 },
  wasm: { call: 4.3e-6, product: 1 / 2e9 },
  webgl: { call: 20e-6, product: 1 / 50e9 }
};

/** time ≈ calls × dispatch + products ÷ rate. */
export const expected = (name: EngineName, { kernels, products }: Job): number =>
  kernels * costs[name].call + products * costs[name].product;

/** Loading another backend must promise at least this: two thirds of the time. */
const WORTH_LOADING = 1.5;

/** The engines that are worth a trial for this job; the first needs nothing that is not there already. */
export function candidates(job: Job, gpu: boolean, fused = false): EngineName[] {
  const first = fused ? 'fused' : 'cpu';
  const others: EngineName[] = [...(gpu ? ['webgl' as const] : []), ...(fused ? [] : ['wasm' as const])];
  const plain = expected(first, job);
  return [first, ...others.filter((name) => plain > WORTH_LOADING * expected(name, job))];
}

/** Jobs within a factor of four of one another share a measurement. */
const classOf = ({ kernels, products }: Job): string =>
  `${Math.round(Math.log2(kernels + 1) / 2)}/${Math.round(Math.log2(products + 1) / 2)}`;

const host = globalThis as unknown as {
  performance: { now(): number };
  process?: { versions?: { node?: string } };
};
const names: Record<Exclude<EngineName, 'fused'>, string> = {
  plain: 'JavaScript',
  cpu: 'CPU',
  wasm: 'TensorFlow.js WASM',
  webgl: 'WebGL'
};

class Engine {
  #loading: Promise<typeof Backend> | undefined;
  #gpu: boolean | undefined;
  #chosen = new Map<string, EngineName>();
  #failed = new Set<EngineName>();
  #fused = names.cpu;
  #active: EngineName = 'cpu';
  #updates = 0;
  #wanted: EngineChoice = 'auto';

  /** Loads TensorFlow.js and the kernels; later calls cost nothing. */
  async load(): Promise<typeof Backend> {
    this.#loading ??= import('./backend').then(async (backend) => {
      await backend.activate('cpu');
      this.#fused = await backend.fuse();
      return backend;
    });
    return this.#loading;
  }

  /** What ran the last work, and the weight updates made since loading. */
  get report(): { name: string; updates: number } {
    return { name: this.#active === 'fused' ? this.#fused : names[this.#active], updates: this.#updates };
  }

  /** From now on the reader's choice does the work, where it is there and can. */
  prefer(choice: EngineChoice): void {
    this.#wanted = choice;
  }

  count(updates: number): void {
    this.#updates += updates;
  }

  /** Does the work on the engine that suits the job. `trial` is a small part of it, for the measurement. */
  async run<T>(job: Job, work: Ways<T>, trial: Ways<unknown> = work): Promise<T> {
    const backend = await this.load();
    const name = await this.#choose(backend, job, trial);
    try {
      const result = await this.#do(backend, name, work);
      this.#active = name;
      return result;
    } catch (error) {
      if (name === 'cpu') throw error;
      await this.#leave(backend, name);
      return this.run(job, work, trial);
    }
  }

  async #do<T>(backend: typeof Backend, name: EngineName, work: Ways<T>): Promise<T> {
    const byKernels = name === 'fused' || name === 'plain';
    const needed = byKernels ? 'cpu' : name;
    if (!(await backend.activate(needed))) throw new Error(`${needed} cannot be used here`);
    if (!byKernels) return work.unfused(await backend.operations());
    if (!work.fused) throw new Error('No kernel does this work');
    return name === 'plain' ? work.fused(await backend.plain()) : work.fused();
  }

  async #choose(backend: typeof Backend, job: Job, trial: Ways<unknown>): Promise<EngineName> {
    const wanted = this.#wanted;
    if (wanted !== 'auto' && this.#can(backend, wanted, trial)) return wanted;
    const fused = trial.fused !== undefined && !this.#failed.has('fused');
    // On a server every printed number must be the same everywhere.
    if (host.process?.versions?.node) return fused ? 'fused' : 'cpu';
    const key = `${fused ? 'fused ' : ''}${classOf(job)}`;
    const known = this.#chosen.get(key);
    if (known && !this.#failed.has(known)) return known;
    // Looking for a GPU takes longer than a first step: only a job that would go there is worth it.
    const worth = candidates(job, true, fused).includes('webgl');
    const names = candidates(job, worth && (this.#gpu ??= backend.hasGpu()), fused).filter(
      (name) => !this.#failed.has(name)
    );
    let best: { name: EngineName; time: number } | undefined;
    for (const name of names.length > 1 ? names : []) {
      const time = await this.#time(backend, name, trial);
      if (time !== undefined && (!best || time < best.time)) best = { name, time };
    }
    const chosen = best?.name ?? names[0] ?? 'cpu';
    this.#chosen.set(key, chosen);
    return chosen;
  }

  #can(backend: typeof Backend, name: EngineName, { fused }: Ways<unknown>): boolean {
    if (this.#failed.has(name)) return false;
    if (name === 'webgl') return (this.#gpu ??= backend.hasGpu());
    return fused !== undefined || (name !== 'fused' && name !== 'plain');
  }

  /** Milliseconds of the second of two trials (the first one warms up), or nothing when it fails. */
  async #time(backend: typeof Backend, name: EngineName, trial: Ways<unknown>): Promise<number | undefined> {
    try {
      await this.#do(backend, name, trial);
      const begin = host.performance.now();
      await this.#do(backend, name, trial);
      return host.performance.now() - begin;
    } catch (error) {
      if (name === 'cpu') throw error;
      await this.#leave(backend, name);
      return undefined;
    }
  }

  async #leave(backend: typeof Backend, name: EngineName): Promise<void> {
    this.#failed.add(name);
    if (name !== 'fused' && name !== 'plain') await backend.abandon(name);
  }
}

/** One for each worker or process, because TensorFlow.js itself is one: its backend is global. */
export const engine = new Engine();

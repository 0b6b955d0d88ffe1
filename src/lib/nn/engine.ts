// Which engine does the work. TensorFlow.js is loaded on first use; the cost model says which backends
// are worth loading, a measurement on the job itself says which one gets it, and a backend that fails once is
// left for good: everything that matters lives outside of it, so the work is simply done again on the cpu.
import type * as Backend from './backend';
import type { BackendName, Tf } from './backend';

/** The size of a piece of work, for the cost model. */
export interface Job {
  /** Calls of operations. */
  kernels: number;
  /** Multiplications and additions in pairs. */
  products: number;
}

/** Seconds for a call and for a product. Measured: facts of the book's own bench, rounded. */
const costs: Record<BackendName, { call: number; product: number }> = {
  cpu: { call: 3.1e-6, product: 1 / 0.19e9 },
  wasm: { call: 4.3e-6, product: 1 / 2e9 },
  webgl: { call: 20e-6, product: 1 / 50e9 }
};

/** time ≈ calls × dispatch + products ÷ rate. */
export const expected = (name: BackendName, { kernels, products }: Job): number =>
  kernels * costs[name].call + products * costs[name].product;

/** Loading another backend must promise at least this: two thirds of the time. */
const WORTH_LOADING = 1.5;

/** The backends that are worth a trial for this job, the cpu first. */
export function candidates(job: Job, gpu: boolean): BackendName[] {
  const others: BackendName[] = gpu ? ['webgl', 'wasm'] : ['wasm'];
  const plain = expected('cpu', job);
  return ['cpu', ...others.filter((name) => plain > WORTH_LOADING * expected(name, job))];
}

/** Jobs within a factor of four of one another share a measurement. */
const classOf = ({ kernels, products }: Job): string =>
  `${Math.round(Math.log2(kernels + 1) / 2)}/${Math.round(Math.log2(products + 1) / 2)}`;

const host = globalThis as unknown as {
  performance: { now(): number };
  process?: { versions?: { node?: string } };
};
const names: Record<BackendName, string> = { cpu: 'CPU', wasm: 'WASM', webgl: 'WebGL' };

class Engine {
  #loading: Promise<typeof Backend> | undefined;
  #gpu: boolean | undefined;
  #chosen = new Map<string, BackendName>();
  #failed = new Set<BackendName>();
  #active: BackendName = 'cpu';
  #updates = 0;

  /** Loads TensorFlow.js; later calls cost nothing. */
  async load(): Promise<typeof Backend> {
    this.#loading ??= import('./backend').then(async (backend) => {
      await backend.activate('cpu');
      return backend;
    });
    return this.#loading;
  }

  /** What ran the last work, and the weight updates made since loading. */
  get report(): { name: string; updates: number } {
    return { name: names[this.#active], updates: this.#updates };
  }

  count(updates: number): void {
    this.#updates += updates;
  }

  /** Does the work on the engine that suits the job. `trial` is a small part of it, for the measurement. */
  async run<T>(
    job: Job,
    work: (tf: Tf) => Promise<T>,
    trial: (tf: Tf) => Promise<unknown> = work
  ): Promise<T> {
    const backend = await this.load();
    const name = await this.#choose(backend, job, trial);
    try {
      if (!(await backend.activate(name))) throw new Error(`${name} cannot be used here`);
      const result = await work(backend.tf);
      this.#active = name;
      return result;
    } catch (error) {
      if (name === 'cpu') throw error;
      await this.#leave(backend, name);
      return this.run(job, work, trial);
    }
  }

  async #choose(
    backend: typeof Backend,
    job: Job,
    trial: (tf: Tf) => Promise<unknown>
  ): Promise<BackendName> {
    // On a server every printed number must be the same everywhere.
    if (host.process?.versions?.node) return 'cpu';
    const key = classOf(job);
    const known = this.#chosen.get(key);
    if (known && !this.#failed.has(known)) return known;
    this.#gpu ??= backend.hasGpu();
    const names = candidates(job, this.#gpu).filter((name) => !this.#failed.has(name));
    let best: { name: BackendName; time: number } | undefined;
    for (const name of names.length > 1 ? names : []) {
      const time = await this.#time(backend, name, trial);
      if (time !== undefined && (!best || time < best.time)) best = { name, time };
    }
    this.#chosen.set(key, best?.name ?? 'cpu');
    return best?.name ?? 'cpu';
  }

  /** Milliseconds of the second of two trials (the first one warms up), or nothing when it fails. */
  async #time(
    backend: typeof Backend,
    name: BackendName,
    trial: (tf: Tf) => Promise<unknown>
  ): Promise<number | undefined> {
    try {
      if (!(await backend.activate(name))) throw new Error(`${name} cannot be used here`);
      await trial(backend.tf);
      const begin = host.performance.now();
      await trial(backend.tf);
      return host.performance.now() - begin;
    } catch (error) {
      if (name === 'cpu') throw error;
      await this.#leave(backend, name);
      return undefined;
    }
  }

  async #leave(backend: typeof Backend, name: BackendName): Promise<void> {
    this.#failed.add(name);
    await backend.abandon(name);
  }
}

/** One for each worker or process, because TensorFlow.js itself is one: its backend is global. */
export const engine = new Engine();

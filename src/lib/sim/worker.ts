// One worker for every model: states are plain data, so only an id and a job need to cross. `thread.ts` hands it what
// the page sends.
import type { Model } from './define';
import type { Engine, Job, Leap } from './runner';
import { advance, paramsAt } from './run';

const models = import.meta.glob<Model>('./*/model.ts');
const leaps = import.meta.glob<Leap>('./*/leap.ts', { import: 'leap' });

/** A job for a model. */
export interface Request {
  ticket: number;
  id: string;
  job: Job;
}

/** A request is on its way: the model it is for, and whether it comes so soon that the engine is wanted too. */
export interface Notice {
  id: string;
  engine: boolean;
}

const scope = globalThis as unknown as { postMessage(message: unknown): void };

/** Each engine's updates a second over its jobs of about the last second. */
function meter(): (model: Model, milliseconds: number) => Engine | undefined {
  const spent = new Map<string, { updates: number; time: number; warm: boolean }>();
  let before = 0;
  return (model, milliseconds) => {
    const engine = model.engine?.();
    if (!engine) return undefined;
    const known = spent.get(engine.name);
    // An engine's first job fetches and compiles what it needs: it counts until there is a second.
    const mine = known?.warm ? known : { updates: 0, time: 0, warm: known !== undefined };
    mine.updates += engine.updates - before;
    mine.time += milliseconds;
    before = engine.updates;
    spent.set(engine.name, mine);
    const rateOf = ({ updates, time }: typeof mine) => (time > 0 ? (1000 * updates) / time : 0);
    const rates = Object.fromEntries([...spent].map(([name, one]) => [name, rateOf(one)]));
    const rate = rateOf(mine);
    if (mine.time > 1000) {
      mine.updates /= 2;
      mine.time /= 2;
    }
    return { name: engine.name, rate, rates };
  };
}

const measure = meter();

async function modelOf(id: string): Promise<Model> {
  const load = models[`./${id}/model.ts`];
  if (!load) throw new Error(`No model "${id}"`);
  return load();
}

/** Fetches model and engine side by side. What fails here fails again when it is needed, and is reported then. */
function expect({ id, engine }: Notice): void {
  modelOf(id).catch(() => undefined);
  if (engine) import('../nn').then(({ prepare }) => prepare()).catch(() => undefined);
}

async function answer({ id, job }: Request) {
  const model = await modelOf(id);
  if (model.engine) (await import('../nn')).preferEngine(job.engine ?? 'auto');
  await model.prepare?.();
  const leap = job.rows ? await leaps[`./${id}/leap.ts`]?.() : undefined;
  const begin = performance.now();
  const expired = () => performance.now() - begin >= job.budget;
  const played = await (leap && job.rows ? leap(job, job.rows, expired) : advance(model, job, expired));
  const engine = measure(model, performance.now() - begin);
  const seen = job.unseen ? undefined : await model.observe?.(played.state, paramsAt(job.run, played.t));
  return { ...played, seen, engine };
}

/** Answers a request with its ticket, and every half second before that, to say that it is alive. */
export function take(data: Request | Notice): void {
  if (!('job' in data)) return expect(data);
  const { ticket } = data;
  const alive = setInterval(() => scope.postMessage({ ticket }), 500);
  answer(data)
    .then((chunk) => scope.postMessage({ ticket, chunk }))
    .catch((error: unknown) => scope.postMessage({ ticket, error: String(error) }))
    .finally(() => clearInterval(alive));
}

// Runs beside the one on the stage, in a worker of their own.
import type { Value } from '../params';
import type { Player } from '../player.svelte';
import { restarted, type Run } from '../run';
import { Remote, type Chunk } from '../runner';

/** Milliseconds for one stretch: short, so that what is not wanted any more is soon left. */
const BUDGET = 40;

export class Rehearsal {
  #remote: Remote;
  #version = 0;

  constructor(id: string) {
    this.#remote = new Remote(id, () => {});
  }

  /**
   * Plays runs in turns, a stretch each, up to step `until` or to their end; `seen` hears of every stretch.
   * Where about so many `rows` of the way are enough, and nobody draws what a state looks like, the end comes much sooner.
   * Comes back with false when `stop`, a later call or a failure has ended it before.
   */
  async play(
    runs: readonly Run[],
    until: number,
    seen: (lane: number, chunk: Chunk, finished: boolean) => void,
    { inTurns = false, rows }: { inTurns?: boolean; rows?: number } = {}
  ): Promise<boolean> {
    const mine = ++this.#version;
    const last: (Chunk | undefined)[] = runs.map(() => undefined);
    const waiting = runs.map((_, lane) => lane);
    while (waiting.length > 0) {
      const lane = waiting.shift() ?? 0;
      const run = runs[lane];
      if (!run) continue;
      const job = { run, from: last[lane], until, budget: BUDGET, ...(rows && { rows, unseen: true }) };
      // Refused when a later one took its place, or when the model cannot be run: then there is nothing to show.
      const chunk = await this.#remote.advance(job).catch(() => undefined);
      if (!chunk || mine !== this.#version) return false;
      last[lane] = chunk;
      const finished = chunk.ended || chunk.t >= until;
      seen(lane, chunk, finished);
      if (!finished && inTurns) waiting.push(lane);
      else if (!finished) waiting.unshift(lane);
    }
    return true;
  }

  stop(): void {
    this.#version++;
  }

  dispose(): void {
    this.stop();
    this.#remote.dispose();
  }
}

/** The player's run from its beginning, with one parameter or the seed set to something else. */
export function variant(player: Player, name: string, value: Value): Run {
  const run = restarted(player.sim.model, player.run, player.t);
  if (name === 'seed') return { ...run, seed: Number(value) };
  const log = player.sim.model.params[name]?.clears ? [] : run.log;
  return { ...run, log, params: { ...run.params, [name]: value } };
}

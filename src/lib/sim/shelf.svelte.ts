import type { Place } from './address';
import type { Trace } from './define';
import type { Scene } from './scene.svelte';

const MAX_KEPT = 4;

/** A run that was kept, to be compared with the running one. */
export interface Kept {
  name: string;
  trace: Trace;
  place: Place;
}

/** The runs that were kept last. */
export class Shelf {
  runs = $state.raw<readonly Kept[]>([]);
  #count = 0;

  /** Keeps a run as it stands; `nameOf` gives the name of the nth run that was ever kept. */
  keep({ trace, place }: Scene, nameOf: (n: string) => string): Kept {
    const kept = { name: nameOf(String(++this.#count)), trace, place };
    this.runs = [...this.runs, kept].slice(-MAX_KEPT);
    return kept;
  }

  drop(run: Kept): void {
    this.runs = this.runs.filter((one) => one !== run);
  }
}

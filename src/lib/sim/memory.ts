// What a player remembers of its run: states to go back to, and the readouts of every step.
import type { Trace } from './define';
import { History } from './history';
import { traceOf, type Played, type Row, type Snapshot } from './run';

/** More rows than this are thinned out: the trace is for looking at. */
const MAX_ROWS = 2_000;

export class Memory {
  #history = new History();
  #rows: Row[] = [];
  /** Only every so many steps have a row. */
  #stride = 1;

  /** Remembers the last state of a stretch and the readouts on the way. */
  keep({ t, state, rows }: Played): void {
    this.#history.keep({ t, state });
    for (const row of rows) {
      if (row[0] % this.#stride !== 0) continue;
      const last = this.#rows.at(-1)?.[0] ?? -1;
      if (row[0] > last) this.#rows.push(row);
      else if (row[0] === last) this.#rows[this.#rows.length - 1] = row;
    }
    while (this.#rows.length > MAX_ROWS) {
      this.#stride *= 2;
      this.#rows = this.#rows.filter(([t]) => t % this.#stride === 0);
    }
  }

  /** Forgets step t and everything after it. */
  forgetFrom(t: number): void {
    this.#history.forgetFrom(t);
    this.#rows = this.#rows.filter(([step]) => step < t);
    if (t === 0) this.#stride = 1;
  }

  /** The last remembered state that is not after t. */
  nearest(t: number): Snapshot | undefined {
    return this.#history.nearest(t);
  }

  get trace(): Trace {
    return traceOf(this.#rows);
  }
}

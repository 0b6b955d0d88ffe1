// The states of a run that are kept, so that stepping back is instant. Memory is bounded: when the
// states outgrow it, every second of the older half is dropped and recomputed when it is asked for.
import type { Snapshot } from './run';

/** 64 MB a simulation. */
export const MAX_BYTES = 64 * 2 ** 20;

/** A close upper estimate of the bytes that a plain value holds. */
export function bytesOf(value: unknown): number {
  if (typeof value === 'string') return 16 + 2 * value.length;
  if (typeof value !== 'object' || value === null) return 8;
  if (ArrayBuffer.isView(value)) return 64 + value.byteLength;
  let bytes = 32;
  for (const [key, item] of Object.entries(value)) bytes += 2 * key.length + 8 + bytesOf(item);
  return bytes;
}

export class History {
  #kept: (Snapshot & { bytes: number })[] = [];
  #bytes = 0;
  readonly #limit: number;

  constructor(limit = MAX_BYTES) {
    this.#limit = limit;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get length(): number {
    return this.#kept.length;
  }

  /** Keeps a state; one with the same t takes the place of the old one. */
  keep(snapshot: Snapshot): void {
    const at = this.#after(snapshot.t);
    const old = this.#kept[at - 1];
    const kept = { ...snapshot, bytes: bytesOf(snapshot.state) };
    if (old && old.t === snapshot.t) {
      this.#bytes -= old.bytes;
      this.#kept[at - 1] = kept;
    } else this.#kept.splice(at, 0, kept);
    this.#bytes += kept.bytes;
    while (this.#bytes > this.#limit && this.#kept.length > 2) this.#thin();
  }

  /** The latest kept state that is not after t. */
  nearest(t: number): Snapshot | undefined {
    const found = this.#kept[this.#after(t) - 1];
    return found && { t: found.t, state: found.state };
  }

  /** Forgets every state from step t on, because the reader changed what happens there. */
  forgetFrom(t: number): void {
    this.#kept = this.#kept.filter((kept) => kept.t < t);
    this.#bytes = this.#kept.reduce((sum, kept) => sum + kept.bytes, 0);
  }

  /** Index of the first kept state after t. */
  #after(t: number): number {
    let low = 0;
    let high = this.#kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#kept[middle]?.t ?? Infinity) <= t) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #thin(): void {
    const half = Math.max(2, this.#kept.length >> 1);
    this.#kept = this.#kept.filter((_, i) => i === 0 || i >= half || i % 2 === 0);
    if (this.#kept.length > 1 && half <= 2) this.#kept.splice(1, 1);
    this.#bytes = this.#kept.reduce((sum, kept) => sum + kept.bytes, 0);
  }
}

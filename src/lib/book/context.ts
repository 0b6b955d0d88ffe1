// What a chapter hands down to the words in its text.
import { createContext } from 'svelte';
import type { Entry } from '$content/glossary';
import type { Reference } from '$content/references';
import type { Value } from '../sim/params';
import type { Trace } from '../sim/define';
import type { Span } from './guess';

/** The outcome of a Predict's run, computed while the book was built. */
export interface Truth {
  sim: string;
  run: string;
  locks: readonly string[];
  /** Of a choice: the index of the option that holds. */
  option?: number;
  /** Of a choice whose options all speak of one readout: where each holds, and the outcome. */
  axis?: { readout: string; spans: Span[]; value: number };
  readouts: readonly string[];
  /** Of the other kinds: the values of the guessed readouts at the end of the run. */
  values: readonly number[];
  /** Of a curve: the readout over the run, thinned. */
  trace?: Trace;
  /** The parameters of the run that differ from the first picture. */
  changed: Record<string, Value>;
  t: number;
}

export interface Chapter {
  slug: string;
  number: number;
  truths: Record<string, Truth>;
  /** Values of <Live … at="…">, by `liveKey`. */
  lives: Record<string, number>;
  terms: Record<string, Entry>;
  /** The cited works in the order of their first mention. */
  cites: readonly (Reference & { key: string })[];
}

export const liveKey = (sim: string, readout: string, at: string): string => `${sim} ${readout} ${at}`;

export const [getChapter, setChapter] = createContext<Chapter>();

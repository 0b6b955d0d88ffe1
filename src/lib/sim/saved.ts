// A run as a file: everything that makes its state, written out in full, so that it opens to the same state
// however the book's first values change. Checked on the way back like a link, and by the same rules.
import { readPlace, write, type Place, type Refusal } from './address';
import type { Sim } from './define';

const FORMAT = 'living-deep-learning/run';
const VERSION = 1;
/** More than any run of this book needs; a larger file is something else. */
export const MAX_FILE = 4_000_000;

interface Saved {
  format: typeof FORMAT;
  version: typeof VERSION;
  simulation: string;
  parts: Record<string, string>;
}

/** The text of the file. */
export function writeSaved(sim: Sim, place: Place): string {
  // Against a place where nothing is the same, every part is written.
  const nowhere: Place = { run: { params: {}, seed: -1, log: [] }, t: -1 };
  const parts = Object.fromEntries(write(sim, place, nowhere));
  const saved: Saved = { format: FORMAT, version: VERSION, simulation: sim.id, parts };
  return `${JSON.stringify(saved, null, 2)}\n`;
}

export type Opened =
  | { place: Place; refused: Refusal[] }
  | { wrong: 'notOurs' | 'newer' }
  | { wrong: 'otherSimulation'; simulation: string };

/**
 * Reads such a file over the first picture `from`. Never throws: what is no such file, comes from a later
 * version or belongs to another simulation is named; single parts that do not fit are refused one by one.
 */
export function readSaved(sim: Sim, text: string, from: Place): Opened {
  const saved = parsed(text);
  if (!saved || saved.format !== FORMAT) return { wrong: 'notOurs' };
  if (typeof saved.version !== 'number' || !Number.isInteger(saved.version) || saved.version < 1)
    return { wrong: 'notOurs' };
  if (saved.version > VERSION) return { wrong: 'newer' };
  if (saved.simulation !== sim.id)
    return { wrong: 'otherSimulation', simulation: String(saved.simulation).slice(0, 40) };
  if (!isRecord(saved.parts)) return { wrong: 'notOurs' };
  const parts = Object.entries(saved.parts).map(([name, value]) => [name, String(value)] as const);
  const { place, refused } = readPlace(sim, parts, from, MAX_FILE);
  return { place, refused };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): Record<string, unknown> | undefined {
  if (text.length > MAX_FILE) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

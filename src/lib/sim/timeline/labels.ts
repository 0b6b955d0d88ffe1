// Which events get their name on the line: the told one first, then by weight, as long as no name runs into
// another one and no stem through one.
import type { Event } from './events';

export interface Label {
  event: Event;
  x: number;
  /** Rows above the line, from 0. */
  row: number;
  left: number;
}

const letter = (c: string): number =>
  c > '\u2fff' ? 14.6 : /[A-Z0-9&]/.test(c) ? 10.4 : c === ' ' ? 4.5 : 8.8;

/** About the width of a name set in 16 px. */
export const widthOf = (name: string): number => [...name].reduce((sum, c) => sum + letter(c), 0);

const [FLAG, APART] = [4, 8];
type Named = { event: Event; x: number; name: string };

/** Puts names on rows, from the right: each hangs on its stem like a flag, above those that it reaches over. */
function hung(some: readonly Named[], width: number, rows: number): Label[] | undefined {
  const labels: Label[] = [];
  for (const { event, x, name } of some.toSorted((a, b) => b.x - a.x)) {
    const wide = widthOf(name);
    const left = Math.min(x + FLAG, width - wide - 2);
    const reached = labels.filter((other) => other.left < left + wide + APART);
    const row = 1 + Math.max(-1, ...reached.map((other) => other.row));
    // At the right edge a name may stand left of its stem, where a higher stem would run through it.
    if (row >= rows || reached.some((other) => other.left < x + 2)) return undefined;
    labels.push({ event, x, row, left });
  }
  return labels;
}

export function labelled(lane: readonly Named[], told: string, width: number, rows: number): Label[] {
  const urgency = ({ event }: Named) => (event.key === told ? 9 : event.weight);
  let some: Named[] = [];
  let labels: Label[] = [];
  for (const one of lane.toSorted((a, b) => urgency(b) - urgency(a))) {
    const found = hung([...some, one], width, rows);
    if (!found) continue;
    some = [...some, one];
    labels = found;
  }
  return labels;
}

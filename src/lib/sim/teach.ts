// A teacher's link keeps some controls from its readers:
//   ?perceptron.teach=learningRate~-order~-.seed
// A name is locked, with "-" before it hidden; a dot marks a part of the frame instead of a parameter.
// Like every part of a link it is checked as a whole: what does not fit is refused and named.
import type { Refusal } from './address';
import type { Sim } from './define';

export type How = 'locked' | 'hidden';

/** What is kept from the reader, and how. */
export type Teaching = Readonly<Record<string, How>>;

/**
 * The parts of the frame that can be kept from a reader. Those that only show something can only be hidden, the
 * picture can only be locked.
 */
export const frameParts: Readonly<Record<string, readonly How[]>> = {
  '.seed': ['locked', 'hidden'],
  '.dice': ['locked', 'hidden'],
  '.reset': ['locked', 'hidden'],
  // Everything that can be done to the picture; it can still be looked at, mark by mark.
  '.picture': ['locked'],
  '.panels': ['hidden'],
  '.numbers': ['hidden']
};

const MAX_LENGTH = 2_000;

export const writeTeaching = (teaching: Teaching): string =>
  Object.entries(teaching)
    .map(([name, how]) => (how === 'hidden' ? `-${name}` : name))
    .join('~');

/** What a link says, or why it is refused; `raws` are all its values of this name. */
export function readTeaching(
  sim: Sim,
  raws: readonly string[]
): { teaching: Teaching } | { problem: Refusal['problem'] } {
  const [raw = '', ...more] = raws;
  if (more.length > 0) return { problem: 'twice' };
  if (raw.length > MAX_LENGTH) return { problem: 'tooLong' };
  const found = new Map<string, How>();
  for (const part of raw.split('~')) {
    const [, hidden, name = ''] = /^(-?)(\.?\w+)$/.exec(part) ?? [];
    const how: How = hidden ? 'hidden' : 'locked';
    if (name === '' || found.has(name)) return { problem: 'notAccepted' };
    const known = Object.hasOwn(sim.model.params, name)
      ? true
      : Object.hasOwn(frameParts, name) && frameParts[name]?.includes(how);
    if (!known) return { problem: 'unknown' };
    found.set(name, how);
  }
  return { teaching: Object.fromEntries(found) };
}

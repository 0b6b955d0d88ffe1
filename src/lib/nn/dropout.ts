// Which units an update leaves out. The caller's chance gives one word for an update; a hash spreads it over units
// and samples, so that every engine leaves out the same ones and none has to carry a table of them.
// (Srivastava, Hinton, Krizhevsky, Sutskever and Salakhutdinov 2014)
import type { Chance } from './chance';

/** MurmurHash3's finaliser: every bit of the word decides about every bit of the answer. */
export function spread(word: number): number {
  let h = word | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The word of one layer in one update. */
export const layerWord = (word: number, layer: number): number => spread(word + Math.imul(layer, 0x9e3779b9));

/** A unit whose number is below this, of 2³², is left out. */
export const threshold = (rate: number): number => Math.min(Math.floor(rate * 2 ** 32), 2 ** 32 - 1);

/**
 * What the outputs of a layer are multiplied with, row-major [count, units]: 0 for a share `rate` of them, and
 * 1 / (1 − rate) for the rest, so that the mean stays what it was.
 */
export function dropoutMask(rate: number, word: number, layer: number, length: number): Float32Array {
  const key = layerWord(word, layer);
  const below = threshold(rate);
  const kept = 1 / (1 - rate);
  return Float32Array.from({ length }, (_, i) => (spread(i ^ key) < below ? 0 : kept));
}

/** A word for each of the updates. */
export const dropoutWords = (updates: number, chance: Chance): Uint32Array =>
  Uint32Array.from({ length: updates }, () => chance.uniform(0, 2 ** 32));

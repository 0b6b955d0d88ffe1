// Chance is a function of (seed, t): every step has a stream of its own, so pausing, replaying,
// running in a worker or moving a slider never shifts anybody else's numbers.

export interface Random {
  /** Uniform on [low, high), [0, 1) when left out. */
  uniform(low?: number, high?: number): number;
  /** Normal with the given mean and standard deviation, by the Box–Muller transform. */
  normal(mean?: number, standardDeviation?: number): number;
  /** A whole number from 0 to n − 1. */
  integer(n: number): number;
  /** A new array with the same items in random order (Fisher–Yates). */
  shuffle<T>(items: ArrayLike<T>): T[];
}

/** Spreads the bits of a 32-bit word so that neighbouring seeds share nothing (MurmurHash3's finaliser). */
function spread(word: number): number {
  let h = word | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** sfc32 by Chris Doty-Humphrey: four words of state, passes PractRand. Returns 32-bit words. */
function sfc32(a: number, b: number, c: number, d: number): () => number {
  return () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  };
}

/** The stream of chance that belongs to step `t` of the run with this seed. */
export function random(seed: number, t = 0): Random {
  const next = sfc32(spread(seed), spread(t ^ 0x9e3779b9), spread(seed + 0x6a09e667), 1);
  for (let i = 0; i < 12; i++) next();
  const unit = () => next() / 2 ** 32;

  const uniform = (low = 0, high = 1) => low + (high - low) * unit();
  const normal = (mean = 0, standardDeviation = 1) => {
    const radius = Math.sqrt(-2 * Math.log(1 - unit()));
    return mean + standardDeviation * radius * Math.cos(2 * Math.PI * unit());
  };
  const integer = (n: number) => Math.floor(unit() * n);
  const shuffle = <T>(items: ArrayLike<T>): T[] => {
    const result = Array.from(items);
    for (let i = result.length - 1; i > 0; i--) {
      const j = integer(i + 1);
      const other = result[j] as T;
      result[j] = result[i] as T;
      result[i] = other;
    }
    return result;
  };
  return { uniform, normal, integer, shuffle };
}

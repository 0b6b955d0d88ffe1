/** The source of chance that the core is handed; it has none of its own. */
export interface Chance {
  /** Uniform on [low, high), [0, 1) when left out. */
  uniform(low?: number, high?: number): number;
  /** Normal with the given mean and standard deviation. */
  normal(mean?: number, standardDeviation?: number): number;
  /** A whole number from 0 to n − 1. */
  integer(n: number): number;
  /** A new array with the same items in random order. */
  shuffle<T>(items: ArrayLike<T>): T[];
}

// The heats of the race: sizes, engines and outcomes.
export const sizes = [8, 32, 128, 512, 1024] as const;
export const engines = ['cells', 'rows', 'wasm', 'gpu'] as const;
export type Engine = (typeof engines)[number];

/** What one engine said of one size: milliseconds for one product, or why there are none. */
export interface Heat {
  size: number;
  engine: Engine;
  outcome: number | 'absent' | 'tooSlow' | 'wrong';
}

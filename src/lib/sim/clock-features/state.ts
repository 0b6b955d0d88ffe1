import type { Weights } from '../../nn';
import type { Input } from './clock';
import type { Answer } from './reader';

export interface State {
  answer: Answer;
  hidden: boolean;
  /** Clocks shown so far. */
  examples: number;
  /** The time on the stage, in minutes past twelve. */
  minutes: number;
  weights: Record<Input, Weights>;
  /** What each reader makes of the test clocks. */
  read: Record<Input, Float32Array>;
}

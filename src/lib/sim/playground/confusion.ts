// Answers counted against the truth.
import type { Samples } from './samples';

export interface Confusion {
  /** Counts by the true class and the class that was answered: counts[truth][answer]. */
  counts: readonly [readonly [number, number], readonly [number, number]];
  /** Of all answers, of the answers "1", and of the true 1s: the share that is right; nothing where there are none. */
  accuracy: number | undefined;
  precision: number | undefined;
  recall: number | undefined;
}

/** `outputs` are the probabilities of class 1, one for each sample; `role` is 0 for training, 1 for testing. */
export function confusion({ label, test }: Samples, outputs: ArrayLike<number>, role: 0 | 1): Confusion {
  const counts: [[number, number], [number, number]] = [
    [0, 0],
    [0, 0]
  ];
  for (let i = 0; i < label.length; i++) {
    if (test[i] !== role) continue;
    const row = counts[label[i] === 1 ? 1 : 0];
    row[(outputs[i] ?? 0) >= 0.5 ? 1 : 0] += 1;
  }
  const [[trueZero, falseOne], [falseZero, trueOne]] = counts;
  const share = (right: number, all: number) => (all > 0 ? right / all : undefined);
  return {
    counts,
    accuracy: share(trueZero + trueOne, trueZero + falseOne + falseZero + trueOne),
    precision: share(trueOne, trueOne + falseOne),
    recall: share(trueOne, trueOne + falseZero)
  };
}

// Answers counted against the truth.
import type { Samples } from './samples';
import { answerOf } from './task';

export interface Confusion {
  /** Counts by the true class and the class that was answered: counts[truth][answer]. */
  counts: readonly (readonly number[])[];
  /** Of all answers the share that is right; nothing where there are none. */
  accuracy: number | undefined;
  /** For every class: of the answers that name it, and of the samples that are of it, the share that is right. */
  precision: readonly (number | undefined)[];
  recall: readonly (number | undefined)[];
}

/** `outputs` are those of the output layer, row by row for each sample; `role` is 0 for training, 1 for testing. */
export function confusion(
  { label, test }: Samples,
  classes: number,
  outputs: ArrayLike<number>,
  role: 0 | 1
): Confusion {
  const names = Array.from({ length: classes }, (_, c) => c);
  const counts = names.map(() => names.map(() => 0));
  for (let i = 0; i < label.length; i++) {
    const row = counts[label[i] ?? 0];
    if (test[i] === role && row) row[answerOf(classes, outputs, i)]! += 1;
  }
  const right = (c: number) => counts[c]?.[c] ?? 0;
  const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
  const share = (part: number, all: number) => (all > 0 ? part / all : undefined);
  return {
    counts,
    accuracy: share(sum(names.map(right)), sum(counts.flat())),
    precision: names.map((c) => share(right(c), sum(counts.map((row) => row[c] ?? 0)))),
    recall: names.map((c) => share(right(c), sum(counts[c] ?? [])))
  };
}

// What is to be learned: to tell two, three or four classes apart, or to predict a value.

export const datasetNames = [
  'spiral',
  'circle',
  'xor',
  'gauss',
  'arms',
  'clouds',
  'slope',
  'hills',
  'own'
] as const;
export type Dataset = (typeof datasetNames)[number];

export const ownTasks = ['two', 'three', 'four', 'value'] as const;
export type OwnTask = (typeof ownTasks)[number];

/** The most classes that can be told apart. */
export const MAX_CLASSES = 4;
/** In place of a number of classes: the network predicts a value. */
export const VALUE = 1;
/** A predicted value counts as right when it is no farther than this from the true one. */
export const WITHIN = 0.2;

const ownClasses: Record<OwnTask, number> = { two: 2, three: 3, four: 4, value: VALUE };

/** How many classes the samples have; `VALUE` where they have values. */
export function classesOf({ dataset, ownTask }: { dataset: Dataset; ownTask: OwnTask }): number {
  if (dataset === 'own') return ownClasses[ownTask];
  if (dataset === 'slope' || dataset === 'hills') return VALUE;
  return dataset === 'arms' ? 3 : dataset === 'clouds' ? 4 : 2;
}

/** Whether these samples have values; said before there is any state. */
export const hasValues = (p: Record<string, unknown>): boolean =>
  classesOf(p as { dataset: Dataset; ownTask: OwnTask }) === VALUE;

/** The answer of an output layer for one sample: its class, or its value. */
export function answerOf(classes: number, outputs: ArrayLike<number>, sample: number): number {
  if (classes === VALUE) return outputs[sample] ?? 0;
  if (classes === 2) return (outputs[sample] ?? 0) >= 0.5 ? 1 : 0;
  let best = 0;
  for (let j = 1; j < classes; j++)
    if ((outputs[sample * classes + j] ?? 0) > (outputs[sample * classes + best] ?? 0)) best = j;
  return best;
}

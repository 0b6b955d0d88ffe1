// The samples of a run: points of two classes, each for training or for testing.
import { datasets, REACH, type Points } from '../../nn';
import type { Random } from '../random';

export const MAX_POINTS = 20_000;

export interface Samples extends Points {
  /** 1 for a sample that is kept back for testing. */
  test: Uint8Array;
}

export type Dataset = keyof typeof datasets | 'own';

/** A reader's own data begin with so few points: enough to learn from at once, few enough to throw away. */
const STARTER = 24;
const STARTER_NOISE = 0.3;

/** Noise of 100 % is a push with this standard deviation, in units of the plane. */
const NOISE = 3;

/**
 * Whether the k-th sample of its class is for testing when `share` per cent are for training: the golden
 * section spreads them evenly, so every stretch of a list keeps the share.
 */
const isTest = (k: number, share: number): boolean => (((k + 0.5) * 0.6180339887) % 1) * 100 >= share;

/** Draws the samples of a data set; both classes are divided alike. */
export function draw(
  {
    dataset,
    points,
    noise,
    trainShare
  }: { dataset: Dataset; points: number; noise: number; trainShare: number },
  rng: Random
): Samples {
  const made =
    dataset === 'own'
      ? datasets.circle(STARTER, STARTER_NOISE, rng)
      : datasets[dataset](points, (NOISE * noise) / 100, rng);
  const test = new Uint8Array(made.label.length);
  for (const label of [0, 1]) {
    const members = rng.shuffle(Array.from(made.label.keys()).filter((i) => made.label[i] === label));
    const forTraining = Math.round((members.length * trainShare) / 100);
    for (const i of members.slice(forTraining)) test[i] = 1;
  }
  return { ...made, test };
}

/** The same samples with one more. Its role follows from how many its class has. */
export function withPoint(s: Samples, x1: number, x2: number, label: 0 | 1, trainShare: number): Samples {
  const k = s.label.reduce((count, other) => count + (other === label ? 1 : 0), 0);
  return {
    x: Float32Array.from([...s.x, x1, x2]),
    label: Uint8Array.from([...s.label, label]),
    test: Uint8Array.from([...s.test, isTest(k, trainShare) ? 1 : 0])
  };
}

/** The same samples without the one at `index`. */
export const withoutPoint = (s: Samples, index: number): Samples => ({
  x: s.x.filter((_, i) => i >> 1 !== index),
  label: s.label.filter((_, i) => i !== index),
  test: s.test.filter((_, i) => i !== index)
});

/** Samples that were loaded, divided in their order. */
export function divided({ x, label }: Points, trainShare: number): Samples {
  const seen = [0, 0];
  const test = Uint8Array.from(label, (c) => {
    const k = seen[c] ?? 0;
    seen[c] = k + 1;
    return isTest(k, trainShare) ? 1 : 0;
  });
  return { x, label, test };
}

/** The inside of the plane, on a grid fine enough for a finger and short in a link. */
export const onPlane = (value: number): number =>
  Math.round(100 * Math.min(REACH, Math.max(-REACH, value))) / 100;

/** A place near the middle where no sample is, for a point that is added without pointing. */
export function freePlace({ x }: Points): { x1: number; x2: number } {
  for (let k = 0; k < 200; k++) {
    // A sunflower: places at growing distance, no two alike.
    const radius = 0.35 * Math.sqrt(k);
    const x1 = onPlane(radius * Math.cos(2.399963 * k));
    const x2 = onPlane(radius * Math.sin(2.399963 * k));
    let free = true;
    for (let i = 0; i < x.length && free; i += 2)
      free = Math.hypot((x[i] ?? 0) - x1, (x[i + 1] ?? 0) - x2) > 0.4;
    if (free) return { x1, x2 };
  }
  return { x1: 0, x2: 0 };
}

/** Whether two sets hold the same samples in the same order. */
export const sameSamples = (a: Samples, b: Samples): boolean =>
  a === b || (['x', 'label', 'test'] as const).every((key) => equal(a[key], b[key]));

const equal = (a: ArrayLike<number>, b: ArrayLike<number>): boolean => {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
};

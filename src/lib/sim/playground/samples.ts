// The samples of a run: points on a plane, each with a class or a value, for training or for testing.
import { REACH, type Points, type Valued } from '../../nn';

export const MAX_POINTS = 20_000;

export interface Samples extends Valued {
  /** 1 for a sample that is kept back for testing. */
  test: Uint8Array;
}

/**
 * Whether the k-th sample of its class is for testing when `share` per cent are for training: the golden
 * section spreads them evenly, so every stretch of a list keeps the share.
 */
const isTest = (k: number, share: number): boolean => (((k + 0.5) * 0.6180339887) % 1) * 100 >= share;

/** What a point is besides its place: of a class, or of a value. */
export type Kind = { label: number } | { value: number };

/** Of points with values, those of 0 and above are drawn as class 1. */
const labelOf = (kind: Kind): number => ('label' in kind ? kind.label : kind.value >= 0 ? 1 : 0);

/** The same samples with one more. Its role follows from how many its class has. */
export function withPoint(s: Samples, x1: number, x2: number, kind: Kind, trainShare: number): Samples {
  const label = labelOf(kind);
  const k = s.label.reduce((count, other) => count + (other === label ? 1 : 0), 0);
  return {
    x: Float32Array.from([...s.x, x1, x2]),
    label: Uint8Array.from([...s.label, label]),
    value: 'value' in kind ? Float32Array.from([...s.value, kind.value]) : s.value,
    test: Uint8Array.from([...s.test, isTest(k, trainShare) ? 1 : 0])
  };
}

/** The same samples, the one at `index` being of another class or value. */
export function withKind(s: Samples, index: number, kind: Kind): Samples {
  const label = s.label.map((old, i) => (i === index ? labelOf(kind) : old));
  if (!('value' in kind)) return { ...s, label };
  return { ...s, label, value: s.value.map((old, i) => (i === index ? kind.value : old)) };
}

/** The same samples without the one at `index`. */
export const withoutPoint = (s: Samples, index: number): Samples => ({
  x: s.x.filter((_, i) => i >> 1 !== index),
  label: s.label.filter((_, i) => i !== index),
  value: s.value.filter((_, i) => i !== index),
  test: s.test.filter((_, i) => i !== index)
});

/** Samples that were loaded, divided in their order. */
export function divided(
  { x, label, value = new Float32Array() }: Points & Partial<Valued>,
  trainShare: number
): Samples {
  const seen: number[] = [];
  const test = Uint8Array.from(label, (c) => {
    const k = seen[c] ?? 0;
    seen[c] = k + 1;
    return isTest(k, trainShare) ? 1 : 0;
  });
  return { x, label, value, test };
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
  a === b || (['x', 'label', 'value', 'test'] as const).every((key) => equal(a[key], b[key]));

const equal = (a: ArrayLike<number>, b: ArrayLike<number>): boolean => {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
};

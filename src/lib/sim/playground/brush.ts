// What a press on the plane places.
import { VALUE } from './task';

export type Brush = { label: '0' | '1' | '2' | '3' } | { value: number };

const labels = ['1', '0', '2', '3'] as const;

/** The brushes for so many classes, or for values. */
export const brushesOf = (classes: number): readonly Brush[] =>
  classes === VALUE
    ? [{ value: 1 }, { value: 0 }, { value: -1 }]
    : labels.slice(0, classes).map((label) => ({ label }));

/** Its class, drawn as that class is; of values the sign. */
export const kindOf = (brush: Brush): number =>
  'label' in brush ? Number(brush.label) : brush.value >= 0 ? 1 : 0;

export const sameBrush = (a: Brush | undefined, b: Brush): boolean =>
  a !== undefined && JSON.stringify(a) === JSON.stringify(b);

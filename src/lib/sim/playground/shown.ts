// Which samples are drawn, and their outlines: a few paths for all of them, because a thousand elements that
// follow every step would cost the page its frame rate.
import { px } from '../../draw/format';
import type { Samples } from './samples';

/** More points than these only hide one another. */
export const MAX_SHOWN = 600;

/** Indices of the samples to draw, evenly picked where there are too many. */
export function shownOf({ test }: Samples, showTest: boolean): number[] {
  const all = Array.from(test.keys()).filter((i) => showTest || test[i] === 0);
  if (all.length <= MAX_SHOWN) return all;
  return Array.from({ length: MAX_SHOWN }, (_, k) => all[Math.floor((k * all.length) / MAX_SHOWN)] ?? 0);
}

export interface Outline {
  /** The class, or for points with values 1 for 0 and above, 0 for below. */
  label: number;
  test: number;
  /** The value, to the nearest step, where points have one. */
  value: number | undefined;
  d: string;
}

type Shape = (x: number, y: number) => string;
const circle = (x: number, y: number, r: number) =>
  `M${px(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const square: Shape = (x, y) => `M${px(x - 3.5)} ${px(y - 3.5)}h7v7h-7z`;
const triangle: Shape = (x, y) => `M${px(x)} ${px(y - 5)}l4.8 8.4h-9.6z`;
const diamond: Shape = (x, y) => `M${px(x)} ${px(y - 5.4)}l5.4 5.4l-5.4 5.4l-5.4 -5.4z`;

/** The shape of every class, so that colour never stands alone. */
export const shapes: readonly Shape[] = [square, (x, y) => circle(x, y, 4), triangle, diamond];
/** The style of every class, as the style sheet of the book names it. */
export const classNames = ['neg', 'pos', 'third', 'fourth'] as const;

/** Values are drawn in so many shades on either side of 0. */
const SHADES = 4;
const shadeOf = (value: number) => Math.round(SHADES * Math.min(1, Math.max(-1, value))) / SHADES;

/** The outlines of every class, for testing and for training, in the order of drawing. */
export function outlines(
  { label, test, value }: Samples,
  shown: readonly number[],
  place: (index: number) => readonly [x: number, y: number]
): Outline[] {
  const found = new Map<string, Outline>();
  for (const i of shown) {
    const [kind, role] = [label[i] ?? 0, test[i] ?? 0];
    const shade = value.length > 0 ? shadeOf(value[i] ?? 0) : undefined;
    const key = [1 - role, kind, shade].join();
    const one = found.get(key) ?? { label: kind, test: role, value: shade, d: '' };
    found.set(key, { ...one, d: one.d + (shapes[kind] ?? square)(...place(i)) });
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

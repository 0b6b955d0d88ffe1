// Which samples are drawn, and their outlines: four paths for all of them, because a thousand elements that
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
  label: number;
  test: number;
  d: string;
}

const circle = (x: number, y: number, r: number) =>
  `M${px(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const square = (x: number, y: number, r: number) => `M${px(x - r)} ${px(y - r)}h${2 * r}v${2 * r}h${-2 * r}z`;

/** The outlines of class 0 and 1, for testing and for training, in the order of drawing. */
export function outlines(
  { label, test }: Samples,
  shown: readonly number[],
  place: (index: number) => readonly [x: number, y: number]
): Outline[] {
  return [1, 0].flatMap((role) =>
    [0, 1].map((kind) => ({
      label: kind,
      test: role,
      d: shown
        .filter((i) => label[i] === kind && test[i] === role)
        .map((i) => (kind === 1 ? circle : square)(...place(i), kind === 1 ? 4 : 3.5))
        .join('')
    }))
  );
}

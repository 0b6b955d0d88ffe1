// What the words of both languages share.
import { format } from '../../draw/format';

/** The line (w₁, w₂, b) that a trouble speaks of, as numbers. */
export const asNumbers = ({ w1 = 0, w2 = 0, b = 0 }: Record<string, number>): string =>
  `w₁ = ${format(w1, 6)}, w₂ = ${format(w2, 6)}, b = ${format(b, 6)}`;

/** The index in a mark such as `point:3`. */
export const indexOf = (mark: string): number => Number(mark.split(':')[1]);

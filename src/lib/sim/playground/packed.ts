// Points as a short text, so that an import is one entry of a run: four characters for a point (twelve bits
// for each coordinate), the points of class 0, a full stop, the points of class 1.
import { REACH, type Points } from '../../nn';
import { MAX_POINTS } from './samples';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const STEPS = 4095;

/** Long enough for the largest set. */
export const MAX_PACKED = 4 * MAX_POINTS + 1;

const two = (value: number): string => {
  const step = Math.round((STEPS * (Math.min(REACH, Math.max(-REACH, value)) + REACH)) / (2 * REACH));
  return `${DIGITS[step >> 6] ?? 'A'}${DIGITS[step & 63] ?? 'A'}`;
};

/** Writes points, each coordinate to the nearest of 4,096 steps. */
export function pack({ x, label }: Points): string {
  const parts = ['', ''];
  label.forEach((c, i) => (parts[c] += two(x[2 * i] ?? 0) + two(x[2 * i + 1] ?? 0)));
  return parts.join('.');
}

/** Names what is wrong with a packed text, or nothing. The empty text is no points, and nothing is wrong with it. */
export const check = (text: string): string | undefined =>
  text === '' || /^([\w-]{4})*\.([\w-]{4})*$/.test(text) ? undefined : 'notPoints';

/** Reads points back. A text that `check` refuses is no points. */
export function unpack(text: string): Points {
  const parts = check(text) === undefined ? text.split('.') : [];
  const labels = parts.map((part) => part.length / 4);
  const digits = parts.join('');
  const coordinate = (at: number) =>
    (2 * REACH * (64 * DIGITS.indexOf(digits[at] ?? 'A') + DIGITS.indexOf(digits[at + 1] ?? 'A'))) / STEPS -
    REACH;
  return {
    x: Float32Array.from({ length: digits.length / 2 }, (_, i) => coordinate(2 * i)),
    label: Uint8Array.from({ length: digits.length / 4 }, (_, i) => (i < (labels[0] ?? 0) ? 0 : 1))
  };
}

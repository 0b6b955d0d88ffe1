// Points as a short text, so that an import is one entry of a run: four characters for a point (twelve bits
// for each coordinate), the points of class 0, a full stop, the points of class 1, and so on; or, behind a star, six
// for every point with a value.
import { REACH, type Points, type Valued } from '../../nn';
import { MAX_POINTS } from './samples';
import { MAX_CLASSES } from './task';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const STEPS = 4095;
const VALUES = '*';

/** Long enough for the largest set. */
export const MAX_PACKED = 6 * MAX_POINTS + 1;

/** Two characters for a number between −reach and reach. */
const two = (value: number, reach = REACH): string => {
  const step = Math.round((STEPS * (Math.min(reach, Math.max(-reach, value)) + reach)) / (2 * reach));
  return `${DIGITS[step >> 6] ?? 'A'}${DIGITS[step & 63] ?? 'A'}`;
};

/** Writes points, each number to the nearest of 4,096 steps. */
export function pack({ x, label, value }: Points & Partial<Valued>): string {
  const place = (i: number) => two(x[2 * i] ?? 0) + two(x[2 * i + 1] ?? 0);
  if (value && value.length > 0)
    return VALUES + Array.from(label, (_, i) => place(i) + two(value[i] ?? 0, 1)).join('');
  const parts = ['', ''];
  label.forEach((c, i) => {
    while (parts.length <= c) parts.push('');
    parts[c] += place(i);
  });
  return parts.join('.');
}

const classes = new RegExp(`^([\\w-]{4})*(\\.([\\w-]{4})*){1,${MAX_CLASSES - 1}}$`);
const values = /^\*([\w-]{6})*$/;

/** Names what is wrong with a packed text, or nothing. The empty text is no points, and nothing is wrong with it. */
export const check = (text: string): string | undefined =>
  text === '' || classes.test(text) || values.test(text) ? undefined : 'notPoints';

/** Reads points back; points of classes have no values. A text that `check` refuses is no points. */
export function unpack(text: string): Valued {
  const fine = check(text) === undefined;
  const ofValues = text.startsWith(VALUES);
  const parts = !fine ? [] : ofValues ? [text.slice(1)] : text.split('.');
  const digits = parts.join('');
  const size = ofValues ? 6 : 4;
  const count = digits.length / size;
  const number = (at: number, reach = REACH) =>
    (2 * reach * (64 * DIGITS.indexOf(digits[at] ?? 'A') + DIGITS.indexOf(digits[at + 1] ?? 'A'))) / STEPS -
    reach;
  const x = Float32Array.from({ length: 2 * count }, (_, i) => number(size * (i >> 1) + 2 * (i % 2)));
  if (ofValues) {
    const value = Float32Array.from({ length: count }, (_, i) => number(size * i + 4, 1));
    return { x, value, label: Uint8Array.from(value, (v) => (v >= 0 ? 1 : 0)) };
  }
  const label = Uint8Array.from(parts.flatMap((part, c) => Array<number>(part.length / size).fill(c)));
  return { x, label, value: new Float32Array() };
}

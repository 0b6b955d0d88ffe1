// How the book writes numbers: a true minus sign, four significant digits, no trailing noise.

const MINUS = '−';
/** Made once: a number that brings its own formatter takes fifty times as long. */
const grouped = new Intl.NumberFormat('en-US');

/** Any finite number as a reader should see it: 0.2, −1.53, 12,000, 3.2 × 10⁻⁷. */
export function format(x: number, digits = 4): string {
  if (!Number.isFinite(x)) return '–';
  if (x === 0) return '0';
  const size = Math.abs(x);
  if (Number.isInteger(x) && size < 1e9) return signed(x, grouped.format(size));
  if (size >= 1e6 || size < 1e-4) return signed(x, scientific(size, digits));
  const rounded = Number(size.toPrecision(digits));
  return signed(x, rounded >= 1e4 ? grouped.format(rounded) : String(rounded));
}

/** The same with a fixed number of decimals, for columns of numbers: fixed(0.5, 2) = "0.50". */
export function fixed(x: number, decimals: number): string {
  if (!Number.isFinite(x)) return '–';
  const text = Math.abs(x).toFixed(decimals);
  return Number(text) === 0 ? text : signed(x, text);
}

/** In brackets when negative, as a factor or summand: 0.9·(−1.62). */
export const bracketed = (x: number, digits = 4): string =>
  x < 0 ? `(${format(x, digits)})` : format(x, digits);

const signed = (x: number, text: string): string => (x < 0 ? MINUS + text : text);

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function scientific(size: number, digits: number): string {
  const [mantissa = '', exponent = ''] = size.toExponential(digits - 1).split('e');
  const raised = [...exponent.replace('+', '')]
    .map((c) => (c === '-' ? '⁻' : superscripts[Number(c)]))
    .join('');
  return `${Number(mantissa)} × 10${raised}`;
}

/** A coordinate of a drawing: one decimal is finer than a pixel, and equal on every machine. */
export const px = (x: number): number => (Number.isFinite(x) ? Math.round(x * 10) / 10 : 0);

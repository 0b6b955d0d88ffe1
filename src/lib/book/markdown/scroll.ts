// What scrolls sideways on the narrowest screen has to be reached by keyboard, with or without a script.
// Nothing is laid out while the book is built, so widths are estimated, rather too large than too small;
// in the browser ../scrolling.ts takes the focus away again from what fits.
import type { Lang } from '../../i18n';
import { escape, plain, type Node } from './tree.ts';
import { isWord } from './words.ts';

/** The width of the text on a screen of 320 px is 284 px; a little less is left as a margin of error. */
const NARROW = 278;

const names: Record<Lang, Record<'equation' | 'table' | 'code', string>> = {
  ko: { equation: '식', table: '표', code: '코드' },
  en: { equation: 'Equation', table: 'Table', code: 'Code' }
};

/** Attributes for what may scroll: `data-scrolls` marks it for the browser. */
const attributes = (name: string): string =>
  ` data-scrolls tabindex="0" role="group" aria-label="${escape(name)}"`;

/** For an equation with its number, when it has one. */
export const equationScrolls = (source: string, lang: Lang, number?: string): string =>
  texWidth(source) + (number ? 50 : 0) > NARROW
    ? attributes(number ? `${names[lang].equation} (${number})` : names[lang].equation)
    : '';

/** For a listing: 8.5 px a letter, between margins of 18 px. */
export const codeScrolls = (code: string, lang: Lang, title?: string): string =>
  8.5 * longest(code.split('\n').map((line) => [...line].length)) + 36 > NARROW
    ? attributes(title ?? names[lang].code)
    : '';

/** A table in a box that scrolls, named by the cells of its head, when it may be too wide; else the table. */
export function scrollingTable(table: Node, lang: Lang): Node {
  const rows = (table.children ?? []).map((row) => row.children ?? []);
  const columns = (rows[0] ?? []).map(
    (_, i) => 18 + longest(rows.map((cells) => (cells[i] ? unbroken(cells[i]) : 0)))
  );
  if (columns.reduce((sum, width) => sum + width, 0) <= NARROW) return table;
  const head = (rows[0] ?? []).map(said).filter(Boolean);
  const ariaLabel = `${names[lang].table}: ${head.join(', ')}`;
  return {
    type: 'paragraph',
    children: [table],
    data: {
      hName: 'div',
      hProperties: { className: 'wide', dataScrolls: '', tabIndex: 0, role: 'group', ariaLabel }
    }
  };
}

/** The words of a cell; a formula's source would not be understood. */
const said = (node: Node): string =>
  node.type === 'inlineMath' ? '' : node.children ? node.children.map(said).join('').trim() : plain(node);

const longest = (widths: readonly number[]): number => Math.max(0, ...widths);

/** The widest part of a cell that cannot be broken. */
function unbroken(node: Node): number {
  if (node.type === 'inlineMath') return texWidth(node.value ?? '') * 0.9;
  if (node.type === 'inlineCode') return longest((node.value ?? '').split(/\s/).map(codeLetters));
  if (isWord(node) && node.name === 'Live') return 45;
  if (node.children) return longest(node.children.map(unbroken));
  return longest((node.value ?? '').split(/\s+/).map(letters));
}

const codeLetters = (text: string): number => 8.5 * [...text].length + 11;
const letters = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > '\u1100' ? 15 : 8.6), 0);

const BROKEN = /\\\\(?:\[[^\]]*\])?/;
const MATRIX = /\\begin\{(\w*matrix|array|cases)\}(?:\{[^}]*\})?([\s\S]*?)\\end\{\1\}/;

/** About the width of a formula in px: 10 for a letter, 23 with its spaces for a sign between two. */
export function texWidth(source: string): number {
  const matrix = MATRIX.exec(source);
  if (matrix) {
    const rows = (matrix[2] ?? '').split(BROKEN);
    const cells = longest(rows.map((row) => row.split('&').length));
    const inside = longest(rows.map(texWidth)) + 18 * (cells - 1) + 22;
    // Letters stand for what the matrix takes, so that what is beside it is added to it.
    return texWidth(source.replace(MATRIX, () => 'm'.repeat(Math.ceil(inside / 10))));
  }
  const rows = source.replace(/\\(?:begin|end)\{\w+\}/g, '').split(BROKEN);
  return longest(rows.map(rowWidth));
}

const FRACTION = /\\[dt]?frac\s*\{((?:[^{}]|\{[^{}]*\})*)\}\s*\{((?:[^{}]|\{[^{}]*\})*)\}/;

function rowWidth(row: string): number {
  const fraction = FRACTION.exec(row);
  if (fraction) {
    const [, above = '', below = ''] = fraction;
    const wide = Math.max(rowWidth(above), rowWidth(below)) + 4;
    return rowWidth(row.replace(FRACTION, () => 'm'.repeat(Math.ceil(wide / 10))));
  }
  const bare = row
    .replace(/\\text\{([^}]*)\}/g, '$1')
    .replace(/\\q(q?)uad/g, (_, twice: string) => (twice ? 'mmmm' : 'mm'))
    .replace(/\\(?:left|right|mathbf|mathrm|hat|tfrac|displaystyle)(?![a-z])|\\[,;:! ]|[{}&\s]/g, '')
    .replace(/\\(?:cdot|times|approx|le|ge|lt|gt|to|leftarrow|rightarrow|pm|div|in|subset)(?![a-z])/g, '=')
    .replace(/\\(?:Long\w+|iff|implies)(?![a-z])/g, 'mmmm')
    .replace(/\\(?:max|min|log|exp|sin|cos|tan|ln)(?![a-z])/g, 'mmm')
    .replace(/\\sum(?:_[^\s^]+)?(?:\^\w)?/g, 'mmm')
    .replace(/\\[a-zA-Z]+/g, 'm');
  return [...bare].reduce(
    (sum, sign) => sum + (/[=+<>-]/.test(sign) ? 23 : /[.,'_^]/.test(sign) ? 5 : 10),
    0
  );
}

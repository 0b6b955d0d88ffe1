// TeX becomes HTML and MathML: the one place where the book calls KaTeX.
import katex from 'katex';

/**
 * The HTML of a formula. Throws KaTeX's own message when the source is none, and refuses Hangul, for
 * which KaTeX's fonts have no letters: such words belong into the sentence around the formula.
 */
export function render(source: string, displayMode = false): string {
  const hangul = /\p{Script=Hangul}+/u.exec(source)?.[0];
  if (hangul) throw new Error(`Hangul in a formula prints as boxes: write "${hangul}" outside of it`);
  return katex.renderToString(source, {
    displayMode,
    output: 'htmlAndMathml',
    strict: 'error',
    throwOnError: true
  });
}

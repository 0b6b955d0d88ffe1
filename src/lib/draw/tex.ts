// Formulas in code. `scripts/vite-tex.ts` replaces every literal call tex('…') by the HTML that KaTeX
// makes of it while the book is built, so no formula needs KaTeX in the reader's browser.

/** The HTML of a formula. The argument must be one literal string. */
export function tex(source: string): string {
  throw new Error(`tex(${JSON.stringify(source)}) was not compiled: its argument must be a literal string`);
}

// Formulas become KaTeX's HTML while the book is built; the reader's browser gets no KaTeX.
import katex from 'katex';
import { literal } from './keep.ts';

/** Throws KaTeX's own message when the source is no formula. */
export function formula(source: string, display: boolean): string {
  const made = katex.renderToString(source, {
    displayMode: display,
    output: 'htmlAndMathml',
    strict: 'error',
    throwOnError: true
  });
  return `{@html ${literal(made)}}`;
}

/** Takes the line `% id: update-rule` off a displayed formula. */
export function named(source: string): { id?: string; source: string } {
  const found = /^\s*%\s*id:\s*([\w-]+)\s*\n/.exec(source);
  return found?.[1] ? { id: found[1], source: source.slice(found[0].length) } : { source };
}

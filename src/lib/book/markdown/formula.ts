// Formulas become KaTeX's HTML while the book is built; the reader's browser gets no KaTeX.
import { literal } from './keep.ts';
import { render } from './tex.ts';
import { html, type Node } from './tree.ts';

/** A formula as it stands in Svelte's markup. Throws what `render` throws. */
export const formula = (source: string, display: boolean): string =>
  `{@html ${literal(display ? render(source, true) : breakable(render(source)))}}`;

const TERM = '<span class="katex-base">';

/** All terms of a formula but the last stand in an element of their own, between which alone a line may be broken. */
function breakable(formula: string): string {
  const [first, last] = [formula.indexOf(TERM), formula.lastIndexOf(TERM)];
  if (first === last) return formula;
  return `${formula.slice(0, first)}<span class="terms">${formula.slice(first, last)}</span>${formula.slice(last)}`;
}

/** Takes the line `% id: update-rule` off a displayed formula. */
export function named(source: string): { id?: string; source: string } {
  const found = /^\s*%\s*id:\s*([\w-]+)\s*\n/.exec(source);
  return found?.[1] ? { id: found[1], source: source.slice(found[0].length) } : { source };
}

/** A formula longer than this may be broken within, between its terms. */
const SHORT = 14;

/**
 * A formula stays on one line with what is written right before it (a bracket) and right after it (a particle, a
 * full stop): the browser would break there, because a formula is an object to it and not a letter.
 */
export function glue(parent: Node): void {
  if (!parent.children) return;
  const text = (value: string): Node[] => (value ? [{ type: 'text', value }] : []);
  const children: Node[] = [];
  /** How much of the next text already stands beside the formula before it, and what of the last text waits for this one. */
  let [taken, open] = [0, ''];
  for (const [i, one] of parent.children.entries()) {
    const next = parent.children[i + 1];
    if (one.type !== 'inlineMath') {
      const value = one.value?.slice(taken);
      taken = 0;
      if (one.type === 'text' && next?.type === 'inlineMath') open = opening.exec(value ?? '')?.[0] ?? '';
      children.push(
        one.type === 'text' ? { ...one, value: value?.slice(0, value.length - open.length) } : one
      );
      continue;
    }
    const head = (next?.type === 'text' && /^\S+/.exec(next.value ?? '')?.[0]) || '';
    const long = (one.value ?? '').length > SHORT ? ' long' : '';
    if (!open && !head) children.push(one);
    else
      children.push(html(`<span class="glue${long}">`), ...text(open), one, ...text(head), html('</span>'));
    [taken, open] = [head.length, ''];
  }
  parent.children = children;
}

const opening = /[([“‘]+$/;

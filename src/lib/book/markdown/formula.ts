// Formulas become KaTeX's HTML while the book is built; the reader's browser gets no KaTeX.
import { literal } from './keep.ts';
import { render } from './tex.ts';
import { html, type Node } from './tree.ts';

/** A formula as it stands in Svelte's markup. Throws what `render` throws. */
export const formula = (source: string, display: boolean): string =>
  `{@html ${literal(render(source, display))}}`;

/** Takes the line `% id: update-rule` off a displayed formula. */
export function named(source: string): { id?: string; source: string } {
  const found = /^\s*%\s*id:\s*([\w-]+)\s*\n/.exec(source);
  return found?.[1] ? { id: found[1], source: source.slice(found[0].length) } : { source };
}

/** A formula longer than this may be broken before the particle that follows it. */
const SHORT = 14;

/**
 * A short formula stays on one line with what is written right after it (a particle, a full stop): the
 * browser would break there, because a formula is an object to it and not a letter.
 */
export function glue(parent: Node): void {
  const joined = (node: Node | undefined, next: Node | undefined): boolean =>
    node !== undefined && isShort(node) && next?.type === 'text' && /^\S/.test(next.value ?? '');
  parent.children = parent.children?.flatMap((node, i, siblings) => {
    if (joined(node, siblings[i + 1])) return [html('<span class="glue">'), node];
    if (!joined(siblings[i - 1], node)) return [node];
    const [head = ''] = /^\S+/.exec(node.value ?? '') ?? [];
    const rest = { ...node, value: node.value?.slice(head.length) ?? '' };
    return [{ ...node, value: head }, html('</span>'), rest];
  });
}

const isShort = (node: Node) => node.type === 'inlineMath' && (node.value ?? '').length <= SHORT;

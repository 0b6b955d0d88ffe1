// A chapter is mostly text that never changes. The server writes it into the page; the browser need not
// be sent it a second time as a script. So everything without a component in it becomes one `{@html …}`:
// literal where it is written, and taken from the page where it already stands (see ../kept.ts).
import type { Node } from './tree.ts';

/** Who compiles: whoever writes the text, or whoever finds it in the page. */
export type Side = 'writes' | 'finds';

// Characters of the private use area mark the ends of a stretch until mdsvex has written the markup.
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const COMPONENT = /<\/?[A-Z]|\{[#/:]/;

const moves = (node: Node): boolean =>
  (node.type === 'raw' && COMPONENT.test(node.value ?? '')) || (node.children?.some(moves) ?? false);

/** A plugin for the tree of the markup: marks every stretch of nodes without a component in it. */
export const markStretches = () => (root: Node) => {
  const marked: Node[] = [];
  let inside = false;
  const end = () => {
    if (inside) marked.push({ type: 'raw', value: CLOSE });
    inside = false;
  };
  for (const node of root.children ?? []) {
    const blank = node.type === 'text' && !node.value?.trim();
    if (moves(node)) end();
    else if (!inside && !blank) {
      marked.push({ type: 'raw', value: OPEN });
      inside = true;
    }
    marked.push(node);
  }
  end();
  root.children = marked;
};

const LITERAL = /\{@html ("(?:[^"\\]|\\.)*")\}/g;

/** Replaces what never changes in a chapter's markup: by itself, or by a call that finds it in the page. */
export function keep(markup: string, side: Side): string {
  let count = 0;
  const kept = (html: string): string => {
    const n = count++;
    // The marks by which the browser finds the text again; comments show nowhere.
    const marked = `<!--k${n}-->${html}<!--/k-->`;
    return side === 'finds' ? `{@html kept(${n})}` : `{@html ${literal(marked)}}`;
  };
  const stretch = new RegExp(`${OPEN}([\\s\\S]*?)${CLOSE}|${LITERAL.source}`, 'g');
  return markup.replace(stretch, (_, whole: string | undefined, single: string | undefined) =>
    kept(whole === undefined ? (JSON.parse(single ?? '""') as string) : plainHtml(whole))
  );
}

/** Markup in which formulas and listings are still Svelte's, as plain HTML. */
const plainHtml = (markup: string): string =>
  markup.trim().replace(LITERAL, (_, single: string) => JSON.parse(single) as string);

/** A text as a literal in Svelte's markup. */
export const literal = (html: string): string => JSON.stringify(html).replaceAll('</', '<\\/');

// The chapter's unchanging text, found in the page that the server wrote. While the page comes alive the
// text stands there already and is adopted as it is; later, when a part of it is shown a second time (an
// explanation, a solution on paper), it is read from where it stands.
import { createContext } from 'svelte';

export class Kept {
  readonly #root: Element | undefined;
  #places: Map<number, Comment> | undefined;
  #alive = false;

  /** `root` holds the text as the server wrote it; nothing on the server itself. */
  constructor(root: Element | undefined) {
    this.#root = root;
  }

  /** The page has come alive: from now on text that is asked for is not there yet. */
  live(): void {
    this.#alive = true;
  }

  /** The HTML of one stretch of text. */
  html = (n: number): string => {
    // Any text that is not empty lets Svelte adopt what it finds.
    if (!this.#alive && this.#root?.isConnected) return ' ';
    this.#places ??= this.#find();
    let html = '';
    for (let node = this.#places.get(n)?.nextSibling; node && !isEnd(node); node = node.nextSibling)
      html +=
        node instanceof Element
          ? node.outerHTML
          : (node.textContent ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return html;
  };

  #find(): Map<number, Comment> {
    const places = new Map<number, Comment>();
    if (!this.#root) return places;
    const walk = document.createTreeWalker(this.#root, NodeFilter.SHOW_COMMENT);
    while (walk.nextNode()) {
      const comment = walk.currentNode as Comment;
      const n = /^k(\d+)$/.exec(comment.data)?.[1];
      if (n !== undefined) places.set(Number(n), comment);
    }
    return places;
  }
}

const isEnd = (node: ChildNode): boolean => node instanceof Comment && node.data === '/k';

/** `getKept` is called by the compiled chapters (see markdown/compile.ts). @public */
export const [getKept, setKept] = createContext<Kept>();

// Where the reader is on a page: the last heading (or figure) above the upper third of the window.

const CANDIDATES = 'h2[id], h3[id]';

/** The id of the heading under which the reader is; nothing above the first one. */
export function headingAt(article: ParentNode, selector = CANDIDATES): string | undefined {
  const line = innerHeight / 3;
  const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 4 && scrollY > 0;
  let found: string | undefined;
  for (const heading of article.querySelectorAll<HTMLElement>(selector)) {
    if (heading.closest('.sim, dialog')) continue;
    const { top } = heading.getBoundingClientRect();
    if (top <= line || (atEnd && top < innerHeight)) found = heading.id;
  }
  return found;
}

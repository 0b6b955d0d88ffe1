/** The link with a card of its own (a reference, a term, a citation) that an event is about. */
export const linkOf = (event: Event): HTMLAnchorElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.ref, a.term, a.cite') : null;

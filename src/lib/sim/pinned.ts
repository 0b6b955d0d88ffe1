// On a narrow screen the picture stays in sight while its controls scroll past below it: what a slider
// changes is seen while it is dragged. The look is in app.css.
import type { Attachment } from 'svelte/attachments';

/** The most of the window's height that a picture may hold; a taller one scrolls away. */
const SHARE = 0.66;

/** For the figure around a stage. */
export const pinned: Attachment<HTMLElement> = (figure) => {
  const stage = figure.querySelector<HTMLElement>('.stage');
  if (!stage) return;
  const look = () => (figure.dataset.pinned = String(stage.offsetHeight <= SHARE * window.innerHeight));
  const watch = new ResizeObserver(look);
  watch.observe(stage);
  window.addEventListener('resize', look);

  /** The keyboard must not move to something that lies under the picture. */
  const uncover = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || stage.contains(target)) return;
    if (getComputedStyle(stage).position !== 'sticky') return;
    const hidden = stage.getBoundingClientRect().bottom + 8 - target.getBoundingClientRect().top;
    if (hidden > 0 && stage.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING)
      window.scrollBy(0, -hidden);
  };
  figure.addEventListener('focusin', uncover);
  return () => {
    watch.disconnect();
    window.removeEventListener('resize', look);
    figure.removeEventListener('focusin', uncover);
  };
};

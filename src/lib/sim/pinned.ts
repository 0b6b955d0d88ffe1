// Where the controls stand below the picture, on a narrow screen or because it is a wide one, it stays in sight while
// they scroll past: what a slider changes is seen while it is dragged. The look is in app.css.
import type { Attachment } from 'svelte/attachments';

/** The most of the window's height that a picture may hold; a taller one scrolls away. A wide one has a header above. */
const SHARE = 0.66;
const WIDE_SHARE = 0.58;
/** From this width on the controls stand beside a picture that is not wide: as in app.css. */
const WIDE = 620;

/** For the figure around a stage. */
export const pinned: Attachment<HTMLElement> = (figure) => {
  const stage = figure.querySelector<HTMLElement>('.stage');
  if (!stage) return;
  const look = () => {
    // Without the rim that a pinned stage has: pinning must not make it too tall to be pinned.
    const { paddingTop, paddingBottom } = getComputedStyle(stage);
    const height = stage.offsetHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
    const share = figure.offsetWidth < WIDE ? SHARE : WIDE_SHARE;
    figure.dataset.pinned = String(height <= share * window.innerHeight);
  };
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

// Keeps the keyboard's way through a chapter short: of what may scroll sideways (marked while the book was
// built, see markdown/scroll.ts) only that can be focused which does scroll at the present width.
import type { Attachment } from 'svelte/attachments';

/** For the element around the text. */
export const scrolling: Attachment<HTMLElement> = (text) => {
  const watch = new ResizeObserver((entries) => {
    for (const { target } of entries)
      if (target instanceof HTMLElement) target.tabIndex = target.scrollWidth > target.clientWidth ? 0 : -1;
  });
  for (const one of text.querySelectorAll('[data-scrolls]')) watch.observe(one);
  return () => watch.disconnect();
};

// Where on its page the reader is.
import { onMount } from 'svelte';
import { getProgress } from './progress.svelte';
import { headingAt } from './spot';

/**
 * Follows the reader through a chapter, and notes every section that was reached. `article` is asked for when
 * it stands on the page. To be called while a component is being made.
 */
export function followReader(
  slug: string,
  sections: readonly { id: string }[],
  article: () => HTMLElement | undefined
): { readonly section: string | undefined } {
  const progress = getProgress();
  let section = $state<string | undefined>();
  let frame = 0;

  const look = () => {
    frame = 0;
    const text = article();
    section = text && headingAt(text, 'h2[id]');
    const known = sections.some(({ id }) => id === section);
    if (section && known && progress.ready && !document.hidden) reach(section);
  };
  const soon = () => (frame ||= requestAnimationFrame(look));

  function reach(id: string) {
    if (progress.of(slug).sections.includes(id)) return;
    progress.note(slug, ({ sections: old }) => ({ sections: old.includes(id) ? old : [...old, id] }));
  }

  onMount(() => {
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', soon);
      removeEventListener('resize', soon);
    };
  });
  $effect(() => {
    if (progress.ready) soon();
  });

  return {
    get section() {
      return section;
    }
  };
}

import type { Attachment } from 'svelte/attachments';
import type { Player } from './player.svelte';

/** Pauses the player while its figure is out of sight or its tab is hidden. */
export const pauseUnseen =
  (player: Player): Attachment<HTMLElement> =>
  (node) => {
    const watch = new IntersectionObserver(([entry]) => {
      if (entry && !entry.isIntersecting) player.pause();
    });
    const hidden = () => document.hidden && player.pause();
    watch.observe(node);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      watch.disconnect();
      document.removeEventListener('visibilitychange', hidden);
      player.pause();
    };
  };

import type { Attachment } from 'svelte/attachments';
import type { Player } from './player.svelte';

/** Prepares the player when its figure comes in sight, and pauses it while that is out of sight or its tab hidden. */
export const heedSight =
  (player: Player): Attachment<HTMLElement> =>
  (node) => {
    const watch = new IntersectionObserver(([entry]) => {
      if (!entry) return;
      if (entry.isIntersecting) player.ready('thread');
      else player.pause();
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

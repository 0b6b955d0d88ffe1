// The address under which a state can be opened again.
import { MAX_ADDRESS, query } from './address';
import type { Player } from './player.svelte';

export interface Link {
  href: string;
  /** False when the record was too long and the link leaves it out. */
  whole: boolean;
}

/**
 * The address of the page that shows this state; `path` is a page that holds this simulation. `parts` is what
 * it says.
 */
export function linkTo(player: Player, origin: string, path: string, parts = player.said): Link {
  const build = (said: [string, string][]) => {
    const search = query(player.key, said);
    return `${origin}${path}${search ? `?${search}` : ''}#fig-${player.key}`;
  };
  const href = build(parts);
  if (href.length <= MAX_ADDRESS) return { href, whole: true };
  return { href: build(parts.filter(([name]) => name !== 'log')), whole: false };
}

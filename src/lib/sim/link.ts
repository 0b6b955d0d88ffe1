// The addresses under which a state can be opened again.
import type { Lang } from '../i18n';
import { MAX_ADDRESS, query } from './address';
import type { Player } from './player.svelte';

export interface Link {
  href: string;
  /** False when the record was too long and the link leaves it out. */
  whole: boolean;
}

/** The address of the page that shows this state; `path` is a page that holds this simulation. */
export function linkTo(player: Player, origin: string, path: string, anchor = true): Link {
  const build = (parts: [string, string][]) => {
    const search = query(player.key, parts);
    return `${origin}${path}${search ? `?${search}` : ''}${anchor ? `#fig-${player.key}` : ''}`;
  };
  const href = build(player.parts);
  if (href.length <= MAX_ADDRESS) return { href, whole: true };
  return { href: build(player.parts.filter(([name]) => name !== 'log')), whole: false };
}

/** HTML that embeds this state alone in another page. */
export function embedCode(player: Player, origin: string, base: string, lang: Lang): Link {
  const { id } = player.sim;
  const search = query(id, player.parts).replaceAll('&', '&amp;');
  const src = `${origin}${base}/${lang}/sims/${id}/${search ? `?${search}` : ''}`;
  const title = player.sim.text[lang].title.replaceAll('"', '&quot;');
  const href = `<iframe src="${src}" title="${title}" width="100%" height="900" loading="lazy" style="border:0"></iframe>`;
  return { href, whole: src.length <= MAX_ADDRESS };
}

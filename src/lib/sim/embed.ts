import type { Lang } from '../i18n';
import { home, query, write } from './address';
import type { Player } from './player.svelte';

/**
 * HTML that embeds this state alone in another page; `teach` is what it keeps from its readers. Alone, the
 * simulation begins with its own first picture, not with what a chapter gave it.
 */
export function embedCode(player: Player, origin: string, base: string, lang: Lang, teach?: string): string {
  const { sim, place } = player;
  const parts = write(sim, place, home(sim));
  if (teach) parts.push(['teach', teach]);
  const search = query(sim.id, parts).replaceAll('&', '&amp;');
  const src = `${origin}${base}/${lang}/sims/${sim.id}/${search ? `?${search}` : ''}`;
  const title = sim.text[lang].title.replaceAll('"', '&quot;');
  return `<iframe src="${src}" title="${title}" width="100%" height="900" loading="lazy" style="border:0"></iframe>`;
}

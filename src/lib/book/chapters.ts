// The chapters that are written. Loading one loads its text and its simulations, and nothing of the others.
import type { Component } from 'svelte';
import type { Lang } from '../i18n';
import type { AnyText, Definition, Sim } from '../sim/define';
import { spoken } from '../sim/spoken';

interface Written {
  default: Component;
  /** Its simulations by id, with their words in the chapter's language (see scripts/vite-book.ts). */
  sims: Record<string, () => Promise<[{ default: Definition }, { text: AnyText }]>>;
}

const files = import.meta.glob<Written>('/content/*/*.md');

/** The component of a chapter and its simulations; nothing when it is not written in this language. */
export async function loadChapter(
  lang: Lang,
  slug: string
): Promise<{ text: Component; sims: Record<string, Sim> } | undefined> {
  const written = await files[`/content/${lang}/${slug}.md`]?.();
  if (!written) return undefined;
  const loading = Object.entries(written.sims).map(async ([id, load]) => {
    const [{ default: definition }, { text }] = await load();
    return [id, spoken(definition, new Map([[lang, text]]))] as const;
  });
  return { text: written.default, sims: Object.fromEntries(await Promise.all(loading)) };
}

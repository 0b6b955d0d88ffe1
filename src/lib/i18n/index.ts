// Every word of the frame and of the pages, and how a page gets those of its own language alone.
import { createContext } from 'svelte';
import type { ko } from './ko';
import type { Lang } from './lang';

export { languages, type Lang } from './lang';

/** Every word of the frame and the chrome, in one language. Korean is the original. */
export type Words = typeof ko;

const loaders: Record<Lang, () => Promise<Words>> = {
  ko: async () => (await import('./ko')).ko,
  en: async () => (await import('./en')).en
};

/** Loads the words of some languages. The function that comes back throws for any other. */
export async function loadWords(langs: readonly Lang[]): Promise<(lang: Lang) => Words> {
  const loaded = new Map(
    await Promise.all(langs.map(async (lang) => [lang, await loaders[lang]()] as const))
  );
  return (lang) => {
    const words = loaded.get(lang);
    if (!words) throw new Error(`This page came without its words in "${lang}"`);
    return words;
  };
}

/** The words that came with the page, by language: `getWords()(lang)`. The outermost layout sets them. */
export const [getWords, setWords] = createContext<(lang: Lang) => Words>();

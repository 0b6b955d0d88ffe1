// Every simulation with the chapter in which it stands.
import { languages, type Lang } from '../i18n';
import * as registry from '../sim/registry';
import { factsOf, writtenIn } from './facts.server';

export interface Shown {
  id: string;
  title: Record<Lang, string>;
  hint: Record<Lang, string>;
  /** The first chapter that uses it, and the name it has there. */
  chapter?: { slug: string; key: string; number: number; title: Record<Lang, string> };
}

/** All simulations, each with the first written chapter that uses it. */
export async function gallery(): Promise<Shown[]> {
  const sims = await Promise.all(registry.ids.map((id) => registry.load(id)));
  const chapters = await Promise.all(
    writtenIn('ko').map(async (slug) => ({ ko: await factsOf('ko', slug), en: await factsOf('en', slug) }))
  );
  const shown = sims.map((sim): Shown => {
    const found = chapters.find(({ ko }) => ko?.figures.some(({ id }) => id === sim.id));
    const both = (text: (lang: Lang) => string) =>
      Object.fromEntries(languages.map((lang) => [lang, text(lang)])) as Record<Lang, string>;
    return {
      id: sim.id,
      title: both((lang) => sim.text[lang].title),
      hint: both((lang) => sim.text[lang].hint),
      ...(found?.ko && {
        chapter: {
          slug: found.ko.slug,
          key: found.ko.figures.find(({ id }) => id === sim.id)?.key ?? sim.id,
          number: found.ko.number,
          title: both((lang) => found[lang]?.front.title ?? '')
        }
      })
    };
  });
  return shown.sort((a, b) => (a.chapter?.number ?? 99) - (b.chapter?.number ?? 99));
}

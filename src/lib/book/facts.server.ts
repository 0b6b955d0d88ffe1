// What the pipeline knows of every written chapter: for the pages that list them and for the checks.
import { building } from '$app/environment';
import { numberOf, parts, plan } from '$content/book';
import { languages, type Lang } from '../i18n';
import type { ChapterMeta } from './markdown/chapter';
import type { OutlinePart } from './outline';

const files = import.meta.glob<ChapterMeta>('/content/*/*.md', { import: 'default', query: '?direct&facts' });

/** The facts of one chapter; nothing when it is not written in this language. */
export const factsOf = async (lang: string, slug: string): Promise<ChapterMeta | undefined> =>
  files[`/content/${lang}/${slug}.md`]?.();

const isWritten = (lang: Lang, slug: string) => `/content/${lang}/${slug}.md` in files;

/**
 * Slugs of the chapters written in a language, in reading order. A build throws when a chapter lacks its
 * other language; while it is being written, the first language can be read already.
 */
export function writtenIn(lang: Lang): string[] {
  return plan.flatMap(({ slug }) => {
    if (!isWritten(lang, slug)) return [];
    const missing = languages.find((other) => !isWritten(other, slug));
    if (missing && building)
      throw new Error(
        `content/${lang}/${slug}.md has no translation: content/${missing}/${slug}.md is missing`
      );
    return [slug];
  });
}

/** Every written chapter in every language, as the entries of a route. */
export const writtenEntries = (): { lang: Lang; chapter: string }[] =>
  languages.flatMap((lang) => writtenIn(lang).map((chapter) => ({ lang, chapter })));

/** The plan in one language, with what is written of it. */
export async function outlineOf(lang: Lang): Promise<OutlinePart[]> {
  const written = new Map(
    await Promise.all(writtenIn(lang).map(async (slug) => [slug, await listed(lang, slug)] as const))
  );
  return parts.map((part, i) => ({
    number: i + 1,
    title: part.title[lang],
    chapters: part.chapters.map(({ slug, title, line, needs }) => {
      const facts = written.get(slug);
      return {
        slug,
        number: numberOf(slug),
        title: title[lang],
        line: line[lang],
        needs,
        ...(facts && {
          written: {
            sections: facts.sections.filter(({ depth }) => depth === 2).map(({ id }) => id),
            quizzes: facts.quizzes.map(({ id }) => id),
            sims: [...new Set(facts.figures.map(({ id }) => id))]
          }
        })
      };
    })
  }));
}

/** A chapter with a mistake fails a build; while it is being written it only drops out of the lists. */
async function listed(lang: Lang, slug: string): Promise<ChapterMeta | undefined> {
  try {
    return await factsOf(lang, slug);
  } catch (error) {
    if (building) throw error;
    return undefined;
  }
}

// What the pipeline knows of every written chapter: for the pages that list them and for the checks.
import { numberOf, parts, plan } from '$content/book';
import { languages, type Lang } from '../i18n';
import type { ChapterMeta } from './markdown/chapter';
import type { OutlinePart } from './outline';

const files = import.meta.glob<ChapterMeta>('/content/*/*.md', {
  import: 'default',
  query: '?direct&facts',
  eager: true
});
const all = Object.values(files);

/** The facts of one chapter; nothing when it is not written in this language. */
export const factsOf = (lang: string, slug: string): ChapterMeta | undefined =>
  all.find((chapter) => chapter.lang === lang && chapter.slug === slug);

/** Slugs of the written chapters in reading order. Throws when one lacks its other language. */
export const written: readonly string[] = plan
  .map(({ slug }) => slug)
  .filter((slug) => {
    const there = languages.filter((lang: Lang) => factsOf(lang, slug));
    if (there.length === 1)
      throw new Error(
        `content/${there[0]}/${slug}.md has no translation: content/${there[0] === 'ko' ? 'en' : 'ko'}/${slug}.md is missing`
      );
    return there.length > 0;
  });

/** The plan in one language, with what is written of it. */
export const outlineOf = (lang: Lang): OutlinePart[] =>
  parts.map((part, i) => ({
    number: i + 1,
    title: part.title[lang],
    chapters: part.chapters.map(({ slug, title, line, needs }) => {
      const facts = written.includes(slug) ? factsOf(lang, slug) : undefined;
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

// What the pipeline knows of every written chapter: for the pages that list them and for the checks.
import { plan } from '$content/book';
import { languages, type Lang } from '../i18n';
import type { ChapterMeta } from './markdown/chapter';

const files = import.meta.glob<ChapterMeta>('/content/*/*.md', {
  import: 'default',
  query: '?facts',
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

import { glossary } from '$content/glossary';
import { factsOf, writtenIn } from '$lib/book/facts.server';
import type { Lang } from '$lib/i18n';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const lang = params.lang as Lang;
  const chapters = await Promise.all(writtenIn(lang).map((slug) => factsOf(lang, slug)));
  const entries = Object.entries(glossary)
    .map(([key, entry]) => {
      const introduced = chapters.find((facts) => facts?.front.terms.includes(key));
      return {
        key,
        ...entry,
        ...(introduced && {
          introduced: { slug: introduced.slug, number: introduced.number, title: introduced.front.title }
        })
      };
    })
    .sort((a, b) => a.term[lang].localeCompare(b.term[lang], lang));
  return { entries };
};

import { error } from '@sveltejs/kit';
import { factsOf, writtenEntries } from '$lib/book/facts.server';
import { prepare } from '$lib/book/prepare.server';
import type { Lang } from '$lib/i18n';
import { filmsOf } from '$lib/sim/film';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = writtenEntries;

export const load: PageServerLoad = async ({ params, locals }) => {
  const facts = await factsOf(params.lang, params.chapter);
  if (!facts) error(404);
  const { chapter, firsts } = await prepare(facts);
  locals.films = await filmsOf(facts.figures, params.lang as Lang);
  const { front, sections, figures } = facts;
  return {
    chapter,
    firsts,
    front,
    sections: sections.map(({ id, depth, number, title }) => ({ id, depth, number, title })),
    uses: figures.map(({ id, key, given }) => ({ id, key, given }))
  };
};

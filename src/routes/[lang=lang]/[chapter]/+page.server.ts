import { error } from '@sveltejs/kit';
import { factsOf, written } from '$lib/book/facts.server';
import { prepare } from '$lib/book/prepare.server';
import { languages } from '$lib/i18n';
import { filmsOf } from '$lib/sim/film';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  languages.flatMap((lang) => written.map((chapter) => ({ lang, chapter })));

export const load: PageServerLoad = async ({ params, locals }) => {
  const facts = factsOf(params.lang, params.chapter);
  if (!facts || !written.includes(params.chapter)) error(404);
  const { chapter, firsts } = await prepare(facts);
  locals.films = await filmsOf(facts.figures, params.lang);
  const { front, sections, figures, quizzes, exercises } = facts;
  return {
    chapter,
    firsts,
    front,
    sections: sections.map(({ id, depth, number, title }) => ({ id, depth, number, title })),
    uses: figures.map(({ id, key, given }) => ({ id, key, given })),
    quizzes: quizzes.map(({ id }) => id),
    exercises: exercises.length
  };
};

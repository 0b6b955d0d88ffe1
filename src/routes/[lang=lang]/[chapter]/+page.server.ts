import { error } from '@sveltejs/kit';
import { factsOf, writtenEntries } from '$lib/book/facts.server';
import { prepare } from '$lib/book/prepare.server';
import type { Lang } from '$lib/i18n';
import { film } from '$lib/sim/film';
import { load as loadSim } from '$lib/sim/registry';
import { filmsOf } from '$lib/sim/film';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = writtenEntries;

export const load: PageServerLoad = async ({ params, locals }) => {
  const facts = await factsOf(params.lang, params.chapter);
  if (!facts) error(404);
  const { chapter, firsts } = await prepare(facts);
  locals.films = await filmsOf(facts.figures, params.lang);
  const { front, sections, figures } = facts;
  const films = figures.map(
    async (use) => [use.key, await film(await loadSim(use.id), use, params.lang as Lang)] as const
  );
  locals.films = new Map(await Promise.all(films));
  return {
    chapter,
    firsts,
    front,
    sections: sections.map(({ id, depth, number, title }) => ({ id, depth, number, title })),
    uses: figures.map(({ id, key, given }) => ({ id, key, given }))
  };
};

import { error } from '@sveltejs/kit';
import { prepareAlone } from '$lib/book/prepare.server';
import { languages, type Lang } from '$lib/i18n';
import { ids } from '$lib/sim/registry';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.flatMap((lang) => ids.map((id) => ({ lang, id })));

export const load: PageServerLoad = async ({ params, locals }) => {
  if (!ids.includes(params.id)) error(404);
  const { first, film } = await prepareAlone(params.id, params.lang as Lang);
  locals.films = new Map([[params.id, film]]);
  return { first };
};

import { error } from '@sveltejs/kit';
import { prepareAlone } from '$lib/book/prepare.server';
import { ids } from '$lib/sim/registry';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => ids.map((id) => ({ id }));

export const load: PageServerLoad = async ({ params, locals }) => {
  if (!ids.includes(params.id)) error(404);
  const { first, film } = await prepareAlone(params.id, 'ko');
  locals.films = new Map([[params.id, film]]);
  return { first };
};

import { error } from '@sveltejs/kit';
import { prepareAlone } from '$lib/book/prepare.server';
import { languages } from '$lib/i18n';
import { ids } from '$lib/sim/registry';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.flatMap((lang) => ids.map((id) => ({ lang, id })));

export const load: PageServerLoad = async ({ params }) => {
  if (!ids.includes(params.id)) error(404);
  return prepareAlone(params.id);
};

import { error } from '@sveltejs/kit';
import { loadChapter } from '$lib/book/chapters';
import type { Lang } from '$lib/i18n';
import * as registry from '$lib/sim/registry';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, data }) => {
  const text = await loadChapter(params.lang, params.chapter);
  if (!text) error(404);
  const ids = [...new Set(data.uses.map(({ id }) => id))];
  const sims = await Promise.all(
    ids.map(async (id) => [id, await registry.load(id, [params.lang as Lang])] as const)
  );
  return { ...data, text, sims: Object.fromEntries(sims) };
};

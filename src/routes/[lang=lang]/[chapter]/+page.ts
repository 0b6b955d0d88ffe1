import { error } from '@sveltejs/kit';
import { loadChapter } from '$lib/book/chapters';
import type { Lang } from '$lib/i18n';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, data }) => {
  const chapter = await loadChapter(params.lang as Lang, params.chapter);
  if (!chapter) error(404);
  return { ...data, ...chapter };
};

import { languages, loadWords, type Lang } from '$lib/i18n';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** A page in one language brings the words of that one; the others (the gallery of both) bring all. */
export const load: LayoutLoad = async ({ params, data }) => ({
  ...data,
  wordsIn: await loadWords(params.lang ? [params.lang as Lang] : languages)
});

import { outlineOf } from '$lib/book/facts.server';
import type { Lang } from '$lib/i18n';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params }) => ({
  outline: await outlineOf(params.lang as Lang)
});

import type { Lang } from '$lib/i18n';
import * as registry from '$lib/sim/registry';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, data }) => ({
  ...data,
  sim: await registry.load(params.id, [params.lang as Lang])
});

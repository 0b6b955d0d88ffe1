import { load as loadSim } from '$lib/sim/registry';
export const prerender = false;
export const load = async ({ params }: { params: { id: string; lang: string } }) => ({
  sim: await loadSim(params.id),
  lang: params.lang as 'ko'
});

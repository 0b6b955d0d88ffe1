import { error } from '@sveltejs/kit';
import { drawingOf, paper, placed, png, schemes, type Scheme } from '$lib/book/picture.server';
import { languages, type Lang } from '$lib/i18n';
import { ids } from '$lib/sim/registry';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
  languages.flatMap((lang) => schemes.flatMap((scheme) => ids.map((id) => ({ lang, scheme, id }))));

const [WIDTH, HEIGHT] = [480, 360];

/** The first picture of a simulation as a thumbnail of 4 : 3. */
export const GET: RequestHandler = async ({ params }) => {
  if (!ids.includes(params.id)) error(404);
  const scheme = params.scheme as Scheme;
  const drawing = await drawingOf(params.id, params.lang as Lang, scheme);
  const inside = await placed(drawing, 14, 12, WIDTH - 28, HEIGHT - 24);
  const image = await png(paper(WIDTH, HEIGHT, scheme, inside), 640);
  return new Response(image, { headers: { 'content-type': 'image/png' } });
};

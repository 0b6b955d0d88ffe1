import { error } from '@sveltejs/kit';
import { factsOf, writtenEntries, writtenIn } from '$lib/book/facts.server';
import { bookPreview, previewOf } from '$lib/book/preview.server';
import { languages, type Lang } from '$lib/i18n';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
/** The preview of the contents page; no chapter has this slug. */
const BOOK = 'book';
export const entries: EntryGenerator = () => [
  ...writtenEntries(),
  ...languages.map((lang) => ({ lang, chapter: BOOK }))
];

export const GET: RequestHandler = async ({ params }) => {
  const lang = params.lang as Lang;
  const [first = ''] = writtenIn(lang);
  const slug = params.chapter === BOOK ? first : params.chapter;
  const facts = await factsOf(lang, slug);
  if (!facts) error(404);
  const [main] = facts.figures;
  const image = await (params.chapter === BOOK && main ? bookPreview(lang, main.id) : previewOf(facts));
  return new Response(image, { headers: { 'content-type': 'image/png' } });
};

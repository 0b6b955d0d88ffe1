import { error } from '@sveltejs/kit';
import { factsOf, writtenEntries } from '$lib/book/facts.server';
import { type Lang } from '$lib/i18n';
import { words } from '$lib/i18n/words';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = writtenEntries;

const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/** The margins of a chapter's printed pages: a style sheet of its own, because they hold the chapter's words. */
export const GET: RequestHandler = async ({ params, url }) => {
  const facts = await factsOf(params.lang, params.chapter);
  if (!facts) error(404);
  const t = words[params.lang as Lang].book;
  const source = `${url.origin}${url.pathname.replace(/print\.css$/, '')}`;
  const margin = 'font: 8pt "Pretendard Book", sans-serif; color: #555; vertical-align: bottom;';
  const css = `@page {
  size: A4;
  margin: 22mm 18mm 20mm;
  @top-left { content: ${quoted(`${t.chapter(String(facts.number))}  ${facts.front.title}`)}; ${margin} padding-bottom: 4mm; }
  @top-right { content: ${quoted(t.title)}; ${margin} padding-bottom: 4mm; }
  @bottom-left { content: ${quoted(t.source(source))}; ${margin} vertical-align: top; padding-top: 4mm; width: 130mm; text-align: left; }
  @bottom-right { content: counter(page) " / " counter(pages); ${margin} vertical-align: top; padding-top: 4mm; }
}
`;
  return new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};

import { writtenIn } from '$lib/book/facts.server';
import { languages } from '$lib/i18n';
import { ids } from '$lib/sim/registry';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Every page in both languages, each naming its translations. */
export const GET: RequestHandler = ({ url: { origin } }) => {
  const paths = [
    '',
    ...writtenIn('ko').map((slug) => `${slug}/`),
    'glossary/',
    'sims/',
    ...ids.map((id) => `sims/${id}/`)
  ];
  const pages = paths.flatMap((path) =>
    languages.map((lang) => {
      const links = languages.map(
        (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${origin}/${other}/${path}"/>`
      );
      return `<url><loc>${origin}/${lang}/${path}</loc>${links.join('')}</url>`;
    })
  );
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.join('\n')}
</urlset>
`;
  return new Response(body, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};

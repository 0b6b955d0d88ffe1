import type { Handle } from '@sveltejs/kit';

/** Writes the page's language into <html lang> and key frames where paper wants them, and has the browser fetch the book's typeface with the page. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%lang%', event.params.lang ?? 'ko')
        .replace(/<i data-film="([\w-]+)"><\/i>/g, (_, key: string) => event.locals.films?.get(key) ?? ''),
    preload: ({ type, path }) =>
      type === 'js' || type === 'css' || (type === 'font' && /\/book\.[^/]*woff2$/.test(path))
  });

import type { Handle } from '@sveltejs/kit';

/**
 * Writes the page's language into <html lang> and key frames where paper wants them, and has the browser
 * fetch the typefaces with the page: a formula that changes its width when its font arrives pushes the text.
 */
export const handle: Handle = ({ event, resolve }) => {
  const formulas = event.params.chapter ?? event.params.id;
  const fonts = formulas
    ? /\/(book|KaTeX_Main-Regular|KaTeX_Math-Italic)\.[^/]*woff2$/
    : /\/book\.[^/]*woff2$/;
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%lang%', event.params.lang ?? 'ko')
        .replace(/<i data-film="([\w-]+)"><\/i>/g, (_, key: string) => event.locals.films?.get(key) ?? ''),
    preload: ({ type, path }) => type === 'js' || type === 'css' || (type === 'font' && fonts.test(path))
  });
};

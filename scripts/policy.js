// What a page of this book may load and run (Content-Security-Policy). Kit writes it into every page
// together with the hashes of that page's own inline scripts; static/_headers repeats it for hosts that
// send headers. A test holds the two together.
import { createHash } from 'node:crypto';

/** @typedef {NonNullable<import('@sveltejs/kit').KitConfig['csp']>} Csp */

/**
 * Nothing comes from another site, and nothing is sent anywhere.
 * @satisfies {Csp['directives']}
 */
const directives = {
  'default-src': ['self'],
  'script-src': ['self'],
  'style-src': ['self'],
  // KaTeX and Shiki place and colour by style attributes.
  'style-src-attr': ['unsafe-inline'],
  'img-src': ['self', 'data:', 'blob:'],
  'connect-src': ['self'],
  'object-src': ['none'],
  'base-uri': ['self'],
  'form-action': ['none']
};

/**
 * The hashes of the inline scripts in a page's frame: Kit knows only the scripts that it writes itself.
 * @param {string} html
 * @returns {`sha256-${string}`[]}
 */
export function inlineScripts(html) {
  const found = html.matchAll(/<script\b(?![^>]*\bsrc\s*=)[^>]*>([\s\S]*?)<\/script>/gi);
  // A browser reads every line break as one \n before it hashes.
  const hash = (/** @type {string} */ code) =>
    createHash('sha256').update(code.replace(/\r\n?/g, '\n')).digest('base64');
  return [...found].map(([, code = '']) => /** @type {const} */ (`sha256-${hash(code)}`));
}

/**
 * `kit.csp` of svelte.config.js.
 * @param {string} frame the text of src/app.html
 * @returns {Csp}
 */
export const csp = (frame) => ({
  mode: 'hash',
  directives: { ...directives, 'script-src': ['self', ...inlineScripts(frame)] }
});

/**
 * A policy as text in its parts: directive → sources, sorted.
 * @param {string} text
 * @returns {Map<string, string[]>}
 */
export const parsePolicy = (text) =>
  new Map(
    text
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...sources]) => [name, sources.sort()])
  );

// The first picture of a simulation as PNG: thumbnails of the contents, previews for links. The server
// renders the very View of the page, puts its styles into the drawing and has it rasterised.
import { readFileSync } from 'node:fs';

import type { Lang } from '../i18n';
import { home } from '../sim/address';
import * as registry from '../sim/registry';
import { play, type Played, type Run } from '../sim/run';
import { still } from '../sim/still';
import { Rasteriser } from './rasteriser.server';

export type Scheme = 'light' | 'dark';
export const schemes: readonly Scheme[] = ['light', 'dark'];

// Read while the book is built, from the root of the project.
const appCss = readFileSync('src/app.css', 'utf8');

/** The compiled styles of every component that may be part of a picture (see scripts/vite-book.ts). */
const styles = import.meta.glob<string>(['../sim/**/*.svelte', '../draw/*.svelte'], {
  import: 'styles',
  eager: true
});

/** A drawing of its own: the markup of one `<svg>` and its size. */
interface Drawing {
  markup: string;
  width: number;
  height: number;
}

/** The values of the book's colours in one scheme, read from app.css. */
export function tokens(scheme: Scheme): Map<string, string> {
  const light = /:root\s*\{([^}]*)\}/.exec(appCss)?.[1] ?? '';
  const dark = /:root\[data-theme='dark'\]\s*\{([^}]*)\}/.exec(appCss)?.[1] ?? '';
  const found = new Map<string, string>();
  for (const block of scheme === 'dark' ? [light, dark] : [light])
    for (const [, name = '', value = ''] of block.matchAll(/(--[\w-]+):\s*([^;]+);/g))
      found.set(name, value.trim());
  return found;
}

/** Plain rules of a style sheet; at-rules (narrow windows, print) are left out. */
export function rules(css: string): { selector: string; body: string }[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const found: { selector: string; body: string }[] = [];
  let depth = 0;
  let start = 0;
  let selector = '';
  for (let i = 0; i < plain.length; i++) {
    const c = plain[i];
    if (c === ';' && depth === 0) start = i + 1;
    if (c === '{' && depth++ === 0) {
      selector = plain.slice(start, i).trim();
      start = i + 1;
    } else if (c === '}' && --depth === 0) {
      if (!selector.startsWith('@')) found.push({ selector, body: plain.slice(start, i).trim() });
      start = i + 1;
    }
  }
  return found;
}

/** Puts values for `var(--x)`, and mixes colours: the rasteriser knows neither. */
export function resolved(value: string, known: ReadonlyMap<string, string>): string {
  const inner = /var\((--[\w-]+)(?:,([^()]*))?\)/g;
  let now = value;
  for (let i = 0; i < 8 && inner.test(now); i++)
    now = now.replace(
      inner,
      (_, name: string, fallback?: string) => known.get(name) ?? fallback?.trim() ?? 'none'
    );
  return now.replace(
    /color-mix\(in srgb,\s*(#[\da-f]{6})\s+([\d.]+)%,\s*(#[\da-f]{6}|transparent)\)/gi,
    (_, a: string, share: string, b: string) => mix(a, Number(share) / 100, b)
  );
}

function mix(a: string, share: number, b: string): string {
  const channel = (hex: string, i: number) => parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16);
  if (b === 'transparent') return `rgba(${[0, 1, 2].map((i) => channel(a, i)).join(',')},${share})`;
  const mixed = [0, 1, 2].map((i) => Math.round(channel(a, i) * share + channel(b, i) * (1 - share)));
  return `#${mixed.map((c) => c.toString(16).padStart(2, '0')).join('')}`;
}

/** The rules of the page and of the components that this markup shows, in what the rasteriser understands. */
function styleSheet(markup: string, scheme: Scheme): string {
  const known = tokens(scheme);
  const used = Object.values(styles).filter((css) => {
    const scope = /\.(svelte-[\w-]+)/.exec(css)?.[1];
    return scope !== undefined && markup.includes(scope);
  });
  const all = rules([appCss, ...used].join('\n')).filter(
    ({ selector }) => !/^(:root|html|body|button|input|a|::|:focus|\*|\.visually-hidden)/.test(selector)
  );
  for (const { body } of all)
    for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):\s*([^;]+);/g))
      known.set(name, value.trim());
  return all
    .map(({ selector, body }) => {
      const plain = selector.replace(/:(?:where|global)\(([^)]*)\)/g, '$1').replaceAll('.sim svg ', '');
      return `${plain} { ${seeThrough(resolved(body.replace(/--[\w-]+:[^;]+;?/g, ''), known))} }`;
    })
    .join('\n');
}

/** Opacity of shapes instead of layers: the rasteriser fails on a layer that lies outside the picture. */
const seeThrough = (body: string): string =>
  body.replace(/(^|[\s;{])opacity:\s*([\d.]+)/g, '$1fill-opacity: $2; stroke-opacity: $2');

/** The first picture of a simulation as a drawing that needs nothing around it. */
export async function drawingOf(
  id: string,
  lang: Lang,
  scheme: Scheme,
  given: Record<string, unknown> = {}
): Promise<Drawing> {
  const sim = await registry.load(id);
  const { run, played } = await firstPicture(id, given);
  const svg = firstSvg(await still(sim, lang, run, played, played.rows));
  const [, , width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(/[\s,]+/).map(Number);
  if (!(width > 0 && height > 0)) throw new Error(`the View of "${id}" draws no <svg viewBox="…">`);
  const known = tokens(scheme);
  const style = `<style>${styleSheet(svg, scheme).replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</style>`;
  const markup = resolved(svg, known).replace(
    /^<svg\b([^>]*)>/,
    (_, attributes: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" font-family="Pretendard" ${attributes.replace(/ (width|height|style|xmlns)="[^"]*"/g, '')}>${style}`
  );
  return { markup, width, height };
}

/** One picture is asked for in two languages and two schemes; a training run behind it is made once. */
const made = new Map<string, Promise<{ run: Run; played: Played }>>();

function firstPicture(id: string, given: Record<string, unknown>): Promise<{ run: Run; played: Played }> {
  const key = `${id} ${JSON.stringify(given)}`;
  const known = made.get(key);
  if (known) return known;
  const making = registry.load(id).then(async (sim) => {
    const { run, t } = home(sim, given);
    return { run, played: await play(sim.model, run, t) };
  });
  made.set(key, making);
  return making;
}

/** The first whole `<svg>` of a piece of HTML. */
function firstSvg(html: string): string {
  const tags = /<(\/?)svg\b[^>]*?(\/?)>/g;
  let depth = 0;
  let start = -1;
  for (let found = tags.exec(html); found; found = tags.exec(html)) {
    if (start < 0) start = found.index;
    if (found[1]) depth--;
    else if (!found[2]) depth++;
    if (depth === 0) return html.slice(start, tags.lastIndex);
  }
  return '';
}

/** A drawing at a place in another one, as large as fits there; it is rasterised by itself first. */
export async function placed(drawing: Drawing, x: number, y: number, w: number, h: number): Promise<string> {
  const scale = Math.min(w / drawing.width, h / drawing.height);
  const [width, height] = [drawing.width * scale, drawing.height * scale];
  const data = Buffer.from(await png(drawing.markup, Math.round(2 * width))).toString('base64');
  const left = x + (w - width) / 2;
  const top = y + (h - height) / 2;
  return `<image x="${left}" y="${top}" width="${width}" height="${height}" href="data:image/png;base64,${data}"/>`;
}

const rasteriser = new Rasteriser();

/** Rasterises a drawing; text is set in the book's own typeface. Throws when the renderer fails. */
export const png = (svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> =>
  rasteriser.png(svg, width);

/** A card of width × height with the colours of one scheme. */
export const paper = (width: number, height: number, scheme: Scheme, inside: string): string => {
  const colour = tokens(scheme).get('--paper') ?? '#fff';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="Pretendard"><rect width="${width}" height="${height}" fill="${colour}"/>${inside}</svg>`;
};

// The picture of 1200 × 630 that a link to a chapter shows elsewhere: its title beside its simulation.
import { parts, title as bookTitle } from '$content/book';
import { type Lang } from '../i18n';
import { words } from '../i18n/words';
import type { ChapterMeta } from './markdown/chapter';
import { drawingOf, paper, placed, png, tokens } from './picture.server';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Breaks a text into lines of at most `limit` letters; a Hangul letter is about twice as wide as a Latin one. */
export function linesOf(text: string, limit: number): string[] {
  const wide = (part: string) =>
    [...part].reduce((sum, c) => sum + (c.codePointAt(0)! > 0x1100 ? 1 : 0.56), 0);
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && wide(`${last} ${word}`) <= limit) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const textOf = (
  lines: readonly string[],
  x: number,
  y: number,
  size: number,
  leading: number,
  more: string
) =>
  lines
    .map(
      (line, i) =>
        `<text x="${x}" y="${y + i * size * leading}" font-size="${size}" ${more}>${escape(line)}</text>`
    )
    .join('');

interface Card {
  lang: Lang;
  above: string;
  title: string;
  text: string;
  picture?: { id: string; given?: Record<string, unknown> };
}

/** The preview of one chapter as PNG. */
export function previewOf(facts: ChapterMeta): Promise<Uint8Array<ArrayBuffer>> {
  const { lang, slug, number, front } = facts;
  const t = words[lang].book;
  const part = parts.findIndex(({ chapters }) => chapters.some((chapter) => chapter.slug === slug)) + 1;
  const [picture] = facts.figures;
  return card({
    lang,
    above: `${t.part(String(part))} · ${t.chapter(String(number))}`,
    title: front.title,
    text: front.description,
    ...(picture && { picture })
  });
}

/** The preview of the book itself, with the picture of one of its simulations. */
export const bookPreview = (lang: Lang, id: string): Promise<Uint8Array<ArrayBuffer>> =>
  card({ lang, above: '', title: bookTitle[lang], text: words[lang].book.subtitle, picture: { id } });

async function card({ lang, above, title, text, picture }: Card): Promise<Uint8Array<ArrayBuffer>> {
  const colours = tokens('light');
  const colour = (name: string) => colours.get(`--${name}`) ?? '#000';
  const drawn = picture
    ? await placed(await drawingOf(picture.id, lang, 'light', picture.given), 620, 60, 520, 510)
    : '';
  const titleLines = linesOf(title, 8.4);
  const under = 244 + (titleLines.length - 1) * 76;
  const inside = [
    above && textOf([bookTitle[lang]], 70, 108, 27, 1, `font-weight="700" fill="${colour('ink')}"`),
    textOf([above], 70, 172, 25, 1, `font-weight="600" fill="${colour('faint')}"`),
    textOf(titleLines, 70, 244, 62, 1.22, `font-weight="800" letter-spacing="-1.6" fill="${colour('ink')}"`),
    textOf(linesOf(text, 19).slice(0, 6), 70, under + 62, 26, 1.55, `fill="${colour('soft')}"`),
    `<rect x="70" y="572" width="64" height="5" rx="2.5" fill="${colour('touch')}"/>`,
    drawn
  ].join('');
  return png(paper(1200, 630, 'light', inside), 1200);
}

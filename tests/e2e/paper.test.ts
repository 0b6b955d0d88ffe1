// The handout that a chapter prints as: its PDF, and how the page looks in print.
import { expect, test, type Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { chapters, printChapter } from '../../scripts/handouts.js';
import { hydrated } from './pages';

const LIMIT = { fewest: 2, most: 60, bytes: 6_000_000 };
/** The text width of an A4 page with the margins of print.css, in CSS pixels: (210 − 36) mm. */
const WIDTH = Math.floor((174 / 25.4) * 96);

/** Fonts of a PDF that are only named and not inside it, read from the dictionaries that Skia writes plainly. */
function namedOnly(pdf: Buffer): string[] {
  const objects = new Map<string, string>();
  for (const [, number = '', body = ''] of pdf.toString('latin1').matchAll(/\b(\d+) 0 obj\s([^]*?)endobj/g))
    objects.set(number, body);
  const fonts = [...objects.values()].filter((body) => /\/Type\s*\/Font\b/.test(body));
  if (fonts.length === 0) return ['no font at all'];
  return fonts.filter((font) => {
    // A composite font leads to the font below it; the glyphs of a Type 3 font are drawings in the file.
    if (/\/Subtype\s*\/Type(0|3)\b/.test(font)) return false;
    const [, descriptor = ''] = /\/FontDescriptor\s+(\d+) 0 R/.exec(font) ?? [];
    return !/\/FontFile[23]?\s/.test(objects.get(descriptor) ?? '');
  });
}

const full = process.env.LDL_FULL === '1';

for (const chapter of chapters().filter(({ lang }) => full || lang === 'ko')) {
  test(`${chapter.lang}/${chapter.slug} prints as a readable, tagged handout`, async ({ page, baseURL }) => {
    const bytes = await printChapter(page, baseURL ?? '', chapter);
    const title = (await page.locator('h1').innerText()).trim();
    const pdf = await getDocumentProxy(new Uint8Array(bytes));

    expect.soft(pdf.numPages).toBeGreaterThanOrEqual(LIMIT.fewest);
    expect.soft(pdf.numPages).toBeLessThanOrEqual(LIMIT.most);
    expect.soft(bytes.length, 'fit to be sent by mail').toBeLessThan(LIMIT.bytes);
    const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
    expect.soft([Math.round(width), Math.round(height)], 'A4 in points').toEqual([595, 842]);

    expect.soft((await pdf.getMarkInfo())?.Marked, 'tagged').toBe(true);
    const [first, ...others] = (await pdf.getOutline()) ?? [];
    expect.soft(first?.title.trim(), 'outline').toContain(title);
    expect.soft((first?.items.length ?? 0) + others.length, 'sections in the outline').toBeGreaterThan(3);

    let text = '';
    const empty: number[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      const words = items.map((item) => ('str' in item ? item.str : '')).join(' ');
      if (words.replace(/\s/g, '').length < 40) empty.push(number);
      text += `${words}\n`;
    }
    expect.soft(text.replace(/\s+/g, ' ')).toContain(title);
    expect.soft(text).not.toMatch(/\uFFFD|undefined|NaN|Infinity/);
    expect.soft(empty, 'pages without words').toEqual([]);
    const hangul = text.match(/[가-힣]/g)?.length ?? 0;
    if (chapter.lang === 'ko') expect.soft(hangul, 'Hangul that can be copied').toBeGreaterThan(500);
    expect.soft(namedOnly(bytes), 'fonts that are not embedded').toEqual([]);

    // Printing takes the longest; without solutions one chapter of the short run is enough.
    if (!full && chapter.slug !== 'perceptron') return;
    const without = await getDocumentProxy(
      new Uint8Array(await printChapter(page, baseURL ?? '', chapter, false))
    );
    expect.soft(without.numPages, 'shorter without solutions').toBeLessThan(pdf.numPages);
  });

  test(`${chapter.lang}/${chapter.slug} has nothing clipped, blank or dark in print`, async ({ page }) => {
    await page.setViewportSize({ width: WIDTH, height: 900 });
    // Who reads in the dark prints on white paper all the same.
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(`/${chapter.lang}/${chapter.slug}/`);
    await hydrated(page);
    expect.soft(await clipped(page), 'clipped').toEqual([]);
    expect.soft(await lightness(page, 'color'), 'ink').toBeLessThan(0.25);
    expect.soft(await lightness(page, 'backgroundColor'), 'paper').toBeGreaterThan(0.95);
    expect.soft(await blank(page), 'blank frames').toEqual([]);
  });
}

/** Elements that reach beyond the page, or hide a part of what is in them. */
const clipped = (page: Page) =>
  page.evaluate(() => {
    const right = document.documentElement.clientWidth;
    const hidden = '.visually-hidden, .katex-mathml, svg *';
    return [...document.querySelectorAll('main, main *')]
      .filter((element) => {
        if (element.matches(hidden) || element.closest('.visually-hidden, .katex-mathml')) return false;
        const box = element.getBoundingClientRect();
        if (box.width === 0 || box.height === 0) return false;
        const cuts = getComputedStyle(element).overflowX !== 'visible' && element.clientWidth > 1;
        return (
          box.right > right + 1 || box.left < -1 || (cuts && element.scrollWidth > element.clientWidth + 1)
        );
      })
      .slice(0, 8)
      .map(
        (element) =>
          `${element.tagName}.${element.getAttribute('class')}: ${(element.textContent ?? '').trim().slice(0, 40)}`
      );
  });

/** How light the body's ink or paper is, from 0 (black) to 1 (white). */
const lightness = (page: Page, property: 'color' | 'backgroundColor') =>
  page.evaluate((name) => {
    const [r = 0, g = 0, b = 0, a = 1] = (getComputedStyle(document.body)[name].match(/[\d.]+/g) ?? []).map(
      Number
    );
    return a === 0 ? 1 : (r + g + b) / 765;
  }, property);

/** The frames of every filmstrip whose picture is of one colour. */
async function blank(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const film of await page.locator('figure.sim .film').all()) {
    if (!(await film.isVisible())) continue;
    const frames = await film.evaluate((element) => {
      const { left, top } = element.getBoundingClientRect();
      return [...element.querySelectorAll('svg')].map((svg) => {
        const box = svg.getBoundingClientRect();
        return { x: box.left - left, y: box.top - top, width: box.width, height: box.height };
      });
    });
    if (frames.length === 0) found.push('a film without frames');
    const png = (await film.screenshot({ scale: 'css' })).toString('base64');
    found.push(...(await page.evaluate(oneColour, { png, frames })));
  }
  return found;
}

interface Strip {
  png: string;
  frames: { x: number; y: number; width: number; height: number }[];
}

/** Runs in the page: which frames of the picture vary by less than a drawn line would make them. */
async function oneColour({ png, frames }: Strip): Promise<string[]> {
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (!canvas) throw new Error('no canvas');
  canvas.drawImage(image, 0, 0);
  return frames.flatMap(({ x, y, width, height }, i) => {
    if (width < 20 || height < 20) return [`frame ${i} is ${width} × ${height}`];
    const { data } = canvas.getImageData(Math.ceil(x), Math.ceil(y), Math.floor(width), Math.floor(height));
    let sum = 0;
    let squares = 0;
    for (let at = 0; at < data.length; at += 4) {
      const grey = ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
      sum += grey;
      squares += grey * grey;
    }
    const count = data.length / 4;
    const deviation = Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
    return deviation < 3 ? [`frame ${i} is of one colour`] : [];
  });
}

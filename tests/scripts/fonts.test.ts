import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { codePoints } from '../../scripts/font-table';
import { bookCharacters, everydayHangul, makeFonts } from '../../scripts/fonts';

let book: Set<number>;
let more: Set<number>;
let signs: Set<number>;

beforeAll(async () => {
  await makeFonts('.');
  book = await codePoints(readFileSync('src/fonts/book.woff2'));
  more = await codePoints(readFileSync('src/fonts/more.woff2'));
  signs = await codePoints(readFileSync('node_modules/katex/dist/fonts/KaTeX_Main-Regular.woff2'));
}, 60_000);

const has = (font: Set<number>, character: string) => font.has(character.codePointAt(0) ?? -1);

/** The code points of app.css's face for mathematical signs. */
function signRange(): (character: string) => boolean {
  const face =
    /KaTeX_Main[\s\S]*?unicode-range:\s*([^;]+);/.exec(readFileSync('src/app.css', 'utf8'))?.[1] ?? '';
  const ranges = [...face.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(
    ([, first = '', last = first]) => [parseInt(first, 16), parseInt(last, 16)]
  );
  return (character) =>
    ranges.some(([first = 0, last = 0]) => {
      const code = character.codePointAt(0) ?? 0;
      return code >= first && code <= last;
    });
}

test('the book’s font has 가', () => {
  expect(has(book, '가')).toBe(true);
});

test('every character of the chapters and of the book’s words has a glyph', () => {
  const files = ['content', 'src'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(md|ts|svelte)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
  );
  const inSigns = signRange();
  const missing = files.flatMap((file) => {
    // Formulas have KaTeX's own fonts, comments are for nobody's eyes, and the lines of tables in code
    // listings come with every monospaced font.
    const text = readFileSync(file, 'utf8')
      .replace(/[\u2500-\u257F]/g, '')
      .replace(/\$\$[\s\S]*?\$\$|\$[^$\n]*\$/g, '')
      .replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*|<!--[\s\S]*?-->/g, '');
    const lost = [...new Set(text.normalize('NFC'))].filter(
      (character) =>
        character >= ' ' && !has(book, character) && !(inSigns(character) && has(signs, character))
    );
    return lost.map((character) => `${file}: ${character}`);
  });
  expect(missing).toEqual([]);
});

test('the second file has exactly the everyday syllables that the first has not', () => {
  const syllables = [...everydayHangul()];
  expect(syllables).toHaveLength(2350);
  expect(syllables[0]).toBe('가');
  expect(syllables.at(-1)).toBe('힝');
  for (const syllable of syllables)
    expect([syllable, has(book, syllable)]).toEqual([syllable, !has(more, syllable)]);
});

test('the first file is small enough to come with every page', () => {
  expect(statSync('src/fonts/book.woff2').size).toBeLessThan(200_000);
});

test('the characters are those of the book, each once', () => {
  const used = [...bookCharacters('.')];
  expect(new Set(used).size).toBe(used.length);
  for (const character of 'aZ0~−θ딥러닝') expect(used).toContain(character);
});

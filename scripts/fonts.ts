// The book's typeface, cut down to the characters that the book uses: one file of ~150 kB instead of
// 2 MB. A second file holds the rest of everyday Hangul, for what a reader types; a browser asks for it
// only when such a character is on the page. Both are made before the build and kept out of git.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const source = 'node_modules/pretendard/dist/web/variable/woff2/PretendardVariable.woff2';
const target = 'src/fonts';

/** Weights that the style sheets use; leaving out the lighter masters saves a third. */
const wght = { min: 400, max: 800, default: 400 };
/** No contextual alternates: they turn "->" into an arrow and "2x3" into a product behind the author's back. */
const keepFeatures = ['kern', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum'];

/** Signs that numbers and formulas in running text are written with, whether or not a source names them. */
const signs = ' −±×÷·≈≠≤≥<>∞√∑∏∂∇∈→←↔↑↓⇒…–—“”‘’°′″²³⁰¹⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂₃₄₅₆₇₈₉αβγδεηθκλμνπρσςτφχψωΔΘΛΣΦΨΩ';
const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

function* texts(folder: string, wanted: RegExp): Generator<string> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && wanted.test(entry.name))
      yield readFileSync(join(entry.parentPath, entry.name), 'utf8');
}

/** Every character that the book's own files can bring onto a page, once each, in order of code point. */
export function bookCharacters(root: string): string {
  const used = new Set(ascii + signs);
  const add = (text: string) => {
    for (const character of text) if (character >= ' ') used.add(character);
  };
  for (const text of texts(join(root, 'content'), /\.(md|ts)$/)) add(text);
  for (const text of texts(join(root, 'src'), /\.(ts|svelte|html)$/)) add(text);
  // A text may hold a letter and its accent apart; the font holds them together.
  add([...used].join('').normalize('NFC'));
  return sorted(used);
}

/** The 2,350 syllables of KS X 1001, which cover nearly all Korean that anybody types. */
export function everydayHangul(): string {
  const decoder = new TextDecoder('euc-kr');
  const syllables: string[] = [];
  for (let row = 0xb0; row <= 0xc8; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) syllables.push(decoder.decode(Uint8Array.of(row, cell)));
  return syllables.join('');
}

const sorted = (characters: Iterable<string>) =>
  [...characters].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');

/** Makes src/fonts/{book,more}.woff2 unless they are made of these characters already. */
export async function makeFonts(root: string): Promise<void> {
  const used = bookCharacters(root);
  const inBook = new Set(used);
  const rest = [...everydayHangul()].filter((syllable) => !inBook.has(syllable)).join('');
  const folder = join(root, target);
  const made = join(folder, 'made-of.txt');
  const key = createHash('sha256')
    .update(JSON.stringify([used, rest, wght, keepFeatures]))
    .digest('hex');
  if (existsSync(made) && readFileSync(made, 'utf8') === key) return;
  const font = readFileSync(join(root, source));
  const cut = (characters: string) =>
    subsetFont(font, characters, { targetFormat: 'woff2', variationAxes: { wght }, keepFeatures });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'book.woff2'), await cut(used));
  writeFileSync(join(folder, 'more.woff2'), await cut(rest));
  writeFileSync(made, key);
}

/**
 * Has the fonts ready before anything refers to them, and keeps of KaTeX's fonts only the format that
 * every browser of the last ten years reads.
 */
export function fontsPlugin(): Plugin {
  let root = '.';
  let making: Promise<void> | undefined;
  return {
    name: 'fonts',
    enforce: 'pre',
    configResolved: (config) => void (root = config.root),
    buildStart: () => (making ??= makeFonts(root)),
    transform(code, id) {
      if (!/\/katex(\.min)?\.css(\?|$)/.test(id)) return;
      return code.replace(/,\s*url\([^)]*\.(woff|ttf)\)\s*format\(["']\w+["']\)/g, '');
    }
  };
}

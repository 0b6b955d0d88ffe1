import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { chapters } from '../../scripts/handouts.js';

const folder = mkdtempSync(join(tmpdir(), 'book-'));
for (const path of ['content/ko/b.md', 'content/ko/a.md', 'content/en/a.md', 'content/ko/notes.txt']) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), '');
}
afterAll(() => rmSync(folder, { recursive: true }));

test('every written chapter in both languages', () => {
  expect(chapters({}, folder).map(({ lang, slug }) => `${lang}/${slug}`)).toEqual(['ko/a', 'ko/b', 'en/a']);
});

test('one language, one chapter', () => {
  expect(chapters({ lang: 'en' }, folder)).toEqual([{ lang: 'en', slug: 'a' }]);
  expect(chapters({ lang: 'ko', chapter: 'b' }, folder)).toEqual([{ lang: 'ko', slug: 'b' }]);
});

test('what does not exist is named, with what does', () => {
  expect(() => chapters({ chapter: 'c' }, folder)).toThrow('No chapter "c"; there are a, b.');
  expect(() => chapters({ lang: 'fr' }, folder)).toThrow('No language "fr"; there are ko and en.');
});

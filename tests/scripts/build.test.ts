import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint, isStale } from '../../scripts/build.js';

let folder: string;
const put = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'book-'));
  put('src/app.html', '<html></html>');
  put('content/ko/a.md', '가');
  put('package.json', '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a build is fresh as long as its sources are the same, whatever their dates', () => {
  expect(isStale(folder)).toBe(true);
  put('build/.made-of', fingerprint(folder));
  expect(isStale(folder)).toBe(false);
  utimesSync(join(folder, 'content/ko/a.md'), 0, 0);
  expect(isStale(folder)).toBe(false);
});

test('a changed, added, moved or removed source makes it stale', () => {
  put('build/.made-of', fingerprint(folder));
  const changes: [() => void, () => void][] = [
    [() => put('content/ko/a.md', '나'), () => put('content/ko/a.md', '가')],
    [() => put('static/b.svg', ''), () => rmSync(join(folder, 'static/b.svg'))],
    [() => put('package.json', '{ }'), () => put('package.json', '{}')],
    [() => rmSync(join(folder, 'src/app.html')), () => put('src/app.html', '<html></html>')]
  ];
  for (const [change, undo] of changes) {
    change();
    expect(isStale(folder)).toBe(true);
    undo();
    expect(isStale(folder)).toBe(false);
  }
});

test('text that moves from one file to the next changes the fingerprint', () => {
  put('content/ko/a.md', 'xy');
  put('content/ko/b.md', 'z');
  const before = fingerprint(folder);
  put('content/ko/a.md', 'x');
  put('content/ko/b.md', 'yz');
  expect(fingerprint(folder)).not.toBe(before);
});

test('what the build makes for itself is no source', () => {
  const before = fingerprint(folder);
  put('src/fonts/book.woff2', 'glyphs');
  expect(fingerprint(folder)).toBe(before);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { READING_KEY, readReading, settingNames, settings } from '$lib/book/reading.svelte';

const boot = readFileSync('src/lib/book/boot.js', 'utf8');

describe('reading settings', () => {
  it('are applied before the first paint by the very script that app.html holds', () => {
    const held = /<script>\n([\s\S]*?) *<\/script>/.exec(readFileSync('src/app.html', 'utf8'))?.[1] ?? '';
    const plain = (text: string) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    expect(plain(held)).toEqual(plain(boot));
  });

  it('have one key and the same ranges in that script and on the page', () => {
    expect(boot).toContain(`'${READING_KEY}'`);
    for (const name of settingNames) {
      const { variable, min, max, unit } = settings[name];
      expect(boot).toContain(`['${variable}', kept.${name}, ${min}, ${max}, '${unit}']`);
    }
  });

  it('begin with what the style sheet prints', () => {
    const css = readFileSync('src/app.css', 'utf8');
    for (const name of settingNames) {
      const { variable, normal, unit } = settings[name];
      expect(css).toContain(`${variable}: ${normal}${unit};`);
    }
  });

  it('are kept when they fit and as printed when they do not', () => {
    expect(readReading({ theme: 'dark', size: 20, leading: 1.9, width: 640 })).toEqual({
      theme: 'dark',
      size: 20,
      leading: 1.9,
      width: 640
    });
    for (const held of [undefined, null, 7, [], { theme: 'pink', size: 400, leading: '2', width: NaN }])
      expect(readReading(held)).toEqual({ theme: 'auto' });
  });
});

import { describe, expect, it } from 'vitest';
import { drawingOf, png, resolved, rules, tokens } from '$lib/book/picture.server';
import { linesOf } from '$lib/book/preview.server';

/** Width and height as a PNG's header says them. */
const sizeOf = (image: Uint8Array) => {
  const view = new DataView(image.buffer, image.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('a picture that leaves the page', () => {
  it('carries its colours with it, in the scheme that is asked for', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const { markup } = await drawingOf('perceptron', 'ko', scheme);
      expect(markup).toContain(tokens(scheme).get('--pos'));
      expect(markup).not.toMatch(/var\(--|color-mix|data-sveltekit/);
    }
  });

  it('is a PNG as wide as asked, and not a blank sheet', async () => {
    const { markup, width, height } = await drawingOf('perceptron', 'en', 'light');
    const image = await png(markup, 300);
    expect(sizeOf(image)).toEqual([300, Math.round((300 * height) / width)]);
    const empty = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"></svg>`;
    const blank = await png(empty, 300);
    expect(image.byteLength).toBeGreaterThan(4 * blank.byteLength);
  });

  it('is refused with a reason when it is no drawing, and the next one is made', async () => {
    await expect(png('<p>', 100)).rejects.toThrow(/could not be rasterised/);
    const square = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"/>';
    expect(sizeOf(await png(square, 100))).toEqual([100, 100]);
  });

  it('sets Hangul in a face that has it', async () => {
    const text = (letters: string) =>
      png(
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30" font-family="Pretendard"><text y="24" font-size="24">${letters}</text></svg>`,
        90
      );
    // Letters without a glyph would all be the same empty box.
    expect(Buffer.compare(await text('가'), await text('나'))).not.toBe(0);
    expect(Buffer.compare(await text('가'), await text('\u{10FFFD}'))).not.toBe(0);
  });
});

describe('styles for the rasteriser', () => {
  it('are plain rules without comments and at-rules', () => {
    expect(rules('/* a */ .a { fill: red } @media print { .a { fill: blue } } .b .c { stroke: x }')).toEqual([
      { selector: '.a', body: 'fill: red' },
      { selector: '.b .c', body: 'stroke: x' }
    ]);
  });
  it('hold values where there were variables and mixtures', () => {
    const known = new Map([
      ['--a', '#000000'],
      ['--b', 'var(--a)']
    ]);
    expect(resolved('fill: var(--b)', known)).toBe('fill: #000000');
    expect(resolved('fill: var(--none, #fff)', known)).toBe('fill: #fff');
    expect(resolved('color-mix(in srgb, var(--a) 50%, #ffffff)', known)).toBe('#808080');
  });
});

describe('a long title', () => {
  it('is broken between words, Hangul counting about twice a Latin letter', () => {
    expect(linesOf('XOR과 다층 퍼셉트론', 8)).toEqual(['XOR과 다층', '퍼셉트론']);
    expect(linesOf('Training a classifier', 8)).toEqual(['Training a', 'classifier']);
    expect(linesOf('퍼셉트론', 2)).toEqual(['퍼셉트론']);
  });
});

import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bitmap, ink } from '$lib/draw/bitmap';
import { diverging, palette } from '$lib/draw/colour';
import { cutOut } from '$lib/sim/cut-out.server';
import { enlarged } from '$lib/sim/enlarged.server';

const bytesOf = (uri: string) => Buffer.from(uri.replace('data:image/png;base64,', ''), 'base64');

/** CRC-32 bit by bit, as the PNG specification defines it. */
function crc(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) {
    c ^= byte;
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  }
  return ~c >>> 0;
}

/** Name and data of every chunk; throws when a checksum is wrong. */
function chunksOf(png: Buffer): [string, Buffer][] {
  const chunks: [string, Buffer][] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    if (png.readUInt32BE(at + 8 + length) !== crc(body)) throw new Error('A checksum is wrong');
    chunks.push([body.subarray(0, 4).toString('latin1'), body.subarray(4)]);
    at += 12 + length;
  }
  return chunks;
}

describe('a picture of a field', () => {
  const values = Uint8Array.from({ length: 48 * 32 }, (_, i) => (i * 7) % 256);
  const chunks = chunksOf(bytesOf(bitmap(ink(48, 32, palette(65)), values)));
  const find = (name: string) => chunks.find(([found]) => found === name)?.[1] ?? Buffer.alloc(0);

  it('is a PNG with all its parts in order', () => {
    expect(chunks.map(([name]) => name)).toEqual(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
    expect([find('IHDR').readUInt32BE(0), find('IHDR').readUInt32BE(4)]).toEqual([48, 32]);
    expect([...find('IHDR').subarray(8)]).toEqual([8, 3, 0, 0, 0]);
    expect([find('PLTE').length, find('tRNS').length]).toEqual([3 * 65, 65]);
  });

  it('holds every value as the nearest colour of its palette', () => {
    const lines = inflateSync(find('IDAT'));
    expect(lines.length).toBe(32 * 49);
    for (let row = 0; row < 32; row++) {
      expect(lines[row * 49]).toBe(0);
      for (let column = 0; column < 48; column++)
        expect(lines[row * 49 + 1 + column]).toBe(Math.round(((values[row * 48 + column] ?? 0) * 64) / 255));
    }
  });

  it('refuses what does not fit into one block', () => {
    expect(() => ink(300, 300, palette(3))).toThrow(/too many/);
  });
});

describe('the scale of colours', () => {
  it('is clear in the middle, and orange below, blue above', () => {
    const colours = palette(33);
    expect(colours[16]?.[3]).toBe(0);
    const [low, high] = [colours[0] ?? [0, 0, 0, 0], colours[32] ?? [0, 0, 0, 0]];
    expect(low[0]).toBeGreaterThan(low[2]);
    expect(high[2]).toBeGreaterThan(high[0]);
    expect(low[3]).toBe(high[3]);
  });

  it('grows in strength with the size of the value and stops at ±1', () => {
    const strengths = [0, 0.25, 0.5, 1, 3].map((value) => diverging(-value)[3]);
    expect([...strengths].sort((a, b) => a - b)).toEqual(strengths);
    expect(strengths[4]).toBe(strengths[3]);
  });
});

describe('a picture enlarged for paper', () => {
  const small = bitmap(ink(2, 2, palette(65)), Uint8Array.of(0, 255, 255, 0));
  /** Side and rows of palette numbers of what becomes of the picture. */
  const grown = (classes: string) => {
    const svg = enlarged(`<svg><image class="${classes}" href="${small}"></image></svg>`);
    const chunks = new Map(chunksOf(bytesOf(/data:[^"]+/.exec(svg)?.[0] ?? '')));
    const side = chunks.get('IHDR')?.readUInt32BE(0) ?? 0;
    const lines = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
    return {
      side,
      rows: Array.from({ length: side }, (_, y) => [
        ...lines.subarray(y * (side + 1) + 1, (y + 1) * (side + 1))
      ])
    };
  };

  it('keeps the edges of cells', () => {
    const { side, rows } = grown('cells');
    const half = side / 2;
    expect(side).toBeGreaterThan(100);
    expect(rows[0]).toEqual([...Array<number>(half).fill(0), ...Array<number>(half).fill(64)]);
    expect(rows[half]).toEqual([...Array<number>(half).fill(64), ...Array<number>(half).fill(0)]);
  });

  it('goes from value to value of a field by small steps', () => {
    const { side, rows } = grown('');
    const line = rows[0] ?? [];
    expect(line[0]).toBe(0);
    expect(line[side - 1]).toBe(64);
    expect(Math.max(...line.slice(1).map((value, x) => value - (line[x] ?? 0)))).toBeLessThan(3);
  });
});

describe('the tiles of a film', () => {
  const pattern =
    '<pattern id="a-1" patternUnits="userSpaceOnUse" width="36" height="72"><image href="data:," width="36" height="72" preserveAspectRatio="none"></image></pattern>';
  const tile = (k: number) =>
    `<rect x="2" y="${36 * k + 2}" width="32" height="32" fill="url(#a-1)" transform="translate(-18 ${-18 - 36 * k})"></rect>`;

  it('are cut out of one picture, each at the place of its own group', () => {
    const cut = cutOut(`<svg>${pattern}<g>${tile(0)}</g><g>${tile(1)}</g></svg>`);
    expect(cut).not.toMatch(/<pattern|fill="url/);
    expect(cut.match(/<image /g)).toHaveLength(1);
    expect(cut).toContain('<clipPath id="a-1-tile"><rect x="-16" y="-16" width="32" height="32">');
    expect([...cut.matchAll(/<use href="#a-1" x="-18" y="(-?\d+)"/g)].map(([, y]) => y)).toEqual([
      '-18',
      '-54'
    ]);
  });
});

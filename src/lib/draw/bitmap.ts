// Small pictures of fields as data URIs, for an <image> in an SVG: they need no canvas, so the server's
// picture, paper and a page without scripts show them too. PNG with a palette, because its palette
// can be transparent (a bitmap's cannot); the pixels are stored as they are, so writing one takes microseconds.
import type { Rgba } from './colour';

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (crcTable[(c ^ byte) & 255] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return ((b << 16) | a) >>> 0;
}

const word = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);

function join(...parts: ArrayLike<number>[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A chunk of a PNG: length, name, data, checksum. */
function chunk(name: string, data: ArrayLike<number>): Uint8Array {
  const body = join(
    Array.from(name, (c) => c.charCodeAt(0)),
    data
  );
  return join(word(data.length), body, word(crc32(body)));
}

/** The longest piece that one stored block of zlib holds. */
const BLOCK = 65_535;

/** zlib without compression, in one block. */
function stored(bytes: Uint8Array): Uint8Array {
  const { length } = bytes;
  const size = [length & 255, length >> 8];
  const last = 1;
  return join([0x78, 0x01, last, ...size, ...size.map((byte) => 255 - byte)], bytes, word(adler32(bytes)));
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const END = chunk('IEND', []);

/** What pictures of one size in the same colours have in common. */
export interface Ink {
  head: Uint8Array;
  columns: number;
  colours: number;
}

/** Prepares pictures in up to 256 colours. Throws when one would have more than 65,535 bytes. */
export function ink(columns: number, rows: number, colours: readonly Rgba[]): Ink {
  if (rows * (columns + 1) > BLOCK) throw new Error(`${columns} × ${rows} cells are too many for a picture`);
  const [bits, indexed] = [8, 3];
  const head = join(
    SIGNATURE,
    chunk('IHDR', [...word(columns), ...word(rows), bits, indexed, 0, 0, 0]),
    chunk(
      'PLTE',
      colours.flatMap(([red, green, blue]) => [red, green, blue])
    ),
    chunk(
      'tRNS',
      colours.map(([, , , alpha]) => alpha)
    )
  );
  return { head, columns, colours: colours.length };
}

/** The picture of values from 0 (first colour) to 255 (last), row by row from the top, as a data URI. */
export function bitmap({ head, columns, colours }: Ink, values: Uint8Array): string {
  const rows = values.length / columns;
  const lines = new Uint8Array(rows * (columns + 1));
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const value = values[row * columns + column] ?? 0;
      lines[row * (columns + 1) + column + 1] = Math.round((value * (colours - 1)) / 255);
    }
  let text = '';
  for (const byte of join(head, chunk('IDAT', stored(lines)), END)) text += String.fromCharCode(byte);
  return `data:image/png;base64,${btoa(text)}`;
}

// The small pictures of a film, enlarged: a reader of PDFs that does so itself blurs the cells of one,
// or makes steps of a smooth field.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** Pixels along the longer side that an enlarged picture has at most; cells compress to next to nothing. */
const [CELLS, SMOOTH] = [240, 144];
/** Bytes of a PNG before its first chunk, and of a chunk around its data. */
const [SIGNATURE, FRAME] = [8, 12];

/** The SVG with every picture made by draw/bitmap.ts enlarged; one of the class `cells` keeps its edges. */
export const enlarged = (svg: string): string =>
  svg.replace(/<image [^>]*>/g, (image) => {
    const crisp = /class="[^"]*\bcells\b/.test(image);
    return image.replace(
      /(data:image\/png;base64,)([^"]+)/,
      (_, start: string, data: string) =>
        `${start}${grown(Buffer.from(data, 'base64'), crisp).toString('base64')}`
    );
  });

/** A PNG of eight-bit palette colours, larger by a whole number of times. */
function grown(png: Buffer, crisp: boolean): Buffer {
  const columns = png.readUInt32BE(16);
  const rows = png.readUInt32BE(20);
  const times = Math.floor((crisp ? CELLS : SMOOTH) / Math.max(columns, rows));
  if (times < 2) return png;
  const chunks: Buffer[] = [png.subarray(0, SIGNATURE)];
  for (let at = SIGNATURE; at < png.length;) {
    const length = png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (name === 'IHDR') {
      const head = Buffer.from(body);
      head.writeUInt32BE(columns * times, 0);
      head.writeUInt32BE(rows * times, 4);
      chunks.push(chunk(name, head));
    } else if (name === 'IDAT') {
      const lines = scaled(inflateSync(body), columns, rows, times, crisp);
      chunks.push(chunk(name, deflateSync(lines, { level: 9 })));
    } else chunks.push(png.subarray(at, at + length + FRAME));
    at += length + FRAME;
  }
  return Buffer.concat(chunks);
}

/** The lines of a PNG, each after its filter byte 0, `times` as many and as long. */
function scaled(lines: Buffer, columns: number, rows: number, times: number, crisp: boolean): Buffer {
  const cell = (row: number, column: number) =>
    lines[
      Math.min(rows - 1, Math.max(0, row)) * (columns + 1) + 1 + Math.min(columns - 1, Math.max(0, column))
    ] ?? 0;
  // The palette runs from one end of the values to the other, so its numbers can be interpolated.
  const smooth = (y: number, x: number) => {
    const [row, column] = [Math.floor(y), Math.floor(x)];
    const [down, along] = [y - row, x - column];
    const above = cell(row, column) * (1 - along) + cell(row, column + 1) * along;
    const below = cell(row + 1, column) * (1 - along) + cell(row + 1, column + 1) * along;
    return Math.round(above * (1 - down) + below * down);
  };
  const wide = columns * times;
  const out = Buffer.alloc(rows * times * (wide + 1));
  for (let y = 0; y < rows * times; y++)
    for (let x = 0; x < wide; x++)
      out[y * (wide + 1) + 1 + x] = crisp
        ? cell(Math.floor(y / times), Math.floor(x / times))
        : smooth((y + 0.5) / times - 0.5, (x + 0.5) / times - 0.5);
  return out;
}

/** A chunk of a PNG: length, name, data, checksum. */
function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

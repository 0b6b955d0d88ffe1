// Which characters a font file can show.
import subsetFont from 'subset-font';

/** The code points that a font file (WOFF2 or TrueType) has a glyph for, read from its cmap table. */
export async function codePoints(font: Uint8Array): Promise<Set<number>> {
  const bytes = await subsetFont(Buffer.from(font), undefined, {
    targetFormat: 'truetype',
    keepAllGlyphs: true
  });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = view.getUint16(4);
  const found = new Set<number>();
  for (let i = 0; i < tables; i++) {
    const record = 12 + 16 * i;
    if (bytes.toString('latin1', record, record + 4) !== 'cmap') continue;
    const cmap = view.getUint32(record + 8);
    for (let j = 0; j < view.getUint16(cmap + 2); j++) {
      const at = cmap + view.getUint32(cmap + 4 + 8 * j + 4);
      if (view.getUint16(at) === 12) readSegmented(view, at, found);
      else if (view.getUint16(at) === 4) readBasic(view, at, found);
    }
  }
  return found;
}

/** Format 12 of the cmap table: groups of (first code, last code, first glyph). */
function readSegmented(view: DataView, at: number, found: Set<number>): void {
  for (let group = 0; group < view.getUint32(at + 12); group++) {
    const [first, last, glyph] = [0, 4, 8].map((o) => view.getUint32(at + 16 + 12 * group + o));
    for (let code = first ?? 0; code <= (last ?? -1); code++)
      if ((glyph ?? 0) + code - (first ?? 0) > 0) found.add(code);
  }
}

/** Format 4: parallel arrays of last code, first code, delta and offset, two bytes each. */
function readBasic(view: DataView, at: number, found: Set<number>): void {
  const size = view.getUint16(at + 6);
  for (let segment = 0; segment < size; segment += 2) {
    const last = view.getUint16(at + 14 + segment);
    const first = view.getUint16(at + 16 + size + segment);
    const delta = view.getUint16(at + 16 + 2 * size + segment);
    const offsetAt = at + 16 + 3 * size + segment;
    const offset = view.getUint16(offsetAt);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const raw = offset === 0 ? code : view.getUint16(offsetAt + offset + 2 * (code - first));
      if (offset === 0 ? (code + delta) & 0xffff : raw) found.add(code);
    }
  }
}

// Where the chapters stand on the map of the book: a column for every part, a row for every chapter, and
// a line from each chapter to those that build on it.
import { px } from '../draw/format';
import type { OutlineChapter, OutlinePart } from './outline';

export interface Spot {
  chapter: OutlineChapter;
  x: number;
  y: number;
}

export interface Line {
  from: string;
  to: string;
  d: string;
}

export interface Plan {
  width: number;
  height: number;
  spots: Spot[];
  lines: Line[];
  heads: { part: OutlinePart; x: number }[];
}

export const BOX = { width: 172, height: 32 } as const;
const COLUMN = 216;
const ROW = 44;
const TOP = 46;

/** Lays the map out; lengths are units of its viewBox. */
export function planOf(outline: readonly OutlinePart[]): Plan {
  const spots = outline.flatMap((part, column) =>
    part.chapters.map((chapter, row) => ({ chapter, x: 18 + column * COLUMN, y: TOP + row * ROW }))
  );
  const bySlug = new Map(spots.map((spot) => [spot.chapter.slug, spot]));
  const lines = spots.flatMap((to) =>
    to.chapter.needs.flatMap((slug) => {
      const from = bySlug.get(slug);
      return from ? [{ from: slug, to: to.chapter.slug, d: curve(from, to) }] : [];
    })
  );
  const rows = Math.max(0, ...outline.map(({ chapters }) => chapters.length));
  return {
    width: outline.length * COLUMN + 8,
    height: TOP + rows * ROW,
    spots,
    lines,
    heads: outline.map((part, column) => ({ part, x: 18 + column * COLUMN }))
  };
}

/** From the right side of one box to the left side of the next; within a column, along its left side. */
function curve(from: Spot, to: Spot): string {
  const y0 = from.y + BOX.height / 2;
  const y1 = to.y + BOX.height / 2;
  if (from.x === to.x) {
    const bend = from.x - Math.min(17, 5 + Math.abs(y1 - y0) / 30);
    return `M${from.x} ${y0}C${px(bend)} ${y0} ${px(bend)} ${y1} ${from.x} ${y1}`;
  }
  const x0 = from.x + BOX.width;
  const middle = (x0 + to.x) / 2;
  return `M${x0} ${y0}C${px(middle)} ${y0} ${px(middle)} ${y1} ${to.x} ${y1}`;
}

// Reads points with classes or values from a CSV file: good rows are kept, bad ones are named with line and reason.
import Papa from 'papaparse';
import { REACH, type Valued } from '../../nn';
import { MAX_POINTS } from './samples';
import { MAX_CLASSES, type OwnTask } from './task';

/** 2 MB. */
export const MAX_BYTES = 2 * 2 ** 20;
/** Data that do not fit the plane are stretched to this on either side of 0. */
const FILL = 5;
/** A row as it is quoted back is cut to this length. */
const MAX_QUOTE = 40;

/** Why a row was left out. */
export type Reason = 'columns' | 'notANumber' | 'infinite' | 'noLabel' | 'fifthClass';

export interface BadRow {
  /** Counting from 1, as editors do. */
  line: number;
  reason: Reason;
  /** The row as it was written, or its first characters. */
  text: string;
}

export interface Loaded {
  points: Valued;
  task: OwnTask;
  /** What the file calls class 0, class 1 and so on; empty for values. */
  labels: string[];
  /** The range of the values, where they were brought to −1 … 1. */
  values?: [from: number, to: number];
  bad: BadRow[];
  /** Good rows beyond the largest number of points. */
  leftOut: number;
  /** The ranges that were stretched to the plane, where the data did not fit. */
  rescaled?: { x1: [from: number, to: number]; x2: [from: number, to: number] };
}

/** Why nothing was loaded. */
export type Refusal = 'tooLarge' | 'binary' | 'empty' | 'noGoodRow' | 'oneClass';

export type Outcome = Loaded | { refused: Refusal; bad: BadRow[] };

/** The text of a file: UTF-8, UTF-16 or, as older Korean programs write it, EUC-KR. Nothing when it is none. */
export function decode(bytes: Uint8Array): string | undefined {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  for (const encoding of utf16 ? [utf16] : ['utf-8', 'euc-kr']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes('\0') ? undefined : text;
    } catch {
      // Not written in this encoding: the next one is tried.
    }
  }
  return undefined;
}

/** Reads a file's bytes. */
export function readFile(bytes: Uint8Array): Outcome {
  if (bytes.length > MAX_BYTES) return { refused: 'tooLarge', bad: [] };
  const text = decode(bytes);
  return text === undefined ? { refused: 'binary', bad: [] } : readText(text);
}

interface Columns {
  x1: number;
  x2: number;
  label: number;
  /** The heading calls the third column a value. */
  valued?: boolean;
}

const inOrder: Columns = { x1: 0, x2: 1, label: 2 };

/** Where the columns are, when the first row names them; nothing when it is data already. */
function heading(row: readonly string[], number: (raw: string) => number): Columns | undefined {
  const names = row.map((name) => name.trim().toLowerCase());
  if (names.slice(0, 2).some((name) => !Number.isNaN(number(name)) || name === '')) return undefined;
  const at = (...wanted: string[]) => names.findIndex((name) => wanted.includes(name));
  const x1 = at('x1', 'x₁', 'x');
  const named = at('x2', 'x₂');
  const x2 = named >= 0 ? named : at('y');
  const value = at('value', '값');
  const kind = value >= 0 ? value : at('label', 'class', 'target', '클래스', '라벨', '레이블', '정답');
  const label = kind >= 0 || named < 0 ? kind : at('y');
  return Math.min(x1, x2, label) >= 0 ? { x1, x2, label, valued: value >= 0 } : inOrder;
}

/** A number as the file writes it; NaN when it is none, ±Infinity when it is one that is too large. */
function reader(delimiter: string): (raw: string) => number {
  return (raw) => {
    const text = delimiter === ',' ? raw.trim() : raw.trim().replace(',', '.');
    if (/^[+-]?inf(inity)?$/i.test(text)) return Infinity;
    return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
  };
}

/** Reads a text with columns x₁, x₂ and a label or value, with or without a heading. */
export function readText(source: string): Outcome {
  if (new TextEncoder().encode(source).length > MAX_BYTES) return { refused: 'tooLarge', bad: [] };
  const text = source.replace(/^\uFEFF/, '');
  if (text.includes('\0')) return { refused: 'binary', bad: [] };
  if (!/\S/.test(text)) return { refused: 'empty', bad: [] };
  const { data, meta } = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t', '|'] });
  const number = reader(meta.delimiter);

  const rows: Row[] = [];
  const bad: BadRow[] = [];
  let columns: Columns | undefined;
  let leftOut = 0;
  let line = 1;
  for (const row of data) {
    const here = line;
    line += 1 + row.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
    if (row.every((cell) => cell.trim() === '')) continue;
    if (!columns) {
      const named = heading(row, number);
      columns = named ?? inOrder;
      if (named) continue;
    }
    const [raw1, raw2] = [row[columns.x1], row[columns.x2]];
    const label = row[columns.label]?.trim() ?? '';
    const quoted = row.join(meta.delimiter).slice(0, MAX_QUOTE);
    const reason = fault(raw1 && number(raw1), raw2 && number(raw2), row[columns.label]?.trim());
    if (reason) bad.push({ line: here, reason, text: quoted });
    else if (rows.length >= MAX_POINTS) leftOut++;
    else rows.push({ x1: number(raw1 ?? ''), x2: number(raw2 ?? ''), label, line: here, quoted });
  }
  return sorted(rows, bad, leftOut, number, columns?.valued ?? false);
}

interface Row {
  x1: number;
  x2: number;
  label: string;
  line: number;
  quoted: string;
}

/** What is wrong with a row of these cells. */
function fault(
  x1: number | '' | undefined,
  x2: number | '' | undefined,
  label: string | undefined
): Reason | undefined {
  if (x1 === undefined || x2 === undefined || label === undefined) return 'columns';
  if (x1 === '' || x2 === '' || Number.isNaN(x1) || Number.isNaN(x2)) return 'notANumber';
  // A point keeps 32 bits of each coordinate.
  if (!Number.isFinite(Math.fround(x1)) || !Number.isFinite(Math.fround(x2))) return 'infinite';
  return label === '' ? 'noLabel' : undefined;
}

const tasks = ['two', 'two', 'two', 'three', 'four'] as const;

/** Good rows as points: of values where the third column has many numbers or is called so, else of classes. */
function sorted(
  rows: readonly Row[],
  bad: readonly BadRow[],
  leftOut: number,
  number: (raw: string) => number,
  valued: boolean
): Outcome {
  if (rows.length === 0) return { refused: 'noGoodRow', bad: [...bad] };
  const found = [...new Set(rows.map(({ label }) => label))];
  const numbers = found.every((label) => Number.isFinite(Math.fround(number(label))));
  if (numbers && (valued || found.length > MAX_CLASSES)) {
    const made = inRange(rows.map(({ label }) => number(label)));
    return {
      ...onPlane(rows, made.label, made.value),
      task: 'value',
      labels: [],
      ...made.was,
      bad: [...bad],
      leftOut
    };
  }
  const labels = inClasses(found.slice(0, MAX_CLASSES), number);
  const kept = rows.filter(({ label }) => labels.includes(label));
  const others = rows
    .filter(({ label }) => !labels.includes(label))
    .map(({ line, quoted }): BadRow => ({ line, reason: 'fifthClass', text: quoted }));
  const all = [...bad, ...others].sort((a, b) => a.line - b.line);
  if (labels.length < 2) return { refused: 'oneClass', bad: all };
  const label = Uint8Array.from(kept, (row) => labels.indexOf(row.label));
  const task = tasks[labels.length] ?? 'four';
  return { ...onPlane(kept, label, new Float32Array()), task, labels, bad: all, leftOut };
}

/**
 * Labels in the order of their classes: numbers by size; of two names the first in the file is class 1, of more the
 * first is class 0.
 */
function inClasses(labels: readonly string[], number: (raw: string) => number): string[] {
  if (labels.every((label) => !Number.isNaN(number(label))))
    return [...labels].sort((a, b) => number(a) - number(b));
  return labels.length === 2 ? [...labels].reverse() : [...labels];
}

/** Values between −1 and 1, as they are or else brought there. */
function inRange(raw: readonly number[]) {
  const [from, to] = raw.reduce<Range>(
    ([a, b], v) => [Math.min(a, v), Math.max(b, v)],
    [Infinity, -Infinity]
  );
  const fits = from >= -1 && to <= 1;
  const value = Float32Array.from(raw, (v) =>
    fits ? v : to > from ? 2 * ((v - from) / (to - from)) - 1 : 0
  );
  const was: Pick<Loaded, 'values'> = fits ? {} : { values: [from, to] };
  return { value, label: Uint8Array.from(value, (v) => (v >= 0 ? 1 : 0)), was };
}

type Range = [from: number, to: number];

/** The rows as points; what leaves the plane, or huddles in a corner of it, is stretched to it. */
function onPlane(
  rows: readonly Row[],
  label: Uint8Array,
  value: Float32Array
): Pick<Loaded, 'points' | 'rescaled'> {
  const range = (key: 'x1' | 'x2'): Range =>
    rows.reduce<Range>(
      ([from, to], row) => [Math.min(from, row[key]), Math.max(to, row[key])],
      [Infinity, -Infinity]
    );
  const ranges = { x1: range('x1'), x2: range('x2') };
  const all = [...ranges.x1, ...ranges.x2];
  const span = Math.max(ranges.x1[1] - ranges.x1[0], ranges.x2[1] - ranges.x2[0]);
  const fits = Math.max(...all.map(Math.abs)) <= REACH && span >= REACH / 2;
  const put = (value: number, [from, to]: Range) =>
    fits ? value : to > from ? FILL * (2 * ((value - from) / (to - from)) - 1) : 0;
  const points = {
    x: Float32Array.from(rows.flatMap(({ x1, x2 }) => [put(x1, ranges.x1), put(x2, ranges.x2)])),
    label,
    value
  };
  return fits ? { points } : { points, rescaled: ranges };
}

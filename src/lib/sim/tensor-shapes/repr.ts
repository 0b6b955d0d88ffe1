// What NumPy 2 prints for an array of whole numbers: numpy/_core/arrayprint.py with its defaults (75
// characters a line; above 1,000 cells three at either end of an axis, and the shape).
import type { Arr } from './array';
import { sizeOf, tuple } from './shape';

const [LINE, EDGE, THRESHOLD] = [75, 3, 1000];

/** Nothing when a number that would have to be printed was not computed. */
export function repr({ shape, scalar, read }: Arr): string | undefined {
  const size = sizeOf(shape);
  const summary = size > THRESHOLD;
  const rank = shape.length;
  const written = (index: number[]) => {
    const { value } = read(index);
    if (value === undefined) throw new RangeError();
    return String(value);
  };
  /** Cells that are printed along an axis; −1 is "...". */
  const along = (axis: number): number[] => {
    const n = shape[axis] ?? 0;
    const cells = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
    return summary && n > 2 * EDGE ? [...cells(0, EDGE), -1, ...cells(n - EDGE, n)] : cells(0, n);
  };

  /** The printed numbers, and how wide the widest is. */
  const words = new Map<string, string>();
  let wide = 0;
  const collect = (index: number[]) => {
    if (index.length === rank) {
      const word = written(index);
      words.set(index.join(), word);
      wide = Math.max(wide, word.length);
    } else for (const i of along(index.length)) if (i >= 0) collect([...index, i]);
  };

  function nested(index: number[], indent: string, width: number): string {
    const deeper = rank - index.length;
    if (deeper === 0) return (words.get(index.join()) ?? '').padStart(wide);
    const parts = along(index.length).map((i) =>
      i < 0 ? '...' : nested([...index, i], `${indent} `, width - 1)
    );
    if (deeper > 1) return `[${parts.join(`,${'\n'.repeat(deeper - 1)}${indent}`)}]`;
    let [text, line] = ['', indent];
    parts.forEach((word, i) => {
      if (line.length > indent.length && line.length + word.length > width - 1) {
        text += `${line.trimEnd()}\n`;
        line = indent;
      }
      line += word + (i < parts.length - 1 ? ', ' : '');
    });
    return `[${(text + line).slice(indent.length)}]`;
  }

  try {
    if (rank === 0) return scalar ? `np.int64(${written([])})` : `array(${written([])})`;
    if (size === 0) return `array([], ${rank > 1 ? `shape=${tuple(shape)}, ` : ''}dtype=int64)`;
    collect([]);
    const text = `array(${nested([], ' '.repeat(7), LINE - 1)}`;
    if (!summary) return `${text})`;
    const extra = `shape=${tuple(shape)})`;
    const last = text.length - text.lastIndexOf('\n') - 1 + 1;
    return `${text},${last + extra.length + 1 > LINE ? `\n${' '.repeat(6)}` : ' '}${extra}`;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const [LINES, TOP] = [11, 6];

/** The same in at most eleven lines; how many were left out stands between the two parts. */
export function shortened(text: string): { top: string; left: number; bottom: string } {
  const lines = text.split('\n');
  if (lines.length <= LINES) return { top: text, left: 0, bottom: '' };
  const tail = LINES - TOP - 1;
  return {
    top: lines.slice(0, TOP).join('\n'),
    left: lines.length - TOP - tail,
    bottom: lines.slice(-tail).join('\n')
  };
}

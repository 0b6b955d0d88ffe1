// Readouts over time as a table that spreadsheets open.
import type { Trace } from './define';

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The readouts that get a column: all but one that only says the step again, which has a column already. */
export function columns({ t, values }: Trace, headings: Record<string, string>, step: string): string[] {
  return Object.keys(values).filter(
    (name) => headings[name] !== step || t.some((now, i) => values[name]?.[i] !== now)
  );
}

/** One line a step; `names` are the column headings for `t` and each readout. */
export function csvOf(trace: Trace, headings: Record<string, string>, step: string): string {
  const names = columns(trace, headings, step);
  const lines = [[step, ...names.map((name) => headings[name] ?? name)].map(quoted).join(',')];
  for (const [i, t] of trace.t.entries())
    lines.push([t, ...names.map((name) => trace.values[name]?.[i] ?? '')].join(','));
  return `${lines.join('\r\n')}\r\n`;
}

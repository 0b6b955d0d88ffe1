// Readouts over time as a table that spreadsheets open.
import type { Trace } from './define';

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** One line a step; `names` are the column headings for `t` and each readout. */
export function csvOf(trace: Trace, headings: Record<string, string>, step: string): string {
  const names = Object.keys(trace.values);
  const lines = [[step, ...names.map((name) => headings[name] ?? name)].map(quoted).join(',')];
  for (const [i, t] of trace.t.entries())
    lines.push([t, ...names.map((name) => trace.values[name]?.[i] ?? '')].join(','));
  return `${lines.join('\r\n')}\r\n`;
}

// The small language in which a chapter states what a reader should reach or what will happen:
//   loss < 0.05 and epoch <= 200
// A goal is a list of comparisons of readouts with numbers, all of which must hold.

const comparisons = {
  '<=': (a: number, b: number) => a <= b,
  '>=': (a: number, b: number) => a >= b,
  '<': (a: number, b: number) => a < b,
  '>': (a: number, b: number) => a > b,
  '=': (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)),
  '!=': (a: number, b: number) => Math.abs(a - b) > 1e-9 * Math.max(1, Math.abs(b))
};
type Comparison = keyof typeof comparisons;

export interface Condition {
  readout: string;
  comparison: Comparison;
  number: number;
}
export type Goal = readonly Condition[];

/** Reads a goal; throws with the offending part when it is not one (a chapter's error, found at build time). */
export function parseGoal(text: string): Goal {
  return text.split(/\s+and\s+/).map((part) => {
    const found = /^\s*(\w+)\s*(<=|>=|!=|<|>|=)\s*([-−]?[\d.]+(?:e-?\d+)?)\s*$/.exec(part);
    const [, readout, comparison, digits] = found ?? [];
    const limit = Number(digits?.replace('−', '-'));
    if (!readout || !comparison || Number.isNaN(limit)) throw new Error(`Not a goal: "${part}"`);
    return { readout, comparison: comparison as Comparison, number: limit };
  });
}

/** Whether every condition of the goal holds; a readout that does not exist never holds. */
export const reached = (goal: Goal, readouts: Record<string, number>): boolean =>
  goal.every(({ readout, comparison, number }) => {
    const value = readouts[readout];
    return value !== undefined && comparisons[comparison](value, number);
  });

// How far the axis of the curves reaches.

/**
 * The ends of an axis for these lines. It begins at 0 where that wastes little of it, and a line that never
 * changes has 0 at one end of its axis: an error of 0 lies on the floor and not half-way up.
 */
export function extent(lines: readonly (readonly number[])[]): [low: number, high: number] {
  let low = Infinity;
  let high = -Infinity;
  for (const line of lines)
    for (const value of line) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
  if (!Number.isFinite(low) || (low === 0 && high === 0)) return [0, 1];
  if (low === high) return low > 0 ? [0, 2 * low] : [2 * low, 0];
  return low > 0 && low < 0.6 * high ? [0, high] : [low, high];
}

// Paths through places of the viewBox.
import { px } from './format';

type Place = readonly [x: number, y: number];

/** The runs of places that are numbers. */
function runs(points: readonly Place[]): Place[][] {
  const found: Place[][] = [];
  let open = false;
  for (const point of points) {
    const drawn = Number.isFinite(point[0]) && Number.isFinite(point[1]);
    if (drawn && open) found.at(-1)?.push(point);
    else if (drawn) found.push([point]);
    open = drawn;
  }
  return found;
}

const through = (points: readonly Place[]) => points.map(([x, y]) => `${px(x)} ${px(y)}`).join('L');

/** A line through places, broken where there is no number. */
export const polyline = (points: readonly Place[]): string =>
  runs(points)
    .map((run) => `M${through(run)}`)
    .join('');

/** The area between such a line and a height, broken likewise. */
export const areaDownTo = (floor: number, points: readonly Place[]): string =>
  runs(points)
    .map((run) => `M${px(run[0]?.[0] ?? 0)} ${px(floor)}L${through(run)}V${px(floor)}Z`)
    .join('');

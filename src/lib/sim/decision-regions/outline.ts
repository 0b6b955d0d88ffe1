// An outline: the corners of a shape in the plane, in order. And whether a place lies inside it.

export type Place = readonly [x: number, y: number];
export type Outline = readonly Place[];

/** The plane that the picture shows. */
export const plane = { x: [-3, 3], y: [-2.5, 2.5] } as const;

/** Corners stand on a grid of 0.05, so that half-planes have short numbers. */
export const onGrid = (x: number): number => Math.round(x * 20) / 20 || 0;

/** More corners than this are not drawn. */
export const MAX_CORNERS = 12;

/** Twice the signed area: positive when the corners run anticlockwise. */
export const area = (outline: Outline): number =>
  outline.reduce((sum, [x, y], i) => {
    const [nx, ny] = outline[(i + 1) % outline.length] ?? [x, y];
    return sum + x * ny - nx * y;
  }, 0);

/** The same outline with its corners in anticlockwise order. */
export const anticlockwise = (outline: Outline): Outline =>
  area(outline) < 0 ? outline.toReversed() : outline;

/** Twice the area of the triangle abc; positive when it turns left. */
export const turn = ([ax, ay]: Place, [bx, by]: Place, [cx, cy]: Place): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** Even–odd rule: whether a ray from the place crosses the outline an odd number of times. */
export function inside(outline: Outline, [x, y]: Place): boolean {
  let odd = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
    const [ax, ay] = outline[i] ?? [0, 0];
    const [bx, by] = outline[j] ?? [0, 0];
    if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) odd = !odd;
  }
  return odd;
}

/** Whether two sides run through each other; sides that only touch, or lie on one line, do not. */
export function crossesItself(outline: Outline): boolean {
  const n = outline.length;
  const at = (i: number): Place => outline[i % n] ?? [0, 0];
  const apart = (one: number, two: number) => Math.min(one, two) < -1e-6 && Math.max(one, two) > 1e-6;
  for (let i = 0; i < n; i++)
    for (let j = i + 2; j < n; j++) {
      const [a, b, c, d] = [at(i), at(i + 1), at(j), at(j + 1)];
      if (apart(turn(a, b, c), turn(a, b, d)) && apart(turn(c, d, a), turn(c, d, b))) return true;
    }
  return false;
}

/** Keeps the corners that matter most (Douglas and Peucker 1973) until no more than MAX_CORNERS are left. */
export function simplified(path: Outline): Outline {
  for (let tolerance = 0.1; ; tolerance *= 1.4) {
    const kept = reduced(path, tolerance).map(([x, y]): Place => [onGrid(x), onGrid(y)]);
    const first = kept[0];
    const last = kept.at(-1);
    const closed =
      kept.length > 3 && first && last && Math.hypot(first[0] - last[0], first[1] - last[1]) < 0.4
        ? kept.slice(0, -1)
        : kept;
    if (closed.length <= MAX_CORNERS) return closed;
  }
}

function reduced(path: Outline, tolerance: number): Outline {
  const [first, last] = [path[0], path.at(-1)];
  if (!first || !last || path.length < 3) return path;
  let [farthest, at] = [0, 0];
  const length = Math.hypot(last[0] - first[0], last[1] - first[1]);
  for (const [i, place] of path.entries()) {
    // A path that comes back to its start has no chord to measure from: there the distance from the start counts.
    const away =
      length < 0.4
        ? Math.hypot(place[0] - first[0], place[1] - first[1])
        : Math.abs(turn(first, last, place)) / length;
    if (away > farthest) [farthest, at] = [away, i];
  }
  if (farthest <= tolerance || at === 0 || at === path.length - 1) return [first, last];
  return [...reduced(path.slice(0, at + 1), tolerance).slice(0, -1), ...reduced(path.slice(at), tolerance)];
}

/** An outline as a text for links: "1,0;0.5,-1;…". */
export const asText = (outline: Outline): string => outline.map((place) => place.join(',')).join(';');

/** The outline that a text names, or nothing when it names none. */
export function fromText(text: string): Outline | undefined {
  const places = text.split(';').map((pair): Place => {
    const [x = NaN, y = NaN] = pair.split(',').map((part) => (part.trim() ? Number(part) : NaN));
    return [onGrid(x), onGrid(y)];
  });
  const fits = ([x, y]: Place) => x >= plane.x[0] && x <= plane.x[1] && y >= plane.y[0] && y <= plane.y[1];
  return places.length >= 3 && places.length <= MAX_CORNERS && places.every(fits) ? places : undefined;
}

// Where a threshold unit, an AND of them and the whole network are on: as numbers and as polygons.
import { inside, plane, type Outline, type Place } from './outline';
import type { Cut, HalfPlane } from './plan';

/** The network as it stands: which cuts every unit of the second layer asks for. */
export interface Built {
  units: readonly HalfPlane[];
  pieces: readonly (readonly Cut[])[];
  /** How many of its cuts a piece may miss and still be on. */
  slack: number;
}

/** [z > 0] with z = w₁x₁ + w₂x₂ + b. */
export const isOn = ({ w1, w2, b }: HalfPlane, [x, y]: Place): boolean => w1 * x + w2 * y + b > 0;

/**
 * The second layer: p = [Σ ±h + ½ + slack − n₊ > 0], with + for the n₊ units that should be on and − for those
 * that should be off. The third: [Σ p − ½ > 0].
 */
export function pieceOn({ units, slack }: Built, cuts: readonly Cut[], place: Place): boolean {
  let missed = 0;
  for (const { unit, on } of cuts) {
    const half = units[unit];
    if (half && isOn(half, place) !== on) missed++;
  }
  return cuts.length > 0 && missed <= slack;
}

/** The third layer: whether any piece is on. */
export const networkOn = (built: Built, place: Place): boolean =>
  built.pieces.some((cuts) => pieceOn(built, cuts, place));

const [COLUMNS, ROWS] = [36, 30];
/** Places spread evenly over the plane, at which shares are counted. */
const samples: readonly Place[] = Array.from({ length: COLUMNS * ROWS }, (_, i) => [
  plane.x[0] + (((i % COLUMNS) + 0.5) / COLUMNS) * (plane.x[1] - plane.x[0]),
  plane.y[0] + ((Math.floor(i / COLUMNS) + 0.5) / ROWS) * (plane.y[1] - plane.y[0])
]);

/** The percentage of the plane where this holds. */
export const share = (holds: (place: Place) => boolean): number =>
  (100 * samples.filter(holds).length) / samples.length;

/** Of these half-planes the one that alone is wrong on the smallest part of the plane. */
export function leastWrong(units: readonly HalfPlane[], outlines: readonly Outline[]): HalfPlane | undefined {
  const wanted = samples.map((place) => outlines.some((outline) => inside(outline, place)));
  let [best, least]: [HalfPlane | undefined, number] = [undefined, Infinity];
  for (const half of units) {
    const wrong = samples.filter((place, i) => isOn(half, place) !== wanted[i]).length;
    if (wrong < least) [best, least] = [half, wrong];
  }
  return best;
}

/** Percentages of the plane: in the shape but not answered 1, and answered 1 outside the shape. */
export function errors(built: Built, outlines: readonly Outline[]): { missed: number; extra: number } {
  let [missed, extra] = [0, 0];
  for (const place of samples) {
    const wanted = outlines.some((outline) => inside(outline, place));
    const said = networkOn(built, place);
    if (wanted && !said) missed++;
    if (said && !wanted) extra++;
  }
  return { missed: (100 * missed) / samples.length, extra: (100 * extra) / samples.length };
}

const whole: Outline = [
  [plane.x[0], plane.y[0]],
  [plane.x[1], plane.y[0]],
  [plane.x[1], plane.y[1]],
  [plane.x[0], plane.y[1]]
];

/** The part of a convex polygon on one side of a line (Sutherland and Hodgman 1974). */
function clipped(polygon: Outline, { w1, w2, b }: HalfPlane, on: boolean): Outline {
  const side = ([x, y]: Place) => (on ? 1 : -1) * (w1 * x + w2 * y + b);
  return polygon.flatMap((from, i) => {
    const to = polygon[(i + 1) % polygon.length] ?? from;
    const [s, t] = [side(from), side(to)];
    const kept: Place[] = s >= 0 ? [from] : [];
    if (s >= 0 !== t >= 0) {
      const share = s / (s - t);
      kept.push([from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]);
    }
    return kept;
  });
}

/** All ways to leave `slack` of these cuts out. */
function choices(cuts: readonly Cut[], slack: number): (readonly Cut[])[] {
  if (slack <= 0 || cuts.length === 0) return [cuts];
  return cuts.flatMap((_, i) =>
    choices(cuts.slice(i + 1), slack - 1).map((rest) => [...cuts.slice(0, i), ...rest])
  );
}

/** Convex polygons that together are the place where a piece is on. */
export const polygonsOf = ({ units, slack }: Built, cuts: readonly Cut[]): Outline[] =>
  cuts.length === 0
    ? []
    : choices(cuts, slack)
        .map((asked) =>
          asked.reduce<Outline>((polygon, { unit, on }) => {
            const half = units[unit];
            return half ? clipped(polygon, half, on) : polygon;
          }, whole)
        )
        .filter((polygon) => polygon.length >= 3);

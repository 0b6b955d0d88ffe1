// From a shape to the threshold units that make it. Every side of the shape lies on a line; the line is one
// unit of the first layer. The shape is parted into convex pieces; a piece is one unit of the second layer.
import { anticlockwise, crossesItself, turn, type Outline, type Place } from './outline';

/** A unit of the first layer: on where w₁x₁ + w₂x₂ + b > 0. */
export interface HalfPlane {
  w1: number;
  w2: number;
  b: number;
}

/** What a piece asks of one first-layer unit: to be on, or (behind a side that runs the other way) to be off. */
export interface Cut {
  unit: number;
  on: boolean;
}

export interface Plan {
  units: readonly HalfPlane[];
  /** For every convex piece, its cuts in order. */
  pieces: readonly (readonly Cut[])[];
  crossing: boolean;
}

const tidy = (x: number): number => Math.round(x * 1e4) / 1e4 || 0;

/** The half-plane to the left of the way from a to b: w = (−Δy, Δx), b = −w·a. */
const leftOf = ([ax, ay]: Place, [bx, by]: Place): HalfPlane => {
  const [w1, w2] = [ay - by, bx - ax];
  return { w1: tidy(w1), w2: tidy(w2), b: tidy(-w1 * ax - w2 * ay) };
};

/** 1 when both are the same half-plane, −1 when they lie on the two sides of one line, otherwise 0. */
function likeness(one: HalfPlane, two: HalfPlane): number {
  const [m, n] = [Math.hypot(one.w1, one.w2), Math.hypot(two.w1, two.w2)];
  if (m === 0 || n === 0) return 0;
  for (const side of [1, -1]) {
    const apart = Math.max(
      Math.abs(one.w1 / m - (side * two.w1) / n),
      Math.abs(one.w2 / m - (side * two.w2) / n),
      Math.abs(one.b / m - (side * two.b) / n)
    );
    if (apart < 1e-3) return side;
  }
  return 0;
}

/** Cuts triangles off (ear clipping, Meisters 1975). An outline that crosses itself may leave some of it over. */
function triangles(outline: Outline): Outline[] {
  const left = [...outline];
  const found: Outline[] = [];
  while (left.length > 3) {
    const n = left.length;
    const ear = left.findIndex((tip, i) => {
      const [before, after] = [left[(i + n - 1) % n] ?? tip, left[(i + 1) % n] ?? tip];
      if (turn(before, tip, after) <= 1e-9) return false;
      return !left.some(
        (other) =>
          other !== before &&
          other !== tip &&
          other !== after &&
          turn(before, tip, other) >= 0 &&
          turn(tip, after, other) >= 0 &&
          turn(after, before, other) >= 0
      );
    });
    if (ear < 0) break;
    const [before, tip, after] = [left[(ear + n - 1) % n], left[ear], left[(ear + 1) % n]];
    if (before && tip && after) found.push([before, tip, after]);
    left.splice(ear, 1);
  }
  const [a, b, c] = left;
  if (left.length === 3 && a && b && c && turn(a, b, c) > 1e-9) found.push(left);
  return found;
}

/** The two pieces as one when they share a side and stay convex (Hertel and Mehlhorn 1983). */
function joined(one: Outline, two: Outline): Outline | undefined {
  for (const [i, a] of one.entries()) {
    const b = one[(i + 1) % one.length];
    const j = two.findIndex((c, k) => c === b && two[(k + 1) % two.length] === a);
    if (j < 0) continue;
    // The corners of the second piece that the first does not have, from behind a round to before b.
    const inner = Array.from(two.slice(2), (_, k) => two[(j + 2 + k) % two.length] ?? a);
    const whole = [...one.slice(0, i + 1), ...inner, ...one.slice(i + 1)];
    const convex = whole.every((corner, k) => {
      const next = whole[(k + 1) % whole.length] ?? corner;
      return turn(corner, next, whole[(k + 2) % whole.length] ?? corner) >= -1e-9;
    });
    return convex ? whole : undefined;
  }
  return undefined;
}

function convexPieces(outline: Outline): Outline[] {
  const pieces = triangles(anticlockwise(outline));
  for (let i = 0; i < pieces.length; i++)
    for (let j = i + 1; j < pieces.length; j++) {
      const [one, two] = [pieces[i], pieces[j]];
      const whole = one && two && joined(one, two);
      if (!whole) continue;
      pieces[i] = whole;
      pieces.splice(j, 1);
      j = i;
    }
  return pieces;
}

/** The number of the unit that draws this half-plane, and on which side; a new unit when there is none yet. */
function cut(units: HalfPlane[], half: HalfPlane): Cut {
  for (const [unit, known] of units.entries()) {
    const side = likeness(known, half);
    if (side !== 0) return { unit, on: side > 0 };
  }
  return { unit: units.push(half) - 1, on: true };
}

const cutsOf = (units: HalfPlane[], outline: Outline): Cut[] => {
  const cuts: Cut[] = [];
  for (const [i, a] of outline.entries()) {
    const b = outline[(i + 1) % outline.length] ?? a;
    if (a[0] === b[0] && a[1] === b[1]) continue;
    const one = cut(units, leftOf(a, b));
    if (!cuts.some(({ unit, on }) => unit === one.unit && on === one.on)) cuts.push(one);
  }
  return cuts;
};

/** For two layers: every side of the shape is asked for at once. */
export function onePiece(outlines: readonly Outline[]): Plan {
  const units: HalfPlane[] = [];
  const pieces = [outlines.flatMap((outline) => cutsOf(units, anticlockwise(outline)))];
  return { units, pieces, crossing: outlines.some(crossesItself) };
}

/** For three layers: one unit of the second layer for every convex piece. */
export function manyPieces(outlines: readonly Outline[]): Plan {
  const units: HalfPlane[] = [];
  const pieces = outlines.flatMap(convexPieces).map((piece) => cutsOf(units, piece));
  return { units, pieces, crossing: outlines.some(crossesItself) };
}

// A perceptron of two inputs is a line: the points where its weighted sum is zero.

/** A sample: two inputs and the right answer. */
export interface Point {
  x1: number;
  x2: number;
  y: 1 | -1;
}

export interface Line {
  w1: number;
  w2: number;
  b: number;
}

export const flat: Line = { w1: 0, w2: 0, b: 0 };

/**
 * The nearest number of nine decimals. Inputs and rates are short decimals, so this takes away what
 * binary fractions add (0.1 + 0.2), and a sum that is zero on paper is zero here.
 */
export const exact = (x: number): number => Math.round(x * 1e9) / 1e9 || 0;

/** z = w₁x₁ + w₂x₂ + b */
export const sum = ({ w1, w2, b }: Line, { x1, x2 }: { x1: number; x2: number }): number =>
  exact(w1 * x1 + w2 * x2 + b);

/** ŷ = +1 if z > 0, −1 if z ≤ 0 */
export const sign = (z: number): 1 | -1 => (z > 0 ? 1 : -1);

/** Whether the line answers this point wrongly. */
export const isWrong = (line: Line, point: Point): boolean => sign(sum(line, point)) !== point.y;

/** How many points the line answers wrongly. */
export const mistakes = (line: Line, points: readonly Point[]): number =>
  points.filter((point) => isWrong(line, point)).length;

/** w ← w + η(y − ŷ)x, b ← b + η(y − ŷ): Rosenblatt's rule; a right answer changes nothing. */
export function corrected(line: Line, { x1, x2, y }: Point, rate: number): Line {
  const push = rate * (y - sign(sum(line, { x1, x2 })));
  return {
    w1: exact(line.w1 + push * x1),
    w2: exact(line.w2 + push * x2),
    b: exact(line.b + push)
  };
}

/** Whether two lines have the very same numbers. */
export const same = (p: Line, q: Line): boolean => p.w1 === q.w1 && p.w2 === q.w2 && p.b === q.b;

/** ‖(w₁, w₂, b)‖ */
export const size = ({ w1, w2, b }: Line): number => Math.hypot(w1, w2, b);

/** The direction of (w₁, w₂) from the x₁ axis, in degrees above −180 up to 180; 0 where there is no line. */
export const angle = ({ w1, w2 }: Line): number =>
  w1 === 0 && w2 === 0 ? 0 : (Math.atan2(w2, w1) * 180) / Math.PI;

// The line w₁x₁ + w₂x₂ + b = 0 of a unit with two inputs: where it lies in a drawing, and how it is dragged.
import type { DragHandlers } from './drag';
import { px } from './format';
import type { Scale } from './scale';

interface Line {
  w1: number;
  w2: number;
  b: number;
}

/** A line as a frame of its own: its first axis points along w, so that all that swings is one matrix. */
export interface LineFrame {
  /** Takes the frame to the drawing: the value of `transform`. */
  matrix: string;
  /** The origin in the units of the drawing, and in those of the plane. */
  at: { x: number; y: number };
  foot: { x1: number; x2: number };
  /** The direction of w in the drawing, where y runs downwards. */
  cos: number;
  sin: number;
  /** ‖w‖ */
  length: number;
  /** Distance of the plane's middle from the line, positive on the side to which w points. */
  away: number;
}

/**
 * The frame of a line in a drawing whose scales have one unit for both axes; nothing where w is 0. Its origin is the foot
 * of `middle` on the line, moved along the line by `along` units of the drawing. A line farther away than `reach` is
 * taken to lie at that distance.
 */
export function lineFrame(
  { w1, w2, b }: Line,
  [mx, my]: readonly [x1: number, x2: number],
  x: Scale,
  y: Scale,
  { along = 0, reach = Infinity } = {}
): LineFrame | undefined {
  const length = Math.hypot(w1, w2);
  if (length < 1e-6) return undefined;
  // Distance: (w · m + b) / ‖w‖
  const away = Math.max(-reach, Math.min(reach, (w1 * mx + w2 * my + b) / length));
  const [cos, sin] = [w1 / length, -w2 / length];
  const [left, top] = [x(mx - away * cos) - along * sin, y(my + away * sin) + along * cos];
  const at = { x: px(left), y: px(top) };
  const [a, c] = [cos.toFixed(4), sin.toFixed(4)];
  return {
    matrix: `matrix(${a} ${c} ${(-sin).toFixed(4)} ${a} ${at.x} ${at.y})`,
    at,
    foot: { x1: x.invert(left), x2: y.invert(top) },
    cos,
    sin,
    length,
    away
  };
}

const tenth = (value: number) => Math.round(value * 10) / 10 || 0;

/** What a drag of the line needs to know when it happens; without `set` the line is only looked at. */
interface Dragged {
  line: Line;
  frame: Pick<LineFrame, 'foot' | 'length'> | undefined;
  x: Scale;
  y: Scale;
  set: ((line: Line) => void) | undefined;
}

/**
 * Two drags of a line, in tenths: `shift` moves it until it passes through the pointer, `turn` turns it towards the
 * pointer about the foot of its arrow, as that was when the drag began, and leaves ‖w‖.
 */
export function lineDrags(now: () => Dragged): { shift: DragHandlers; turn: DragHandlers } {
  let pivot: { x1: number; x2: number; length: number } | undefined;
  return {
    shift: {
      move(vx, vy) {
        const { line, x, y, set } = now();
        const { w1, w2 } = line;
        set?.({ w1, w2, b: tenth(-w1 * x.invert(vx) - w2 * y.invert(vy)) });
      }
    },
    turn: {
      down() {
        const { frame } = now();
        pivot = frame && { ...frame.foot, length: frame.length };
      },
      move(vx, vy) {
        const { x, y, set } = now();
        if (!pivot) return;
        const [dx, dy] = [x.invert(vx) - pivot.x1, y.invert(vy) - pivot.x2];
        const distance = Math.hypot(dx, dy);
        if (distance < 0.05) return;
        const [w1, w2] = [tenth((pivot.length * dx) / distance), tenth((pivot.length * dy) / distance)];
        if (w1 !== 0 || w2 !== 0) set?.({ w1, w2, b: tenth(-w1 * pivot.x1 - w2 * pivot.x2) });
      }
    }
  };
}

// A clock without a dial, as hands, as 32×32 grey cells, and as the numbers that people may measure on it.
import type { Random } from '../random';

/** Minutes of one turn of the hour hand. */
export const TURN = 720;
export const SIDE = 32;
export const CELLS = SIDE * SIDE;

export interface Clock {
  /** Minutes past twelve, 0 up to 720. */
  minutes: number;
  /** Where the clock hangs in its picture, in cells away from the middle. */
  x: number;
  y: number;
}

/** Lengths and widths of the hands in cells, the hour hand first. */
const hands = [
  { length: 7.5, width: 2.4 },
  { length: 12.5, width: 1.3 }
] as const;

/** The angles of hour and minute hand in degrees, clockwise from twelve. */
export const anglesOf = (minutes: number): [hour: number, minute: number] => [
  (minutes / TURN) * 360,
  ((minutes % 60) / 60) * 360
];

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The tips of both hands from the middle of the clock, in cells, y growing upwards. */
export const tipsOf = (minutes: number): [x1: number, y1: number, x2: number, y2: number] => {
  const [hour, minute] = anglesOf(minutes).map(radians) as [number, number];
  const [h, m] = hands;
  return [
    h.length * Math.sin(hour),
    h.length * Math.cos(hour),
    m.length * Math.sin(minute),
    m.length * Math.cos(minute)
  ];
};

/** The hour hand (0) or the minute hand (1). */
export const handOf = (k: 0 | 1) => hands[k];

/** The ink of every cell from 0 to 1, row by row from the top. */
export function paint({ minutes, x, y }: Clock): Float32Array {
  const cells = new Float32Array(CELLS);
  const tips = tipsOf(minutes);
  hands.forEach(({ length, width }, k) => {
    const [dx, dy] = [(tips[2 * k] ?? 0) / length, -(tips[2 * k + 1] ?? 0) / length];
    // Only the cells that the hand can reach
    const reach = (from: number, by: number): [number, number] => [
      Math.max(0, Math.floor(from + Math.min(0, by) - width)),
      Math.min(SIDE, Math.ceil(from + Math.max(0, by) + width))
    ];
    const [top, bottom] = reach(SIDE / 2 + y, dy * length);
    const [left, right] = reach(SIDE / 2 + x, dx * length);
    for (let row = top; row < bottom; row++)
      for (let column = left; column < right; column++) {
        const px = column + 0.5 - SIDE / 2 - x;
        const py = row + 0.5 - SIDE / 2 - y;
        // How far along the hand, held between its ends, and how far away from it
        const along = Math.min(length, Math.max(0, px * dx + py * dy));
        const away = Math.sqrt((px - along * dx) ** 2 + (py - along * dy) ** 2);
        const ink = Math.min(1, Math.max(0, width / 2 + 0.5 - away));
        const at = row * SIDE + column;
        if (ink > (cells[at] ?? 0)) cells[at] = ink;
      }
  });
  return cells;
}

/** What the reader may be given. */
export const inputNames = ['pixels', 'tips', 'angles', 'sines'] as const;
export type Input = (typeof inputNames)[number];

/** How many numbers each of them is. */
export const widths: Record<Input, number> = { pixels: CELLS, tips: 4, angles: 2, sines: 4 };

/** A reader learns best from numbers of about 1: tips are handed over in tens of cells, angles in turns. */
export const CELLS_PER_UNIT = 10;

/** The numbers that a reader is given for one clock. */
export function inputOf(input: Input, clock: Clock): ArrayLike<number> {
  switch (input) {
    case 'pixels':
      return paint(clock);
    case 'tips':
      return tipsOf(clock.minutes).map((cells) => cells / CELLS_PER_UNIT);
    case 'angles':
      return anglesOf(clock.minutes).map((degrees) => degrees / 360);
    case 'sines':
      return anglesOf(clock.minutes).flatMap((degrees) => [
        Math.sin(radians(degrees)),
        Math.cos(radians(degrees))
      ]);
  }
}

/** A clock at any time, hanging a little to one side. */
export const draw = (rng: Random): Clock => ({
  minutes: rng.uniform(0, TURN),
  x: rng.uniform(-1, 1),
  y: rng.uniform(-1, 1)
});

/** Minutes between two times the short way round the dial. */
export function apart(a: number, b: number): number {
  const distance = Math.abs(a - b) % TURN;
  return Math.min(distance, TURN - distance);
}

/** The time of day that any number of minutes comes to. */
export const wrapped = (minutes: number): number => ((minutes % TURN) + TURN) % TURN;

/** "2:24"; twelve is written as 12. */
export function written(minutes: number): string {
  const whole = Math.round(wrapped(minutes)) % TURN;
  return `${Math.floor(whole / 60) || 12}:${String(whole % 60).padStart(2, '0')}`;
}

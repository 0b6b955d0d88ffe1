// The shapes to begin with.
import type { Outline, Place } from './outline';

export const shapes = ['triangle', 'pentagon', 'star', 'corner', 'islands'] as const;
export type Shape = (typeof shapes)[number];

const place = (radius: number, turns: number): Place => [
  Math.round(radius * Math.cos(2 * Math.PI * turns) * 1e6) / 1e6,
  Math.round(radius * Math.sin(2 * Math.PI * turns) * 1e6) / 1e6
];

/** n corners on a circle, the first at the top. */
const regular = (n: number, radius: number): Outline =>
  Array.from({ length: n }, (_, i) => place(radius, 0.25 + i / n));

/** The five-pointed star whose ten sides lie on five lines: its inner corners are at r / φ², φ the golden ratio. */
const star = (radius: number): Outline => {
  const golden = (1 + Math.sqrt(5)) / 2;
  return Array.from({ length: 10 }, (_, i) =>
    place(i % 2 === 0 ? radius : radius / golden ** 2, 0.25 + i / 10)
  );
};

/** The outlines of a shape in the units of the plane; some shapes have two. */
export const outlinesOf = (shape: Shape): readonly Outline[] => {
  switch (shape) {
    case 'triangle':
      return [
        [
          [-1.5, -1.2],
          [1.8, -0.8],
          [-0.2, 1.6]
        ]
      ];
    case 'pentagon':
      return [regular(5, 1.8)];
    case 'star':
      return [star(2.2)];
    case 'corner':
      return [
        [
          [-1.6, -1.6],
          [1.8, -1.6],
          [1.8, -0.4],
          [-0.4, -0.4],
          [-0.4, 1.8],
          [-1.6, 1.8]
        ]
      ];
    case 'islands':
      return [
        [
          [-2.4, -1.4],
          [-0.6, -1],
          [-1.6, 0.6]
        ],
        [
          [0.4, 0],
          [2.2, -0.4],
          [2, 1.6],
          [0.8, 1.4]
        ]
      ];
  }
};

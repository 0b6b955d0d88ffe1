// Small pictures drawn by hand, pixel by pixel: 0 is paper, 1 is ink.
import { matrix, type Matrix } from '../matrix';

const shades: Record<string, number> = { '.': 0, '+': 0.5, '#': 1 };
const drawn = (...rows: string[]): Matrix =>
  matrix(rows.map((row) => [...row].map((character) => shades[character] ?? 0)));

export const pictures = {
  /** The 5×5 picture of the worked example. */
  example: drawn('###..', '.###.', '..###', '..##.', '.##..'),
  /** Two strokes rise to the right: the left half of the arch, and the long one down to the foot. */
  two: drawn('...##...', '..#..#..', '.#....#.', '......#.', '.....#..', '....#...', '...#....', '.######.'),
  /** The flag is one pixel short of a diagonal of three. */
  one: drawn('....#...', '...##...', '....#...', '....#...', '....#...', '....#...', '....#...', '...###..'),
  /** Edges in every direction, and a grey window pane. */
  house: drawn(
    '....##....',
    '...#..#...',
    '..#....#..',
    '.#......#.',
    '##########',
    '.#......#.',
    '.#.++.###.',
    '.#.++.#.#.',
    '.#....#.#.',
    '.########.'
  )
} satisfies Record<string, Matrix>;

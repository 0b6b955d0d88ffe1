// The book's two meaning colours as a scale for fields: orange below the middle, blue above, nothing in
// between. They are laid over the page with more or less opacity, so one picture suits light paper and dark.

type Rgb = readonly [red: number, green: number, blue: number];

/** Between the light and the dark theme's `--pos` and `--neg`. */
const POSITIVE: Rgb = [38, 128, 205];
const NEGATIVE: Rgb = [219, 110, 30];

/** One colour with its opacity, all from 0 to 255. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/**
 * The colour of a value from −1 to 1. `strength` is the opacity at either end, from 0 to 1.
 */
export function diverging(value: number, strength = 0.62): Rgba {
  const [red, green, blue] = value < 0 ? NEGATIVE : POSITIVE;
  const size = Math.min(1, Math.abs(value));
  return [red, green, blue, Math.round(255 * strength * size)];
}

/** A palette of `count` greys, from white for 0 to black for 1. */
export const greys = (count: number): Rgba[] =>
  Array.from({ length: count }, (_, i) => {
    const grey = Math.round(255 * (1 - i / (count - 1)));
    return [grey, grey, grey, 255];
  });

/** A palette of `count` colours (odd, so that the middle one is clear) from −1 to 1. */
export const palette = (count: number, strength?: number): Rgba[] =>
  Array.from({ length: count }, (_, i) => diverging((2 * i) / (count - 1) - 1, strength));

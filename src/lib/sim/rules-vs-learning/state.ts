import type { Weights } from '../../nn';
import { cases, type Case } from './examples';
import type { Colour, Drawing } from './drawing';
import type { Reads, Scores } from './network';
import { rangeOf, type Measure, type Rule } from './rules';

export interface State {
  rules: readonly Rule[];
  /** What the network was made to read. */
  reads: Reads;
  weights: Weights;
  /** Drawings that the network has learned from. */
  examples: number;
  scores: Scores;
}

/** The parameters that say what is drawn. */
export type Drawn = {
  subject: Case | 'own';
  wheels: number;
  wings: number;
  height: number;
  dent: number;
  colour: Colour;
  night: boolean;
  sweep: Measure;
};

/** What stands on the stage. */
export const drawingOf = ({ subject, wheels, wings, height, dent, colour, night }: Drawn): Drawing =>
  subject === 'own' ? { wheels, wings, height, dent, colour, night } : cases[subject].drawing;

const PLACES = 20;

/** The same drawing again and again, with one measure going from 0 to its end. */
export function swept(p: Drawn): { value: number; drawing: Drawing }[] {
  const most = rangeOf(p.sweep);
  const places = p.sweep === 'wheels' ? most : PLACES;
  const drawing = drawingOf(p);
  return Array.from({ length: places + 1 }, (_, i) => {
    const value = Math.round((100 * most * i) / places) / 100;
    return { value, drawing: { ...drawing, [p.sweep]: value } };
  });
}

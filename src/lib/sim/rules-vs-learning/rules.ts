// A list of rules, read from the top: the first one that fits decides, and what fits none is called a car.
import type { Drawing } from './drawing';

export const measures = ['wheels', 'wings', 'height', 'dent'] as const;
export type Measure = (typeof measures)[number];
export const comparisons = ['below', 'above'] as const;
export const verdicts = ['other', 'car'] as const;

export interface Rule {
  /** Stays with the rule when it is moved. */
  id: number;
  measure: Measure;
  comparison: (typeof comparisons)[number];
  threshold: number;
  verdict: (typeof verdicts)[number];
}

export const MAX_RULES = 5;

/** Rules are called A, B, C, … */
export const letterOf = (id: number): string => String.fromCharCode(64 + id);

/** The largest value that a measure can have. */
export const rangeOf = (measure: Measure): number => (measure === 'wheels' ? 4 : 1);

export const firstRules: readonly Rule[] = [
  { id: 1, measure: 'wheels', comparison: 'below', threshold: 2, verdict: 'other' },
  { id: 2, measure: 'wings', comparison: 'above', threshold: 0.3, verdict: 'other' },
  { id: 3, measure: 'dent', comparison: 'above', threshold: 0.3, verdict: 'other' }
];

/** Whether the condition of a rule holds for a drawing. */
export const fits = ({ measure, comparison, threshold }: Rule, drawing: Drawing): boolean =>
  comparison === 'below' ? drawing[measure] < threshold : drawing[measure] > threshold;

/** The rule that decides; nothing when none fits. */
export const deciding = (rules: readonly Rule[], drawing: Drawing): Rule | undefined =>
  rules.find((rule) => fits(rule, drawing));

/** 1 for a car, 0 for something else; where no rule fits, it is a car. */
export const verdictOf = (rules: readonly Rule[], drawing: Drawing): 0 | 1 =>
  (deciding(rules, drawing)?.verdict ?? 'car') === 'car' ? 1 : 0;

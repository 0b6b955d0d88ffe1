// What a reader has done, as plain data. Whatever storage or a file holds is checked part by part:
// the readable parts are kept, the rest is left out.
import { isRecord } from './stored';

export const PROGRESS_KEY = 'living-deep-learning.progress';
const VERSION = 1;
const FORMAT = 'living-deep-learning progress';
const MAX_ITEMS = 500;

/** A guess: the chosen option, a number, the heights of a drawn curve, or a point. */
export type Guess = number | number[];

export interface ChapterProgress {
  /** Ids of the sections that were reached. */
  sections: string[];
  /** The options that were checked, by the quiz's id. */
  quizzes: Record<string, number[]>;
  /** Ids of the quizzes that were answered right. */
  right: string[];
  tries: string[];
  guesses: Record<string, Guess>;
}

export type Chapters = Record<string, ChapterProgress>;

/** The progress of a reader who has not begun. */
export const nothing = (): ChapterProgress => ({
  sections: [],
  quizzes: {},
  right: [],
  tries: [],
  guesses: {}
});

const isName = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9][\w-]{0,79}$/i.test(value);
const names = (value: unknown): string[] =>
  Array.isArray(value) ? [...new Set(value.filter(isName))].slice(0, MAX_ITEMS) : [];
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function entries<T>(value: unknown, accept: (item: unknown) => T | undefined): Record<string, T> {
  if (!isRecord(value)) return {};
  const kept: [string, T][] = [];
  for (const [name, item] of Object.entries(value).slice(0, MAX_ITEMS)) {
    const accepted = isName(name) ? accept(item) : undefined;
    if (accepted !== undefined) kept.push([name, accepted]);
  }
  return Object.fromEntries(kept);
}

const options = (value: unknown): number[] | undefined =>
  Array.isArray(value) && value.every((n) => Number.isInteger(n) && n >= 0 && n < 20) ? value : undefined;
const guess = (value: unknown): Guess | undefined =>
  isNumber(value) || (Array.isArray(value) && value.length <= 200 && value.every(isNumber))
    ? value
    : undefined;

/** Reads what storage or a file held; nothing when it is no progress of this book at all. */
export function readProgress(held: unknown): Chapters | undefined {
  if (!isRecord(held) || held.format !== FORMAT || held.version !== VERSION) return undefined;
  return entries(held.chapters, (item) =>
    isRecord(item)
      ? {
          sections: names(item.sections),
          quizzes: entries(item.quizzes, options),
          right: names(item.right),
          tries: names(item.tries),
          guesses: entries(item.guesses, guess)
        }
      : undefined
  );
}

/** The text that is stored and exported. */
export const writeProgress = (chapters: Chapters): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, chapters });

/** Both together: what was done in either. */
export function merge(a: Chapters, b: Chapters): Chapters {
  const slugs = new Set([...Object.keys(a), ...Object.keys(b)]);
  const both = (x: string[], y: string[]) => [...new Set([...x, ...y])];
  return Object.fromEntries(
    [...slugs].map((slug) => {
      const [x, y] = [a[slug] ?? nothing(), b[slug] ?? nothing()];
      return [
        slug,
        {
          sections: both(x.sections, y.sections),
          quizzes: { ...x.quizzes, ...y.quizzes },
          right: both(x.right, y.right),
          tries: both(x.tries, y.tries),
          guesses: { ...x.guesses, ...y.guesses }
        }
      ];
    })
  );
}

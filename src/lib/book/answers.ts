// What belongs on the last page of a handout: every quiz and exercise leaves its answer here while
// the text is drawn, and the end of the chapter prints them.
import { createContext } from 'svelte';
import type { Snippet } from 'svelte';

export interface Answer {
  kind: 'quiz' | 'exercise' | 'predict';
  /** Read when printed: props may still change. */
  number(): number;
  text(): Snippet | undefined;
}

export const [getAnswers, setAnswers] = createContext<Answer[]>();

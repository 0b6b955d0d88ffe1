// What the pipeline finds out about a chapter beside its text: plain data, read by the pages, by the
// checks of the build and by the tests.
import type { Lang } from '../../i18n';
import type { Use } from '../../sim/context';
import type { Front } from './front';

export interface Section {
  id: string;
  depth: number;
  /** "6.1"; the last sections (summary, quiz, …) have none. */
  number?: string;
  title: string;
  line: number;
}

export interface Figure extends Use {
  /** "6.2" */
  number: string;
  line: number;
}

export interface Equation {
  id: string;
  number: string;
  line: number;
}

export interface Quiz {
  id: string;
  line: number;
  options: { right: boolean; feedback: boolean }[];
}

export interface Exercise {
  id: string;
  line: number;
  hint: boolean;
  solution: boolean;
}

export type PredictKind = 'choice' | 'number' | 'curve' | 'point';

export interface Predict {
  id: string;
  line: number;
  /** The simulation's name on this page. */
  sim: string;
  kind: PredictKind;
  /** The short address of the run that decides. */
  run: string;
  locks: string[];
  /** Of a choice: the condition of every option, as written. */
  conditions: { goal: string; line: number }[];
  /** Of the other kinds: the readouts that are guessed. */
  readouts: string[];
}

export interface Try {
  id: string;
  line: number;
  sim: string;
  goal: string;
  solution: string;
}

export interface Live {
  sim: string;
  readout: string;
  at?: string;
  line: number;
}

export interface Named {
  name: string;
  line: number;
}

export interface ChapterMeta {
  file: string;
  lang: Lang;
  slug: string;
  number: number;
  front: Front;
  sections: Section[];
  figures: Figure[];
  equations: Equation[];
  predicts: Predict[];
  tries: Try[];
  quizzes: Quiz[];
  exercises: Exercise[];
  lives: Live[];
  marks: { sim: string; part: string; line: number }[];
  terms: Named[];
  cites: Named[];
  /** Words of the prose, tasks and solutions included: for the test of length. */
  words: number;
}

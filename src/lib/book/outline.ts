// The book's plan as a page needs it: in one language, with what is written.

export interface OutlineChapter {
  slug: string;
  number: number;
  title: string;
  line: string;
  needs: readonly string[];
  /** Of a written chapter: the ids of its sections and quizzes, against which progress is counted. */
  written?: { sections: string[]; quizzes: string[]; sims: string[] };
}

export interface OutlinePart {
  number: number;
  title: string;
  chapters: OutlineChapter[];
}

/** All chapters in the order of the book. */
export const chaptersOf = (outline: readonly OutlinePart[]): OutlineChapter[] =>
  outline.flatMap((part) => part.chapters);

/** The written chapters before and after one. */
export function neighbours(
  outline: readonly OutlinePart[],
  slug: string
): {
  previous: OutlineChapter | undefined;
  next: OutlineChapter | undefined;
} {
  const written = chaptersOf(outline).filter((chapter) => chapter.written);
  const at = written.findIndex((chapter) => chapter.slug === slug);
  return { previous: written[at - 1], next: at < 0 ? undefined : written[at + 1] };
}

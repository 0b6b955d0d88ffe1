// The reader's progress while a page is open. It is read once the page runs in the browser, so the
// server's page and the first page in the browser are the same.
import { createContext } from 'svelte';
import {
  merge,
  nothing,
  PROGRESS_KEY,
  readProgress,
  writeProgress,
  type ChapterProgress,
  type Chapters
} from './progress';
import { parse, readStored, writeStored } from './stored';

export class Progress {
  chapters = $state.raw<Chapters>({});
  /** False when the browser refused to keep something. */
  kept = $state(true);
  /** What is stored has been read. */
  ready = $state(false);

  /** Reads what this browser has kept. */
  load(): void {
    this.chapters = readProgress(parse(readStored(PROGRESS_KEY))) ?? {};
    this.ready = true;
  }

  /** What was done in one chapter. */
  of(slug: string): ChapterProgress {
    return this.chapters[slug] ?? nothing();
  }

  /** Changes one chapter's record. Another tab may have written meanwhile, so storage is read first. */
  note(slug: string, change: (old: ChapterProgress) => Partial<ChapterProgress>): void {
    const stored = readProgress(parse(readStored(PROGRESS_KEY)));
    const chapters = this.kept && stored ? stored : this.chapters;
    const old = chapters[slug] ?? nothing();
    this.#save({ ...chapters, [slug]: { ...old, ...change(old) } });
  }

  /** Adds what a file holds; false when it holds no progress of this book. */
  add(text: string): boolean {
    const read = readProgress(parse(text));
    if (!read) return false;
    this.#save(merge(this.chapters, read));
    return true;
  }

  erase(): void {
    this.chapters = {};
    this.kept = writeStored(PROGRESS_KEY, undefined);
  }

  get text(): string {
    return writeProgress(this.chapters);
  }

  #save(chapters: Chapters): void {
    this.chapters = chapters;
    this.kept = writeStored(PROGRESS_KEY, writeProgress(chapters));
  }
}

export const [getProgress, setProgress] = createContext<Progress>();

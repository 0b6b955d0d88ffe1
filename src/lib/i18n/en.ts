import type { Words } from '.';
import { book } from './book.en';
import { frame } from './frame.en';

/** The same words in English. */
export const en: Words = { book, frame };

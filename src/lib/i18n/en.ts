import type { Words } from '.';
import { frame } from './frame.en';

/** The same words in English. */
export const en: Words = { frame };

import type { Words } from '.';
import { en } from './en';
import { ko } from './ko';
import type { Lang } from './lang';

/** The words of all languages, for the server and for pages that speak all of them at once. */
export const words: Record<Lang, Words> = { ko, en };

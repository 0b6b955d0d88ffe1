import { en } from './en';
import { ko } from './ko';
import type { Lang } from './lang';

export { languages, type Lang } from './lang';

/** Every word of the frame and the chrome, in one language. Korean is the original. */
export type Words = typeof ko;

export const words: Record<Lang, Words> = { ko, en };

import { en } from './en';
import { ko } from './ko';

export type Lang = 'ko' | 'en';
export const languages: readonly Lang[] = ['ko', 'en'];

/** Every word of the frame and the chrome, in one language. Korean is the original. */
export type Words = typeof ko;

export const words: Record<Lang, Words> = { ko, en };

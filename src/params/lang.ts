import type { ParamMatcher } from '@sveltejs/kit';

/** The first part of every address of the book is one of its two languages. */
export const match = ((param): param is 'ko' | 'en' =>
  param === 'ko' || param === 'en') satisfies ParamMatcher;

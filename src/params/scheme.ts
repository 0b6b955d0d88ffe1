import type { ParamMatcher } from '@sveltejs/kit';

/** Pictures exist in the colours of the light and of the dark page. */
export const match = ((param): param is 'light' | 'dark' =>
  param === 'light' || param === 'dark') satisfies ParamMatcher;

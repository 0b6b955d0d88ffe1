/** Under this key the browser keeps the language that the reader chose. */
export const LANGUAGE_KEY = 'living-deep-learning.language';

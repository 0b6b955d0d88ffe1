import { book } from './book.ko';
import { frame } from './frame.ko';

/** Every word of the frame and the pages in Korean, the original. */
export const ko = { book, frame };

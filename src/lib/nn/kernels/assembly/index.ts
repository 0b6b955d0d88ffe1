// The kernels that the page calls, each with the place of the work's record in memory.
export { maps } from './maps';
export { predict } from './predict';
export { train } from './train';

/** Memory from here on is the caller's. */
export const free: usize = __heap_base;

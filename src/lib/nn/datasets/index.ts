import { circle } from './circle';
import { gauss } from './gauss';
import { spiral } from './spiral';
import { xor } from './xor';

export { REACH, type Points } from './points';

/** Every generator takes how many points, the noise and a source of chance. */
export const datasets = { spiral, circle, xor, gauss };

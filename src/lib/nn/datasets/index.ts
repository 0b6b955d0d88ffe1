import { arms } from './arms';
import { circle } from './circle';
import { clouds } from './clouds';
import { gauss } from './gauss';
import { hills } from './hills';
import { slope } from './slope';
import { spiral } from './spiral';
import { xor } from './xor';

export { REACH, type Points, type Valued } from './points';

/** Every generator takes how many points, the noise and a source of chance. */
export const datasets = { spiral, circle, xor, gauss, arms, clouds };

/** The same for points with values. */
export const surfaces = { slope, hills };

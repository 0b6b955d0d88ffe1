// Where the two planes and the words below them stand in the viewBox.

export const WIDTH = 456;
/** The side of a plane, the height at which both begin, and the left edge of the hidden one. */
export const [SIDE, TOP, SECOND] = [218, 24, 238];
/** The values at the edges of both planes. */
export const [LOW, HIGH] = [-0.35, 1.35];
/** Base line of the first equation, and of the heads of the truth table. */
export const [EQUATIONS, TABLE] = [TOP + SIDE + 28, TOP + SIDE + 116];
/** From one base line to the next. */
export const ROW = 25;

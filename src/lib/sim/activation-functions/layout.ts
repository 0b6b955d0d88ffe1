// Where the parts of the picture stand in its viewBox: the function above, the chain of layers below.

export const WIDTH = 440;
export const HEIGHT = 524;

/** Bottom of the function's plane, which begins at 0. */
export const PLANE = 236;

/** Left edge of the two planes of the chain, which reach to the picture's right edge. */
export const LEFT = 40;
/** Top and bottom of the signals' plane, and of the gradients'. */
export const signals = { top: 266, bottom: 374 };
export const gradients = { top: 404, bottom: 500 };

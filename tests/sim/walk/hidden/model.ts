// What a model must not ask.
export const random = (): number => Math.random();
export const now = (): number => Date.now();

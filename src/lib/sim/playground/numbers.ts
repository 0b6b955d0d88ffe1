// What the panel of numbers is made of, in a piece of its own: it is as much as the rest of the model.
export { explain } from './explain';
export { formulas } from './formulas';

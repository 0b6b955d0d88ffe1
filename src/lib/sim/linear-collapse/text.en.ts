import { format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';

const where: Record<string, string> = { first: 'W₁', second: 'W₂', left: 'left', right: 'right' };

export const text: Text<typeof model> = {
  title: 'Two layers and one',
  hint: 'Drag the tip of an arrow to change a column of a matrix. Press play: a point walks round the circle and leaves its trail in every plane.',
  describe: ({ x1, x2, output1, output2, single1, single2, difference }) =>
    `The two layers send the input (${format(x1)}, ${format(x2)}) to (${format(output1)}, ${format(output2)}), the single matrix of their product sends it to (${format(single1)}, ${format(single2)}). ` +
    (difference < 1e-9
      ? 'Nowhere on the circle do they differ.'
      : `On the circle they differ by up to ${format(difference)}.`),
  params: {
    preset: {
      label: 'Matrices',
      options: { mix: 'skew', undo: 'undo', squash: 'squash', fold: 'fold' }
    },
    activation: {
      label: 'Activation between the layers',
      options: { linear: 'none', relu: 'ReLU', leakyRelu: 'leaky ReLU' }
    }
  },
  readouts: {
    x1: { label: 'x₁' },
    x2: { label: 'x₂' },
    output1: { label: 'Two layers y₁' },
    output2: { label: 'Two layers y₂' },
    single1: { label: 'One layer y₁' },
    single2: { label: 'One layer y₂' },
    difference: { label: 'Largest difference' },
    blue: { label: 'Blue side', unit: ' %' }
  },
  step: 'step',
  explain: {
    left: { label: 'Left column', formula: formulas.left },
    right: { label: 'Right column', formula: formulas.right },
    cell: { label: 'Cell of the product', formula: formulas.cell },
    sum1: { label: 'First sum', formula: formulas.sum1 },
    sum2: { label: 'First sum', formula: formulas.sum2 },
    hidden1: { label: 'Hidden value', formula: formulas.hidden1 },
    hidden2: { label: 'Hidden value', formula: formulas.hidden2 },
    output1: { label: 'Two layers', formula: formulas.output1 },
    output2: { label: 'Two layers', formula: formulas.output2 },
    single1: { label: 'One layer', formula: formulas.single1 },
    single2: { label: 'One layer', formula: formulas.single2 }
  },
  markName: (mark) => {
    if (mark === 'walker') return 'The point on the circle';
    const [what = '', which = ''] = mark.split(':');
    if (what === 'cell') return `W₂W₁, row ${Number(which[0]) + 1}, column ${Number(which[2]) + 1}`;
    return `The ${where[which]} column of ${where[what]}`;
  },
  actions: { setColumn: { label: 'Change the column', arguments: { top: 'top', bottom: 'bottom' } } },
  words: {
    picture: 'The plane of inputs on its way through two layers, and through the one matrix of their product',
    input: 'Input x',
    hidden: 'Hidden h',
    output: 'Two layers',
    single: 'One layer W₂W₁',
    first: 'W₁',
    second: 'W₂',
    same: 'the same',
    differs: 'not the same'
  }
};

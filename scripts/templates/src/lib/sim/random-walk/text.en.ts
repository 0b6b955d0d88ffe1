import { format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';

export const text: Text<typeof model> = {
  title: 'Random walk',
  hint: 'A coin decides the direction of every step. Change the probability and the stride, and the seed for other paths.',
  describe: ({ steps = 0, position = 0, expected = 0 }) =>
    `After ${format(steps)} steps the walker is at ${format(position)}; the average is ${format(expected)}.`,
  params: {
    probability: { label: 'Probability of going right p' },
    stride: { label: 'Stride s' }
  },
  readouts: {
    steps: { label: 'Steps' },
    position: { label: 'Position' },
    expected: { label: 'Average position' }
  },
  step: 'step',
  explain: {
    move: { label: 'The step just taken', formula: formulas.move },
    expected: { label: 'Average position', formula: formulas.expected }
  },
  markName: () => 'the walker',
  words: { time: 'steps', position: 'position' }
};

import { fixed, format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';

export const text: Text<typeof model> = {
  title: 'One digit through the layers',
  hint: 'Draw a digit from 0 to 4 on the sheet. The green ring is that digit. Play, and the groups part while the network learns.',
  describe: ({ examples, right, answer, sure, partedPixels, partedFirst, partedLast, partedOutput }) =>
    `After ${format(examples)} digits the network gets ${right} of 100 new ones right. It takes the digit on the sheet for a ${answer}, with ${fixed(sure, 0)} %. The groups are parted by ${fixed(partedPixels, 0)} % in the pixels, ${fixed(partedFirst, 0)} % in the first hidden layer, ${fixed(partedLast, 0)} % in the last one and ${fixed(partedOutput, 0)} % in the output.`,
  params: {
    depth: { label: 'Hidden layers' }
  },
  readouts: {
    examples: { label: 'Digits seen' },
    right: { label: 'Right (of 100)' },
    answer: { label: "Network's answer" },
    sure: { label: 'Score of that answer', unit: ' %' },
    partedPixels: { label: 'Parted: pixels', unit: ' %' },
    partedFirst: { label: 'Parted: first hidden layer', unit: ' %' },
    partedLast: { label: 'Parted: last hidden layer', unit: ' %' },
    partedOutput: { label: 'Parted: output', unit: ' %' }
  },
  step: 'step',
  explain: {
    inputs: { label: 'Numbers that come in', formula: formulas.inputs },
    sum: { label: 'Weighted sum', formula: formulas.sum },
    tanh: { label: 'Output', formula: formulas.tanh },
    logit: { label: 'Weighted sum', formula: formulas.logit },
    softmax: { label: 'Score', formula: formulas.softmax },
    numbers: { label: 'How many numbers', formula: formulas.inputs },
    parted: { label: 'Parted', formula: formulas.parted },
    ink: { label: 'All ink together', formula: '' },
    answer: { label: "Network's answer", formula: '' }
  },
  markName: (mark) => {
    const [kind = '', at = ''] = mark.split(':');
    const [first = 0, second = 0] = at.split(',').map(Number);
    if (kind === 'pad') return 'Sheet';
    if (kind === 'output') return `Output: score of ${at}`;
    if (kind === 'unit') return `Hidden layer ${first + 1}, neuron ${second + 1}`;
    return first === 0 ? 'Groups in the pixels' : `Groups in layer ${first}`;
  },
  actions: {
    setCell: {
      label: 'Ink a cell',
      arguments: { row: 'row (from 0)', column: 'column (from 0)', ink: 'ink (0–10)' }
    },
    writeDigit: { label: 'Write a digit', arguments: { digit: 'digit', hand: 'handwriting no.' } },
    wipe: { label: 'Wipe' }
  },
  words: {
    pad: 'Draw here',
    hidden: 'Hidden layer',
    pixels: 'Pixels',
    output: 'Output',
    parted: 'parted',
    write: 'Write a digit'
  }
};

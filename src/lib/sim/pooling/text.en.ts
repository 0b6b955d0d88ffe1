import { fixed, format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';
import { place } from './place';

export const text: Text<typeof model> = {
  title: 'Pooling',
  hint: 'Click a cell of the input to change its value below. Shift the picture: a small triangle marks every cell that is different now.',
  describe: ({
    computed = 0,
    outputSize = 0,
    output = 0,
    inputsChanged = 0,
    inputShare = 0,
    outputShare = 0
  }) =>
    `${format(computed)} cells of the ${format(outputSize)}×${format(outputSize)} output are computed; the window's value is ${format(output)}.` +
    (inputsChanged > 0
      ? ` The shift changed ${fixed(inputShare, 0)} % of the non-zero inputs and ${fixed(outputShare, 0)} % of the non-zero outputs.`
      : ''),
  params: {
    input: { label: 'Input', options: { example: '4×4 example', featureMap: 'map of a 2' } },
    kind: { label: 'Pooling', options: { max: 'max', average: 'average', min: 'min' } },
    poolSize: { label: 'Window size k' },
    strides: { label: 'Stride s' },
    shiftRight: { label: 'to the right' },
    shiftDown: { label: 'down' }
  },
  readouts: {
    computed: { label: 'Cells done' },
    outputSize: { label: 'Output size' },
    output: { label: "Window's value" },
    highest: { label: 'Highest output' },
    inputsChanged: { label: 'Inputs changed' },
    inputsActive: { label: 'Non-zero inputs' },
    outputsChanged: { label: 'Outputs changed' },
    outputsActive: { label: 'Non-zero outputs' },
    inputShare: { label: 'Inputs changed', unit: '%' },
    outputShare: { label: 'Outputs changed', unit: '%' }
  },
  step: 'step',
  groups: { shift: 'Shift the picture (cells)' },
  troubles: {
    leftOver: ({ unread = 0, strides = 0 }) =>
      `With a stride of ${format(strides)} something is left over at the end: ${format(unread)} cells of the input are in no window.`,
    gaps: ({ unread = 0, strides = 0, poolSize = 0 }) =>
      `The stride (${format(strides)}) is larger than the window (${format(poolSize)}), so there are gaps: ${format(unread)} cells of the input are in no window.`
  },
  explain: {
    max: { label: 'Maximum', formula: formulas.max },
    average: { label: 'Average', formula: formulas.average },
    min: { label: 'Minimum', formula: formulas.min },
    size: { label: 'Output size', formula: formulas.size },
    readers: { label: 'Windows that read this cell', formula: formulas.readers }
  },
  markName: (mark) => {
    const at = place(mark);
    return at ? `Input, row ${at[0]}, column ${at[1]}` : 'Window';
  },
  actions: {
    setCell: { label: 'Change the value', arguments: { value: 'value' } },
    moveWindow: {
      label: 'Put the window here',
      arguments: { row: 'output row (from 0)', column: 'output column (from 0)' }
    }
  },
  words: {
    input: 'Input',
    output: 'Output',
    max: 'max',
    average: 'average',
    min: 'min',
    changed: 'changed',
    before: 'before the shift',
    drag: 'Window: drag to move it'
  }
};

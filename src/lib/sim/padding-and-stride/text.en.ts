import { format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';
import { place } from './place';

export const text: Text<typeof model> = {
  title: 'Padding and strides',
  hint: 'Dashed cells are padding, small dots are the places where the window stops, hatched cells are read by no window. Drag the frame or click a cell of the output.',
  describe: ({ outputSize = 0, computed = 0, unread = 0 }) =>
    outputSize === 0
      ? 'The filter is larger than the input: it fits nowhere, so there is no output.'
      : `The output is ${format(outputSize)}×${format(outputSize)}; ${format(computed)} of its cells are computed. Input cells read by no window: ${format(unread)}.`,
  params: {
    size: { label: 'Input size n' },
    kernelSize: { label: 'Filter size k' },
    padding: { label: 'Padding', options: { valid: 'valid', same: 'same', cells: 'cells' } },
    cells: { label: 'Padding p' },
    strides: { label: 'Stride s' }
  },
  readouts: {
    outputSize: { label: 'Output size' },
    computed: { label: 'Cells done' },
    sum: { label: "Window's sum" },
    unread: { label: 'Unread cells' },
    blind: { label: 'Windows of zeros' },
    cornerReaders: { label: 'Windows on the corner' }
  },
  step: 'step',
  troubles: {
    filterTooLarge: ({ kernelSize = 0, padded = 0 }) =>
      `The filter (${format(kernelSize)} cells) is larger than the input with its padding (${format(padded)} cells). The window fits nowhere and there is no output. Add padding or take a smaller filter.`,
    onlyZeros: ({ blind = 0, cells = 0, kernelSize = 0 }) =>
      `The padding (${format(cells)} cells) is as wide as the filter (${format(kernelSize)}). ${format(blind)} windows see nothing but zeros, so their output is always 0.`,
    leftOver: ({ unread = 0, strides = 0 }) =>
      `With a stride of ${format(strides)} something is left over at the end. That is no error, but ${format(unread)} cells of the input are never read.`,
    gaps: ({ unread = 0, strides = 0, kernelSize = 0 }) =>
      `The stride (${format(strides)}) is larger than the filter (${format(kernelSize)}), so there are gaps between the windows: ${format(unread)} cells of the input are never read.`
  },
  explain: {
    size: { label: 'Output size', formula: formulas.size },
    same: { label: 'Output size', formula: formulas.same },
    around: { label: 'Padding = before + after', formula: formulas.around },
    top: { label: "Window's first row", formula: formulas.top },
    left: { label: "Window's first column", formula: formulas.left },
    sum: { label: 'Cells under weight 1', formula: formulas.sum },
    readers: { label: 'Windows that read this cell', formula: formulas.readers }
  },
  markName: (mark) => {
    const at = place(mark);
    return at ? `Input, row ${at[0]}, column ${at[1]}` : 'Window';
  },
  actions: {
    moveWindow: {
      label: 'Put the window here',
      arguments: { row: 'output row (from 0)', column: 'output column (from 0)' }
    }
  },
  words: {
    input: 'Input',
    padded: 'with padding',
    output: 'Output',
    filter: 'Filter',
    size: 'Output size',
    sum: "Window's sum",
    none: 'fits nowhere',
    drag: 'Window: drag to move it'
  }
};

import { format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';
import { place } from './place';

export const text: Text<typeof model> = {
  title: 'A filter slides over a picture',
  hint: 'Click a cell of the picture to switch it on or off. Drag the frame to move the window; click a cell of the filter to change its weight below.',
  describe: ({ computed = 0, total = 0, output = 0, highest = 0 }) =>
    `${format(computed)} of the ${format(total)} cells of the feature map are computed. The window's cell is ${format(output)}; the highest so far is ${format(highest)}.`,
  params: {
    image: {
      label: 'Picture',
      options: { example: '5×5 example', two: 'digit 2', one: 'digit 1', house: 'house' }
    },
    filter: {
      label: 'Filter',
      options: {
        example: 'example',
        diagonal: 'diagonal',
        verticalEdge: 'vertical edge',
        horizontalEdge: 'horizontal edge',
        blur: 'blur',
        sharpen: 'sharpen',
        identity: 'identity'
      }
    },
    relu: { label: 'ReLU', hint: 'Anything below zero is written as 0.' }
  },
  readouts: {
    computed: { label: 'Cells done' },
    total: { label: 'Cells in all' },
    output: { label: "Window's value" },
    highest: { label: 'Highest' },
    lowest: { label: 'Lowest' },
    matches: { label: 'Full matches' },
    places: { label: 'Places matched' }
  },
  step: 'step',
  explain: {
    line1: { label: 'First row', formula: formulas.line1 },
    line2: { label: 'Second row', formula: formulas.line2 },
    line3: { label: 'Third row', formula: formulas.line3 },
    sum: { label: 'Sum', formula: formulas.sum },
    relu: { label: 'ReLU', formula: formulas.relu },
    readers: { label: 'Windows that read this pixel', formula: formulas.readers },
    shared: { label: 'Windows that use this weight', formula: formulas.shared }
  },
  markName: (mark) => {
    const at = place(mark);
    if (!at) return 'Window';
    const [row, column] = at;
    if (mark.startsWith('weight')) return `Filter, row ${row}, column ${column}`;
    return `${mark.startsWith('pixel') ? 'Picture' : 'Feature map'}, row ${row}, column ${column}`;
  },
  actions: {
    setCell: { label: 'Change the pixel', arguments: { value: 'pixel' } },
    setWeight: { label: 'Change the weight', arguments: { value: 'weight' } },
    moveWindow: {
      label: 'Put the window here',
      arguments: { row: "window's row (from 0)", column: "window's column (from 0)" }
    }
  },
  words: {
    image: 'Picture',
    filter: 'Filter',
    map: 'Feature map',
    sum: 'picture under the window × filter',
    drag: 'Window: drag to move it'
  }
};

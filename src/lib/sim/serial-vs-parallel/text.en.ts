import { format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';

const names = { cell: 'cell by cell', row: 'row by row', all: 'all at once' };

export const text: Text<typeof model> = {
  title: 'One after another, or side by side',
  hint: 'A step is one tick of the clock. Frames show what is read and written in it. Click a cell of a matrix to change its number. The real race is timed on this device, now.',
  describe: ({ tick = 0, workers = 0, made = 0, products = 0, cellTicks = 0, rowTicks = 0, allTicks = 0 }) =>
    `After ${format(tick)} ticks, ${format(workers)} ${workers === 1 ? 'worker has' : 'workers have'} made ${format(made)} of ${format(products)} products. ` +
    `In all it takes ${format(cellTicks)} ticks cell by cell, ${format(rowTicks)} row by row and ${format(allTicks)} all at once.`,
  params: {
    way: { label: 'How', options: names },
    size: { label: 'Size of the matrices n' },
    startup: { label: 'Start-up s', hint: 'Ticks that it takes to hand out the work to many.' }
  },
  readouts: {
    tick: { label: 'Tick' },
    workers: { label: 'Workers' },
    made: { label: 'Products made' },
    products: { label: 'Products in all' },
    ticks: { label: 'Done at tick' },
    cellTicks: { label: 'Ticks, cell by cell' },
    rowTicks: { label: 'Ticks, row by row' },
    allTicks: { label: 'Ticks, all at once' },
    faster: { label: 'Times as fast' }
  },
  step: 'tick',
  explain: {
    sum: { label: 'Sum in this cell', formula: formulas.sum },
    cellTicks: { label: 'Ticks it takes', formula: formulas.cellTicks },
    rowTicks: { label: 'Ticks it takes', formula: formulas.rowTicks },
    allTicks: { label: 'Ticks it takes', formula: formulas.allTicks },
    aUses: { label: 'Cells that use this number', formula: formulas.uses },
    bUses: { label: 'Cells that use this number', formula: formulas.uses }
  },
  markName: (mark) => {
    const [kind = '', at = ''] = mark.split(':');
    if (kind === 'way') return `The way “${names[at as keyof typeof names] ?? at}”`;
    const [row, column] = at.split(',').map((i) => format(Number(i) + 1));
    return `${kind.toUpperCase()}, row ${row}, column ${column}`;
  },
  actions: { setCell: { label: 'Change the number', arguments: { value: 'number' } } },
  words: { ...names, workers: 'workers:', ticks: 'ticks:' }
};

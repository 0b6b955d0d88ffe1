import { format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';

const pets = { cat: 'Cat', dog: 'Dog', turtle: 'Turtle', fish: 'Fish', rabbit: 'Rabbit', bird: 'Bird' };

export const text: Text<typeof model> = {
  title: 'Names as numbers',
  hint: 'Click a name in the table to change it below. Click a cell of the distances to compare two pets.',
  describe: ({ rows = 0, encoded = 0, width = 0, distance = 0, mean = 0, nearest = 0, farthest = 0 }) =>
    `${format(encoded)} of ${format(rows)} rows are written with ${format(width)} ${width === 1 ? 'number' : 'numbers'} each. ` +
    `The two pets compared are ${format(distance, 3)} apart, the closest pair ${format(nearest, 3)}, the farthest ${format(farthest, 3)}.` +
    (width === 1 ? ` The codes average ${format(mean, 3)}.` : ''),
  params: {
    code: { label: 'Code', options: { integer: 'integer', oneHot: 'one-hot' } },
    categories: { label: 'Number of categories' },
    order: {
      label: 'Their order',
      options: { seen: 'as first seen', alphabet: 'alphabetical', shuffled: 'shuffled' }
    }
  },
  readouts: {
    rows: { label: 'All rows' },
    encoded: { label: 'Rows written' },
    width: { label: 'Numbers a row' },
    numbers: { label: 'Numbers written' },
    distance: { label: 'Distance of the two' },
    nearest: { label: 'Distance, closest pair' },
    farthest: { label: 'Distance, farthest pair' },
    mean: { label: 'Average integer' },
    share: { label: 'Share of the first', unit: ' %' },
    unknown: { label: 'Unknown names' }
  },
  step: 'row',
  troubles: {
    unknown: ({ row = 0 }) =>
      `The name in row ${format(row)} is not among the categories. It has no integer, its one-hot vector is all zeros, and it is left out of the average.`
  },
  explain: {
    integer: { label: 'Integer code', formula: formulas.integer },
    oneHot: { label: 'One-hot vector', formula: formulas.oneHot },
    integerDistance: { label: 'Distance', formula: formulas.integerDistance },
    oneHotDistance: { label: 'Distance', formula: formulas.oneHotDistance },
    middle: { label: 'Average of the two', formula: formulas.middle },
    average: { label: 'Average of all rows', formula: formulas.average }
  },
  markName: (mark) => {
    const [kind, at = ''] = mark.split(':');
    if (kind === 'row') return `Row ${format(Number(at) + 1)}`;
    if (kind === 'average') return 'Average';
    const [a, b] = at.split(',');
    return `Distance of numbers ${a} and ${b}`;
  },
  actions: {
    setPet: { label: 'Change the name', arguments: { pet: 'Name', ...pets } },
    addRow: { label: 'One more row below' },
    removeRow: { label: 'Remove this row' },
    compare: { label: 'Compare these two' }
  },
  words: {
    ...pets,
    pet: 'Pet',
    code: 'Code',
    average: 'Average',
    distance: 'distance',
    distances: 'Distances between them'
  }
};

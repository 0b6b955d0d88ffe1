import { format } from '../../draw/format';
import type { Text } from '../define';
import { gather } from './fault';
import { formulas } from './formulas';
import type * as model from './model';
import { tuple } from './shape';

const shape = (values: Record<string, number>, letter: string) => tuple(gather(values, letter));
const n = (value = 0) => format(value);

export const text: Text<typeof model> = {
  title: 'The shape of a tensor',
  hint: 'Choose an operation and its line of NumPy is written for you. Each step goes to the next cell of the result and frames the cells it came from. In a small tensor, click a cell to change its number below.',
  describe: ({ rank = 0, size = 0, resultRank = 0, resultSize = 0, value = 0, fault = 0 }) =>
    `x has ${n(rank)} axes and ${n(size)} cells. ` +
    (fault
      ? 'The shapes do not fit, so there is no result.'
      : `The result has ${n(resultRank)} axes and ${n(resultSize)} cells; the cell in view holds ${n(value)}.`),
  params: {
    tensor: {
      label: 'Tensor x',
      options: {
        scalar: 'scalar 12',
        vector: 'vector (5,)',
        matrix: 'matrix (3, 5)',
        cube: 'three matrices (3, 3, 5)',
        people: 'people (100, 3)',
        documents: 'documents (50, 200)',
        stocks: 'stock prices (100, 390, 3)',
        photos: 'photos (5000, 78, 78, 3)',
        videos: 'videos (20, 240, 78, 78, 3)',
        weather: 'weather forecasts, 6 axes',
        own: 'build your own'
      }
    },
    rank: { label: 'Number of axes, ndim' },
    size0: { label: 'Size of axis 0' },
    size1: { label: 'Size of axis 1' },
    size2: { label: 'Size of axis 2' },
    size3: { label: 'Size of axis 3' },
    size4: { label: 'Size of axis 4' },
    size5: { label: 'Size of axis 5' },
    operation: {
      label: 'Operation',
      options: {
        none: 'just look',
        index: 'index',
        slice: 'slice',
        reshape: 'reshape',
        transpose: 'transpose',
        stack: 'stack',
        sum: 'sum along an axis',
        broadcast: 'add with broadcasting',
        write: 'write your own'
      }
    },
    axis: { label: 'Axis' },
    position: { label: 'Index', hint: 'Negative ones count from the end.' },
    start: { label: 'Start' },
    stop: { label: 'Stop (not included)' },
    stride: { label: 'Every … cells' },
    newShape: {
      label: 'New shape',
      hint: 'For example (5, 3), (15,) or (3, -1)',
      problems: { noShape: 'Write whole numbers with commas, such as (5, 3). A -1 stands for what is left.' }
    },
    copies: { label: 'Copies' },
    otherShape: {
      label: 'Shape of b',
      hint: 'For example (5,) or (3, 1)',
      problems: { noShape: 'Write whole numbers with commas, such as (3, 1).' }
    },
    expression: {
      label: 'A line of NumPy',
      hint: 'Understood are x, b, indices and slices, .T, .sum, .reshape, .flatten, np.stack, np.concatenate, np.arange, np.ones, np.zeros, + - *',
      problems: { unread: 'This cannot be read yet. Look at the brackets and commas.' }
    }
  },
  readouts: {
    rank: { label: 'Axes of x (ndim)' },
    size: { label: 'Cells of x' },
    resultRank: { label: 'Axes of result' },
    resultSize: { label: 'Cells of result' },
    value: { label: 'Cell in view' },
    sources: { label: 'Numbers in that cell' },
    fault: { label: 'Error (1 yes, 0 no)' },
    axis0: { label: 'Result, size of axis 0' },
    axis1: { label: 'Result, size of axis 1' },
    axis2: { label: 'Result, size of axis 2' },
    axis3: { label: 'Result, size of axis 3' }
  },
  step: 'cell',
  groups: { own: 'Build', operation: 'What to do with x' },
  troubles: {
    reshape: (v) =>
      shape(v, 'b').includes('-1')
        ? `${n(v.size)} cells cannot be shared out evenly in portions of ${n(v.cells)}, so there is nothing to put for the -1.`
        : `There are ${n(v.size)} cells, but the shape ${shape(v, 'b')} takes ${n(v.cells)}. A new shape must hold just as many.`,
    unknowns: () => 'Only one -1 can be worked out. With two of them there is no single answer.',
    index: (v) =>
      `Axis ${n(v.axis)} has ${n(v.size)} cells, numbered 0 to ${n((v.size ?? 0) - 1)}. There is no number ${n(v.index)}.`,
    indices: (v) => `The array has ${n(v.rank)} axes, but ${n(v.given)} indices were given.`,
    scalarIndex: () => 'A single number has no axes. There is nothing left to pick.',
    axis: (v) =>
      (v.rank ?? 0) > 0
        ? `The axes are numbered 0 to ${n((v.rank ?? 0) - 1)}. There is no axis ${n(v.axis)}.`
        : 'A scalar has no axes.',
    stack: (v) => `Only equal shapes can be stacked. ${shape(v, 'a')} and ${shape(v, 'b')} differ.`,
    joinScalars: () => 'Scalars have no axis along which to join them. np.stack can stack them, though.',
    joinRanks: (v) =>
      `Arrays can be joined only if they have equally many axes. One has ${n(v.rank)}, another ${n(v.other)}.`,
    join: (v) =>
      `Away from the axis that is joined, sizes must agree. On axis ${n(v.axis)} they are ${n(v.first)} and ${n(v.second)}.`,
    broadcast: (v) =>
      `Aligned at the right end, the shapes meet with ${n(v.first)} and ${n(v.second)} in place ${n(v.fromBack)} from the end. The two differ and neither is 1, so neither can be stretched.`,
    zeroStep: () => 'A stride of 0 goes nowhere, neither forwards nor backwards.',
    rankLimit: (v) => `This picture has room for ${n(v.limit)} axes. The result has ${n(v.rank)}.`,
    sizeLimit: () => 'The result has too many cells to count.',
    unread: () => 'This cannot be read.',
    empty: () =>
      'There is no cell between start and stop. An empty tensor still has a shape; this is no error.',
    tooMany: () => 'Too many numbers go into one cell, so it was not computed. The shape is right.'
  },
  explain: {
    place: { label: 'This cell', formula: formulas.place },
    where: { label: 'Index in the result', formula: formulas.source },
    source: { label: 'It comes from', formula: '' },
    sources: { label: 'It is made of', formula: '' },
    offset: { label: 'Place in memory', formula: formulas.offset },
    count: { label: 'Size of this axis', formula: formulas.count },
    stride: { label: 'One step moves in memory by', formula: formulas.stride }
  },
  markName: (mark) => {
    const [kind, at = ''] = mark.split(':');
    if (kind === 'now') return 'The cell of the result in view';
    if (kind === 'axis') return `Axis ${at}`;
    return `Cell ${format(Number(at) + 1)} of ${kind}`;
  },
  actions: {
    setCell: { label: 'Change the number', arguments: { value: 'number' } },
    visit: { label: 'Look at this cell', arguments: { cell: 'place in memory (from 0)' } }
  },
  words: {
    axis: 'axis',
    noAxes: 'no axes',
    rank: 'axes',
    cells: 'cells',
    fault: 'The shapes do not fit',
    left: 'left',
    right: 'right',
    session: 'What NumPy prints',
    lines: '{} lines left out',
    uncomputed: '# Too large to compute here. Only the shape is shown.',
    people0: 'people',
    people1: 'variables',
    documents0: 'documents',
    documents1: 'words',
    stocks0: 'days',
    stocks1: 'minutes',
    stocks2: 'prices',
    photos0: 'photos',
    photos1: 'height',
    photos2: 'width',
    photos3: 'channels',
    videos0: 'videos',
    videos1: 'frames',
    videos2: 'height',
    videos3: 'width',
    videos4: 'channels',
    weather0: 'forecasts',
    weather1: 'times',
    weather2: 'levels',
    weather3: 'lat.',
    weather4: 'long.',
    weather5: 'variables'
  }
};

import { format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';

export const text: Text<typeof model> = {
  title: 'Network builder',
  hint: 'Plus and minus above and below a layer change its units; a round plus between two layers puts a hidden layer there. Press a layer to type its number below, or to take it away. Every step counts one term.',
  describe: ({ parameters, counted, weights, biases, hidden, bytes }) =>
    `${hidden === 1 ? 'One hidden layer' : `${hidden} hidden layers`}, ${format(weights)} weights and ${format(biases)} biases: ${format(parameters)} parameters, which take ${format(bytes)} bytes.` +
    (counted < parameters ? ` ${format(counted)} have been counted so far.` : ''),
  params: {
    preset: {
      label: 'Network',
      options: {
        gate: 'AND gate (2→4→1)',
        flowers: 'Three classes (4→5→10→3)',
        churn: 'Customer churn (30→64→64→32→1)',
        folds: 'A folding network (1→8→8→8→1)',
        own: 'From scratch (2→1)'
      }
    },
    precision: {
      label: 'Format of a number',
      options: { float32: 'float32', float16: 'float16', int8: 'int8' }
    },
    flat: {
      label: 'As many, but shallow',
      hint: 'Shows the network with one hidden layer whose number of parameters comes closest.'
    }
  },
  readouts: {
    parameters: { label: 'Parameters' },
    counted: { label: 'Counted' },
    weights: { label: 'Weights' },
    biases: { label: 'Biases' },
    hidden: { label: 'Hidden layers' },
    units: { label: 'Units' },
    bytes: { label: 'Size', unit: ' B' },
    pieces: { label: 'Linear pieces (deep: at least)' }
  },
  step: 'term',
  explain: {
    weights: { label: 'Weights', formula: formulas.weights },
    biases: { label: 'Biases', formula: formulas.biases },
    layer: { label: 'Parameters', formula: formulas.layer },
    kernel: { label: 'Shape of weights', formula: formulas.kernel },
    output: { label: 'Shape of output', formula: formulas.output },
    total: { label: 'All of them', formula: formulas.total },
    memory: { label: 'Size', formula: formulas.memory },
    atMost: { label: 'Pieces, at most', formula: formulas.pieces },
    atLeast: { label: 'Pieces, at least', formula: formulas.pieces }
  },
  markName: (mark) => {
    if (mark === 'total') return 'All parameters';
    return mark === 'layer:0' ? 'Input layer' : `Layer ${mark.slice(6)}`;
  },
  actions: {
    setUnits: { label: 'Change the number of units', arguments: { units: 'units' } },
    addLayer: { label: 'Add a layer behind' },
    removeLayer: { label: 'Remove this layer' }
  },
  words: {
    picture: 'A network with its units in columns, the sum that counts its parameters, and its summary',
    input: 'input',
    hidden: 'hidden',
    output: 'output',
    more: 'one unit more',
    less: 'one unit less',
    between: 'add a hidden layer here',
    oneMore: 'add a hidden layer before the output',
    lastAway: 'remove the last hidden layer'
  }
};

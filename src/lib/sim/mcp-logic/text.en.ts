import { format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';
import { searches } from './search';

const names = ['The first hidden neuron', 'The second hidden neuron'];

export const text: Text<typeof model> = {
  title: 'Logic from threshold neurons',
  hint: 'Choose a neuron, then type its weights and its threshold below. Press a row of the table to feed in that input. On play, a single neuron tries all small weights; three neurons are given the inputs one after another.',
  describe: ({ correct, rows, units, tried, found }) =>
    `${units === 1 ? 'One neuron gets' : `${units} neurons get`} ${correct} of the ${rows} rows of the truth table right.${tried > 0 ? ` The search has tried ${format(tried)} settings, of which ${format(found)} work.` : ''}`,
  params: {
    goal: {
      label: 'Gate to build',
      options: { and: 'AND', or: 'OR', not: 'NOT', nand: 'NAND', majority: 'Majority', xor: 'XOR' }
    },
    wiring: { label: 'Neurons', options: { one: 'One', network: 'Three (two layers)' } },
    reach: {
      label: 'Weights to search',
      hint: 'Every whole weight from minus this number to plus this number.'
    }
  },
  readouts: {
    correct: { label: 'Rows right' },
    rows: { label: 'Rows of the table' },
    works: { label: 'Complete (1 yes, 0 no)' },
    units: { label: 'Neurons' },
    tried: { label: 'Settings tried', when: searches },
    found: { label: 'Settings that work', when: searches }
  },
  step: 'step',
  explain: {
    sum: { label: 'Sum', formula: formulas.sum },
    fires: { label: 'Output', formula: formulas.fires },
    h1: { label: 'First hidden', formula: formulas.h1 },
    h2: { label: 'Second hidden', formula: formulas.h2 },
    y: { label: 'Output', formula: formulas.y },
    target: { label: 'Right answer', formula: formulas.target },
    place: { label: 'Weights', formula: formulas.place },
    count: { label: 'How many work', formula: formulas.count },
    example: { label: 'Thresholds that do', formula: formulas.example }
  },
  markName: (mark) => {
    if (mark === 'neuron') return 'The output neuron';
    const [kind, digits] = mark.split(':');
    const index = Number(digits);
    if (kind === 'unit') return names[index] ?? 'Neuron';
    return kind === 'row' ? `Row ${index + 1} of the table` : `Place ${index + 1} of the map`;
  },
  actions: {
    setUnit: {
      label: 'Change a neuron',
      arguments: { w1: 'Weight 1', w2: 'Weight 2', w3: 'Weight 3', threshold: 'Threshold θ' }
    },
    showRow: { label: 'Feed in this input' },
    tryPlace: { label: 'Use these weights' }
  },
  words: {
    picture:
      'On the left threshold neurons and their signals, on the right the truth table, below a map of all small weights that were tried',
    target: 'Target',
    search: 'Thresholds that work',
    searchThree: 'Settings that work (all w₃ and θ)',
    none: 'Not a single one works',
    waiting: 'Press play to search'
  }
};

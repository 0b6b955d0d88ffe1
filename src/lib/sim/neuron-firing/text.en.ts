import { fixed, format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';

const many = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

export const text: Text<typeof model> = {
  title: 'A neuron firing',
  hint: 'Press a synapse to send in one input. Play, or go step by step (0.5 ms), and watch whether the potential passes the threshold. Strength and delay are changed below.',
  describe: ({ time, potential, spikes, rate, inputs, output }) =>
    `By ${format(time)} ms ${many(inputs, 'input')} had arrived and the neuron had fired ${many(spikes, 'time')} (${fixed(rate, 0)} a second). The membrane potential is ${fixed(potential, 1)} mV; the artificial neuron, given the same inputs, puts out ${output}.`,
  params: {
    inputRate: {
      label: 'Inputs by themselves',
      unit: 'Hz',
      hint: 'How many inputs a second each synapse gets on average. At 0 they come only when you press.'
    },
    current: {
      label: 'Injected current RI',
      unit: 'mV',
      hint: 'A current that in the long run raises the potential by this much.'
    },
    threshold: { label: 'Threshold θ', unit: 'mV' },
    tau: {
      label: 'Leak time τ',
      unit: 'ms',
      hint: 'The longer, the more slowly it leaks and the longer it remembers inputs.'
    },
    refractory: { label: 'Pause after a spike', unit: 'ms' }
  },
  readouts: {
    time: { label: 'Time', unit: ' ms' },
    potential: { label: 'Potential', unit: ' mV' },
    spikes: { label: 'Spikes' },
    rate: { label: 'Firing rate', unit: ' Hz' },
    steadyRate: { label: 'Rate from the current alone', unit: ' Hz' },
    inputs: { label: 'Inputs arrived' },
    sum: { label: 'Artificial sum' },
    output: { label: 'Artificial output' }
  },
  step: 'step',
  explain: {
    weight: { label: 'Strength', formula: formulas.weight },
    delay: { label: 'Delay', formula: formulas.delay },
    leak: { label: 'Potential', formula: formulas.leak },
    paused: { label: 'Pausing', formula: formulas.paused },
    fires: { label: 'Fires', formula: formulas.fires },
    steady: { label: 'Rate from the current', formula: formulas.steady },
    most: { label: 'Highest rate', formula: formulas.most },
    bias: { label: 'Bias', formula: formulas.bias },
    sum: { label: 'Weighted sum', formula: formulas.sum },
    output: { label: 'Output', formula: formulas.output }
  },
  markName: (mark) => {
    if (mark === 'membrane') return 'The membrane potential';
    if (mark === 'rate') return 'Current and firing rate';
    if (mark === 'artificial') return 'The artificial neuron';
    return `Synapse ${Number(mark.split(':')[1]) + 1}`;
  },
  actions: {
    stimulate: { label: 'Stimulate this synapse' },
    setSynapse: { label: 'Change the synapse', arguments: { weight: 'Strength (mV)', delay: 'Delay (ms)' } }
  },
  words: {
    picture:
      'Above a neuron, in the middle graphs of its potential and firing rate, below the artificial neuron with the same inputs',
    dendrites: 'Dendrites',
    body: 'Cell body',
    axon: 'Axon',
    potential: 'Potential (mV)',
    threshold: 'threshold',
    rest: 'rest',
    ago: 'Last 80 ms',
    rate: 'Rate (Hz)',
    current: 'Current (mV)',
    artificial: 'Artificial neuron',
    press: 'press to stimulate'
  }
};

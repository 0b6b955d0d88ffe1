import { format } from '../../draw/format';
import type { Text } from '../define';
import { formulas, functionRows } from './formulas';
import type * as model from './model';

export const text: Text<typeof model> = {
  title: 'Activation functions and a chain of layers',
  hint: 'Drag the point left and right: value and slope follow. Every step adds a layer. Press a layer of the chain to see its arithmetic.',
  describe: ({ layers, z, value, slope, gradient }) =>
    `At z = ${format(z)} the value is ${format(value)} and the slope ${format(slope)}. After coming back through ${layers === 1 ? 'one layer' : `${layers} layers`}, ${format(gradient)} of the gradient is left for the first.`,
  params: {
    activation: {
      label: 'Activation function',
      options: {
        step: 'step',
        linear: 'linear',
        sigmoid: 'sigmoid',
        tanh: 'tanh',
        relu: 'ReLU',
        leakyRelu: 'leaky ReLU',
        elu: 'ELU',
        gelu: 'GELU',
        swish: 'swish'
      }
    },
    weight: { label: 'Weight between layers w', hint: 'All layers use the same weight.' }
  },
  readouts: {
    layers: { label: 'Layers' },
    z: { label: 'First sum z' },
    value: { label: 'Value φ(z)' },
    slope: { label: 'Slope φ′(z)' },
    output: { label: 'Last output' },
    gradient: { label: 'First gradient' },
    spread: { label: 'Width of signals' }
  },
  step: 'layer added',
  troubles: {
    blocked: () =>
      'The gradient is exactly 0: nothing is left that could tell the first layer which way to move its weight.',
    vanished: ({ layers = 0, gradient = 0 }) =>
      `The gradient has vanished: on the way back through ${layers} layers, only ${format(gradient, 2)} is left.`,
    exploded: ({ layers = 0, gradient = 0 }) =>
      `The gradient has exploded: on the way back through ${layers} layers it has grown to ${format(gradient, 2)}.`
  },
  explain: {
    ...functionRows('Value', 'Slope'),
    sum: { label: 'Sum', formula: formulas.sum },
    last: { label: 'Gradient left', formula: formulas.last },
    gradient: { label: 'Gradient left', formula: formulas.gradient }
  },
  markName: (mark) => (mark === 'point' ? 'The point on the curve' : `Layer ${Number(mark.slice(6)) + 1}`),
  actions: { setInput: { label: 'Move the point', arguments: { z: 'z' } } },
  words: {
    picture:
      'An activation function with its slope; signals going through layers, and the gradient coming back',
    value: 'value φ(z)',
    slope: 'slope φ′(z)',
    flat: 'flat',
    signal: 'Forward: signal a',
    gradient: 'Back: gradient left (logarithmic)',
    layer: 'layer'
  }
};

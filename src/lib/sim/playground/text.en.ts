import { format } from '../../draw/format';
import type { Text } from '../define';
import { features, featureNames } from './features';
import { formulas } from './formulas';
import { readMark } from './marks';
import type * as model from './model';

const unit = (l = 0, j = 0) => `unit ${j + 1} of layer ${l + 1}`;

function markName(mark: string): string {
  const { kind, at, sample } = readMark(mark) ?? { kind: '', at: [], sample: 0 };
  const [first = 0, second = 0, third = 0] = at;
  switch (kind) {
    case 'point':
      return `point ${first + 1}`;
    case 'unit':
      return `${unit(first, second)} · point ${sample + 1}`;
    case 'bias':
      return `bias of ${unit(first, second)}`;
    case 'weight':
      return `weight: ${first === 0 ? `feature ${second + 1}` : unit(first - 1, second)} → ${unit(first, third)}`;
    case 'input':
      return `feature ${first + 1} · point ${sample + 1}`;
    case 'class':
      return first === 1 ? 'class 1 (blue circles)' : 'class 0 (orange squares)';
    default:
      return '';
  }
}

export const text: Text<typeof model> = {
  title: 'A laboratory for classifiers',
  hint: 'Press ▶: every step is one epoch of training. Click a unit, a line or a point to see its numbers. Click a line to change its weight, drag a point to move it.',
  step: 'step',
  describe: (r) =>
    `A network with ${format(r.parameters)} parameters has trained for ${format(r.epoch)} ${r.epoch === 1 ? 'epoch' : 'epochs'}. Its training loss is ${format(r.trainLoss, 3)} and its test loss ${format(r.testLoss, 3)}; it gets ${format(r.trainAccuracy, 3)} % of the training points and ${format(r.testAccuracy, 3)} % of the test points right.`,
  groups: {
    data: 'Data',
    network: 'Network',
    training: 'Training',
    features: 'Extra features',
    picture: 'Picture'
  },
  params: {
    dataset: {
      label: 'Data set',
      options: { spiral: 'Spiral', circle: 'Circle', xor: 'XOR', gauss: 'Two clouds', own: 'My points' }
    },
    points: { label: 'Points' },
    noise: { label: 'Noise', unit: '%' },
    trainShare: { label: 'Share for training', unit: '%' },
    hiddenLayers: { label: 'Hidden layers' },
    units1: { label: 'Units in layer 1' },
    units2: { label: 'Units in layer 2' },
    units3: { label: 'Units in layer 3' },
    units4: { label: 'Units in layer 4' },
    activation: {
      label: 'Activation',
      options: { linear: 'Linear', sigmoid: 'Sigmoid', tanh: 'tanh', relu: 'ReLU' }
    },
    optimizer: { label: 'Optimizer', options: { sgd: 'SGD', momentum: 'Momentum', adam: 'Adam' } },
    learningRate: { label: 'Learning rate η' },
    batchSize: {
      label: 'Batch size',
      options: { '1': '1', '10': '10', '30': '30', '100': '100', all: 'All' }
    },
    l2: { label: 'L2 penalty λ' },
    squareX1: { label: 'x₁²' },
    squareX2: { label: 'x₂²' },
    product: { label: 'x₁x₂' },
    sineX1: { label: 'sin x₁' },
    sineX2: { label: 'sin x₂' },
    showTest: { label: 'Show test points' },
    discretise: { label: 'Answers only' }
  },
  readouts: {
    epoch: { label: 'Epoch' },
    updates: { label: 'Updates' },
    trainLoss: { label: 'Training loss' },
    testLoss: { label: 'Test loss' },
    trainAccuracy: { label: 'Training accuracy', unit: ' %' },
    testAccuracy: { label: 'Test accuracy', unit: ' %' },
    parameters: { label: 'Parameters' },
    deadUnits: { label: 'Dead units' }
  },
  troubles: {
    diverged: ({ learningRate = 0 }) =>
      `The learning rate ${format(learningRate)} is too large: the loss left the range of usable numbers, and training stopped. Lower the rate and start again.`,
    noPoints: () =>
      'There are no points to train on. Choose ● or □ below the picture and click the plane to place some.',
    oneClass: () =>
      'All training points are of one class. Place some of the other, or there is nothing to tell apart.',
    deadUnits: ({ dead = 0, units = 0 }) =>
      `${format(dead)} of ${format(units)} units ${dead === 1 ? 'is' : 'are'} 0 for every training point. Such a “dead ReLU” has a gradient of 0 too, so it cannot learn its way back.`
  },
  explain: {
    sum: { label: 'sum', formula: formulas.sum },
    linear: { label: 'output', formula: formulas.linear },
    sigmoid: { label: 'output', formula: formulas.sigmoid },
    tanh: { label: 'output', formula: formulas.tanh },
    relu: { label: 'output', formula: formulas.relu },
    probability: { label: 'probability of class 1', formula: formulas.probability },
    answer: { label: 'answer', formula: formulas.answer },
    lossOne: { label: 'loss of this point', formula: formulas.lossOne },
    lossZero: { label: 'loss of this point', formula: formulas.lossZero },
    deltaOutput: { label: 'error sent back', formula: formulas.deltaOutput },
    delta: { label: 'error that came back', formula: formulas.delta },
    weight: { label: 'value now', formula: formulas.weight },
    bias: { label: 'value now', formula: formulas.bias },
    sampleGradient: { label: 'gradient, chosen point', formula: formulas.sampleGradient },
    biasGradient: { label: 'gradient, chosen point', formula: formulas.biasGradient },
    batchGradient: { label: 'gradient, last batch', formula: formulas.batchGradient },
    biasBatchGradient: { label: 'gradient, last batch', formula: formulas.biasBatchGradient },
    weightSgd: { label: 'last update', formula: formulas.weightSgd },
    biasSgd: { label: 'last update', formula: formulas.biasSgd },
    weightOther: { label: 'last update', formula: formulas.weightOther },
    biasOther: { label: 'last update', formula: formulas.biasOther },
    trainTarget: { label: 'training point', formula: formulas.target },
    testTarget: { label: 'test point', formula: formulas.target },
    forTraining: { label: 'points for training', formula: formulas.count },
    forTesting: { label: 'points for testing', formula: formulas.count },
    ...Object.fromEntries(
      featureNames.map((name) => [name, { label: `feature ${features[name].sign}`, formula: formulas[name] }])
    )
  },
  markName,
  actions: {
    addPoint: { label: 'Add a point', arguments: { x1: 'x₁', x2: 'x₂', label: 'class' } },
    movePoint: { label: 'Move the point', arguments: { x1: 'x₁', x2: 'x₂' } },
    flipPoint: { label: 'Change its class' },
    removePoint: { label: 'Remove it' },
    clearPoints: { label: 'Remove all points' },
    loadPoints: { label: 'Load points' },
    setWeight: { label: 'Set the weight', arguments: { value: 'value' } }
  },
  panels: {
    instant: 'Instant training',
    race: 'Race',
    confusion: 'Confusion matrix',
    keras: 'Keras code',
    points: 'Points from CSV'
  },
  words: {
    features: 'features',
    hidden: 'hidden',
    output: 'output',
    network: 'The network, from the features to the output',
    plane: 'Points on a plane and the answers of the network',
    one: 'class 1',
    zero: 'class 0',
    faint: 'faint: test points',
    thinned: 'Only 600 of the points are drawn.',
    place: 'Place points',
    placeOne: 'Place points of class 1',
    placeZero: 'Place points of class 0',
    placing: 'Click the plane to place a point.'
  }
};

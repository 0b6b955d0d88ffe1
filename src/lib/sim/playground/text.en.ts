import { format } from '../../draw/format';
import type { Text } from '../define';
import { features, featureNames } from './features';
import { readMark } from './marks';
import type * as model from './model';

const classSigns = [
  'class 0 (orange squares)',
  'class 1 (blue circles)',
  'class 2 (purple triangles)',
  'class 3 (green diamonds)'
];

/** The same in every layer that may have its own. */
const activationOptions = {
  linear: 'Linear',
  sigmoid: 'Sigmoid',
  tanh: 'tanh',
  relu: 'ReLU',
  leakyRelu: 'Leaky ReLU',
  elu: 'ELU',
  gelu: 'GELU',
  swish: 'Swish'
};
const activation = (layer: number) => ({ label: `Activation ${layer}`, options: activationOptions });
const dropout = (layer: number) => ({ label: `Dropout ${layer}` });

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
      return classSigns[first] ?? '';
    case 'sign':
      return `class ${first}`;
    case 'batch':
      return 'last batch';
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
    layers: 'Layer by layer',
    training: 'Training',
    features: 'Extra features',
    picture: 'Picture'
  },
  params: {
    dataset: {
      label: 'Data set',
      options: {
        spiral: 'Spiral',
        circle: 'Circle',
        xor: 'XOR',
        gauss: 'Two clouds',
        arms: 'Three arms (three classes)',
        clouds: 'Four clouds (four classes)',
        slope: 'Slope (values)',
        hills: 'Hills and hollows (values)',
        own: 'My points'
      }
    },
    ownTask: {
      label: 'To be learned',
      options: { two: 'Two classes', three: 'Three classes', four: 'Four classes', value: 'A value' }
    },
    points: { label: 'Points' },
    noise: { label: 'Noise', unit: '%' },
    trainShare: { label: 'Share for training', unit: '%' },
    hiddenLayers: { label: 'Hidden layers' },
    units1: { label: 'Units in layer 1' },
    units2: { label: 'Units in layer 2' },
    units3: { label: 'Units in layer 3' },
    units4: { label: 'Units in layer 4' },
    units5: { label: 'Units in layer 5' },
    units6: { label: 'Units in layer 6' },
    activation: {
      label: 'Activation',
      options: activationOptions
    },
    perLayer: { label: 'Set each layer by itself' },
    initializer: {
      label: 'First weights',
      options: {
        glorotUniform: 'Glorot uniform',
        glorotNormal: 'Glorot normal',
        heUniform: 'He uniform',
        heNormal: 'He normal',
        uniform: 'Uniform ±0.05',
        normal: 'Normal σ = 0.05',
        zeros: 'All 0'
      }
    },
    activation1: activation(1),
    dropout1: dropout(1),
    activation2: activation(2),
    dropout2: dropout(2),
    activation3: activation(3),
    dropout3: dropout(3),
    activation4: activation(4),
    dropout4: dropout(4),
    activation5: activation(5),
    dropout5: dropout(5),
    activation6: activation(6),
    dropout6: dropout(6),
    loss: {
      label: 'Loss',
      options: { crossEntropy: 'Cross-entropy', meanSquaredError: 'Squared error' }
    },
    valueLoss: {
      label: 'Loss',
      options: { meanSquaredError: 'Squared error', meanAbsoluteError: 'Absolute error', huber: 'Huber' }
    },
    optimizer: {
      label: 'Optimizer',
      options: {
        sgd: 'SGD',
        momentum: 'Momentum',
        nesterov: 'Nesterov',
        adagrad: 'AdaGrad',
        rmsprop: 'RMSProp',
        adam: 'Adam'
      }
    },
    learningRate: { label: 'Learning rate η' },
    batchSize: {
      label: 'Batch size',
      options: { '1': '1', '10': '10', '30': '30', '100': '100', all: 'All' }
    },
    l1: { label: 'L1 penalty λ₁' },
    l2: { label: 'L2 penalty λ₂' },
    stride: { label: 'One step is', options: { epoch: 'an epoch', update: 'an update' } },
    stop: {
      label: 'Stop rule',
      options: {
        never: 'Never stop',
        epochs: 'At an epoch',
        loss: 'At a low training loss',
        patience: 'When the test loss gets no better'
      }
    },
    stopEpochs: { label: 'Epoch to stop at' },
    stopLoss: { label: 'Training loss to stop at' },
    patience: { label: 'Epochs to wait' },
    squareX1: { label: 'x₁²' },
    squareX2: { label: 'x₂²' },
    product: { label: 'x₁x₂' },
    sineX1: { label: 'sin x₁' },
    sineX2: { label: 'sin x₂' },
    showTest: { label: 'Show test points' },
    discretise: { label: 'Answers only' },
    showGradients: { label: 'Gradients on the lines' }
  },
  readouts: {
    epoch: { label: 'Epoch' },
    updates: { label: 'Updates' },
    trainLoss: { label: 'Training loss' },
    testLoss: { label: 'Test loss' },
    trainAccuracy: { label: 'Training accuracy', unit: ' %' },
    testAccuracy: { label: 'Test accuracy', unit: ' %' },
    parameters: { label: 'Parameters' },
    deadUnits: { label: 'Dead units' },
    saturatedUnits: { label: 'Saturated units' }
  },
  troubles: {
    diverged: ({ learningRate = 0 }) =>
      `The learning rate ${format(learningRate)} is too large: the loss left the range of usable numbers, and training stopped. Lower the rate and start again.`,
    noPoints: () =>
      'There are no points to train on. Choose ● or □ below the picture and click the plane to place some.',
    oneClass: () =>
      'All training points are of one class. Place some of the other, or there is nothing to tell apart.',
    stopped: ({ epoch = 0, best = 0 }) =>
      `Stopped at epoch ${format(epoch)}, as the stop rule says. The test loss was smallest at epoch ${format(best)}.`,
    deadUnits: ({ dead = 0, units = 0 }) =>
      `${format(dead)} of ${format(units)} units ${dead === 1 ? 'is' : 'are'} 0 for every training point. Such a “dead ReLU” has a gradient of 0 too, so it cannot learn its way back.`,
    saturatedUnits: ({ saturated = 0, units = 0 }) =>
      `${format(saturated)} of ${format(units)} units ${saturated === 1 ? 'sits' : 'sit'} on a flat end of the activation for nearly every training point. A saturated unit has a gradient close to 0 and learns very slowly.`,
    explodingUnits: ({ exploding = 0, units = 0 }) =>
      `${format(exploding)} of ${format(units)} units ${exploding === 1 ? 'has' : 'have'} grown beyond 100: the values explode. Lower the learning rate or choose other first weights.`
  },
  explain: {
    sum: { label: 'sum' },
    linear: { label: 'output' },
    sigmoid: { label: 'output' },
    tanh: { label: 'output' },
    relu: { label: 'output' },
    leakyRelu: { label: 'output' },
    elu: { label: 'output' },
    gelu: { label: 'output' },
    swish: { label: 'output' },
    softmax: { label: 'probability of the class' },
    probability: { label: 'probability of class 1' },
    answer: { label: 'answer' },
    answerClass: { label: 'answer' },
    answerValue: { label: 'near enough' },
    lossOne: { label: 'loss of this point' },
    lossZero: { label: 'loss of this point' },
    lossClass: { label: 'loss of this point' },
    lossSquared: { label: 'loss of this point' },
    lossAbsolute: { label: 'loss of this point' },
    lossHuber: { label: 'loss of this point' },
    deltaSquared: { label: 'error sent back' },
    deltaSquaredSigmoid: { label: 'error sent back' },
    deltaSquaredSoftmax: { label: 'error sent back' },
    deltaAbsolute: { label: 'error sent back' },
    deltaHuber: { label: 'error sent back' },
    deltaOutput: { label: 'error sent back' },
    delta: { label: 'error that came back' },
    weight: { label: 'value now' },
    bias: { label: 'value now' },
    sampleGradient: { label: 'gradient, chosen point' },
    biasGradient: { label: 'gradient, chosen point' },
    batchGradient: { label: 'gradient, last batch' },
    biasBatchGradient: { label: 'gradient, last batch' },
    weightSgd: { label: 'last update' },
    biasSgd: { label: 'last update' },
    velocity: { label: 'velocity' },
    squares: { label: 'sum of squared gradients' },
    meanSquares: { label: 'mean of squared gradients' },
    adamMean: { label: 'mean of gradients' },
    adamSquares: { label: 'mean of squared gradients' },
    weightMomentum: { label: 'last update' },
    biasMomentum: { label: 'last update' },
    weightNesterov: { label: 'last update' },
    biasNesterov: { label: 'last update' },
    weightScaled: { label: 'last update' },
    biasScaled: { label: 'last update' },
    weightAdam: { label: 'last update' },
    biasAdam: { label: 'last update' },
    trainTarget: { label: 'training point' },
    testTarget: { label: 'test point' },
    forTraining: { label: 'points for training' },
    forTesting: { label: 'points for testing' },
    batchSamples: { label: 'points in the batch' },
    batchLoss: { label: 'loss before the update' },
    gradientSize: { label: 'size of the gradient' },
    optimizerUpdates: { label: 'updates of this optimizer' },
    ...Object.fromEntries(featureNames.map((name) => [name, { label: `feature ${features[name].sign}` }]))
  },
  markName,
  actions: {
    addPoint: { label: 'Add a point', arguments: { x1: 'x₁', x2: 'x₂', label: 'class' } },
    movePoint: { label: 'Move the point', arguments: { x1: 'x₁', x2: 'x₂' } },
    addValue: { label: 'Add a point with a value', arguments: { x1: 'x₁', x2: 'x₂', value: 'value' } },
    flipPoint: { label: 'Change its class' },
    setValue: { label: 'Set its value', arguments: { value: 'value' } },
    removePoint: { label: 'Remove it' },
    clearPoints: { label: 'Remove all points' },
    loadPoints: { label: 'Load points' },
    setWeight: { label: 'Set the weight', arguments: { value: 'value' } }
  },
  panels: {
    tour: 'Guided tour',
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
    above: 'value ≥ 0',
    below: 'value < 0',
    batch: 'batch',
    within: 'right: within 0.2 of the true value',
    faint: 'faint: test points',
    thinned: 'Only 600 of the points are drawn.',
    place: 'Place points',
    placing: 'Click the plane, or paint over it, to place points.',
    gradients: 'lines: gradient of the last batch'
  }
};

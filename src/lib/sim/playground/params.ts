// What a reader can choose.
import { choice, integer, number, toggle, type Value, type Values } from '../params';
import { datasetNames, hasValues, ownTasks } from './task';

const MAX_LAYERS = 6;

const isDrawn = ({ dataset }: Record<string, Value>) => dataset !== 'own';
const data = { group: 'data', restart: true };
const network = { group: 'network', restart: true };
const training = { group: 'training' };
const has = (layer: number) => (p: Record<string, Value>) => Number(p.hiddenLayers) >= layer;
const hasOwn = (layer: number) => (p: Record<string, Value>) => p.perLayer === true && has(layer)(p);
const units = (layer: number) =>
  integer(layer === 1 ? 8 : 6, { ...network, min: 1, max: 8, when: has(layer) });
const feature = toggle(false, { group: 'features', restart: true });

const hiddenActivations = ['linear', 'sigmoid', 'tanh', 'relu', 'leakyRelu', 'elu', 'gelu', 'swish'] as const;
const layers = { group: 'layers', restart: true };
const activation = (layer: number) => choice('tanh', hiddenActivations, { ...layers, when: hasOwn(layer) });
const dropout = (layer: number) =>
  number(0, { group: 'layers', min: 0, max: 0.8, step: 0.05, when: hasOwn(layer) });
const stopsBy = (rule: string) => ({ ...training, when: ({ stop }: Record<string, Value>) => stop === rule });

export const params = {
  dataset: choice('spiral', datasetNames, { ...data, clears: true }),
  ownTask: choice('two', ownTasks, { ...data, clears: true, when: ({ dataset }) => dataset === 'own' }),
  points: integer(300, { ...data, min: 20, max: 1000, step: 20, when: isDrawn }),
  noise: integer(5, { ...data, min: 0, max: 50, when: isDrawn }),
  trainShare: integer(50, { ...data, min: 10, max: 90, step: 10 }),
  hiddenLayers: integer(2, { ...network, min: 0, max: MAX_LAYERS }),
  units1: units(1),
  units2: units(2),
  units3: units(3),
  units4: units(4),
  units5: units(5),
  units6: units(6),
  activation: choice('tanh', hiddenActivations, {
    ...network,
    when: (p) => has(1)(p) && p.perLayer !== true
  }),
  perLayer: toggle(false, { ...network, when: has(1) }),
  initializer: choice(
    'glorotUniform',
    ['glorotUniform', 'glorotNormal', 'heUniform', 'heNormal', 'uniform', 'normal', 'zeros'],
    network
  ),
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
  loss: choice('crossEntropy', ['crossEntropy', 'meanSquaredError'], {
    ...training,
    when: (p) => !hasValues(p)
  }),
  valueLoss: choice('meanSquaredError', ['meanSquaredError', 'meanAbsoluteError', 'huber'], {
    ...training,
    when: hasValues
  }),
  optimizer: choice('sgd', ['sgd', 'momentum', 'nesterov', 'adagrad', 'rmsprop', 'adam'], training),
  learningRate: number(0.3, { ...training, min: 0.0001, max: 10, log: true }),
  batchSize: choice('10', ['1', '10', '30', '100', 'all'], training),
  l1: number(0, { ...training, min: 0, max: 0.1, step: 0.001 }),
  l2: number(0, { ...training, min: 0, max: 0.1, step: 0.001 }),
  stride: choice('epoch', ['epoch', 'update'], training),
  stop: choice('never', ['never', 'epochs', 'loss', 'patience'], training),
  stopEpochs: integer(100, { ...stopsBy('epochs'), min: 1, max: 1000 }),
  stopLoss: number(0.05, { ...stopsBy('loss'), min: 0.001, max: 1, log: true }),
  patience: integer(20, { ...stopsBy('patience'), min: 1, max: 200 }),
  squareX1: feature,
  squareX2: feature,
  product: feature,
  sineX1: feature,
  sineX2: feature,
  showTest: toggle(true, { group: 'picture' }),
  discretise: toggle(false, { group: 'picture' }),
  showGradients: toggle(false, { group: 'picture' })
};
export type Params = Values<typeof params>;

// The network on the stage as a program for Keras 3: the same layers, loss, optimizer, batches and stop rule.
import { activations, lossOf, optimizers, type Dense } from '../../nn';
import { inputsOf, type Feature } from './features';
import type { Params } from './model';
import { networkOf, trainingData, type State } from './state';
import { VALUE } from './task';

const columns: Record<Feature, string> = {
  x1: 'x1',
  x2: 'x2',
  squareX1: 'x1**2',
  squareX2: 'x2**2',
  product: 'x1 * x2',
  sineX1: 'np.sin(x1)',
  sineX2: 'np.sin(x2)'
};

const initial: Record<Params['initializer'], string> = {
  glorotUniform: '',
  glorotNormal: '"glorot_normal"',
  heUniform: '"he_uniform"',
  heNormal: '"he_normal"',
  uniform: 'initializers.RandomUniform(-0.05, 0.05)',
  normal: 'initializers.RandomNormal(0, 0.05)',
  zeros: '"zeros"'
};

/** A number as Python reads it back to the same value. */
const number = (x: number) => String(x).replace(/e\+?/, 'e');

/** `Adam(learning_rate=0.3)` from the name that the core knows: `SGD(momentum=0.9)` keeps its own settings. */
function optimizerOf({ optimizer, learningRate }: Params): string {
  const [name = '', own = ''] = optimizers[optimizer].keras.replace(')', '').split('(');
  return `optimizers.${name}(${[`learning_rate=${number(learningRate)}`, own].filter(Boolean).join(', ')})`;
}

function penaltyOf({ l1, l2 }: Params): string {
  if (l1 > 0 && l2 > 0) return `regularizers.L1L2(${number(l1)}, ${number(l2)})`;
  return l1 > 0 ? `regularizers.L1(${number(l1)})` : l2 > 0 ? `regularizers.L2(${number(l2)})` : '';
}

/** One layer of the core, with a layer for its dropout behind. */
function layerLines({ units, activation, dropout = 0 }: Dense, more: string): string[] {
  const dense = `    layers.Dense(${units}, activation="${activations[activation].keras}"${more}),`;
  return dropout > 0 ? [dense, `    layers.Dropout(${number(dropout)}),`] : [dense];
}

/** What `fit` is told of the stop rule. */
function stopOf({ stop, stopLoss, patience }: Params): string[] {
  if (stop === 'patience')
    return [
      `stop = callbacks.EarlyStopping(monitor="val_loss", patience=${patience})`,
      ', validation_data=(x_test, y_test), callbacks=[stop]'
    ];
  if (stop !== 'loss') return [];
  return [
    `stop = callbacks.LambdaCallback(on_epoch_end=lambda _, logs: logs["loss"] <= ${number(stopLoss)} and setattr(model, "stop_training", True))`,
    ', callbacks=[stop]'
  ];
}

/** Python source. `comment` stands above it, in the reader's language; the data have to be brought along. */
export function kerasOf(state: State, params: Params, comment: { data: string; batch: string }): string {
  const network = networkOf(state, params);
  const { samples, classes, features } = state;
  const penalty = penaltyOf(params);
  const first = initial[params.initializer];
  const more = [
    ...(first ? [`kernel_initializer=${first}`] : []),
    ...(penalty ? [`kernel_regularizer=${penalty}`] : [])
  ]
    .map((one) => `, ${one}`)
    .join('');
  const [stop = '', fit = ''] = stopOf(params);
  const { count } = trainingData(network, classes, samples, inputsOf(features, samples.x));
  const batch = params.batchSize === 'all' ? count : Number(params.batchSize);
  const oneHot = classes > 2 && params.loss === 'meanSquaredError';
  const modules = [
    'Sequential',
    ...(stop ? ['callbacks'] : []),
    ...(first.startsWith('initializers') ? ['initializers'] : []),
    'layers',
    'optimizers',
    ...(penalty ? ['regularizers'] : []),
    ...(oneHot ? ['utils'] : [])
  ];
  const metrics = classes === VALUE ? 'mae' : 'accuracy';
  const epochs = params.stop === 'epochs' ? params.stopEpochs : Math.max(1, state.course.epoch);
  return [
    'import numpy as np',
    `from keras import ${modules.join(', ')}`,
    '',
    `# ${comment.data}`,
    `x = np.column_stack([${features.map((feature) => columns[feature]).join(', ')}])`,
    ...(oneHot ? [`y = utils.to_categorical(y, ${classes})`] : []),
    '',
    'model = Sequential([',
    `    layers.Input(shape=(${network.input},)),`,
    ...network.layers.flatMap((layer) => layerLines(layer, more)),
    '])',
    `model.compile(optimizer=${optimizerOf(params)}, loss="${lossOf(network.loss).keras}", metrics=["${metrics}"])`,
    ...(stop ? [stop] : []),
    `# ${comment.batch}`,
    `model.fit(x, y, batch_size=${batch}, epochs=${epochs}${fit})`
  ].join('\n');
}

import { format } from '../../draw/format';
import type { Text } from '../define';
import type * as model from './model';

const laneNames = { ideas: 'ideas', data: 'data', hardware: 'hardware', software: 'software' };

const words: Record<string, string> = {
  ...laneNames,
  mcp: 'McCulloch–Pitts',
  'mcp.':
    'A neurophysiologist and a mathematician describe the neuron as a logical unit with a threshold. It cannot learn.',
  hebb: 'Hebb’s rule',
  'hebb.':
    'The hypothesis that connections between neurons that fire together grow stronger: learning as a change of connections.',
  perceptron: 'Perceptron',
  'perceptron.':
    'Rosenblatt’s learning machine corrects its weights after every mistake. The report is from 1957, the paper from 1958.',
  mark1: 'Mark I',
  'mark1.':
    'The perceptron as a machine: 400 photocells to see with, and motor-driven potentiometers for weights.',
  moore: 'Moore’s forecast',
  'moore.':
    'The number of components on a chip will double every year, says Moore. In 1975 he made it every two years.',
  winter: 'XOR and winter',
  'winter.':
    'Minsky and Papert prove what a perceptron of one layer cannot do. It helped to freeze research for years.',
  neocognitron: 'Neocognitron',
  'neocognitron.':
    'Fukushima models the visual cortex and arrives at the forerunners of convolution and pooling.',
  backprop: 'Backpropagation',
  'backprop.':
    'Sending the error backwards to teach hidden layers becomes widely known. The calculation itself dates from the 1970s.',
  zip: 'ZIP codes',
  'zip.': 'LeCun’s group trains a convolutional network by backpropagation to read handwritten ZIP codes.',
  lstm: 'LSTM',
  'lstm.': 'A recurrent network that guards its memory with gates. Long sequences can be learned.',
  lenet: 'LeNet-5',
  'lenet.': 'Convolution, pooling and dense layers in one network, used to read the figures on cheques.',
  mnist: 'MNIST',
  'mnist.': '70,000 handwritten digits, 60,000 to train with and 10,000 to test on.',
  dbn: 'Deep belief nets',
  'dbn.': 'Hinton’s group shows that deep networks can be trained when every layer is taught beforehand.',
  cuda: 'CUDA',
  'cuda.': 'A way to make graphics hardware calculate things that are not pictures.',
  imagenet: 'ImageNet',
  'imagenet.': 'Photos with labels: 3.2 million when it was presented, over 14 million later.',
  gpu: 'Learning on GPUs',
  'gpu.': 'Raina’s group trains deep belief nets on a GPU and reports a speed-up of up to 70 times.',
  theano: 'Theano',
  'theano.':
    'A library from Montréal. You write a formula; it finds the derivatives and writes the GPU code.',
  relu: 'ReLU',
  'relu.': 'A simple activation that cuts negative numbers to 0 makes training easier.',
  challenge: 'ImageNet contest',
  'challenge.': 'Every year: sort photos into 1,000 classes after seeing 1.2 million.',
  dropout: 'Dropout',
  'dropout.': 'Switch neurons off at random during training, and overfit less.',
  alexnet: 'AlexNet',
  'alexnet.':
    'A convolutional network trained on two GPUs wins the contest with a top-5 error of 15.3 %. The second had 26.2 %.',
  caffe: 'Caffe',
  'caffe.': 'Yangqing Jia’s C++ framework for vision, from Berkeley. Made public in December 2013.',
  gan: 'GAN',
  'gan.':
    'Goodfellow and colleagues: one network makes things up, another one tells them from the real ones.',
  dl4j: 'DL4J',
  'dl4j.': 'A framework for the Java virtual machine. It went to the Eclipse Foundation in 2017.',
  keras: 'Keras',
  'keras.': 'Chollet’s library, made for people. At first it ran on Theano.',
  tensorflow: 'TensorFlow',
  'tensorflow.': 'Google’s framework, made public in November.',
  mxnet: 'MXNet',
  'mxnet.': 'A framework for many languages, backed by Amazon.',
  resnet: 'ResNet',
  'resnet.':
    'Connections that skip layers make 152 of them trainable. Several together err in 3.57 % of cases.',
  alphago: 'AlphaGo',
  'alphago.':
    'In Seoul, in March, AlphaGo beats Lee Sedol 4 to 1. It joins deep learning and reinforcement learning.',
  pytorch: 'PyTorch',
  'pytorch.':
    'Made public by Facebook in January. It runs line by line as Python does, which researchers liked.',
  caffe2: 'Caffe2',
  'caffe2.': 'Facebook’s light framework. It was merged into PyTorch in 2018.',
  transformer: 'Transformer',
  'transformer.':
    'Sentences by attention alone, without recurrence. All words are computed at once, which suits a GPU.',
  tpu: 'TPU',
  'tpu.': 'A paper on Google’s chip for matrix products, in its data centres since 2015.',
  theanoEnd: 'Theano ends',
  'theanoEnd.': 'Development stops with version 1.0. Its ideas live on in other frameworks.',
  gpt3: 'GPT-3',
  'gpt3.': 'A language model of 175 billion parameters that takes up a new task from a few examples.',
  dalle: 'DALL·E',
  'dalle.': 'A model that turns text into pictures, presented in January.',
  laion: 'LAION-5B',
  'laion.':
    '5.85 billion pairs of picture and text from the web. Harmful content was found in it later and taken out.',
  gpt4: 'GPT-4',
  'gpt4.': 'A model that takes text and pictures. Its size and training have not been disclosed.',
  mxnetEnd: 'MXNet ends',
  'mxnetEnd.': 'The Apache Foundation retires it. It is no longer maintained.',
  nobel: 'Nobel Prize',
  'nobel.':
    'The prize in physics goes to Hopfield and Hinton, for the foundations of artificial neural networks.'
};

export const text: Text<typeof model> = {
  title: 'A history of deep learning',
  hint: 'Each step goes to the next event. Show fewer years to see more names, drag the picture to go to another time, and press a dot to hear its story.',
  describe: ({ year = 0, visible = 0, events = 0 }) =>
    `The event told is from ${year}. ${format(visible)} of ${format(events)} events can be seen.`,
  params: {
    span: { label: 'Years shown' },
    lane: { label: 'Lane', options: { all: 'all of them', ...laneNames } }
  },
  readouts: {
    year: { label: 'Year', year: true },
    wait: { label: 'Years since the last' },
    visible: { label: 'Events in sight' },
    events: { label: 'Events in all' },
    later: { label: 'Events after this', unit: ' %' },
    span: { label: 'Years shown' }
  },
  step: 'event',
  explain: {
    source: { label: 'Source and year', formula: '' },
    wait: { label: 'Since the one before in its lane', formula: '' }
  },
  markName: (mark) => {
    const [, key = ''] = mark.split(':');
    return mark === 'told' ? 'The event that is told' : (words[key] ?? 'Event');
  },
  actions: {
    choose: { label: 'Tell this event' },
    look: { label: 'Look at another time' },
    earlier: { label: 'Earlier' },
    later: { label: 'Later' }
  },
  words
};

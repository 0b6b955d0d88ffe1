// What happened when, and where it is written down. Years have a fraction where the month is known.

export const lanes = ['ideas', 'data', 'hardware', 'software'] as const;
export type Lane = (typeof lanes)[number];

export interface Event {
  /** Its words in the texts: `key` names it, `key.` tells it. */
  key: string;
  lane: Lane;
  year: number;
  /** 3 is labelled first where there is little room. */
  weight: 1 | 2 | 3;
  source: string;
}

const month = (year: number, m: number) => Math.round((year + (m - 0.5) / 12) * 100) / 100;
const event = (key: string, lane: Lane, year: number, weight: 1 | 2 | 3, source: string): Event => ({
  key,
  lane,
  year,
  weight,
  source
});

export const events: readonly Event[] = [
  event('mcp', 'ideas', 1943, 3, 'McCulloch & Pitts, Bulletin of Mathematical Biophysics 5, 1943'),
  event('hebb', 'ideas', 1949, 1, 'Hebb, The Organization of Behavior, 1949'),
  event('perceptron', 'ideas', 1957, 3, 'Rosenblatt, Report 85-460-1, 1957; Psychological Review 65, 1958'),
  event(
    'mark1',
    'hardware',
    month(1960, 2),
    2,
    'Hay, Lynch & Smith, Mark I Perceptron Operators’ Manual, 1960'
  ),
  event('moore', 'hardware', month(1965, 4), 2, 'Moore, Electronics 38(8), 1965'),
  event('winter', 'ideas', 1969, 3, 'Minsky & Papert, Perceptrons, 1969'),
  event('neocognitron', 'ideas', 1980, 1, 'Fukushima, Biological Cybernetics 36, 1980'),
  event('backprop', 'ideas', month(1986, 10), 3, 'Rumelhart, Hinton & Williams, Nature 323, 1986'),
  event('zip', 'ideas', 1989, 1, 'LeCun et al., Neural Computation 1(4), 1989'),
  event('lstm', 'ideas', month(1997, 11), 2, 'Hochreiter & Schmidhuber, Neural Computation 9(8), 1997'),
  event('lenet', 'ideas', month(1998, 11), 2, 'LeCun et al., Proceedings of the IEEE 86(11), 1998'),
  event('mnist', 'data', month(1998, 11), 2, 'LeCun et al., Proceedings of the IEEE 86(11), 1998'),
  event('dbn', 'ideas', month(2006, 7), 2, 'Hinton, Osindero & Teh, Neural Computation 18(7), 2006'),
  event('cuda', 'hardware', 2007, 3, 'Nickolls et al., ACM Queue 6(2), 2008'),
  event('imagenet', 'data', month(2009, 6), 3, 'Deng et al., CVPR 2009'),
  event('gpu', 'hardware', month(2009, 6), 1, 'Raina, Madhavan & Ng, ICML 2009'),
  event('theano', 'software', month(2010, 6), 2, 'Bergstra et al., SciPy 2010'),
  event('relu', 'ideas', month(2010, 6), 1, 'Nair & Hinton, ICML 2010'),
  event('challenge', 'data', 2010, 1, 'Russakovsky et al., IJCV 115, 2015'),
  event('dropout', 'ideas', month(2012, 7), 1, 'Hinton et al., arXiv:1207.0580, 2012'),
  event('alexnet', 'ideas', month(2012, 12), 3, 'Krizhevsky, Sutskever & Hinton, NIPS 25, 2012'),
  event('caffe', 'software', month(2013, 12), 1, 'Jia et al., arXiv:1408.5093, 2014'),
  event('gan', 'ideas', month(2014, 6), 2, 'Goodfellow et al., NIPS 27, 2014'),
  event('dl4j', 'software', 2014, 1, 'Eclipse Deeplearning4j, project documentation'),
  event('keras', 'software', month(2015, 3), 2, 'Chollet et al., keras.io, 2015'),
  event('tensorflow', 'software', month(2015, 11), 3, 'Abadi et al., OSDI 2016'),
  event('mxnet', 'software', month(2015, 12), 1, 'Chen et al., arXiv:1512.01274, 2015'),
  event('resnet', 'ideas', month(2015, 12), 1, 'He et al., arXiv:1512.03385, 2015'),
  event('alphago', 'ideas', month(2016, 3), 2, 'Silver et al., Nature 529, 2016'),
  event('pytorch', 'software', month(2017, 1), 3, 'Paszke et al., NeurIPS 32, 2019'),
  event('caffe2', 'software', month(2017, 4), 1, 'caffe2.ai, Caffe2 and PyTorch join forces, 2018'),
  event('transformer', 'ideas', month(2017, 6), 3, 'Vaswani et al., NIPS 30, 2017'),
  event('tpu', 'hardware', month(2017, 6), 2, 'Jouppi et al., ISCA 2017'),
  event('theanoEnd', 'software', month(2017, 11), 1, 'Lamblin, message to theano-users, 28 September 2017'),
  event('gpt3', 'ideas', month(2020, 5), 1, 'Brown et al., NeurIPS 33, 2020'),
  event('dalle', 'ideas', month(2021, 1), 2, 'Ramesh et al., ICML 2021'),
  event('laion', 'data', month(2022, 10), 2, 'Schuhmann et al., NeurIPS 35, 2022'),
  event('gpt4', 'ideas', month(2023, 3), 3, 'OpenAI, arXiv:2303.08774, 2023'),
  event('mxnetEnd', 'software', month(2023, 9), 1, 'Apache Attic, Apache MXNet, 2023'),
  event('nobel', 'ideas', month(2024, 10), 1, 'The Royal Swedish Academy of Sciences, 8 October 2024')
].sort((a, b) => a.year - b.year);

// Every term of the book, by key, in both languages. A chapter lists the ones it introduces in its
// front matter and marks them with <Term id="…">. A definition is one or two plain sentences.
import type { Lang } from '../src/lib/i18n';

export interface Entry {
  /** The term in each language. */
  term: Record<Lang, string>;
  definition: Record<Lang, string>;
  /** The usual symbol, as plain text. */
  symbol?: string;
  /** Keys of related terms. */
  see?: readonly string[];
}

export const glossary: Record<string, Entry> = {
  perceptron: {
    term: { ko: '퍼셉트론', en: 'perceptron' },
    definition: {
      ko: '입력에 가중치를 곱해 더하고 그 합의 부호만 내보내는 인공 뉴런입니다. 로젠블랫이 1957년에 내놓았습니다.',
      en: 'An artificial neuron that adds its weighted inputs and outputs only the sign of the sum. Introduced by Rosenblatt in 1957.'
    },
    see: ['weight', 'bias']
  },
  weight: {
    term: { ko: '가중치', en: 'weight' },
    definition: {
      ko: '입력 하나가 결과에 얼마나 크게, 어느 쪽으로 영향을 주는지 정하는 숫자입니다.',
      en: 'The number that sets how strongly, and in which direction, one input pushes the result.'
    },
    symbol: 'w',
    see: ['bias']
  },
  bias: {
    term: { ko: '편향', en: 'bias' },
    definition: {
      ko: '입력과 상관없이 가중합에 더하는 숫자입니다. 문턱값의 부호를 바꾼 것과 같습니다.',
      en: 'The number added to the weighted sum whatever the input is. It is the threshold with its sign changed.'
    },
    symbol: 'b',
    see: ['weight']
  },
  'learning-rate': {
    term: { ko: '학습률', en: 'learning rate' },
    definition: {
      ko: '한 번 고칠 때 가중치를 얼마나 크게 옮길지 정하는 숫자입니다.',
      en: 'The number that sets how far the weights move in one update.'
    },
    symbol: 'η',
    see: ['weight']
  }
};

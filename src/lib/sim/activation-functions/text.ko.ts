import { format } from '../../draw/format';
import type { Text } from '../define';
import { formulas, functionRows } from './formulas';
import type * as model from './model';

export const text: Text<typeof model> = {
  title: '활성화 함수와 층의 사슬',
  hint: '점을 좌우로 끌면 값과 기울기가 따라 바뀝니다. 한 걸음마다 층이 하나씩 늘어납니다. 사슬의 층을 누르면 계산이 나옵니다.',
  describe: ({ layers, z, value, slope, gradient }) =>
    `z = ${format(z)}에서 값은 ${format(value)}, 기울기는 ${format(slope)}입니다. ${layers}층을 거슬러 첫 층까지 온 기울기는 ${format(gradient)}입니다.`,
  params: {
    activation: {
      label: '활성화 함수',
      options: {
        step: '계단',
        linear: '선형',
        sigmoid: '시그모이드',
        tanh: 'tanh',
        relu: 'ReLU',
        leakyRelu: '누출 ReLU',
        elu: 'ELU',
        gelu: 'GELU',
        swish: 'swish'
      }
    },
    weight: { label: '층 사이의 가중치 w', hint: '모든 층이 같은 가중치를 씁니다.' }
  },
  readouts: {
    layers: { label: '층의 수' },
    z: { label: '첫 합 z' },
    value: { label: '값 φ(z)' },
    slope: { label: '기울기 φ′(z)' },
    output: { label: '마지막 출력' },
    gradient: { label: '첫 층의 기울기' },
    spread: { label: '신호의 폭' }
  },
  step: '층 더하기',
  troubles: {
    blocked: () =>
      '기울기가 꼭 0입니다. 첫 층의 가중치를 어느 쪽으로 옮겨야 할지 알려 줄 것이 남지 않았습니다.',
    vanished: ({ layers = 0, gradient = 0 }) =>
      `기울기가 사라졌습니다. ${layers}층을 거슬러 오는 동안 ${format(gradient, 2)}만 남았습니다.`,
    exploded: ({ layers = 0, gradient = 0 }) =>
      `기울기가 폭발했습니다. ${layers}층을 거슬러 오는 동안 ${format(gradient, 2)}까지 커졌습니다.`
  },
  explain: {
    ...functionRows('값', '기울기'),
    sum: { label: '합', formula: formulas.sum },
    last: { label: '남은 기울기', formula: formulas.last },
    gradient: { label: '남은 기울기', formula: formulas.gradient }
  },
  markName: (mark) => (mark === 'point' ? '곡선 위의 점' : `${Number(mark.slice(6)) + 1}층`),
  actions: { setInput: { label: '점 옮기기', arguments: { z: 'z' } } },
  words: {
    picture: '활성화 함수와 그 기울기의 그래프, 그리고 층을 지나는 신호와 거슬러 오는 기울기',
    value: '값 φ(z)',
    slope: '기울기 φ′(z)',
    flat: '평평한 곳',
    signal: '앞으로: 신호 a',
    gradient: '뒤로: 남은 기울기 (로그 눈금)',
    layer: '층'
  }
};

import { fixed, format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';

const names = ['고양이', '개', '거북이', '물고기', '새'];

export const text: Text<typeof model> = {
  title: '소프트맥스',
  hint: '로짓의 동그라미를 좌우로 끌어 보세요. 재생하면 이 확률대로 하나씩 뽑습니다. 이름을 누르면 계산이 나옵니다.',
  describe: ({ largest, draws, broken, gap }) =>
    broken === 1
      ? '지수가 컴퓨터 수의 범위를 벗어나 확률을 계산할 수 없습니다.'
      : `가장 큰 확률은 ${fixed(largest, 3)}이고, 확률을 모두 더하면 1입니다.` +
        (draws > 0
          ? ` ${format(draws)}번 뽑은 비율은 확률과 많게는 ${fixed(gap, 3)}만큼 다릅니다.`
          : ' 아직 뽑지 않았습니다.'),
  params: {
    temperature: { label: '온도 T', hint: '로짓을 T로 나눈 다음 소프트맥스를 계산합니다.' },
    shift: { label: '모두에 더하는 수 c', hint: '모든 로짓에 똑같이 더합니다.' },
    subtractMax: { label: '최댓값을 빼고 계산' },
    classes: { label: '클래스의 수' }
  },
  readouts: {
    p1: { label: names[0] ?? '' },
    p2: { label: names[1] ?? '' },
    p3: { label: names[2] ?? '' },
    p4: { label: names[3] ?? '' },
    p5: { label: names[4] ?? '' },
    largest: { label: '가장 큰 확률' },
    total: { label: '확률의 합' },
    draws: { label: '뽑은 횟수' },
    gap: { label: '비율과 확률의 차' },
    broken: { label: '계산 실패 (1 예, 0 아니요)' }
  },
  step: '뽑기',
  troubles: {
    overflow: ({ power = 0 }) =>
      `넘쳤습니다. e의 ${format(power)}제곱은 float32가 담는 가장 큰 수(3.4 × 10³⁸)보다 큽니다. 무한대를 무한대로 나눌 수는 없습니다.`,
    underflow: ({ power = 0 }) =>
      `모두 0이 되었습니다. e의 ${format(power)}제곱조차 float32가 담기에는 너무 작습니다. 0을 0으로 나눌 수는 없습니다.`
  },
  explain: {
    scaled: { label: '나눈 로짓', formula: formulas.scaled },
    power: { label: '지수', formula: formulas.power },
    safePower: { label: '지수', formula: formulas.safePower },
    probability: { label: '확률', formula: formulas.probability },
    slope: { label: '기울기', formula: formulas.slope },
    share: { label: '뽑힌 비율', formula: formulas.share },
    sum: { label: '지수의 합', formula: formulas.sum },
    total: { label: '확률의 합', formula: formulas.total }
  },
  markName: (mark) => (mark === 'total' ? '합' : (names[Number(mark.slice(6))] ?? '')),
  actions: {
    setLogit: { label: '로짓 바꾸기', arguments: { value: '로짓 z' } },
    raiseAll: { label: '모든 로짓에 1 더하기' }
  },
  words: {
    picture: '클래스마다 로짓, 지수, 확률. 아래에 확률을 모두 이은 길이 1의 막대',
    logit: '로짓 z',
    power: '지수',
    probability: '확률 p',
    sum: '합',
    over: '넘침',
    none: '계산할 수 없음',
    drawn: '뽑힌 비율'
  }
};

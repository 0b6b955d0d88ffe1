import { fixed, format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import { gates } from './gates';
import type * as model from './model';

export const text: Text<typeof model> = {
  title: '은닉층이 평면을 옮깁니다',
  hint: '선이나 화살표를 끌거나, 아래에서 유닛을 골라 가중치를 적어 보세요. 점이나 표의 줄을 누르면 그 입력의 계산이 나옵니다.',
  describe: ({ epoch, correct, y00, y01, y10, y11, gate1, gate2, places }) =>
    `${epoch > 0 ? `${format(epoch)}에포크 뒤, ` : ''}네 입력 가운데 ${correct}개를 맞힙니다. 출력은 차례로 ${[y00, y01, y10, y11].map((y) => (Number.isInteger(y) ? format(y) : fixed(y, 4))).join(', ')}입니다. 은닉 유닛의 게이트는 n₁이 ${gates[gate1] ?? ''}, n₂가 ${gates[gate2] ?? ''}이고, 네 점은 은닉 평면의 모서리 ${places}곳으로 갑니다.`,
  params: {
    gate: { label: '맞힐 게이트', options: { xor: 'XOR', and: 'AND', or: 'OR' } },
    start: { label: '처음 가중치', options: { worked: '본문의 표', random: '무작위' } },
    activation: { label: '함수 φ', options: { step: '계단', sigmoid: '시그모이드' } },
    steepness: { label: '가파르기 k', hint: 'φ(z) = 1 / (1 + e^(−kz))의 k입니다. 클수록 계단에 가깝습니다.' },
    learningRate: { label: '학습률 η' },
    bend: { label: '평면을 옮긴 정도', hint: '0이면 오른쪽이 입력 평면 그대로이고, 1이면 은닉 평면입니다.' }
  },
  readouts: {
    epoch: { label: '에포크' },
    correct: { label: '맞힌 입력' },
    loss: { label: '오차' },
    y00: { label: '(0, 0)의 출력' },
    y01: { label: '(0, 1)의 출력' },
    y10: { label: '(1, 0)의 출력' },
    y11: { label: '(1, 1)의 출력' },
    places: { label: '쓰인 모서리' },
    gate1: { label: 'n₁의 게이트 번호' },
    gate2: { label: 'n₂의 게이트 번호' },
    gate3: { label: '출력의 게이트 번호' }
  },
  step: '에포크',
  troubles: {
    stepIsFlat: () =>
      '계단 함수는 어디서나 평평해서, 가중치를 조금 바꾸어도 오차가 달라지지 않습니다. 그래서 아무것도 배우지 못합니다. 함수를 시그모이드로 바꾸어 보세요.',
    stuck: ({ wrong = 0 }) =>
      `아직 ${wrong}개를 틀리는데 거의 평평한 곳에 왔습니다. 어느 쪽으로 조금 움직여도 오차가 거의 줄지 않습니다. 다른 씨앗에서 다시 시작해 보세요.`
  },
  explain: {
    z1: { label: '첫째 합', formula: formulas.z1 },
    n1: { label: '첫째 유닛', formula: formulas.n1 },
    z2: { label: '둘째 합', formula: formulas.z2 },
    n2: { label: '둘째 유닛', formula: formulas.n2 },
    z3: { label: '마지막 합', formula: formulas.z3 },
    y: { label: '출력', formula: formulas.y },
    answer: { label: '답', formula: formulas.answer },
    target: { label: '정답', formula: formulas.target },
    r00: { label: '첫째 줄', formula: formulas.r00 },
    r01: { label: '둘째 줄', formula: formulas.r01 },
    r10: { label: '셋째 줄', formula: formulas.r10 },
    r11: { label: '넷째 줄', formula: formulas.r11 }
  },
  markName: (mark) => {
    const [kind, index] = mark.split(':');
    if (kind === 'unit') return index === '3' ? '출력 유닛' : `은닉 유닛 n${index === '1' ? '₁' : '₂'}`;
    return `입력 (${['0, 0', '0, 1', '1, 0', '1, 1'][Number(index)] ?? '?'})`;
  },
  actions: {
    setUnit: {
      label: '유닛의 가중치 바꾸기',
      arguments: { w1: '첫째 가중치', w2: '둘째 가중치', b: '편향' }
    }
  },
  words: {
    picture: '왼쪽은 입력 평면, 오른쪽은 은닉 유닛의 출력으로 다시 그린 은닉 평면',
    input: '입력 평면',
    hidden: '은닉 평면',
    between: '옮기는 중',
    target: '정답 y',
    turn: '끌어서 돌리기'
  }
};

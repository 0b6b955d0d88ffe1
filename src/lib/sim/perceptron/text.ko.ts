import { format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';
import { asNumbers, indexOf } from './wording';

export const text: Text<typeof model> = {
  title: '퍼셉트론 학습',
  hint: '빈 곳을 누르면 점이 놓이고, 점은 끌어서 옮길 수 있습니다. 점이나 선을 누르면 그 뒤의 계산이 나옵니다.',
  describe: ({ step, points, mistakes, updates, epoch, finished, w1, w2, bias, angle }) => {
    if (points === 0) return '평면이 비어 있습니다. 아직 배울 점이 없습니다.';
    const wrong = `점 ${points}개 가운데 ${mistakes}개를 틀립니다.`;
    const seen =
      step === 0
        ? `아직 배우기 전이고, ${wrong}`
        : `${step}걸음${epoch > 0 ? `(${epoch}에포크)` : ''} 동안 선을 ${updates}번 고쳤고, ${wrong}`;
    if (w1 === 0 && w2 === 0) return `${seen} 가중치가 모두 0이라 아직 선이 없습니다.`;
    return `${seen} 가중치는 (${format(w1)}, ${format(w2)}), 편향은 ${format(bias)}이고, 화살표는 ${format(angle, 3)}° 방향입니다.${finished ? ' 한 에포크 내내 틀리지 않아 학습을 마쳤습니다.' : ''}`;
  },
  params: {
    preset: {
      label: '점',
      options: { blobs: '두 무리', and: 'AND', or: 'OR', xor: 'XOR', noisy: '섞인 무리', own: '직접' }
    },
    learningRate: { label: '학습률 η' },
    count: { label: '점의 수' },
    gap: { label: '두 무리의 틈', hint: '두 무리 사이에 비워 둔 띠의 너비입니다.' },
    flips: { label: '뒤집힌 정답', hint: '정답을 거꾸로 적어 놓은 점의 수입니다.' },
    start: { label: '처음 가중치', options: { zero: '모두 0', random: '무작위' } },
    order: { label: '보여 주는 순서', options: { inTurn: '차례대로', shuffled: '에포크마다 섞기' } }
  },
  readouts: {
    step: { label: '걸음' },
    epoch: { label: '에포크' },
    points: { label: '점의 수' },
    mistakes: { label: '지금 틀리는 점' },
    epochMistakes: { label: '에포크에서 틀린 횟수' },
    updates: { label: '고친 횟수' },
    bound: { label: '고침의 한계', when: ({ bound }) => (bound ?? 0) > 0 },
    separable: { label: '나눌 수 있음 (1 예, 0 아니요)' },
    margin: { label: '여유 γ (없으면 0)' },
    finished: { label: '학습을 마침 (1 예, 0 아니요)' },
    w1: { label: 'w₁' },
    w2: { label: 'w₂' },
    bias: { label: '편향 b' },
    angle: { label: '화살표의 방향', unit: '°' }
  },
  step: '걸음',
  troubles: {
    coincident: ({ first = 0, second = 0 }) =>
      `점 ${first}과 점 ${second}가 같은 자리에 있는데 정답이 서로 다릅니다. 어떤 선도 둘을 함께 맞힐 수 없습니다.`,
    inseparable: () =>
      '이 점들은 어떤 직선으로도 나눌 수 없습니다. 그래서 퍼셉트론은 멈추지 못하고 선을 계속 옮깁니다.',
    endless: ({ cycle = 1, ...values }) =>
      `이 점들은 어떤 직선으로도 나눌 수 없어, 퍼셉트론이 끝없이 되풀이합니다. ${cycle}에포크마다 똑같은 가중치가 돌아옵니다 (${asNumbers(values)}).`
  },
  explain: {
    target: { label: '점과 정답', formula: formulas.target },
    sum: { label: '합 (지금)', formula: formulas.sum },
    sumBefore: { label: '합', formula: formulas.sumBefore },
    answer: { label: '출력', formula: formulas.answer },
    w1: { label: '가중치 1', formula: formulas.w1 },
    w2: { label: '가중치 2', formula: formulas.w2 },
    b: { label: '편향', formula: formulas.b },
    slope: { label: '기울기', formula: formulas.slope },
    intercept: { label: '절편', formula: formulas.intercept },
    vertical: { label: '세로선', formula: formulas.vertical },
    noLine: { label: '선 없음', formula: formulas.noLine },
    radius: { label: '가장 먼 점', formula: formulas.radius },
    margin: { label: '여유', formula: formulas.margin },
    bound: { label: '고침의 한계', formula: formulas.bound },
    boundFrom: { label: '고침의 한계', formula: formulas.boundFrom },
    length: { label: '길이', formula: formulas.length },
    angle: { label: '방향', formula: formulas.angle },
    bias: { label: '편향', formula: formulas.bias },
    passes: { label: '에포크마다 틀린 횟수', formula: formulas.passes },
    members: { label: '점의 수', formula: formulas.members },
    wrongMembers: { label: '틀리는 점', formula: formulas.wrongMembers }
  },
  markName: (mark) => {
    if (mark === 'sample') return '이번 걸음의 점';
    if (mark === 'line') return '결정 경계';
    if (mark === 'weights') return '가중치 화살표';
    if (mark === 'class:1') return '+1인 점들';
    if (mark === 'class:-1') return '−1인 점들';
    return `점 ${indexOf(mark) + 1}`;
  },
  actions: {
    addPoint: { label: '점 놓기' },
    movePoint: { label: '점 옮기기', arguments: { x1: 'x₁', x2: 'x₂' } },
    flipAnswer: { label: '정답 뒤집기' },
    removePoint: { label: '점 지우기' },
    setLine: { label: '선 직접 놓기', arguments: { w1: 'w₁', w2: 'w₂', b: 'b' } }
  },
  words: {
    picture: '두 입력의 평면. 파란 쪽은 출력 +1, 주황 쪽은 출력 −1',
    empty: '빈 곳을 눌러 점을 놓으세요',
    noLine: '가중치가 0이라 선이 없습니다',
    plus: '누르면 +1인 점을 놓습니다',
    minus: '누르면 −1인 점을 놓습니다',
    wrong: '틀림'
  }
};

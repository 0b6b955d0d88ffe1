import { fixed, format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';
import { letterOf } from './rules';

const names = { wheels: '바퀴 수', wings: '날개', height: '높이', dent: '찌그러짐' };
const subjects = {
  crashed: '사고 난 차',
  jacked: '바퀴 뺀 차',
  parade: '축제 차',
  night: '밤의 차',
  cart: '손수레',
  cabin: '바퀴 집'
};
const caseNames = Object.values(subjects);

export const text: Text<typeof model> = {
  title: '규칙과 학습: 자동차일까요?',
  hint: '오른쪽에서 그림을 바꿔 보세요. 규칙을 누르면 아래 숫자판에서 고칠 수 있고, 그래프의 손잡이를 끌면 규칙의 기준값이 바뀝니다.',
  describe: ({ examples, rulesSay, score, rulesDay, networkDay, rulesOdd, networkOdd }) =>
    `그림 ${format(examples)}장을 보고 배운 신경망은 이 그림에 자동차 점수 ${fixed(score, 0)} %를 주고, 규칙은 ${rulesSay === 1 ? '자동차라고' : '자동차가 아니라고'} 합니다. 처음 보는 그림 100장 가운데 규칙은 ${rulesDay}장, 신경망은 ${networkDay}장을 맞힙니다. 별난 그림 여섯 장에서는 규칙이 ${rulesOdd}장, 신경망이 ${networkOdd}장을 맞힙니다.`,
  params: {
    subject: { label: '그림', options: { own: '직접', ...subjects } },
    wheels: { label: '바퀴 수' },
    wings: { label: '날개 길이' },
    height: { label: '차체 높이' },
    dent: { label: '찌그러짐' },
    colour: { label: '색', options: { red: '빨강', yellow: '노랑', blue: '파랑', black: '검정' } },
    night: { label: '밤에 찍은 그림' },
    sweep: { label: '그래프의 가로축', options: names },
    reads: {
      label: '신경망이 받는 것',
      options: { pixels: '픽셀 216개', measurements: '사람이 고른 숫자 4개' }
    },
    nights: { label: '밤 그림도 배우기', hint: '보여 주는 그림의 절반이 밤 그림이 됩니다.' }
  },
  readouts: {
    examples: { label: '배운 그림', unit: '장' },
    rulesSay: { label: '규칙의 답 (1 자동차, 0 아님)' },
    score: { label: '신경망의 점수', unit: ' %' },
    flips: { label: '규칙의 답이 바뀌는 곳' },
    largestLeap: { label: '점수의 가장 큰 변화', unit: ' %p' },
    lastScore: { label: '가로축 끝의 점수', unit: ' %' },
    rulesDay: { label: '규칙이 맞힘 (100장)', unit: '장' },
    networkDay: { label: '신경망이 맞힘 (100장)', unit: '장' },
    networkNight: { label: '밤 그림 100장', unit: '장' },
    rulesOdd: { label: '규칙이 맞힌 별난 그림', unit: '장' },
    networkOdd: { label: '신경망이 맞힌 별난 그림', unit: '장' }
  },
  step: '묶음',
  groups: { drawing: '그림', picture: '그래프', network: '신경망' },
  explain: {
    wheels: { label: '바퀴 수가 맞는가', formula: '' },
    wings: { label: '날개가 맞는가', formula: '' },
    height: { label: '높이가 맞는가', formula: '' },
    dent: { label: '찌그러짐이 맞는가', formula: '' },
    decides: { label: '위에서부터 처음 맞는 규칙의 판정 (● 자동차)', formula: formulas.decides },
    sum: { label: '픽셀의 가중합', formula: formulas.sum },
    sumOfFour: { label: '네 숫자의 가중합', formula: formulas.sumOfFour },
    relu: { label: '활성화', formula: formulas.relu },
    vote: { label: '이 뉴런의 표', formula: formulas.vote },
    votes: { label: '표를 모두 더함', formula: formulas.votes },
    score: { label: '점수', formula: formulas.score },
    usual: { label: '사람들의 답 (● 자동차)', formula: '' },
    caseScore: { label: '신경망의 점수', formula: formulas.score }
  },
  markName: (mark) => {
    const [kind = '', index = ''] = mark.split(':');
    if (kind === 'rule') return `규칙 ${letterOf(Number(index))}`;
    if (kind === 'vote') return `뉴런 ${Number(index) + 1}의 표`;
    if (kind === 'case') return `별난 그림: ${caseNames[Number(index)] ?? index}`;
    return kind === 'list' ? '규칙 목록' : '표의 합과 점수';
  },
  actions: {
    setRule: {
      label: '규칙 고치기',
      arguments: {
        measure: '무엇을',
        comparison: '비교',
        threshold: '기준값',
        verdict: '판정',
        ...names,
        below: '< 작으면',
        above: '> 크면',
        other: '자동차 아님',
        car: '자동차'
      }
    },
    raiseRule: { label: '위로' },
    lowerRule: { label: '아래로' },
    addRule: { label: '규칙 더하기' },
    removeRule: { label: '지우기' }
  },
  words: {
    ...names,
    rules: '사람이 적은 규칙',
    network: '신경망: 뉴런 8개의 표',
    otherwise: '맞는 규칙이 없으면',
    isCar: '자동차입니다',
    isNot: '자동차가 아닙니다',
    carShare: '자동차',
    pixels: '신경망이 받는 18×12칸',
    measurements: '신경망이 받는 네 숫자',
    against: '□ 아니다',
    for: '자동차다 ●',
    rulesLine: '규칙의 답',
    networkLine: '신경망의 점수',
    car: '차',
    notCar: '아님',
    ruleShort: '규칙',
    netShort: '신경망'
  }
};

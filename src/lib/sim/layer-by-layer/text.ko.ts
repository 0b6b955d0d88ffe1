import { fixed, format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';

export const text: Text<typeof model> = {
  title: '층을 지나는 숫자 하나',
  hint: '왼쪽 종이에 0에서 4까지의 숫자를 직접 그려 보세요. 초록 고리가 그 숫자입니다. 재생하면 신경망이 배우면서 무리가 갈라집니다.',
  describe: ({ examples, right, answer, sure, partedPixels, partedFirst, partedLast, partedOutput }) =>
    `숫자 ${format(examples)}장을 보고 배운 신경망이 처음 보는 100장 가운데 ${right}장을 맞힙니다. 종이의 숫자를 보고 낸 답은 ${answer}(점수 ${fixed(sure, 0)} %)입니다. 무리의 갈라짐은 픽셀에서 ${fixed(partedPixels, 0)} %, 첫째 은닉층에서 ${fixed(partedFirst, 0)} %, 마지막 은닉층에서 ${fixed(partedLast, 0)} %, 출력에서 ${fixed(partedOutput, 0)} %입니다.`,
  params: {
    depth: { label: '은닉층의 수' }
  },
  readouts: {
    examples: { label: '배운 숫자', unit: '장' },
    right: { label: '맞힘 (100장)', unit: '장' },
    answer: { label: '신경망의 답' },
    sure: { label: '그 답의 점수', unit: ' %' },
    partedPixels: { label: '갈라짐: 픽셀', unit: ' %' },
    partedFirst: { label: '갈라짐: 첫 은닉층', unit: ' %' },
    partedLast: { label: '갈라짐: 마지막 은닉층', unit: ' %' },
    partedOutput: { label: '갈라짐: 출력', unit: ' %' }
  },
  step: '걸음',
  explain: {
    inputs: { label: '받는 수의 개수', formula: formulas.inputs },
    sum: { label: '가중합', formula: formulas.sum },
    tanh: { label: '출력', formula: formulas.tanh },
    logit: { label: '가중합', formula: formulas.logit },
    softmax: { label: '점수', formula: formulas.softmax },
    numbers: { label: '수의 개수', formula: formulas.inputs },
    parted: { label: '갈라짐', formula: formulas.parted },
    ink: { label: '잉크를 모두 더하면', formula: '' },
    answer: { label: '신경망의 답', formula: '' }
  },
  markName: (mark) => {
    const [kind = '', at = ''] = mark.split(':');
    const [first = 0, second = 0] = at.split(',').map(Number);
    if (kind === 'pad') return '종이';
    if (kind === 'output') return `출력: ${at}일 점수`;
    if (kind === 'unit') return `은닉층 ${first + 1}의 뉴런 ${second + 1}`;
    return first === 0 ? '픽셀의 무리' : `${first}번째 층의 무리`;
  },
  actions: {
    setCell: {
      label: '칸 칠하기',
      arguments: { row: '행 (0부터)', column: '열 (0부터)', ink: '진하기 (0–10)' }
    },
    writeDigit: { label: '숫자 쓰기', arguments: { digit: '쓸 숫자', hand: '글씨 번호' } },
    wipe: { label: '지우기' }
  },
  words: {
    pad: '여기에 그리세요',
    hidden: '은닉층',
    pixels: '픽셀',
    output: '출력',
    parted: '갈라짐',
    write: '숫자 쓰기'
  }
};

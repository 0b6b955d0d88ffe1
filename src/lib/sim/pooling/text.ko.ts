import { fixed, format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';
import { place } from './place';

export const text: Text<typeof model> = {
  title: '풀링',
  hint: '입력의 칸을 누르면 아래에서 값을 바꿀 수 있습니다. 그림을 옮겨 보면 세모 표시가 달라진 칸을 알려 줍니다.',
  describe: ({
    computed = 0,
    outputSize = 0,
    output = 0,
    inputsChanged = 0,
    inputShare = 0,
    outputShare = 0
  }) =>
    `출력 ${format(outputSize)}×${format(outputSize)} 가운데 ${format(computed)}칸을 계산했고, 창의 값은 ${format(output)}입니다.` +
    (inputsChanged > 0
      ? ` 그림을 옮기자 0이 아닌 입력은 ${fixed(inputShare, 0)} %, 출력은 ${fixed(outputShare, 0)} %가 달라졌습니다.`
      : ''),
  params: {
    input: { label: '입력', options: { example: '4×4 예제', featureMap: '2의 특징 맵' } },
    kind: { label: '풀링', options: { max: '최대', average: '평균', min: '최소' } },
    poolSize: { label: '창의 크기 k' },
    strides: { label: '보폭 s' },
    shiftRight: { label: '오른쪽으로' },
    shiftDown: { label: '아래로' }
  },
  readouts: {
    computed: { label: '계산한 칸' },
    outputSize: { label: '출력 크기' },
    output: { label: '창의 값' },
    highest: { label: '가장 큰 출력' },
    inputsChanged: { label: '바뀐 입력 칸' },
    inputsActive: { label: '0이 아닌 입력 칸' },
    outputsChanged: { label: '바뀐 출력 칸' },
    outputsActive: { label: '0이 아닌 출력 칸' },
    inputShare: { label: '바뀐 입력', unit: ' %' },
    outputShare: { label: '바뀐 출력', unit: ' %' }
  },
  step: '걸음',
  groups: { shift: '그림 옮기기 (칸)' },
  troubles: {
    leftOver: ({ unread = 0, strides = 0 }) =>
      `보폭 ${format(strides)}으로 가다 보니 끝이 남습니다. 입력 ${format(unread)}칸은 어느 창에도 들지 않습니다.`,
    gaps: ({ unread = 0, strides = 0, poolSize = 0 }) =>
      `보폭(${format(strides)})이 창(${format(poolSize)})보다 커서 창 사이가 벌어집니다. 입력 ${format(unread)}칸은 어느 창에도 들지 않습니다.`
  },
  explain: {
    max: { label: '최댓값', formula: formulas.max },
    average: { label: '평균', formula: formulas.average },
    min: { label: '최솟값', formula: formulas.min },
    size: { label: '출력 크기', formula: formulas.size },
    readers: { label: '이 칸을 읽는 창', formula: formulas.readers }
  },
  markName: (mark) => {
    const at = place(mark);
    return at ? `입력 ${at[0]}행 ${at[1]}열` : '창';
  },
  actions: {
    setCell: { label: '칸의 값 바꾸기', arguments: { value: '칸의 값' } },
    moveWindow: { label: '창을 여기로', arguments: { row: '출력의 행 (0부터)', column: '출력의 열 (0부터)' } }
  },
  words: {
    input: '입력',
    output: '출력',
    max: '최대',
    average: '평균',
    min: '최소',
    changed: '바뀐 칸',
    before: '옮기기 전',
    drag: '창: 끌어서 옮기기'
  }
};

import { format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';
import { place } from './place';

export const text: Text<typeof model> = {
  title: '필터가 그림 위를 미끄러집니다',
  hint: '그림의 칸을 누르면 켜지고 꺼집니다. 테두리를 끌면 창이 움직이고, 필터의 칸을 누르면 아래에서 값을 고칠 수 있습니다.',
  describe: ({ computed = 0, total = 0, output = 0, highest = 0 }) =>
    `특징 맵 ${format(total)}칸 가운데 ${format(computed)}칸을 계산했습니다. 창이 놓인 칸의 값은 ${format(output)}이고, 지금까지 가장 큰 값은 ${format(highest)}입니다.`,
  params: {
    image: {
      label: '그림',
      options: { example: '5×5 예제', two: '숫자 2', one: '숫자 1', house: '집' }
    },
    filter: {
      label: '필터',
      options: {
        example: '예제',
        diagonal: '대각선',
        verticalEdge: '세로 경계',
        horizontalEdge: '가로 경계',
        blur: '흐리게',
        sharpen: '선명하게',
        identity: '그대로'
      }
    },
    relu: { label: 'ReLU', hint: '0보다 작은 값은 0으로 적습니다.' }
  },
  readouts: {
    computed: { label: '계산한 칸' },
    total: { label: '전체 칸' },
    output: { label: '창의 값' },
    highest: { label: '가장 큰 값' },
    lowest: { label: '가장 작은 값' },
    matches: { label: '꼭 맞은 창' },
    places: { label: '꼭 맞은 곳' }
  },
  step: '걸음',
  explain: {
    line1: { label: '첫째 줄', formula: formulas.line1 },
    line2: { label: '둘째 줄', formula: formulas.line2 },
    line3: { label: '셋째 줄', formula: formulas.line3 },
    sum: { label: '합', formula: formulas.sum },
    relu: { label: 'ReLU', formula: formulas.relu },
    readers: { label: '이 칸을 읽는 창', formula: formulas.readers },
    shared: { label: '이 가중치를 쓰는 창', formula: formulas.shared }
  },
  markName: (mark) => {
    const at = place(mark);
    if (!at) return '창';
    const [row, column] = at;
    if (mark.startsWith('weight')) return `필터 ${row}행 ${column}열`;
    return `${mark.startsWith('pixel') ? '그림' : '특징 맵'} ${row}행 ${column}열`;
  },
  actions: {
    setCell: { label: '칸의 값 바꾸기', arguments: { value: '칸의 값' } },
    setWeight: { label: '가중치 바꾸기', arguments: { value: '가중치' } },
    moveWindow: { label: '창을 여기로', arguments: { row: '창의 행 (0부터)', column: '창의 열 (0부터)' } }
  },
  words: {
    image: '그림',
    filter: '필터',
    map: '특징 맵',
    sum: '창 안의 그림 × 필터',
    drag: '창: 끌어서 옮기기'
  }
};

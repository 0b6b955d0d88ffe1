import { format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';

const where: Record<string, string> = { first: 'W₁', second: 'W₂', left: '왼쪽 열', right: '오른쪽 열' };

export const text: Text<typeof model> = {
  title: '두 층과 한 층',
  hint: '화살표 끝을 끌면 행렬의 열이 바뀝니다. 재생하면 점이 원을 한 바퀴 돌며 평면마다 자취를 남깁니다.',
  describe: ({ x1, x2, output1, output2, single1, single2, difference }) =>
    `입력 (${format(x1)}, ${format(x2)})를 두 층은 (${format(output1)}, ${format(output2)})로, 곱한 행렬 하나는 (${format(single1)}, ${format(single2)})로 보냅니다. ` +
    (difference < 1e-9
      ? '원 위의 어디에서도 둘은 같습니다.'
      : `원 위에서 둘은 많게는 ${format(difference)}만큼 다릅니다.`),
  params: {
    preset: {
      label: '행렬',
      options: { mix: '기울이기', undo: '되돌리기', squash: '납작하게', fold: '접기' }
    },
    activation: {
      label: '층 사이의 활성화 함수',
      options: { linear: '없음', relu: 'ReLU', leakyRelu: '누출 ReLU' }
    }
  },
  readouts: {
    x1: { label: 'x₁' },
    x2: { label: 'x₂' },
    output1: { label: '두 층 y₁' },
    output2: { label: '두 층 y₂' },
    single1: { label: '한 층 y₁' },
    single2: { label: '한 층 y₂' },
    difference: { label: '가장 큰 차이' },
    blue: { label: '파란 쪽', unit: ' %' }
  },
  step: '걸음',
  explain: {
    left: { label: '왼쪽 열', formula: formulas.left },
    right: { label: '오른쪽 열', formula: formulas.right },
    cell: { label: '곱한 칸', formula: formulas.cell },
    sum1: { label: '첫 층의 합', formula: formulas.sum1 },
    sum2: { label: '첫 층의 합', formula: formulas.sum2 },
    hidden1: { label: '은닉값', formula: formulas.hidden1 },
    hidden2: { label: '은닉값', formula: formulas.hidden2 },
    output1: { label: '두 층', formula: formulas.output1 },
    output2: { label: '두 층', formula: formulas.output2 },
    single1: { label: '한 층', formula: formulas.single1 },
    single2: { label: '한 층', formula: formulas.single2 }
  },
  markName: (mark) => {
    if (mark === 'walker') return '원을 도는 점';
    const [what = '', which = ''] = mark.split(':');
    if (what === 'cell') return `W₂W₁의 ${Number(which[0]) + 1}행 ${Number(which[2]) + 1}열`;
    return `${where[what]}의 ${where[which]}`;
  },
  actions: { setColumn: { label: '열 바꾸기', arguments: { top: '위', bottom: '아래' } } },
  words: {
    picture: '입력 평면이 두 층을 지나는 모습과, 곱한 행렬 하나를 지난 모습',
    input: '입력 x',
    hidden: '은닉 h',
    output: '두 층',
    single: '한 층 W₂W₁',
    first: 'W₁',
    second: 'W₂',
    same: '같음',
    differs: '다름'
  }
};

import { format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';

export const text: Text<typeof model> = {
  title: '무작위 걷기',
  hint: '걸음마다 동전이 방향을 정합니다. 확률과 보폭을 바꾸고, 씨앗을 바꾸어 다른 길도 봅니다.',
  describe: ({ steps = 0, position = 0, expected = 0 }) =>
    `${format(steps)}걸음 뒤에 ${format(position)}에 있고, 평균은 ${format(expected)}입니다.`,
  params: {
    probability: { label: '오른쪽으로 갈 확률 p' },
    stride: { label: '보폭 s' }
  },
  readouts: {
    steps: { label: '걸음' },
    position: { label: '위치' },
    expected: { label: '평균 위치' }
  },
  step: '걸음',
  explain: {
    move: { label: '방금 걸은 걸음', formula: formulas.move },
    expected: { label: '평균 위치', formula: formulas.expected }
  },
  markName: () => '걷는 사람',
  words: { time: '걸음', position: '위치' }
};

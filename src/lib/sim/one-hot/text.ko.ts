import { format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';

const pets = { cat: '고양이', dog: '강아지', turtle: '거북이', fish: '물고기', rabbit: '토끼', bird: '새' };

export const text: Text<typeof model> = {
  title: '이름을 숫자로',
  hint: '표의 이름을 누르면 아래에서 다른 동물로 바꿀 수 있습니다. 거리표의 칸을 누르면 두 동물을 견줍니다.',
  describe: ({ rows = 0, encoded = 0, width = 0, distance = 0, mean = 0, nearest = 0, farthest = 0 }) =>
    `${format(rows)}행 가운데 ${format(encoded)}행을 한 행에 숫자 ${format(width)}개로 적었습니다. ` +
    `견주는 두 동물의 거리는 ${format(distance, 3)}, 가장 가까운 쌍은 ${format(nearest, 3)}, 가장 먼 쌍은 ${format(farthest, 3)}입니다.` +
    (width === 1 ? ` 번호의 평균은 ${format(mean, 3)}입니다.` : ''),
  params: {
    code: { label: '적는 법', options: { integer: '정수 번호', oneHot: '원-핫' } },
    categories: { label: '종류의 수' },
    order: {
      label: '번호의 차례',
      options: { seen: '나온 차례', alphabet: '영어 ABC순', shuffled: '아무렇게나' }
    }
  },
  readouts: {
    rows: { label: '모든 행' },
    encoded: { label: '적은 행' },
    width: { label: '한 행의 숫자' },
    numbers: { label: '적은 숫자' },
    distance: { label: '두 동물의 거리' },
    nearest: { label: '가장 가까운 쌍의 거리' },
    farthest: { label: '가장 먼 쌍의 거리' },
    mean: { label: '번호의 평균' },
    share: { label: '첫째 동물의 몫', unit: ' %' },
    unknown: { label: '모르는 이름' }
  },
  step: '행',
  troubles: {
    unknown: ({ row = 0 }) =>
      `${format(row)}번째 행의 이름은 정해 둔 종류에 없습니다. 번호가 없고, 원-핫은 모두 0입니다. 평균에서도 뺍니다.`
  },
  explain: {
    integer: { label: '정수 번호', formula: formulas.integer },
    oneHot: { label: '원-핫 벡터', formula: formulas.oneHot },
    integerDistance: { label: '거리', formula: formulas.integerDistance },
    oneHotDistance: { label: '거리', formula: formulas.oneHotDistance },
    middle: { label: '둘의 평균', formula: formulas.middle },
    average: { label: '모든 행의 평균', formula: formulas.average }
  },
  markName: (mark) => {
    const [kind, at = ''] = mark.split(':');
    if (kind === 'row') return `${format(Number(at) + 1)}번째 행`;
    if (kind === 'average') return '평균';
    const [a, b] = at.split(',');
    return `거리: 번호 ${a}와 번호 ${b}`;
  },
  actions: {
    setPet: { label: '이름 바꾸기', arguments: { pet: '이름', ...pets } },
    addRow: { label: '아래에 한 행 더' },
    removeRow: { label: '이 행 지우기' },
    compare: { label: '이 둘을 견주기' }
  },
  words: {
    ...pets,
    pet: '동물',
    code: '번호',
    average: '평균',
    distance: '거리',
    distances: '둘 사이의 거리'
  }
};

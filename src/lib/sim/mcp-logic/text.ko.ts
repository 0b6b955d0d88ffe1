import { format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';
import { searches } from './search';

const names = ['첫째 은닉 뉴런', '둘째 은닉 뉴런'];

export const text: Text<typeof model> = {
  title: '문턱 뉴런으로 만드는 논리',
  hint: '뉴런을 골라 아래에서 가중치와 문턱을 적어 보세요. 표의 줄을 누르면 그 입력이 들어갑니다. 재생하면 뉴런이 하나일 때는 작은 가중치를 모두 해 보고, 셋일 때는 입력을 차례로 넣습니다.',
  describe: ({ correct, rows, units, tried, found }) =>
    `뉴런 ${units}개로 진리표 ${rows}줄 가운데 ${correct}줄을 맞힙니다.${tried > 0 ? ` 찾아보기는 ${format(tried)}가지를 해 보았고 그중 ${format(found)}가지가 됩니다.` : ''}`,
  params: {
    goal: {
      label: '만들 게이트',
      options: { and: 'AND', or: 'OR', not: 'NOT', nand: 'NAND', majority: '다수결', xor: 'XOR' }
    },
    wiring: { label: '뉴런', options: { one: '하나', network: '셋 (두 층)' } },
    reach: { label: '찾아볼 가중치', hint: '가중치를 −이 수에서 +이 수까지 모두 해 봅니다.' }
  },
  readouts: {
    correct: { label: '맞힌 줄' },
    rows: { label: '진리표의 줄' },
    works: { label: '완성 (1 예, 0 아니요)' },
    units: { label: '뉴런' },
    tried: { label: '해 본 값', when: searches },
    found: { label: '되는 값', when: searches }
  },
  step: '걸음',
  explain: {
    sum: { label: '합', formula: formulas.sum },
    fires: { label: '출력', formula: formulas.fires },
    h1: { label: '첫째 은닉', formula: formulas.h1 },
    h2: { label: '둘째 은닉', formula: formulas.h2 },
    y: { label: '출력', formula: formulas.y },
    target: { label: '정답', formula: formulas.target },
    place: { label: '가중치', formula: formulas.place },
    count: { label: '되는 것의 수', formula: formulas.count },
    example: { label: '되는 문턱', formula: formulas.example }
  },
  markName: (mark) => {
    if (mark === 'neuron') return '출력 뉴런';
    const [kind, digits] = mark.split(':');
    const index = Number(digits);
    if (kind === 'unit') return names[index] ?? '뉴런';
    return kind === 'row' ? `진리표 ${index + 1}번 줄` : `지도 ${index + 1}번 칸`;
  },
  actions: {
    setUnit: {
      label: '뉴런 바꾸기',
      arguments: { w1: '가중치 1', w2: '가중치 2', w3: '가중치 3', threshold: '문턱 θ' }
    },
    showRow: { label: '이 입력을 넣기' },
    tryPlace: { label: '이 가중치를 쓰기' }
  },
  words: {
    picture: '왼쪽은 문턱 뉴런과 그 신호, 오른쪽은 진리표, 아래는 작은 가중치를 모두 해 본 지도',
    target: '정답',
    search: '되는 문턱의 수',
    searchThree: '되는 것의 수 (w₃과 θ 모두)',
    none: '되는 것이 하나도 없습니다',
    waiting: '재생하면 찾아봅니다'
  }
};

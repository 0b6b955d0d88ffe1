import { format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';

export const text: Text<typeof model> = {
  title: '신경망 조립',
  hint: '층 위아래의 더하기와 빼기로 유닛을 바꾸고, 층 사이의 동그란 더하기로 은닉층을 끼워 넣습니다. 층을 누르면 아래에서 수를 적거나 그 층을 뺄 수 있습니다. 한 걸음에 항 하나씩 셉니다.',
  describe: ({ parameters, counted, weights, biases, hidden, bytes }) =>
    `은닉층 ${hidden}개, 가중치 ${format(weights)}개와 편향 ${format(biases)}개로 파라미터는 모두 ${format(parameters)}개이고 ${format(bytes)}바이트를 차지합니다.` +
    (counted < parameters ? ` 지금까지 ${format(counted)}개를 세었습니다.` : ''),
  params: {
    preset: {
      label: '신경망',
      options: {
        gate: 'AND 게이트 (2→4→1)',
        flowers: '세 클래스 (4→5→10→3)',
        churn: '고객 이탈 (30→64→64→32→1)',
        folds: '접는 신경망 (1→8→8→8→1)',
        own: '처음부터 직접 (2→1)'
      }
    },
    precision: {
      label: '수 하나의 형식',
      options: { float32: 'float32', float16: 'float16', int8: 'int8' }
    },
    flat: {
      label: '같은 개수로 얕게',
      hint: '은닉층 하나로, 파라미터 수가 가장 가까운 신경망을 보여 줍니다.'
    }
  },
  readouts: {
    parameters: { label: '파라미터' },
    counted: { label: '센 것' },
    weights: { label: '가중치' },
    biases: { label: '편향' },
    hidden: { label: '은닉층' },
    units: { label: '유닛' },
    bytes: { label: '크기', unit: ' B' },
    pieces: { label: '곧은 조각 (깊으면 적어도)' }
  },
  step: '항',
  explain: {
    weights: { label: '가중치', formula: formulas.weights },
    biases: { label: '편향', formula: formulas.biases },
    layer: { label: '층의 파라미터', formula: formulas.layer },
    kernel: { label: '가중치의 모양', formula: formulas.kernel },
    output: { label: '출력의 모양', formula: formulas.output },
    total: { label: '모두', formula: formulas.total },
    memory: { label: '크기', formula: formulas.memory },
    atMost: { label: '조각은 많아야', formula: formulas.pieces },
    atLeast: { label: '조각은 적어도', formula: formulas.pieces }
  },
  markName: (mark) => {
    if (mark === 'total') return '모든 파라미터';
    return mark === 'layer:0' ? '입력층' : `층 ${mark.slice(6)}`;
  },
  actions: {
    setUnits: { label: '유닛 수 바꾸기', arguments: { units: '유닛' } },
    addLayer: { label: '뒤에 층 더하기' },
    removeLayer: { label: '이 층 빼기' }
  },
  words: {
    picture: '층마다 유닛을 세로로 늘어놓은 신경망, 파라미터를 세는 식, 요약표',
    input: '입력',
    hidden: '은닉',
    output: '출력',
    more: '유닛 하나 더하기',
    less: '유닛 하나 빼기',
    between: '여기에 은닉층 더하기',
    oneMore: '출력층 앞에 은닉층 더하기',
    lastAway: '마지막 은닉층 빼기'
  }
};

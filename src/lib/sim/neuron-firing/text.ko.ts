import { fixed, format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';

export const text: Text<typeof model> = {
  title: '뉴런의 발화',
  hint: '시냅스를 누르면 입력이 하나 들어갑니다. 재생하거나 한 걸음씩(0.5 ms) 넘기면서 전위가 문턱을 넘는지 보세요. 세기와 늦어짐은 아래에서 바꿉니다.',
  describe: ({ time, potential, spikes, rate, inputs, output }) =>
    `${format(time)} ms까지 입력 ${inputs}개가 닿았고 ${spikes}번 발화했습니다(초당 ${fixed(rate, 0)}번). 지금 막전위는 ${fixed(potential, 1)} mV이고, 같은 입력을 받은 인공 뉴런의 출력은 ${output}입니다.`,
  params: {
    inputRate: {
      label: '저절로 오는 입력',
      unit: 'Hz',
      hint: '시냅스마다 1초에 평균 몇 번 입력이 오는지입니다. 0이면 누를 때만 옵니다.'
    },
    current: {
      label: '흘려 넣는 전류 RI',
      unit: 'mV',
      hint: '오래 흘리면 막전위를 이만큼 올리는 전류입니다.'
    },
    threshold: { label: '문턱 θ', unit: 'mV' },
    tau: { label: '새는 시간 τ', unit: 'ms', hint: '클수록 천천히 새어, 입력을 오래 기억합니다.' },
    refractory: { label: '쉬는 시간', unit: 'ms' }
  },
  readouts: {
    time: { label: '시간', unit: ' ms' },
    potential: { label: '막전위', unit: ' mV' },
    spikes: { label: '스파이크' },
    rate: { label: '발화율', unit: ' Hz' },
    steadyRate: { label: '전류만의 발화율', unit: ' Hz' },
    inputs: { label: '닿은 입력' },
    sum: { label: '인공 뉴런의 합' },
    output: { label: '인공 뉴런의 출력' }
  },
  step: '걸음',
  explain: {
    weight: { label: '세기', formula: formulas.weight },
    delay: { label: '늦어짐', formula: formulas.delay },
    leak: { label: '막전위', formula: formulas.leak },
    paused: { label: '쉬는 중', formula: formulas.paused },
    fires: { label: '발화', formula: formulas.fires },
    steady: { label: '전류만의 발화율', formula: formulas.steady },
    most: { label: '가장 빠른 발화', formula: formulas.most },
    bias: { label: '편향', formula: formulas.bias },
    sum: { label: '가중합', formula: formulas.sum },
    output: { label: '출력', formula: formulas.output }
  },
  markName: (mark) => {
    if (mark === 'membrane') return '세포체의 막전위';
    if (mark === 'rate') return '전류와 발화율';
    if (mark === 'artificial') return '인공 뉴런';
    return `시냅스 ${Number(mark.split(':')[1]) + 1}`;
  },
  actions: {
    stimulate: { label: '이 시냅스를 자극하기' },
    setSynapse: { label: '시냅스 바꾸기', arguments: { weight: '세기 (mV)', delay: '늦어짐 (ms)' } }
  },
  words: {
    picture: '위는 뉴런, 가운데는 막전위와 발화율의 그래프, 아래는 같은 입력을 받는 인공 뉴런',
    dendrites: '수상돌기',
    body: '세포체',
    axon: '축삭',
    potential: '막전위 (mV)',
    threshold: '문턱',
    rest: '쉴 때',
    ago: '최근 80 ms',
    rate: '발화율 (Hz)',
    current: '전류 (mV)',
    artificial: '인공 뉴런',
    press: '누르면 자극합니다'
  }
};

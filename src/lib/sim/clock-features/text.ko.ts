import { fixed, format } from '../../draw/format';
import { written } from './clock';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';

const names: Record<string, string> = {
  pixels: '픽셀 1,024개',
  tips: '바늘 끝 x, y',
  angles: '각도',
  sines: '각도의 sin, cos'
};

export const text: Text<typeof model> = {
  title: '시계를 적는 네 가지 방법',
  hint: '시곗바늘을 끌어 시각을 바꿔 보세요. 네 줄 가운데 하나를 누르면 판독기의 계산이 나옵니다.',
  describe: ({ examples, minutes, pixels, tips, angles, sines }) =>
    `시각은 ${written(minutes)}입니다. 시계 ${format(examples)}개를 보고 배운 판독기의 평균 오차는 픽셀 ${fixed(pixels, 1)}분, 바늘 끝 ${fixed(tips, 1)}분, 각도 ${fixed(angles, 1)}분, 사인과 코사인 ${fixed(sines, 1)}분입니다.`,
  params: {
    answer: {
      label: '판독기의 답',
      options: { direction: '시침의 방향 (두 수)', number: '시각 (수 하나)' }
    },
    hidden: { label: '은닉 뉴런 8개', hint: '끄면 곱해서 더하기만 하는 선형 판독기입니다.' }
  },
  readouts: {
    examples: { label: '본 시계', unit: '개' },
    minutes: { label: '12시부터 지난 분', unit: '분' },
    pixels: { label: '오차: 픽셀', unit: '분' },
    tips: { label: '오차: 바늘 끝', unit: '분' },
    angles: { label: '오차: 각도', unit: '분' },
    sines: { label: '오차: sin, cos', unit: '분' },
    tipsAtTwelve: { label: '12시 앞뒤: 바늘 끝', unit: '분' },
    anglesAtTwelve: { label: '12시 앞뒤: 각도', unit: '분' }
  },
  step: '걸음',
  explain: {
    hourAngle: { label: '시침의 각도', formula: formulas.hourAngle },
    minuteAngle: { label: '분침의 각도', formula: formulas.minuteAngle },
    share: { label: '답: 한 바퀴의 몫', formula: formulas.share },
    across: { label: '답의 가로', formula: formulas.across },
    up: { label: '답의 세로', formula: formulas.up },
    timeOfShare: { label: '읽은 시각', formula: formulas.timeOfShare },
    timeOfDirection: { label: '읽은 시각', formula: formulas.timeOfDirection },
    error: { label: '오차 (분)', formula: formulas.error }
  },
  markName: (mark) => (mark === 'clock' ? '시계' : `판독기: ${names[mark.slice(7)] ?? ''}`),
  actions: { setTime: { label: '시각 맞추기', arguments: { minutes: '12시부터 지난 분' } } },
  words: {
    ...names,
    cells: '칸마다 잉크의 진하기',
    raster: '판독기가 받는 32×32칸',
    reads: '읽은 시각',
    error: '평균 오차',
    unit: '분',
    pixelsShort: '픽셀',
    tipsShort: '바늘 끝',
    anglesShort: '각도',
    sinesShort: 'sin, cos'
  }
};

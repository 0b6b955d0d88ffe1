import { format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type { FormulaProblem } from './landscapes';
import type * as model from './model';

const n = (value: number | undefined) => format(value ?? 0, 3);

/** A place by its coordinates; with one parameter by x alone. */
const at = ({ x, y, flat }: Record<string, number>) => (flat ? `x = ${n(x)}` : `(${n(x)}, ${n(y)})`);

const problems: Record<FormulaProblem, string> = {
  empty: '식이 비어 있습니다.',
  badCharacter: '위치 {}: 식에 쓸 수 없는 글자입니다.',
  badNumber: '위치 {}: 수가 아닙니다.',
  unknownName: '위치 {}: 모르는 이름입니다.',
  noSuchVariable: '위치 {}: 이 식의 변수는 x 하나입니다.',
  missingValue: '위치 {}: 여기에 수나 변수가 와야 합니다.',
  missingOperator: '위치 {}: 앞에 연산 기호가 없습니다. 곱하기는 *로 씁니다.',
  missingBracket: '위치 {}: 함수 이름 뒤에는 괄호가 옵니다. 예: sin(x)',
  notOpened: '위치 {}: 여는 괄호가 없습니다.',
  notClosed: '위치 {}: 이 괄호가 닫히지 않았습니다.',
  tooDeep: '위치 {}: 괄호나 부호가 너무 깊게 겹쳤습니다.',
  noValueAnywhere: '그려지는 범위 어디에서도 값이 없는 식입니다.'
};

export const text: Text<typeof model> = {
  title: '경사하강법',
  hint: '점을 끌어 출발점을 옮기고, 학습률을 바꾸고, 한 걸음씩 내려가 보세요. 점선은 아직 딛지 않은 다음 걸음입니다.',
  describe: ({ step, loss, gradientNorm }) =>
    `${step === 0 ? '출발점' : `${n(step)}걸음 뒤`}의 손실은 ${n(loss)}이고 기울기의 크기는 ${n(gradientNorm)}입니다.`,
  params: {
    variables: { label: '파라미터 수', options: { one: '하나 (x)', two: '둘 (x, y)' } },
    curve: {
      label: '지형',
      options: { bowl: '그릇', twoValleys: '두 골짜기', bumpy: '울퉁불퉁', formula: '직접 쓰기' }
    },
    surface: {
      label: '지형',
      options: {
        bowl: '둥근 그릇',
        ravine: '좁고 긴 골짜기',
        saddle: '안장',
        twoValleys: '두 골짜기',
        bumpy: '울퉁불퉁',
        formula: '직접 쓰기'
      }
    },
    learningRate: { label: '학습률 η' },
    curvature: { label: '그릇의 곡률 L', hint: '클수록 벽이 가파릅니다.' },
    conditionNumber: { label: '조건수 κ', hint: '가장 가파른 방향의 곡률 ÷ 가장 완만한 방향의 곡률' },
    curveFormula: {
      label: '손실 J(x) =',
      hint: '+ − * / ^ 괄호, x, pi, e, sin cos tan exp log sqrt abs tanh',
      problems
    },
    surfaceFormula: {
      label: '손실 J(x, y) =',
      hint: '+ − * / ^ 괄호, x, y, pi, e, sin cos tan exp log sqrt abs tanh',
      problems
    }
  },
  readouts: {
    step: { label: '내려간 걸음' },
    x: { label: 'x' },
    y: { label: 'y' },
    loss: { label: '손실 J' },
    gradientNorm: { label: '기울기의 크기' },
    bound: { label: '한계 2/L' },
    largestCurvature: { label: '가장 큰 곡률' },
    smallestCurvature: { label: '가장 작은 곡률' },
    factor: { label: '1 − ηL' }
  },
  step: '걸음',
  troubles: {
    divergedQuadratic: ({ rate, bound, curvature, factor }) =>
      `발산했습니다. 가장 가파른 방향의 곡률이 L = ${n(curvature)}이므로 η는 2/L = ${n(bound)}보다 작아야 하는데 지금 ${n(rate)}입니다. 걸음마다 거리가 |1 − ηL| = ${n(factor)}배로 늘어납니다.`,
    diverged: ({ rate, bound }) =>
      `발산했습니다. 학습률 η = ${n(rate)}가 너무 커서 걸음이 골짜기를 뛰어넘고 손실이 커졌습니다. 지금 자리의 곡률로 어림한 한계는 2/L = ${n(bound)}입니다.`,
    noFloor: (v) =>
      `그림 밖 ${at(v)}까지 왔습니다. 손실은 ${n(v.loss)}로 아직 줄고 있습니다. 이쪽에는 바닥이 보이지 않습니다.`,
    noValueHere: (v) =>
      `${at(v)}에서는 이 식의 값이나 기울기가 없습니다. 출발점을 옮기거나 식을 바꾸어 보세요.`,
    noValueNext: (v) => `${at(v)}에서 η = ${n(v.rate)}로 내디딘 자리에는 이 식의 값이 없어 여기서 멈춥니다.`,
    top: ({ loss }) =>
      `기울기가 0이지만 골짜기가 아니라 꼭대기입니다(손실 ${n(loss)}). 출발점을 조금만 옮겨 보세요.`,
    saddle: ({ loss, low, high }) =>
      `안장점에 섰습니다(손실 ${n(loss)}). 곡률이 한 방향으로는 ${n(high)}, 다른 방향으로는 ${n(low)}입니다. 기울기는 0이지만 곡률이 음수인 방향으로는 더 내려갈 수 있습니다.`,
    otherValley: (v) =>
      `극솟값에 멈췄습니다(손실 ${n(v.loss)}). 더 낮은 골짜기가 따로 있습니다. ${at(v)}에서 손실은 ${n(v.lower)}입니다.`,
    plateau: (v) =>
      `거의 평평한 곳이라 더 움직이지 않습니다(손실 ${n(v.loss)}). ${at(v)}에서 손실은 ${n(v.lower)}로 더 낮습니다.`,
    diverging: ({ rate, bound, factor }) =>
      `멀어지고 있습니다. η = ${n(rate)}가 한계 2/L = ${n(bound)}보다 커서, 가장 가파른 방향으로는 걸음마다 |1 − ηL| = ${n(factor)}배가 됩니다.`,
    bouncing: ({ rate, bound }) =>
      `η = ${n(rate)}가 한계 2/L = ${n(bound)}와 꼭 같습니다. 가장 가파른 방향으로는 |1 − ηL| = 1이어서 다가가지도 멀어지지도 않습니다.`,
    oscillatingQuadratic: ({ bound, factor }) =>
      `골짜기를 넘어 오갑니다. η가 1/L = ${n((bound ?? 0) / 2)}보다 크고 2/L = ${n(bound)}보다 작으면, 반대편으로 건너가되 |1 − ηL| = ${n(factor)}배로 가까워집니다.`,
    oscillating: ({ bound }) =>
      `방금 걸음은 바로 앞 걸음을 되돌렸습니다. 골짜기를 건너뛴 것입니다. 지금 자리의 곡률로 어림한 한계는 ${n(bound)}입니다.`
  },
  explain: {
    loss1: { label: '손실', formula: formulas.loss1 },
    loss2: { label: '손실', formula: formulas.loss2 },
    slope: { label: '기울기', formula: formulas.slope },
    slopeX: { label: 'x 쪽 기울기', formula: formulas.slopeX },
    slopeY: { label: 'y 쪽 기울기', formula: formulas.slopeY },
    norm: { label: '기울기의 크기', formula: formulas.norm },
    next1: { label: '다음 x', formula: formulas.next1 },
    nextX: { label: '다음 x', formula: formulas.nextX },
    nextY: { label: '다음 y', formula: formulas.nextY },
    nextLoss: { label: '손실의 변화', formula: formulas.nextLoss },
    bound: { label: '한계 (정확)', formula: formulas.bound },
    localBound1: { label: '여기서 본 한계', formula: formulas.localBound1 },
    localBound2: { label: '여기서 본 한계', formula: formulas.localBound2 }
  },
  markName: (mark) => (mark === 'start' ? '출발점' : '지금 자리'),
  actions: {
    moveStart: { label: '출발점 옮기기', arguments: { x: 'x', y: 'y' } },
    defaultStart: { label: '원래 출발점으로' }
  },
  words: { slope: '기울기', gradient: '기울기', next: '다음 걸음' }
};

import { format } from '../../draw/format';
import type { Text } from '../define';
import { features, featureNames } from './features';
import { readMark } from './marks';
import type * as model from './model';

const classSigns = [
  '클래스 0 (주황 네모)',
  '클래스 1 (파란 원)',
  '클래스 2 (보라 세모)',
  '클래스 3 (풀색 마름모)'
];

/** The same in every layer that may have its own. */
const activationOptions = {
  linear: '선형',
  sigmoid: '시그모이드',
  tanh: 'tanh',
  relu: 'ReLU',
  leakyRelu: '리키 ReLU',
  elu: 'ELU',
  gelu: 'GELU',
  swish: 'Swish'
};
const activation = (layer: number) => ({ label: `${layer}층 활성화`, options: activationOptions });
const dropout = (layer: number) => ({ label: `${layer}층 드롭아웃` });

const unit = (l = 0, j = 0) => `${l + 1}층 ${j + 1}번 유닛`;

function markName(mark: string): string {
  const { kind, at, sample } = readMark(mark) ?? { kind: '', at: [], sample: 0 };
  const [first = 0, second = 0, third = 0] = at;
  switch (kind) {
    case 'point':
      return `점 ${first + 1}`;
    case 'unit':
      return `${unit(first, second)} · 점 ${sample + 1}`;
    case 'bias':
      return `${unit(first, second)}의 편향`;
    case 'weight':
      return `가중치: ${first === 0 ? '특징' : `${first}층`} ${second + 1}번 → ${unit(first, third)}`;
    case 'input':
      return `특징 ${first + 1} · 점 ${sample + 1}`;
    case 'class':
      return classSigns[first] ?? '';
    case 'sign':
      return `클래스 ${first}`;
    case 'batch':
      return '지난 배치';
    default:
      return '';
  }
}

export const text: Text<typeof model> = {
  title: '분류기 실험실',
  hint: '▶를 누르면 한 걸음에 한 에포크씩 학습합니다. 유닛, 선, 점을 누르면 그 자리의 숫자가 보입니다. 선을 눌러 가중치를 고치고, 점을 끌어 옮길 수도 있습니다.',
  step: '걸음',
  describe: (r) =>
    `파라미터 ${format(r.parameters)}개인 신경망이 ${format(r.epoch)}에포크를 배웠습니다. 훈련 손실은 ${format(r.trainLoss, 3)}, 시험 손실은 ${format(r.testLoss, 3)}이고 훈련 점의 ${format(r.trainAccuracy, 3)} %, 시험 점의 ${format(r.testAccuracy, 3)} %를 맞힙니다.`,
  groups: {
    data: '자료',
    network: '신경망',
    layers: '층마다 따로',
    training: '학습',
    features: '더할 특징',
    picture: '그림'
  },
  params: {
    dataset: {
      label: '자료',
      options: {
        spiral: '나선',
        circle: '원',
        xor: 'XOR',
        gauss: '두 무리',
        arms: '세 팔 (세 클래스)',
        clouds: '네 무리 (네 클래스)',
        slope: '비탈 (값)',
        hills: '언덕과 골 (값)',
        own: '내 점'
      }
    },
    ownTask: {
      label: '배울 것',
      options: { two: '두 클래스', three: '세 클래스', four: '네 클래스', value: '값' }
    },
    points: { label: '점의 수' },
    noise: { label: '잡음', unit: '%' },
    trainShare: { label: '훈련에 쓰는 몫', unit: '%' },
    hiddenLayers: { label: '은닉층 수' },
    units1: { label: '1층 유닛' },
    units2: { label: '2층 유닛' },
    units3: { label: '3층 유닛' },
    units4: { label: '4층 유닛' },
    units5: { label: '5층 유닛' },
    units6: { label: '6층 유닛' },
    activation: {
      label: '활성화 함수',
      options: activationOptions
    },
    perLayer: { label: '층마다 따로 정하기' },
    initializer: {
      label: '가중치 초기화',
      options: {
        glorotUniform: 'Glorot 균등',
        glorotNormal: 'Glorot 정규',
        heUniform: 'He 균등',
        heNormal: 'He 정규',
        uniform: '균등 ±0.05',
        normal: '정규 σ = 0.05',
        zeros: '모두 0'
      }
    },
    activation1: activation(1),
    dropout1: dropout(1),
    activation2: activation(2),
    dropout2: dropout(2),
    activation3: activation(3),
    dropout3: dropout(3),
    activation4: activation(4),
    dropout4: dropout(4),
    activation5: activation(5),
    dropout5: dropout(5),
    activation6: activation(6),
    dropout6: dropout(6),
    loss: {
      label: '손실',
      options: { crossEntropy: '교차 엔트로피', meanSquaredError: '제곱 오차' }
    },
    valueLoss: {
      label: '손실',
      options: { meanSquaredError: '제곱 오차', meanAbsoluteError: '절대 오차', huber: '후버' }
    },
    optimizer: {
      label: '최적화',
      options: {
        sgd: 'SGD',
        momentum: '모멘텀',
        nesterov: '네스테로프',
        adagrad: 'AdaGrad',
        rmsprop: 'RMSProp',
        adam: 'Adam'
      }
    },
    learningRate: { label: '학습률 η' },
    batchSize: {
      label: '배치 크기',
      options: { '1': '1', '10': '10', '30': '30', '100': '100', all: '전부' }
    },
    l1: { label: 'L1 벌점 λ₁' },
    l2: { label: 'L2 벌점 λ₂' },
    stride: { label: '한 걸음', options: { epoch: '한 에포크', update: '갱신 한 번' } },
    stop: {
      label: '멈춤 규칙',
      options: {
        never: '멈추지 않기',
        epochs: '에포크가 되면',
        loss: '훈련 손실이 낮아지면',
        patience: '시험 손실이 나아지지 않으면'
      }
    },
    stopEpochs: { label: '멈출 에포크' },
    stopLoss: { label: '멈출 훈련 손실' },
    patience: { label: '기다릴 에포크' },
    squareX1: { label: 'x₁²' },
    squareX2: { label: 'x₂²' },
    product: { label: 'x₁x₂' },
    sineX1: { label: 'sin x₁' },
    sineX2: { label: 'sin x₂' },
    showTest: { label: '시험 점 보기' },
    discretise: { label: '답만 보기' },
    showGradients: { label: '선에 기울기 보기' }
  },
  readouts: {
    epoch: { label: '에포크' },
    updates: { label: '갱신' },
    trainLoss: { label: '훈련 손실' },
    testLoss: { label: '시험 손실' },
    trainAccuracy: { label: '훈련 정확도', unit: ' %' },
    testAccuracy: { label: '시험 정확도', unit: ' %' },
    parameters: { label: '파라미터' },
    deadUnits: { label: '죽은 유닛' },
    saturatedUnits: { label: '포화된 유닛' }
  },
  troubles: {
    diverged: ({ learningRate = 0 }) =>
      `걸음이 너무 큽니다(학습률 ${format(learningRate)}). 손실이 다룰 수 있는 수의 범위를 벗어나서 멈추었습니다. 학습률을 낮추고 다시 시작해 보세요.`,
    noPoints: () => '훈련할 점이 없습니다. 아래의 ● 또는 □를 고르고 평면을 눌러 점을 놓으세요.',
    oneClass: () => '훈련할 점이 한 클래스뿐입니다. 다른 클래스의 점도 놓아야 가를 것이 생깁니다.',
    stopped: ({ epoch = 0, best = 0 }) =>
      `멈춤 규칙에 따라 에포크 ${format(epoch)}에서 멈추었습니다. 시험 손실은 에포크 ${format(best)}에서 가장 작았습니다.`,
    deadUnits: ({ dead = 0, units = 0 }) =>
      `유닛 ${format(units)}개 가운데 ${format(dead)}개가 모든 훈련 점에서 0입니다. 이런 ‘죽은 ReLU’는 기울기도 0이라 다시 배우지 못합니다.`,
    saturatedUnits: ({ saturated = 0, units = 0 }) =>
      `유닛 ${format(units)}개 가운데 ${format(saturated)}개가 거의 모든 훈련 점에서 평평한 끝에 가 있습니다. 이렇게 ‘포화’된 유닛은 기울기가 0에 가까워 아주 느리게 배웁니다.`,
    explodingUnits: ({ exploding = 0, units = 0 }) =>
      `유닛 ${format(units)}개 가운데 ${format(exploding)}개의 출력이 100을 넘었습니다. 값이 터지고 있습니다. 학습률을 낮추거나 초기화를 바꾸어 보세요.`
  },
  explain: {
    sum: { label: '합' },
    linear: { label: '출력' },
    sigmoid: { label: '출력' },
    tanh: { label: '출력' },
    relu: { label: '출력' },
    leakyRelu: { label: '출력' },
    elu: { label: '출력' },
    gelu: { label: '출력' },
    swish: { label: '출력' },
    softmax: { label: '클래스의 확률' },
    probability: { label: '클래스 1일 확률' },
    answer: { label: '답' },
    answerClass: { label: '답' },
    answerValue: { label: '맞았는지' },
    lossOne: { label: '이 점의 손실' },
    lossZero: { label: '이 점의 손실' },
    lossClass: { label: '이 점의 손실' },
    lossSquared: { label: '이 점의 손실' },
    lossAbsolute: { label: '이 점의 손실' },
    lossHuber: { label: '이 점의 손실' },
    deltaSquared: { label: '되돌아가는 오차' },
    deltaSquaredSigmoid: { label: '되돌아가는 오차' },
    deltaSquaredSoftmax: { label: '되돌아가는 오차' },
    deltaAbsolute: { label: '되돌아가는 오차' },
    deltaHuber: { label: '되돌아가는 오차' },
    deltaOutput: { label: '되돌아가는 오차' },
    delta: { label: '되돌아온 오차' },
    weight: { label: '지금 값' },
    bias: { label: '지금 값' },
    sampleGradient: { label: '고른 점의 기울기' },
    biasGradient: { label: '고른 점의 기울기' },
    batchGradient: { label: '지난 배치의 기울기' },
    biasBatchGradient: { label: '지난 배치의 기울기' },
    weightSgd: { label: '지난 갱신' },
    biasSgd: { label: '지난 갱신' },
    velocity: { label: '속도' },
    squares: { label: '기울기 제곱의 합' },
    meanSquares: { label: '기울기 제곱의 평균' },
    adamMean: { label: '기울기의 평균' },
    adamSquares: { label: '기울기 제곱의 평균' },
    weightMomentum: { label: '지난 갱신' },
    biasMomentum: { label: '지난 갱신' },
    weightNesterov: { label: '지난 갱신' },
    biasNesterov: { label: '지난 갱신' },
    weightScaled: { label: '지난 갱신' },
    biasScaled: { label: '지난 갱신' },
    weightAdam: { label: '지난 갱신' },
    biasAdam: { label: '지난 갱신' },
    trainTarget: { label: '훈련 점' },
    testTarget: { label: '시험 점' },
    forTraining: { label: '훈련 점의 수' },
    forTesting: { label: '시험 점의 수' },
    batchSamples: { label: '배치의 점' },
    batchLoss: { label: '갱신 전 손실' },
    gradientSize: { label: '기울기의 크기' },
    optimizerUpdates: { label: '이 최적화의 갱신' },
    ...Object.fromEntries(featureNames.map((name) => [name, { label: `특징 ${features[name].sign}` }]))
  },
  markName,
  actions: {
    addPoint: { label: '점 더하기', arguments: { x1: 'x₁', x2: 'x₂', label: '클래스' } },
    movePoint: { label: '점 옮기기', arguments: { x1: 'x₁', x2: 'x₂' } },
    addValue: { label: '값이 있는 점 더하기', arguments: { x1: 'x₁', x2: 'x₂', value: '값' } },
    flipPoint: { label: '클래스 바꾸기' },
    setValue: { label: '값 고치기', arguments: { value: '값' } },
    removePoint: { label: '점 지우기' },
    clearPoints: { label: '모든 점 지우기' },
    loadPoints: { label: '점 불러오기' },
    setWeight: { label: '가중치 고치기', arguments: { value: '값' } }
  },
  panels: {
    tour: '둘러보기',
    instant: '단숨에 학습',
    race: '경주',
    confusion: '혼동 행렬',
    keras: '케라스 코드',
    points: 'CSV로 점 넣기'
  },
  words: {
    features: '특징',
    hidden: '은닉',
    output: '출력',
    network: '신경망: 특징에서 출력까지',
    plane: '평면 위의 점과 신경망의 답',
    above: '값 ≥ 0',
    below: '값 < 0',
    batch: '배치',
    within: '맞힘: 참값과 0.2 안쪽',
    faint: '흐린 점: 시험',
    thinned: '점이 많아 600개만 그렸습니다.',
    place: '점 놓기',
    placing: '평면을 누르거나 문지르면 점이 놓입니다.',
    gradients: '선: 지난 배치의 기울기'
  }
};

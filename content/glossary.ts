// Every term of the book, by key, in both languages. A chapter lists the ones it introduces in its
// front matter and marks them with <Term id="…">. A definition is one or two plain sentences.
import type { Lang } from '../src/lib/i18n';

export interface Entry {
  /** The term in each language. */
  term: Record<Lang, string>;
  definition: Record<Lang, string>;
  /** The usual symbol, as plain text. */
  symbol?: string;
  /** Keys of related terms. */
  see?: readonly string[];
}

export const glossary: Record<string, Entry> = {
  perceptron: {
    term: { ko: '퍼셉트론', en: 'perceptron' },
    definition: {
      ko: '입력에 가중치를 곱해 더하고 그 합의 부호만 내보내는 인공 뉴런입니다. 로젠블랫이 1957년에 내놓았습니다.',
      en: 'An artificial neuron that adds its weighted inputs and outputs only the sign of the sum. Introduced by Rosenblatt in 1957.'
    },
    see: ['weight', 'bias']
  },
  weight: {
    term: { ko: '가중치', en: 'weight' },
    definition: {
      ko: '입력 하나가 결과에 얼마나 크게, 어느 쪽으로 영향을 주는지 정하는 숫자입니다.',
      en: 'The number that sets how strongly, and in which direction, one input pushes the result.'
    },
    symbol: 'w',
    see: ['bias']
  },
  bias: {
    term: { ko: '편향', en: 'bias' },
    definition: {
      ko: '입력과 상관없이 가중합에 더하는 숫자입니다. 문턱값의 부호를 바꾼 것과 같습니다.',
      en: 'The number added to the weighted sum whatever the input is. It is the threshold with its sign changed.'
    },
    symbol: 'b',
    see: ['weight']
  },
  'weighted-sum': {
    term: { ko: '가중합', en: 'weighted sum' },
    definition: {
      ko: '입력마다 가중치를 곱해 모두 더하고 편향까지 더한 값입니다.',
      en: 'Every input times its weight, all added up, plus the bias.'
    },
    symbol: 'z',
    see: ['weight', 'bias']
  },
  'threshold-logic-unit': {
    term: { ko: '문턱 논리 장치', en: 'threshold logic unit' },
    definition: {
      ko: '가중합이 문턱을 넘는지에 따라 두 값 가운데 하나를 내보내는 인공 뉴런입니다. 줄여서 TLU라고 합니다.',
      en: 'An artificial neuron that outputs one of two values, depending on whether its weighted sum passes a threshold. TLU for short.'
    },
    see: ['weighted-sum', 'perceptron']
  },
  'decision-boundary': {
    term: { ko: '결정 경계', en: 'decision boundary' },
    definition: {
      ko: '분류기의 답이 한 클래스에서 다른 클래스로 바뀌는 자리입니다. 입력이 둘인 퍼셉트론에서는 직선입니다.',
      en: 'Where the answer of a classifier changes from one class to another. For a perceptron with two inputs it is a straight line.'
    },
    see: ['linear-separability', 'margin']
  },
  epoch: {
    term: { ko: '에포크', en: 'epoch' },
    definition: {
      ko: '학습에 쓰는 모든 샘플을 한 번씩 보여 주는 한 바퀴입니다.',
      en: 'One pass in which every training sample is shown once.'
    }
  },
  margin: {
    term: { ko: '여유', en: 'margin' },
    definition: {
      ko: '나누는 선에서 가장 가까운 점까지 남는 거리입니다. 퍼셉트론의 증명에서는 편향도 가중치로 보아, 입력 (x₁, x₂, 1)의 공간에서 잽니다.',
      en: 'The distance that a separating line keeps from the nearest point. The perceptron’s proof counts the bias as a weight and measures it in the space of the inputs (x₁, x₂, 1).'
    },
    symbol: 'γ',
    see: ['linear-separability', 'decision-boundary']
  },
  'linear-separability': {
    term: { ko: '선형 분리 가능', en: 'linear separability' },
    definition: {
      ko: '두 클래스를 직선 하나(입력이 더 많으면 평면이나 초평면 하나)로 나눌 수 있다는 성질입니다.',
      en: 'Two classes are linearly separable when one straight line (with more inputs, one plane or hyperplane) can divide them.'
    },
    see: ['decision-boundary', 'margin']
  },
  'dense-layer': {
    term: { ko: '완전 연결층', en: 'dense layer' },
    definition: {
      ko: '모든 입력이 모든 뉴런에 이어진 층입니다. 출력은 φ(XW + b)로 한 번에 계산됩니다.',
      en: 'A layer in which every input is connected to every neuron. Its output is computed at once as φ(XW + b). Also called fully connected.'
    },
    see: ['weight', 'bias']
  },
  'learning-rate': {
    term: { ko: '학습률', en: 'learning rate' },
    definition: {
      ko: '한 번 고칠 때 가중치를 얼마나 크게 옮길지 정하는 숫자입니다.',
      en: 'The number that sets how far the weights move in one update.'
    },
    symbol: 'η',
    see: ['weight']
  },
  convolution: {
    term: { ko: '합성곱', en: 'convolution' },
    definition: {
      ko: '필터를 입력의 모든 자리에 놓고 같은 자리끼리 곱해 더하는 계산입니다. 딥러닝에서는 필터를 뒤집지 않습니다.',
      en: 'Laying a filter on every place of the input, multiplying cell by cell and adding. In deep learning the filter is not flipped.'
    },
    see: ['filter', 'feature-map']
  },
  filter: {
    term: { ko: '필터', en: 'filter' },
    definition: {
      ko: '합성곱에서 미끄러지는 작은 가중치 표입니다. 커널이라고도 합니다.',
      en: 'The small table of weights that slides over the input of a convolution. Also called a kernel.'
    },
    see: ['convolution', 'weight']
  },
  'feature-map': {
    term: { ko: '특징 맵', en: 'feature map' },
    definition: {
      ko: '필터 하나가 입력의 자리마다 낸 값을 모은 표입니다. 무엇이 어디에 있는지 말해 줍니다.',
      en: 'The table of the values that one filter gives at every place of the input. It says what is where.'
    },
    see: ['filter', 'channel']
  },
  padding: {
    term: { ko: '패딩', en: 'padding' },
    definition: {
      ko: '창이 가장자리까지 닿도록 입력 둘레에 두르는 값입니다. 보통 0입니다.',
      en: 'Values, usually zeros, put around the input so that the window reaches its border.'
    },
    symbol: 'p',
    see: ['stride']
  },
  stride: {
    term: { ko: '보폭', en: 'stride' },
    definition: {
      ko: '창이 한 번에 옮겨 가는 칸 수입니다. 스트라이드라고도 합니다.',
      en: 'The number of cells that a window moves at a time.'
    },
    symbol: 's',
    see: ['padding', 'pooling']
  },
  pooling: {
    term: { ko: '풀링', en: 'pooling' },
    definition: {
      ko: '창마다 최댓값이나 평균 같은 숫자 하나만 남겨 특징 맵을 줄이는 계산입니다. 배우는 가중치가 없습니다.',
      en: 'Shrinking a feature map by keeping one number, such as the maximum or the average, of every window. Nothing in it is learned.'
    },
    see: ['feature-map', 'stride']
  },
  channel: {
    term: { ko: '채널', en: 'channel' },
    definition: {
      ko: '같은 크기로 겹쳐 있는 맵 가운데 한 장입니다. 컬러 사진은 세 채널이고, 합성곱 층은 필터마다 한 채널을 냅니다.',
      en: 'One of several maps of equal size that lie on top of one another. A colour picture has three; a convolutional layer puts out one for every filter.'
    },
    see: ['feature-map', 'filter']
  },
  'weight-sharing': {
    term: { ko: '가중치 공유', en: 'weight sharing' },
    definition: {
      ko: '여러 자리의 계산이 같은 가중치를 함께 쓰는 것입니다. 매개변수가 줄고, 한 자리에서 배운 것이 어디서나 통합니다.',
      en: 'Using the same weights in many places. It saves parameters, and what is learned in one place holds in all.'
    },
    see: ['convolution', 'weight']
  },
  parameter: {
    term: { ko: '파라미터', en: 'parameter' },
    definition: {
      ko: '학습으로 정해지는 숫자입니다. 신경망에서는 모든 가중치와 편향을 말합니다. 학습률처럼 사람이 정하는 숫자는 하이퍼파라미터라고 합니다.',
      en: 'A number that training finds: in a network, every weight and bias. Numbers that people choose, such as the learning rate, are called hyperparameters.'
    },
    symbol: 'θ',
    see: ['weight', 'bias']
  },
  'loss-landscape': {
    term: { ko: '손실 지형', en: 'loss landscape' },
    definition: {
      ko: '파라미터를 가로 위치로, 손실을 높이로 본 땅입니다. 학습은 이 땅에서 낮은 곳을 찾는 일입니다.',
      en: 'The loss seen as height over the values of the parameters. Training looks for a low place in it.'
    },
    see: ['parameter', 'gradient']
  },
  gradient: {
    term: { ko: '기울기(그래디언트)', en: 'gradient' },
    definition: {
      ko: '파라미터마다 손실의 편미분을 구해 모은 벡터입니다. 가장 가파른 오르막을 가리키고, 길이는 그 가파름입니다.',
      en: 'The vector of the partial derivatives of the loss. It points the steepest way up, and its length says how steep that is.'
    },
    symbol: '∇J',
    see: ['loss-landscape', 'gradient-descent']
  },
  'gradient-descent': {
    term: { ko: '경사하강법', en: 'gradient descent' },
    definition: {
      ko: '기울기의 반대쪽으로 학습률에 비례하는 걸음을 되풀이해 손실을 줄이는 방법입니다.',
      en: 'Lowering the loss by repeated steps against the gradient, each in proportion to the learning rate.'
    },
    see: ['gradient', 'learning-rate']
  },
  curvature: {
    term: { ko: '곡률', en: 'curvature' },
    definition: {
      ko: '기울기가 얼마나 빨리 변하는지 나타내는 두 번째 미분입니다. 파라미터가 여럿이면 방향마다 다르고, 헤세 행렬의 고윳값으로 잽니다.',
      en: 'How fast the slope changes: the second derivative. With several parameters it differs by direction and is measured by the eigenvalues of the Hessian matrix.'
    },
    symbol: 'L',
    see: ['condition-number', 'gradient']
  },
  divergence: {
    term: { ko: '발산', en: 'divergence' },
    definition: {
      ko: '걸음을 거듭할수록 손실이 커지며 멀어지는 일입니다. 이차식에서는 학습률이 2/L보다 클 때 생깁니다.',
      en: 'Getting further away, with a growing loss, at every step. On a quadratic it happens when the learning rate is above 2/L.'
    },
    see: ['learning-rate', 'curvature']
  },
  'condition-number': {
    term: { ko: '조건수', en: 'condition number' },
    definition: {
      ko: '가장 큰 곡률을 가장 작은 곡률로 나눈 수입니다. 클수록 골짜기가 좁고 길어 경사하강법이 느려집니다.',
      en: 'The largest curvature divided by the smallest. The larger it is, the narrower the ravine and the slower gradient descent.'
    },
    symbol: 'κ',
    see: ['curvature']
  },
  convex: {
    term: { ko: '볼록', en: 'convex' },
    definition: {
      ko: '그래프의 두 점을 이은 선분이 그래프 아래로 내려가지 않는 함수입니다. 국소 최솟값이 모두 전체의 최솟값입니다.',
      en: 'A function is convex when the straight line between two points of its graph never dips below the graph. Every local minimum is then a lowest place of all.'
    },
    see: ['local-minimum']
  },
  'local-minimum': {
    term: { ko: '국소 최솟값', en: 'local minimum' },
    definition: {
      ko: '바로 둘레보다는 낮은 곳입니다. 전체에서 가장 낮다는 보장은 없습니다.',
      en: 'A place lower than everything close by. It need not be the lowest of all.'
    },
    see: ['convex', 'saddle-point']
  },
  'saddle-point': {
    term: { ko: '안장점', en: 'saddle point' },
    definition: {
      ko: '기울기가 0이지만 어떤 방향으로는 오르막이고 다른 방향으로는 내리막인 곳입니다.',
      en: 'A place where the gradient is 0 while some directions lead up and others down.'
    },
    see: ['local-minimum', 'curvature']
  },
  'closed-form': {
    term: { ko: '닫힌 꼴', en: 'closed form' },
    definition: {
      ko: '정해진 수의 익숙한 연산과 함수만으로 적은 식입니다. 해가 닫힌 꼴이면 되풀이하지 않고 바로 계산할 수 있습니다.',
      en: 'An expression made of finitely many familiar operations and functions. A solution in closed form can be computed at once, without iteration.'
    },
    see: ['gradient-descent']
  },
  classifier: {
    term: { ko: '분류기', en: 'classifier' },
    definition: {
      ko: '입력을 보고 정해진 종류 가운데 하나를 고르는 모델입니다.',
      en: 'A model that looks at an input and chooses one of a fixed set of classes.'
    },
    see: ['decision-boundary']
  },
  'hidden-layer': {
    term: { ko: '은닉층', en: 'hidden layer' },
    definition: {
      ko: '입력도 출력도 아닌, 그 사이에 있는 유닛의 층입니다. 무엇을 나타낼지는 학습이 정합니다.',
      en: 'A layer of units between input and output. What its units stand for is decided by training.'
    },
    see: ['dense-layer']
  },
  'cross-entropy': {
    term: { ko: '교차 엔트로피', en: 'cross-entropy' },
    definition: {
      ko: '정답에 준 확률의 로그에 빼기를 붙인 손실입니다. 자신 있게 틀릴수록 크게 벌합니다.',
      en: 'The loss that is minus the logarithm of the probability given to the right answer. The surer a wrong answer, the larger it is.'
    },
    symbol: 'L',
    see: ['classifier']
  },
  'mini-batch': {
    term: { ko: '미니배치', en: 'mini-batch' },
    definition: {
      ko: '가중치를 한 번 고칠 때 함께 쓰는 훈련 점의 묶음입니다.',
      en: 'The group of training samples that are used together for one update of the weights.'
    },
    see: ['epoch', 'gradient']
  },
  'training-set': {
    term: { ko: '훈련 자료', en: 'training set' },
    definition: {
      ko: '가중치를 고치는 데 쓰는 자료입니다.',
      en: 'The data that the weights are adjusted to.'
    },
    see: ['test-set']
  },
  'test-set': {
    term: { ko: '시험 자료', en: 'test set' },
    definition: {
      ko: '학습에 쓰지 않고 남겨 두었다가 채점에만 쓰는 자료입니다.',
      en: 'Data kept out of training and used only to judge the result.'
    },
    see: ['training-set', 'generalization-gap']
  },
  'generalization-gap': {
    term: { ko: '일반화 격차', en: 'generalization gap' },
    definition: {
      ko: '훈련 자료에서 잰 성적과 처음 보는 자료에서 잰 성적의 차이입니다.',
      en: 'The difference between how well a model does on its training data and on data it has never seen.'
    },
    see: ['training-set', 'test-set']
  },
  'early-stopping': {
    term: { ko: '조기 종료', en: 'early stopping' },
    definition: {
      ko: '시험 손실이 더 나아지지 않으면 학습을 멈추는 일입니다. 자료를 외우기 전에 멈추려는 것입니다.',
      en: 'Ending the training once the test loss gets no better, before the network memorises its data.'
    },
    see: ['generalization-gap', 'test-set']
  },
  regression: {
    term: { ko: '회귀', en: 'regression' },
    definition: {
      ko: '클래스가 아니라 값을 예측하는 일입니다. 출력 유닛에 활성화를 두지 않습니다.',
      en: 'Predicting a value instead of a class. The output unit has no activation.'
    },
    see: ['classifier']
  },
  'dead-unit': {
    term: { ko: '죽은 유닛', en: 'dead unit' },
    definition: {
      ko: '모든 훈련 점에서 0을 내는 ReLU 유닛입니다. 기울기도 0이어서 다시 배우지 못합니다.',
      en: 'A ReLU unit that outputs 0 for every training sample. Its gradient is 0 as well, so it cannot learn its way back.'
    },
    see: ['hidden-layer', 'gradient']
  },
  'truth-table': {
    term: { ko: '진리표', en: 'truth table' },
    definition: {
      ko: '가능한 입력을 모두 적고, 입력마다 출력이 무엇인지 적은 표입니다.',
      en: 'A table that lists every possible input and the output for each.'
    },
    see: ['xor']
  },
  xor: {
    term: { ko: 'XOR(배타적 논리합)', en: 'XOR (exclusive or)' },
    definition: {
      ko: '두 입력 가운데 하나만 1일 때 1인 게이트입니다. 선 하나로 나눌 수 없는 가장 작은 예입니다.',
      en: 'The gate that is 1 when exactly one of its two inputs is 1. The smallest example that no single line can divide.'
    },
    see: ['linear-separability', 'truth-table']
  },
  'multilayer-perceptron': {
    term: { ko: '다층 퍼셉트론', en: 'multilayer perceptron' },
    definition: {
      ko: '입력층과 출력층 사이에 은닉층을 하나 이상 둔 신경망입니다. 층마다 모든 유닛이 다음 층의 모든 유닛에 이어집니다. 줄여서 MLP라고 합니다.',
      en: 'A network with at least one hidden layer between input and output, every unit of a layer connected to every unit of the next. MLP for short.'
    },
    see: ['hidden-layer', 'dense-layer', 'perceptron']
  },
  'half-plane': {
    term: { ko: '반평면', en: 'half-plane' },
    definition: {
      ko: '직선 하나가 나눈 평면의 한쪽입니다. 문턱 유닛 하나가 켜지는 곳이 바로 반평면입니다.',
      en: 'One side of a straight line in the plane. It is exactly where a single threshold unit is on.'
    },
    see: ['threshold-logic-unit', 'convex-region']
  },
  'convex-region': {
    term: { ko: '볼록한 영역', en: 'convex region' },
    definition: {
      ko: '그 안의 두 점을 이은 선분이 언제나 그 안에 머무는 영역입니다. 반평면을 AND로 묶으면 언제나 볼록합니다.',
      en: 'A region that contains the whole straight line between any two of its points. An AND of half-planes is always convex.'
    },
    see: ['half-plane']
  },
  'initial-weights': {
    term: { ko: '초기 가중치', en: 'initial weights' },
    definition: {
      ko: '학습을 시작할 때의 가중치와 편향입니다. 보통 무작위로 정하고, 은닉층이 있으면 결과가 여기에 달려 있을 수 있습니다.',
      en: 'The weights and biases that training starts from, usually random. With hidden layers the result may depend on them.'
    },
    see: ['weight', 'local-minimum']
  },
  'activation-function': {
    term: { ko: '활성화 함수', en: 'activation function' },
    definition: {
      ko: '유닛의 합 z를 받아 출력 a를 내는 함수입니다. 직선이 아니어야 층을 쌓은 보람이 있습니다.',
      en: 'The function that makes the output a of a unit from its sum z. It must not be a straight line, or stacking layers would be in vain.'
    },
    symbol: 'φ',
    see: ['weighted-sum', 'linear-map']
  },
  'linear-map': {
    term: { ko: '선형 변환', en: 'linear map' },
    definition: {
      ko: '가중치를 곱해 더하기만 하는 변환입니다. 행렬 하나로 적을 수 있고, 직선은 직선으로 보냅니다.',
      en: 'A transformation that only multiplies by weights and adds. One matrix writes it down, and straight lines stay straight.'
    },
    symbol: 'Wx',
    see: ['activation-function', 'dense-layer']
  },
  'step-function': {
    term: { ko: '계단 함수', en: 'step function' },
    definition: {
      ko: '0보다 크면 1, 아니면 0을 내는 함수입니다. 기울기가 어디서나 0이라 경사하강법으로 배울 수 없습니다.',
      en: 'The function that is 1 above 0 and otherwise 0. Its slope is 0 everywhere, so gradient descent cannot learn through it.'
    },
    see: ['activation-function', 'threshold-logic-unit']
  },
  sigmoid: {
    term: { ko: '시그모이드', en: 'sigmoid' },
    definition: {
      ko: '어떤 수든 0과 1 사이로 옮기는 S자 함수 1/(1 + e⁻ᶻ)입니다. 기울기는 많아야 0.25입니다.',
      en: 'The S-shaped function 1/(1 + e⁻ᶻ), which takes any number to one between 0 and 1. Its slope is at most 0.25.'
    },
    symbol: 'σ',
    see: ['activation-function', 'saturation']
  },
  tanh: {
    term: { ko: '하이퍼볼릭 탄젠트', en: 'tanh' },
    definition: {
      ko: '어떤 수든 −1과 1 사이로 옮기는 S자 함수입니다. 시그모이드를 늘여 가운데를 0으로 옮긴 것입니다.',
      en: 'The S-shaped function that takes any number to one between −1 and 1: a sigmoid stretched and moved so that its middle is 0.'
    },
    see: ['sigmoid', 'saturation']
  },
  relu: {
    term: { ko: 'ReLU', en: 'ReLU' },
    definition: {
      ko: '양수는 그대로 두고 음수는 0으로 만드는 함수 max(0, z)입니다. 렐루라고 읽습니다.',
      en: 'The rectified linear unit max(0, z): positive numbers stay, negative ones become 0.'
    },
    see: ['activation-function', 'dead-unit']
  },
  'leaky-relu': {
    term: { ko: '누출 ReLU', en: 'leaky ReLU' },
    definition: {
      ko: '음수를 0으로 만드는 대신 작은 수를 곱해 조금 새어 나가게 하는 ReLU입니다.',
      en: 'A ReLU that multiplies negative numbers by a small factor instead of making them 0.'
    },
    see: ['relu', 'dead-unit']
  },
  elu: {
    term: { ko: 'ELU', en: 'ELU' },
    definition: {
      ko: '음수 쪽을 eᶻ − 1로 부드럽게 구부려 −1에 다가가게 한 함수입니다.',
      en: 'The exponential linear unit: z above 0, and eᶻ − 1 below, which bends smoothly towards −1.'
    },
    see: ['relu']
  },
  gelu: {
    term: { ko: 'GELU', en: 'GELU' },
    definition: {
      ko: '표준정규분포에서 z보다 작은 값이 나올 확률을 z에 곱한 함수입니다. 언어 모델에 흔히 쓰입니다.',
      en: 'The number z times the probability that a standard normal value is below z. Common in language models.'
    },
    see: ['relu', 'swish']
  },
  swish: {
    term: { ko: 'swish', en: 'swish' },
    definition: {
      ko: 'z에 시그모이드 값을 곱한 함수 z·σ(z)입니다. SiLU라고도 합니다.',
      en: 'The number z times its sigmoid, z·σ(z). Also called SiLU.'
    },
    see: ['sigmoid', 'gelu']
  },
  saturation: {
    term: { ko: '포화', en: 'saturation' },
    definition: {
      ko: '합이 아주 크거나 작아 활성화 함수가 거의 평평해진 상태입니다. 기울기가 0에 가까워 잘 배우지 못합니다.',
      en: 'The state in which a sum is so large or small that the activation function is nearly flat. With a slope near 0, little is learned.'
    },
    see: ['sigmoid', 'vanishing-gradient']
  },
  'vanishing-gradient': {
    term: { ko: '기울기 소실', en: 'vanishing gradient' },
    definition: {
      ko: '층을 거슬러 오는 동안 1보다 작은 수가 거듭 곱해져 앞쪽 층의 기울기가 0에 가까워지는 일입니다.',
      en: 'On its way back through many layers the gradient is multiplied by numbers below 1, until hardly anything is left for the first layers.'
    },
    see: ['exploding-gradient', 'saturation']
  },
  'exploding-gradient': {
    term: { ko: '기울기 폭발', en: 'exploding gradient' },
    definition: {
      ko: '층을 거슬러 오는 동안 1보다 큰 수가 거듭 곱해져 기울기가 걷잡을 수 없이 커지는 일입니다.',
      en: 'On its way back through many layers the gradient is multiplied by numbers above 1, and grows out of hand.'
    },
    see: ['vanishing-gradient']
  },
  softmax: {
    term: { ko: '소프트맥스', en: 'softmax' },
    definition: {
      ko: '로짓마다 지수를 구하고 그 합으로 나누어, 모두 양수이고 합이 1인 확률로 바꾸는 함수입니다.',
      en: 'The function that takes the exponential of every logit and divides by their sum: probabilities that are positive and add up to 1.'
    },
    see: ['logit', 'temperature']
  },
  logit: {
    term: { ko: '로짓', en: 'logit' },
    definition: {
      ko: '소프트맥스나 시그모이드를 지나 확률이 되기 전의 수입니다. 클수록 그럴듯하다는 뜻입니다.',
      en: 'A number on its way to becoming a probability through softmax or a sigmoid. The larger, the likelier.'
    },
    symbol: 'z',
    see: ['softmax']
  },
  temperature: {
    term: { ko: '온도', en: 'temperature' },
    definition: {
      ko: '소프트맥스 앞에서 로짓을 나누는 수입니다. 낮으면 가장 큰 로짓이 거의 다 가져가고, 높으면 확률이 고르게 됩니다.',
      en: 'The number by which logits are divided before softmax. Low, it gives nearly everything to the largest; high, it levels the probabilities.'
    },
    symbol: 'T',
    see: ['softmax', 'logit']
  },
  overflow: {
    term: { ko: '넘침', en: 'overflow' },
    definition: {
      ko: '계산한 값이 컴퓨터의 수가 담을 수 있는 가장 큰 수를 넘는 일입니다. 32비트 실수에서는 약 3.4 × 10³⁸입니다.',
      en: 'A result larger than the largest number that the computer’s format holds: about 3.4 × 10³⁸ for 32-bit numbers.'
    },
    see: ['softmax']
  },
  tensor: {
    term: { ko: '텐서', en: 'tensor' },
    definition: {
      ko: '숫자를 축에 맞추어 담은 상자입니다. 스칼라, 벡터, 행렬을 모두 아우르며 축의 개수에 제한이 없습니다.',
      en: 'A box of numbers with any number of axes. Scalars, vectors and matrices are all tensors.'
    },
    see: ['axis', 'shape', 'rank']
  },
  axis: {
    term: { ko: '축', en: 'axis' },
    definition: {
      ko: '텐서의 번호 하나가 움직이는 방향입니다. 0부터 세고, 바깥쪽 상자의 축이 먼저입니다.',
      en: 'The direction in which one index of a tensor moves. Axes are counted from 0, the outermost box first.'
    },
    see: ['tensor', 'shape']
  },
  rank: {
    term: { ko: '랭크', en: 'rank' },
    definition: {
      ko: '텐서의 축의 개수입니다. NumPy에서는 ndim이라고 씁니다. 행렬의 계수(rank)와는 다른 말입니다.',
      en: 'The number of axes of a tensor; NumPy calls it ndim. It is not the rank of a matrix in algebra.'
    },
    see: ['axis', 'tensor']
  },
  shape: {
    term: { ko: '모양', en: 'shape' },
    definition: {
      ko: '텐서의 축마다의 크기를 차례로 적은 것입니다. 모두 곱하면 칸의 수입니다.',
      en: 'The sizes of all axes of a tensor, in order. Their product is the number of cells.'
    },
    see: ['axis', 'reshape']
  },
  indexing: {
    term: { ko: '인덱싱', en: 'indexing' },
    definition: {
      ko: '번호를 주어 텐서의 한 자리를 꺼내는 일입니다. 번호를 준 축은 사라집니다.',
      en: 'Picking one place of a tensor by giving an index. The indexed axis disappears.'
    },
    see: ['slicing', 'axis']
  },
  slicing: {
    term: { ko: '슬라이싱', en: 'slicing' },
    definition: {
      ko: '범위를 주어 텐서의 일부를 잘라 내는 일입니다. 축은 남고, 끝 번호는 들지 않습니다.',
      en: 'Cutting a piece out of a tensor by giving a range. The axis stays, and the stop is not included.'
    },
    see: ['indexing', 'axis']
  },
  reshape: {
    term: { ko: '모양 바꾸기', en: 'reshape' },
    definition: {
      ko: '메모리에 놓인 차례를 그대로 두고 텐서의 모양만 바꾸는 일입니다. 칸의 수는 같아야 합니다.',
      en: 'Giving a tensor another shape while its numbers keep their order in memory. The number of cells must stay the same.'
    },
    see: ['shape']
  },
  'sample-axis': {
    term: { ko: '샘플 축', en: 'sample axis' },
    definition: {
      ko: '데이터가 몇 개인지 세는 첫째 축입니다. 신경망에 입력의 모양을 알려 줄 때는 빼며, 신경망의 요약에는 None이라고 찍힙니다.',
      en: 'The first axis of a data set, which counts the samples. It is left out when a network is told the shape of its input, and printed as None in its summary.'
    },
    see: ['axis', 'shape']
  },
  broadcasting: {
    term: { ko: '브로드캐스팅', en: 'broadcasting' },
    definition: {
      ko: '모양이 다른 두 텐서를 오른쪽 끝에 맞추고, 크기가 1이거나 없는 축을 늘여서 칸끼리 셈하는 규칙입니다.',
      en: 'The rule by which tensors of different shapes are combined: align them at the right end and stretch axes that are missing or of size 1.'
    },
    see: ['shape', 'axis']
  },
  'one-hot': {
    term: { ko: '원-핫 벡터', en: 'one-hot vector' },
    definition: {
      ko: '종류마다 칸을 하나씩 두고 해당하는 칸에만 1, 나머지에는 0을 적은 벡터입니다. 어느 두 종류도 거리가 같습니다.',
      en: 'A vector with one place for every category: 1 in the place that applies, 0 in all others. Any two categories are equally far apart.'
    },
    see: ['classifier']
  },
  'artificial-intelligence': {
    term: { ko: '인공지능', en: 'artificial intelligence' },
    definition: {
      ko: '사람이 머리를 써서 하는 일을 기계가 하게 만드는 기술을 통틀어 이르는 말입니다. 적은 규칙도, 배운 신경망도 여기에 듭니다.',
      en: 'Everything that makes machines do what takes people thought. Written rules belong to it as well as trained networks.'
    },
    see: ['machine-learning', 'rule-based-system']
  },
  'machine-learning': {
    term: { ko: '머신러닝', en: 'machine learning' },
    definition: {
      ko: '규칙을 사람이 적는 대신 데이터에서 찾아내는 방법입니다. 인공지능의 한 갈래입니다.',
      en: 'Finding rules in data instead of having people write them. A part of artificial intelligence.'
    },
    see: ['artificial-intelligence', 'deep-learning']
  },
  'deep-learning': {
    term: { ko: '딥러닝', en: 'deep learning' },
    definition: {
      ko: '층을 여럿 쌓은 신경망으로 배우는 머신러닝입니다. 무엇을 볼지도 데이터에서 배웁니다.',
      en: 'Machine learning with neural networks of many layers. What to look at is learned from the data too.'
    },
    see: ['machine-learning', 'hidden-layer']
  },
  'rule-based-system': {
    term: { ko: '규칙 기반 시스템', en: 'rule-based system' },
    definition: {
      ko: '사람이 적은 규칙을 차례로 따져 판단하는 프로그램입니다.',
      en: 'A program that decides by going through rules which people wrote.'
    },
    see: ['artificial-intelligence']
  },
  feature: {
    term: { ko: '특징', en: 'feature' },
    definition: {
      ko: '판단의 재료로 쓰는 숫자 하나입니다. 사람이 골라 잴 수도 있고, 신경망이 배워서 만들 수도 있습니다.',
      en: 'One number by which something is judged. People may choose and measure it, or a network may learn to make it.'
    },
    see: ['label', 'deep-learning']
  },
  label: {
    term: { ko: '레이블', en: 'label' },
    definition: {
      ko: '보기마다 붙어 있는 정답입니다.',
      en: 'The right answer that comes with an example.'
    },
    see: ['supervised-learning']
  },
  'supervised-learning': {
    term: { ko: '지도 학습', en: 'supervised learning' },
    definition: {
      ko: '보기마다 레이블이 있어 정답을 보며 배우는 방법입니다.',
      en: 'Learning from examples that come with labels.'
    },
    see: ['label', 'unsupervised-learning']
  },
  'unsupervised-learning': {
    term: { ko: '비지도 학습', en: 'unsupervised learning' },
    definition: {
      ko: '레이블 없이 데이터 안의 닮음과 짜임새를 찾아내는 방법입니다. 군집이 대표적입니다.',
      en: 'Finding likeness and structure in data without labels, for example by clustering.'
    },
    see: ['supervised-learning']
  },
  'discriminative-model': {
    term: { ko: '판별 모델', en: 'discriminative model' },
    definition: {
      ko: '주어진 것이 무엇인지 가려내는 모델입니다.',
      en: 'A model that tells what a given thing is.'
    },
    see: ['generative-model', 'classifier']
  },
  'generative-model': {
    term: { ko: '생성 모델', en: 'generative model' },
    definition: {
      ko: '배운 데이터와 닮은 새로운 것을 만들어 내는 모델입니다.',
      en: 'A model that makes new things like the data it learned from.'
    },
    see: ['discriminative-model']
  },
  unit: {
    term: { ko: '유닛', en: 'unit' },
    definition: {
      ko: '층을 이루는 인공 뉴런 하나입니다. 가중합을 구하고 활성화 함수를 지나 수 하나를 냅니다. 노드라고도 합니다.',
      en: 'One artificial neuron of a layer: it makes a weighted sum and puts out one number through its activation function. Also called a node.'
    },
    see: ['weighted-sum', 'activation-function']
  },
  'input-layer': {
    term: { ko: '입력층', en: 'input layer' },
    definition: {
      ko: '자료를 받는 자리입니다. 계산은 하지 않고, 크기는 샘플 하나에 든 수의 개수입니다.',
      en: 'Where the data comes in. It computes nothing; its size is how many numbers a sample has.'
    },
    see: ['hidden-layer', 'output-layer']
  },
  'output-layer': {
    term: { ko: '출력층', en: 'output layer' },
    definition: {
      ko: '답이 나오는 마지막 층입니다. 유닛의 수와 활성화 함수는 문제가 정합니다.',
      en: 'The last layer, where the answer comes out. The problem decides its units and its activation function.'
    },
    see: ['hidden-layer', 'input-layer']
  },
  'shallow-network': {
    term: { ko: '얕은 신경망', en: 'shallow network' },
    definition: {
      ko: '은닉층이 하나인 신경망입니다.',
      en: 'A neural network with one hidden layer.'
    },
    see: ['deep-network', 'hidden-layer']
  },
  'deep-network': {
    term: { ko: '심층 신경망', en: 'deep neural network' },
    definition: {
      ko: '은닉층이 둘 이상인 신경망입니다. 줄여서 DNN이라고 합니다.',
      en: 'A neural network with two or more hidden layers. DNN for short.'
    },
    see: ['shallow-network', 'hidden-layer']
  },
  'linear-region': {
    term: { ko: '조각(선형 영역)', en: 'linear region' },
    definition: {
      ko: 'ReLU 신경망의 그래프에서 꺾이지 않고 곧게 이어진 부분 하나입니다.',
      en: 'One part of the graph of a ReLU network that runs straight, without a bend.'
    },
    see: ['relu', 'deep-network']
  },
  architecture: {
    term: { ko: '구조', en: 'architecture' },
    definition: {
      ko: '층의 종류와 순서, 유닛 수, 활성화 함수처럼 학습하기 전에 정하는 신경망의 뼈대입니다.',
      en: 'The skeleton of a network, fixed before training: kinds and order of its layers, units, activation functions.'
    },
    see: ['parameter', 'hidden-layer']
  },
  quantization: {
    term: { ko: '양자화', en: 'quantization' },
    definition: {
      ko: '가중치를 더 적은 비트의 수로 바꾸어 적는 일입니다. 크기가 줄지만 정밀함을 잃습니다.',
      en: 'Writing weights with fewer bits. The model gets smaller and loses precision.'
    },
    see: ['parameter']
  },
  neuron: {
    term: { ko: '뉴런', en: 'neuron' },
    definition: {
      ko: '신호를 받아 모으고, 문턱을 넘으면 다른 세포로 신호를 보내는 신경세포입니다.',
      en: 'A nerve cell: it gathers signals and, past a threshold, sends one on to other cells.'
    },
    see: ['dendrite', 'cell-body', 'axon', 'synapse']
  },
  dendrite: {
    term: { ko: '수상돌기', en: 'dendrite' },
    definition: {
      ko: '뉴런이 신호를 받아들이는 나뭇가지 모양의 돌기입니다.',
      en: 'The branches by which a neuron takes signals in.'
    },
    see: ['synapse', 'cell-body']
  },
  'cell-body': {
    term: { ko: '세포체', en: 'cell body' },
    definition: {
      ko: '들어온 신호가 모이는 뉴런의 몸통입니다.',
      en: 'The body of a neuron, where what comes in is gathered.'
    },
    see: ['membrane-potential']
  },
  axon: {
    term: { ko: '축삭', en: 'axon' },
    definition: {
      ko: '세포체에서 나온 신호를 멀리까지 나르는 긴 돌기입니다.',
      en: 'The long fibre that carries a neuron’s signal away from the cell body.'
    },
    see: ['spike', 'synapse']
  },
  synapse: {
    term: { ko: '시냅스', en: 'synapse' },
    definition: {
      ko: '한 뉴런의 축삭 끝이 다른 뉴런에 신호를 넘기는 자리입니다. 흥분시키거나 억제하고, 세기가 저마다 다릅니다.',
      en: 'The place where one neuron passes its signal to another. It excites or inhibits, and its strength varies.'
    },
    see: ['weight', 'dendrite']
  },
  'membrane-potential': {
    term: { ko: '막전위', en: 'membrane potential' },
    definition: {
      ko: '세포막 안팎의 전압 차이입니다. 쉴 때는 −70 mV쯤입니다.',
      en: 'The voltage across the membrane of a cell, about −70 mV at rest.'
    },
    symbol: 'V',
    see: ['threshold', 'spike']
  },
  threshold: {
    term: { ko: '문턱값', en: 'threshold' },
    definition: {
      ko: '이 값을 넘으면 뉴런이 발화합니다. 임계치라고도 합니다.',
      en: 'The value above which a neuron fires.'
    },
    symbol: 'θ',
    see: ['spike', 'bias']
  },
  spike: {
    term: { ko: '스파이크', en: 'spike' },
    definition: {
      ko: '막전위가 문턱을 넘을 때 축삭을 따라 달리는 짧은 전기 신호입니다. 크기는 늘 같습니다. 활동전위라고도 합니다.',
      en: 'The short electric pulse that runs down the axon when the potential passes the threshold. It always has the same size. Also called an action potential.'
    },
    see: ['threshold', 'refractory-period', 'firing-rate']
  },
  'refractory-period': {
    term: { ko: '불응기', en: 'refractory period' },
    definition: {
      ko: '스파이크를 낸 뒤 아무리 자극해도 다시 발화하지 않는 짧은 시간입니다.',
      en: 'The short time after a spike in which nothing makes the neuron fire again.'
    },
    see: ['spike', 'firing-rate']
  },
  'firing-rate': {
    term: { ko: '발화율', en: 'firing rate' },
    definition: {
      ko: '1초에 내는 스파이크의 수입니다. 자극이 셀수록 커집니다.',
      en: 'The number of spikes a second. The stronger the stimulus, the higher it is.'
    },
    symbol: 'f',
    see: ['spike', 'refractory-period']
  },
  'artificial-neuron': {
    term: { ko: '인공 뉴런', en: 'artificial neuron' },
    definition: {
      ko: '입력에 가중치를 곱해 더하고 편향을 더한 뒤 활성화 함수를 거쳐 숫자 하나를 내는 계산입니다.',
      en: 'A computation that multiplies inputs by weights, adds them and a bias, and passes the sum through an activation function.'
    },
    symbol: 'y = φ(Σ wᵢxᵢ + b)',
    see: ['weighted-sum', 'bias', 'neuron']
  },
  'mcp-neuron': {
    term: { ko: '매컬러–피츠 뉴런', en: 'McCulloch–Pitts neuron' },
    definition: {
      ko: '0과 1을 받아, 합이 문턱값을 넘으면 1을 내는 1943년의 뉴런 모델입니다. 스스로 배우지는 못합니다.',
      en: 'The neuron model of 1943: it reads 0s and 1s and puts out 1 when their sum passes a threshold. It does not learn.'
    },
    see: ['threshold-logic-unit', 'threshold', 'truth-table']
  },
  'ai-winter': {
    term: { ko: '인공지능의 겨울', en: 'AI winter' },
    definition: {
      ko: '기대가 꺾여 연구비와 관심이 크게 줄어든 시기입니다. 신경망은 1970년대에 오랜 겨울을 겪었습니다.',
      en: 'A time in which disappointed hopes made funding and interest dry up. Neural networks had a long one in the 1970s.'
    },
    see: ['perceptron', 'artificial-intelligence']
  },
  gpu: {
    term: { ko: 'GPU', en: 'GPU' },
    definition: {
      ko: '그래픽 처리 장치입니다. 같은 계산을 수천 개의 수에 나란히 할 수 있어 행렬 곱셈에 알맞습니다.',
      en: 'Graphics processing unit. It does the same calculation on thousands of numbers side by side, which suits products of matrices.'
    },
    see: ['parallel-computing']
  },
  'parallel-computing': {
    term: { ko: '병렬 계산', en: 'parallel computing' },
    definition: {
      ko: '서로 기다리지 않아도 되는 계산을 여럿이 동시에 하는 것입니다. 일을 나누는 데도 시간이 듭니다.',
      en: 'Doing calculations that need not wait for one another at the same time. Handing out the work takes time, too.'
    },
    see: ['gpu', 'dense-layer']
  },
  framework: {
    term: { ko: '프레임워크', en: 'framework' },
    definition: {
      ko: '자주 쓰는 부품과 그것을 돌리는 틀을 함께 갖춘 소프트웨어입니다. 딥러닝 프레임워크는 미분과 GPU 계산을 대신해 줍니다.',
      en: 'Software that brings the parts one often needs and the frame that runs them. A deep-learning framework takes care of derivatives and of the GPU.'
    },
    see: ['gpu']
  },
  representation: {
    term: { ko: '표현', en: 'representation' },
    definition: {
      ko: '어떤 것을 숫자로 적는 방법, 또는 그렇게 적은 숫자들입니다.',
      en: 'A way of writing something in numbers, or the numbers themselves.'
    },
    see: ['feature', 'representation-learning']
  },
  'feature-engineering': {
    term: { ko: '특징 공학', en: 'feature engineering' },
    definition: {
      ko: '문제를 쉽게 만드는 특징을 사람이 생각해 내고 재는 일입니다.',
      en: 'Thinking up and measuring features that make a problem easy.'
    },
    see: ['feature', 'representation']
  },
  'linear-model': {
    term: { ko: '선형 모델', en: 'linear model' },
    definition: {
      ko: '입력에 가중치를 곱해 더하고 편향을 더하는 것만으로 답하는 모델입니다.',
      en: 'A model that answers by multiplying its inputs by weights and adding them up, with a bias.'
    },
    see: ['weighted-sum']
  },
  'support-vector-machine': {
    term: { ko: '서포트 벡터 머신', en: 'support vector machine' },
    definition: {
      ko: '두 클래스 사이에 가장 넓은 길을 내는 경계를 찾는 분류 방법입니다.',
      en: 'A method of classification that finds the border with the widest road between two classes.'
    },
    see: ['kernel', 'margin']
  },
  kernel: {
    term: { ko: '커널', en: 'kernel' },
    definition: {
      ko: '두 보기가 얼마나 닮았는지 계산하는, 사람이 고른 함수입니다. 수많은 특징을 만든 것과 같은 일을 합니다. 합성곱의 필터도 커널이라고 부르지만 뜻이 다릅니다.',
      en: 'A function, chosen by people, that computes how alike two examples are; it does the work of very many features. The filter of a convolution is called a kernel too, but that is another thing.'
    },
    see: ['support-vector-machine', 'representation']
  },
  'representation-learning': {
    term: { ko: '표현 학습', en: 'representation learning' },
    definition: {
      ko: '좋은 표현을 사람이 만드는 대신 데이터에서 배우는 일입니다.',
      en: 'Learning a good representation from data instead of making it by hand.'
    },
    see: ['representation', 'deep-learning']
  },
  projection: {
    term: { ko: '투영', en: 'projection' },
    definition: {
      ko: '많은 수로 적힌 점들을 적은 수의 축 위로 눌러, 그림자처럼 나타내는 일입니다.',
      en: 'Pressing points that are written in many numbers onto a few axes, like a shadow.'
    },
    see: ['representation']
  }
};

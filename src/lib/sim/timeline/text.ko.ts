import { format } from '../../draw/format';
import type { Text } from '../define';
import type * as model from './model';

const laneNames = { ideas: '생각', data: '데이터', hardware: '하드웨어', software: '소프트웨어' };

const words: Record<string, string> = {
  ...laneNames,
  mcp: '매컬러·피츠',
  'mcp.':
    '신경생리학자 매컬러와 수학자 피츠가 뉴런을 문턱이 있는 논리 장치로 적었습니다. 배우지는 못했습니다.',
  hebb: '헤브의 규칙',
  'hebb.': '함께 켜지는 뉴런 사이의 연결이 강해진다는 가설입니다. 학습을 연결의 변화로 보게 했습니다.',
  perceptron: '퍼셉트론',
  'perceptron.':
    '로젠블랫의 배우는 기계입니다. 틀렸을 때만 가중치를 고칩니다. 보고서는 1957년, 논문은 1958년에 나왔습니다.',
  mark1: '마크 I',
  'mark1.': '퍼셉트론을 기계로 만들었습니다. 광전지 400개로 보고, 모터로 돌리는 가변저항이 가중치였습니다.',
  moore: '무어의 예측',
  'moore.': '칩 하나에 넣는 부품의 수가 해마다 두 배가 된다는 예측입니다. 1975년에 2년마다로 고쳤습니다.',
  winter: 'XOR과 겨울',
  'winter.':
    '민스키와 페퍼트가 한 층짜리 퍼셉트론의 한계를 증명했습니다. 신경망 연구가 오래 얼어붙는 데 한몫했습니다.',
  neocognitron: '네오코그니트론',
  'neocognitron.': '후쿠시마가 시각 피질을 본떠 합성곱과 풀링의 원형을 만들었습니다.',
  backprop: '오차역전파',
  'backprop.':
    '오차를 거꾸로 흘려 은닉층을 배우게 하는 방법이 널리 알려졌습니다. 같은 계산은 1970년대부터 있었습니다.',
  zip: '우편번호 읽기',
  'zip.': '르쿤 연구진이 합성곱 신경망을 오차역전파로 학습해 손으로 쓴 우편번호를 읽었습니다.',
  lstm: 'LSTM',
  'lstm.': '문으로 기억을 지키는 순환 신경망입니다. 긴 순서를 배울 수 있게 되었습니다.',
  lenet: 'LeNet-5',
  'lenet.': '합성곱, 풀링, 완전 연결층을 이은 구조입니다. 수표의 숫자를 읽는 데 쓰였습니다.',
  mnist: 'MNIST',
  'mnist.': '손글씨 숫자 70,000장입니다. 훈련용 60,000장과 시험용 10,000장으로 나뉘어 있습니다.',
  dbn: '깊은 믿음망',
  'dbn.': '힌턴 연구진이 한 층씩 미리 배우면 깊은 신경망도 학습된다는 것을 보였습니다.',
  cuda: 'CUDA',
  'cuda.': '그래픽 장치에 그림이 아닌 계산을 시키는 길이 열렸습니다.',
  imagenet: '이미지넷',
  'imagenet.': '이름표를 붙인 사진 모음입니다. 발표 때 320만 장, 나중에는 1,400만 장이 넘었습니다.',
  gpu: 'GPU로 학습',
  'gpu.': '라이나 연구진이 GPU로 깊은 믿음망을 학습해 최대 70배 빨라졌다고 보고했습니다.',
  theano: '테아노',
  'theano.': '몬트리올 대학의 라이브러리입니다. 식을 적으면 미분과 GPU 코드를 만들어 주었습니다.',
  relu: 'ReLU',
  'relu.': '음수를 0으로 자르는 단순한 활성화가 학습을 쉽게 했습니다.',
  challenge: '이미지넷 대회',
  'challenge.': '사진 120만 장을 1,000가지로 나누는 대회가 해마다 열렸습니다.',
  dropout: '드롭아웃',
  'dropout.': '학습할 때 뉴런을 무작위로 꺼서 과적합을 줄입니다.',
  alexnet: '알렉스넷',
  'alexnet.':
    'GPU 두 장으로 배운 합성곱 신경망이 대회에서 상위 5개 오류율 15.3 %를 냈습니다. 2위는 26.2 %였습니다.',
  caffe: '카페',
  'caffe.': '버클리의 자양칭이 만든 영상용 C++ 프레임워크입니다. 2013년 12월에 공개되었습니다.',
  gan: 'GAN',
  'gan.': '굿펠로 연구진의 생성적 적대 신경망입니다. 만드는 신경망과 가려내는 신경망이 겨룹니다.',
  dl4j: 'DL4J',
  'dl4j.': '자바 가상 기계를 위한 딥러닝 프레임워크입니다. 2017년에 이클립스 재단으로 갔습니다.',
  keras: 'Keras',
  'keras.': '숄레가 만든, 사람이 쓰기 쉬운 딥러닝 라이브러리입니다. 처음에는 테아노 위에서 돌았습니다.',
  tensorflow: '텐서플로',
  'tensorflow.': '구글이 11월에 소스를 공개한 프레임워크입니다.',
  mxnet: 'MXNet',
  'mxnet.': '여러 언어를 함께 지원한 프레임워크입니다. 아마존이 밀었습니다.',
  resnet: 'ResNet',
  'resnet.': '건너뛰는 연결로 152층을 학습했습니다. 여럿을 합친 오류율은 3.57 %였습니다.',
  alphago: '알파고',
  'alphago.': '3월 서울에서 알파고가 이세돌 9단을 4 대 1로 이겼습니다. 딥러닝과 강화학습을 합쳤습니다.',
  pytorch: '파이토치',
  'pytorch.': '페이스북이 1월에 공개했습니다. 파이썬답게 한 줄씩 실행되어 연구자들이 좋아했습니다.',
  caffe2: '카페2',
  'caffe2.': '페이스북의 가벼운 프레임워크입니다. 2018년에 파이토치에 합쳐졌습니다.',
  transformer: '트랜스포머',
  'transformer.':
    '순환 없이 주의(attention)만으로 문장을 다룹니다. 모든 단어를 한꺼번에 계산하므로 GPU에 잘 맞습니다.',
  tpu: 'TPU',
  'tpu.': '행렬 곱셈을 위한 구글의 칩이 논문으로 나왔습니다. 데이터 센터에서는 2015년부터 쓰였습니다.',
  theanoEnd: '테아노 마침',
  'theanoEnd.': '1.0을 끝으로 개발을 멈춘다고 알렸습니다. 그 생각은 다른 프레임워크에 남았습니다.',
  gpt3: 'GPT-3',
  'gpt3.': '매개변수 1,750억 개의 언어 모델입니다. 예를 몇 개만 보여 주어도 새 일을 했습니다.',
  dalle: 'DALL·E',
  'dalle.': '글을 그림으로 옮기는 모델입니다. 1월에 발표되었습니다.',
  laion: 'LAION-5B',
  'laion.': '웹에서 모은 그림과 글 58억 5천만 쌍입니다. 나중에 해로운 내용이 발견되어 걸러 냈습니다.',
  gpt4: 'GPT-4',
  'gpt4.': '글과 그림을 함께 받는 모델입니다. 크기와 학습 방법은 공개되지 않았습니다.',
  mxnetEnd: 'MXNet 마침',
  'mxnetEnd.': '아파치 재단에서 은퇴했습니다. 더는 고쳐지지 않습니다.',
  nobel: '노벨 물리학상',
  'nobel.': '인공 신경망의 기초를 놓은 공로로 홉필드와 힌턴이 받았습니다.'
};

export const text: Text<typeof model> = {
  title: '딥러닝의 역사',
  hint: '한 걸음마다 다음 사건으로 갑니다. 보이는 햇수를 줄이면 이름이 더 나오고, 그림을 끌면 다른 때로 갑니다. 점을 누르면 그 사건을 들려줍니다.',
  describe: ({ year = 0, visible = 0, events = 0 }) =>
    `${year}년의 사건을 들려주는 중입니다. 사건 ${format(events)}개 가운데 ${format(visible)}개가 보입니다.`,
  params: {
    span: { label: '보이는 햇수', unit: '년' },
    lane: { label: '무엇을', options: { all: '모두', ...laneNames } }
  },
  readouts: {
    year: { label: '해', year: true },
    wait: { label: '앞 사건에서', unit: '년' },
    visible: { label: '보이는 사건' },
    events: { label: '모든 사건' },
    later: { label: '이보다 뒤의 사건', unit: ' %' },
    span: { label: '보이는 햇수', unit: '년' }
  },
  step: '사건',
  explain: {
    source: { label: '출처와 해', formula: '' },
    wait: { label: '같은 줄의 앞 사건에서', formula: '' }
  },
  markName: (mark) => {
    const [, key = ''] = mark.split(':');
    return mark === 'told' ? '들려주는 사건' : (words[key] ?? '사건');
  },
  actions: {
    choose: { label: '이 사건 듣기' },
    look: { label: '다른 때 보기' },
    earlier: { label: '이전 때로' },
    later: { label: '다음 때로' }
  },
  words
};

// The plan of the whole book: parts and chapters in order. Order, numbers and titles live only here;
// a chapter is written when content/<lang>/<slug>.md exists.
import type { Lang } from '../src/lib/i18n';

type Both = Record<Lang, string>;

export interface PlannedChapter {
  slug: string;
  title: Both;
  /** What the chapter is about, in one line. */
  line: Both;
  /** Slugs of the chapters that this one builds on. */
  needs: readonly string[];
}

export interface Part {
  title: Both;
  chapters: readonly PlannedChapter[];
}

const chapter = (
  slug: string,
  [koTitle, koLine]: [string, string],
  [enTitle, enLine]: [string, string],
  needs: readonly string[] = []
): PlannedChapter => ({ slug, title: { ko: koTitle, en: enTitle }, line: { ko: koLine, en: enLine }, needs });

export const title: Both = { ko: '살아 있는 딥러닝', en: 'Living Deep Learning' };

export const parts: readonly Part[] = [
  {
    title: { ko: '딥러닝이란', en: 'What deep learning is' },
    chapters: [
      chapter(
        'what-is-deep-learning',
        ['딥러닝이란 무엇인가', '규칙을 적는 대신 보기에서 배우게 합니다.'],
        ['What is deep learning?', 'Instead of writing rules, let the machine learn from examples.']
      ),
      chapter(
        'representations',
        ['표현을 배운다는 것', '같은 시계도 어떻게 적느냐에 따라 쉬워지거나 어려워집니다.'],
        ['Learning representations', 'The same clock is easy or hard to read, depending on how you write it down.'],
        ['what-is-deep-learning']
      ),
      chapter(
        'history-and-hardware',
        ['역사와 하드웨어', '1943년의 뉴런에서 오늘까지, 왜 하필 지금인지 봅니다.'],
        ['History and hardware', 'From the neuron of 1943 to today, and why it happened now.'],
        ['what-is-deep-learning']
      ),
      chapter(
        'tensors',
        ['텐서', '숫자를 담는 상자의 모양을 읽습니다.'],
        ['Tensors', 'Reading the shape of the boxes that hold the numbers.']
      )
    ]
  },
  {
    title: { ko: '뉴런에서 신경망으로', en: 'From neuron to network' },
    chapters: [
      chapter(
        'neuron',
        ['뉴런', '자극이 문턱을 넘으면 켜집니다.'],
        ['The neuron', 'It fires when what comes in passes a threshold.'],
        ['what-is-deep-learning']
      ),
      chapter(
        'perceptron',
        ['퍼셉트론', '틀릴 때마다 선을 조금 옮깁니다.'],
        ['The perceptron', 'Every mistake moves a line a little.'],
        ['neuron']
      ),
      chapter(
        'xor-and-mlp',
        ['XOR과 다층 퍼셉트론', '선 하나로 안 되는 문제를 두 층으로 풉니다.'],
        ['XOR and the multilayer perceptron', 'Where one line fails, two layers succeed.'],
        ['perceptron']
      ),
      chapter(
        'activations',
        ['활성화 함수', '구부러진 함수 하나가 층을 쌓을 까닭이 됩니다.'],
        ['Activation functions', 'One bent function is the reason to stack layers.'],
        ['xor-and-mlp']
      ),
      chapter(
        'network-anatomy',
        ['신경망의 구조', '층, 가중치, 매개변수의 개수를 셉니다.'],
        ['Anatomy of a network', 'Counting layers, weights and parameters.'],
        ['activations', 'tensors']
      )
    ]
  },
  {
    title: { ko: '학습', en: 'Learning' },
    chapters: [
      chapter(
        'loss-functions',
        ['손실함수', '얼마나 틀렸는지를 숫자 하나로 잽니다.'],
        ['Loss functions', 'One number that says how wrong we are.'],
        ['network-anatomy']
      ),
      chapter(
        'gradient-descent',
        ['경사하강법', '손실의 골짜기를 한 걸음씩 내려갑니다.'],
        ['Gradient descent', 'Walking down the valley of the loss, one step at a time.'],
        ['loss-functions']
      ),
      chapter(
        'backpropagation',
        ['오차역전파', '오차가 거꾸로 흐르며 가중치마다 제 몫을 알려 줍니다.'],
        ['Backpropagation', 'The error flows back and tells every weight its share.'],
        ['gradient-descent', 'activations']
      ),
      chapter(
        'optimizers',
        ['최적화기', '기억을 가진 걸음은 더 빨리 내려갑니다.'],
        ['Optimizers', 'Steps that remember get down faster.'],
        ['gradient-descent']
      ),
      chapter(
        'mini-batches',
        ['미니 배치', '데이터를 몇 개씩 묶어 배울지 정합니다.'],
        ['Mini-batches', 'How many examples to learn from at a time.'],
        ['gradient-descent']
      ),
      chapter(
        'training-a-classifier',
        ['분류기 학습', '신경망이 경계를 배우는 과정을 처음부터 끝까지 봅니다.'],
        ['Training a classifier', 'A network learns a boundary, from the first step to the last.'],
        ['backpropagation', 'mini-batches', 'perceptron']
      ),
      chapter(
        'overfitting',
        ['과적합', '외운 것과 배운 것을 가려냅니다.'],
        ['Overfitting', 'Telling what was learned from what was memorised.'],
        ['training-a-classifier']
      ),
      chapter(
        'regularization',
        ['규제', '덜 외우게 만드는 여러 방법을 견줍니다.'],
        ['Regularization', 'Ways to make a network memorise less.'],
        ['overfitting', 'optimizers']
      )
    ]
  },
  {
    title: { ko: 'Keras로 만들기', en: 'Building with Keras' },
    chapters: [
      chapter(
        'keras-models',
        ['Keras 모델', '층을 쌓고, 맞추고, 예측하는 세 단계를 씁니다.'],
        ['Keras models', 'Stack, fit, predict: the three moves.'],
        ['network-anatomy', 'training-a-classifier']
      ),
      chapter(
        'regression-project',
        ['회귀 프로젝트', '공부한 시간으로 점수를 예측합니다.'],
        ['A regression project', 'Predicting a score from hours of study.'],
        ['keras-models']
      ),
      chapter(
        'churn-project',
        ['고객 이탈 프로젝트', '표 하나를 여덟 단계로 모델까지 가져갑니다.'],
        ['A churn project', 'Eight steps from a table to a model.'],
        ['keras-models', 'regularization']
      ),
      chapter(
        'survival-project',
        ['생존 예측 프로젝트', '정확도 85 %가 아무 뜻도 없을 때가 있습니다.'],
        ['A survival project', 'When 85 % accuracy means nothing.'],
        ['churn-project']
      ),
      chapter(
        'multiclass-project',
        ['다중 분류 프로젝트', '둘이 아니라 여럿 가운데 하나를 고릅니다.'],
        ['A multi-class project', 'Choosing one of many instead of one of two.'],
        ['keras-models']
      )
    ]
  },
  {
    title: { ko: '구조', en: 'Architectures' },
    chapters: [
      chapter(
        'convolution',
        ['합성곱', '작은 필터 하나가 그림을 훑으며 같은 것을 찾습니다.'],
        ['Convolution', 'One small filter slides over a picture and looks for the same thing.'],
        ['network-anatomy']
      ),
      chapter(
        'cnn-digits',
        ['손글씨 숫자와 CNN', '필터를 직접 적지 않고 배우게 합니다.'],
        ['Digits with a CNN', 'Let the filters be learned instead of written.'],
        ['convolution', 'training-a-classifier']
      ),
      chapter(
        'recurrent-networks',
        ['순환신경망', '앞에서 본 것을 기억하며 순서를 읽습니다.'],
        ['Recurrent networks', 'Reading a sequence while remembering what came before.'],
        ['backpropagation']
      ),
      chapter(
        'lstm',
        ['LSTM', '문 세 개가 무엇을 잊고 남길지 정합니다.'],
        ['LSTM', 'Three gates decide what to forget and what to keep.'],
        ['recurrent-networks']
      ),
      chapter(
        'gan',
        ['GAN', '위조범과 감별사가 서로를 키웁니다.'],
        ['GAN', 'A forger and a detective make each other better.'],
        ['training-a-classifier']
      ),
      chapter(
        'reinforcement-learning',
        ['강화학습', '보상만 보고 행동을 고칩니다.'],
        ['Reinforcement learning', 'Changing what you do by reward alone.'],
        ['what-is-deep-learning']
      ),
      chapter(
        'deep-reinforcement-learning',
        ['심층 강화학습', '신경망이 행동마다 점수를 매깁니다.'],
        ['Deep reinforcement learning', 'A network scores every possible action.'],
        ['reinforcement-learning', 'training-a-classifier']
      ),
      chapter(
        'transfer-learning',
        ['전이학습', '이미 배운 것을 새 문제에 다시 씁니다.'],
        ['Transfer learning', 'Using again what has already been learned.'],
        ['cnn-digits']
      ),
      chapter(
        'capsule-networks',
        ['캡슐 네트워크', '무엇이 있는지와 함께 어디에 있는지도 지킵니다.'],
        ['Capsule networks', 'Keeping where something is, not only what it is.'],
        ['cnn-digits']
      ),
      chapter(
        'designing-networks',
        ['신경망 설계', '정확도와 비용을 저울에 올립니다.'],
        ['Designing networks', 'Weighing accuracy against cost.'],
        ['regularization', 'cnn-digits', 'lstm']
      )
    ]
  }
];

/** Every chapter in reading order. */
export const plan: readonly PlannedChapter[] = parts.flatMap((part) => part.chapters);

/** The number of a chapter, from 1; throws when the plan does not know it. */
export function numberOf(slug: string): number {
  const at = plan.findIndex((planned) => planned.slug === slug);
  if (at < 0) throw new Error(`content/book.ts plans no chapter "${slug}"`);
  return at + 1;
}

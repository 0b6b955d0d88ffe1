// What the guided tour asks and says, in both languages. Every number in it comes from the runs.
import { format } from '../../draw/format';
import type { Lang } from '../../i18n';
import type { readouts } from './model';
import type { StopName } from './tour';

/** The readouts at the end of a run. */
export type Ending = ReturnType<typeof readouts>;

interface StopWords {
  title: string;
  question: string;
  answers: readonly string[];
  /** The name of the run that is made first. */
  before?: string;
  /** What was seen: `now` is the run of the stop, `then` the one that was made first. */
  seen(now: Ending, then: Ending): string;
  means: string;
}

interface TourWords {
  about: string;
  start: string;
  place(n: number, all: number): string;
  comparing(name: string): string;
  playing(t: number, steps: number): string;
  goOn: string;
  skip: string;
  astray: string;
  again: string;
  right: string;
  wrong: string;
  truth: string;
  previous: string;
  next: string;
  leave: string;
  /** Puts the words away, and brings them back. */
  picture: string;
  words: string;
  end: string;
  stops: Record<StopName, StopWords>;
}

const percent = (share: number) => `${format(share, 3)} %`;
const loss = (value: number) => format(value, 3);

export const tourWords: Record<Lang, TourWords> = {
  ko: {
    about:
      '열 곳을 차례로 들릅니다. 곳마다 먼저 예상을 고르면 위의 그림에서 그 설정대로 학습이 시작됩니다. 지금 상태는 나갈 때 되돌릴 수 있습니다.',
    start: '둘러보기 시작',
    place: (n, all) => `${n} / ${all}`,
    comparing: (name) => `견줄 실행을 먼저 계산합니다: ${name}`,
    playing: (t, steps) => `학습하는 중입니다. ${format(t)} / ${format(steps)}걸음`,
    goOn: '이어서 재생',
    skip: '끝으로 가기',
    astray: '조절을 바꾸어 둘러보기의 실행에서 벗어났습니다.',
    again: '이 실행 다시 보기',
    right: '예상대로입니다.',
    wrong: '예상과 다릅니다.',
    truth: '실제',
    previous: '이전',
    next: '다음',
    leave: '시작 전 상태로 나가기',
    picture: '그림 크게 보기',
    words: '글 보기',
    end: '열 곳을 모두 보았습니다. 이제 값을 하나씩 바꾸어 스스로 물어볼 차례입니다.',
    stops: {
      line: {
        title: '직선 하나',
        question:
          '한 클래스는 가운데에 모여 있고 다른 클래스는 그 둘레를 돕니다. 은닉층이 없는 신경망은 평면을 직선 하나로 나눕니다. 50걸음을 배우면 훈련 점을 얼마나 맞힐까요?',
        answers: ['절반 남짓', '넷 가운데 셋쯤', '거의 모두'],
        seen: (now) =>
          `훈련 점의 ${percent(now.trainAccuracy)}를 맞히고, 훈련 손실은 ${loss(now.trainLoss)}입니다.`,
        means:
          '직선을 어떻게 돌려도 가운데만 떼어 낼 수는 없습니다. 손실은 늘 “반반”이라고 답할 때의 ln 2 ≈ 0.693 근처에 머뭅니다. 더 오래 배워도 마찬가지입니다.'
      },
      units: {
        title: '은닉 유닛 세 개',
        question:
          '같은 자료입니다. 이번에는 유닛이 세 개인 은닉층을 하나 넣습니다. 유닛마다 직선을 하나씩 긋는 셈입니다. 60걸음 뒤에 처음 보는 시험 점을 얼마나 맞힐까요?',
        answers: ['절반 남짓', '넷 가운데 셋쯤', '거의 모두'],
        seen: (now) =>
          `시험 점의 ${percent(now.testAccuracy)}를 맞힙니다. 파라미터는 ${format(now.parameters)}개뿐이고 시험 손실은 ${loss(now.testLoss)}입니다.`,
        means:
          '직선 세 개가 세모를 이루어 가운데를 에워쌉니다. 출력 뉴런은 “세 직선의 안쪽인가”만 보면 됩니다. 층 하나가 직선을 도형으로 바꾸었습니다.'
      },
      squares: {
        title: '층 대신 특징',
        question:
          '은닉층을 다시 뺍니다. 그 대신 입력에 x₁²과 x₂²을 더합니다. 신경망이 하는 일은 여전히 곱해서 더하기 한 번입니다. 20걸음 뒤의 시험 점은 어떨까요?',
        answers: ['층이 없으니 절반 남짓', '넷 가운데 셋쯤', '거의 모두'],
        seen: (now) =>
          `시험 점의 ${percent(now.testAccuracy)}를 맞힙니다. 파라미터는 ${format(now.parameters)}개이고 시험 손실은 ${loss(now.testLoss)}입니다.`,
        means:
          'x₁² + x₂²은 가운데에서 잰 거리의 제곱입니다. 거리가 특징으로 들어오면 “얼마보다 먼가”라는 질문 하나로 끝납니다. 사람이 알맞은 특징을 주면 층이 할 일이 줄어듭니다.'
      },
      product: {
        title: 'XOR와 곱',
        question:
          'XOR 자료에서는 마주 보는 두 구석이 같은 클래스입니다. 은닉층 없이 배우되 특징 x₁x₂ 하나만 더합니다. 20걸음 뒤의 시험 점은 어떨까요? 견주려고 x₁x₂가 없는 실행을 먼저 돌립니다.',
        answers: ['절반 남짓', '넷 가운데 셋쯤', '거의 모두'],
        before: 'x₁x₂ 없이',
        seen: (now, then) =>
          `x₁x₂가 없으면 시험 점의 ${percent(then.testAccuracy)}를 맞히고, 있으면 ${percent(now.testAccuracy)}를 맞힙니다.`,
        means:
          '두 수의 부호가 같으면 곱이 양수이고 다르면 음수입니다. XOR의 답이 바로 그 부호입니다. 직선으로 나뉘지 않던 자료가 특징 하나로 나뉩니다.'
      },
      rate: {
        title: '너무 작은 걸음, 너무 큰 걸음',
        question:
          '원 자료에 은닉 유닛 네 개입니다. 먼저 학습률 0.001로 40걸음을 배운 다음, 같은 처음 가중치에서 학습률 10으로 40걸음을 배웁니다. 학습률 10의 훈련 손실은 어디에서 끝날까요?',
        answers: [
          '0.1보다 작다: 빨리 배운다',
          '0.1과 0.69 사이: 조금 거칠다',
          '0.69보다 크다: 반반보다 못하다'
        ],
        before: 'η = 0.001',
        seen: (now, then) =>
          `학습률 0.001은 손실 ${loss(then.trainLoss)}에서 기어가고, 학습률 10은 ${loss(now.trainLoss)}에서 끝납니다. 훈련 정확도는 ${percent(then.trainAccuracy)}와 ${percent(now.trainAccuracy)}입니다.`,
        means:
          '작은 걸음은 40번으로는 어디에도 닿지 못합니다. 큰 걸음은 골짜기를 번번이 뛰어넘고, 틀린 답을 큰소리로 말하게 되어 손실이 “반반”의 0.693보다도 커집니다. 알맞은 학습률은 그 사이 어딘가에 있습니다.'
      },
      dead: {
        title: '죽은 ReLU',
        question:
          'ReLU 유닛 열네 개(8개와 6개)로 원 자료를 배웁니다. 먼저 학습률 0.3으로, 다음에는 학습률 3으로 40걸음씩입니다. 학습률 3에서 모든 훈련 점에 0만 내놓는 유닛은 몇 개일까요?',
        answers: ['하나도 없다', '한 개에서 세 개', '네 개 이상'],
        before: 'η = 0.3',
        seen: (now, then) =>
          `죽은 유닛이 학습률 0.3에서는 ${format(then.deadUnits)}개, 학습률 3에서는 ${format(now.deadUnits)}개입니다. 훈련 정확도는 ${percent(then.trainAccuracy)}와 ${percent(now.trainAccuracy)}입니다.`,
        means:
          '큰 갱신 한 번이 유닛의 합을 모든 점에서 음수로 밀어 넣을 수 있습니다. 그러면 출력도 기울기도 0이라 그 유닛은 스스로 돌아오지 못합니다. 남은 유닛만으로는 이 자료를 나누지 못했습니다.'
      },
      sigmoid: {
        title: '깊은 시그모이드',
        question:
          '유닛 여섯 개짜리 은닉층을 네 겹 쌓습니다. 먼저 tanh로, 다음에는 시그모이드로 60걸음씩 배웁니다. 다른 것은 모두 같습니다. 시그모이드 신경망은 훈련 점을 얼마나 맞힐까요?',
        answers: ['절반 남짓', '넷 가운데 셋쯤', '거의 모두'],
        before: 'tanh',
        seen: (now, then) =>
          `tanh는 훈련 점의 ${percent(then.trainAccuracy)}를 맞히고 손실이 ${loss(then.trainLoss)}입니다. 시그모이드는 ${percent(now.trainAccuracy)}에 손실 ${loss(now.trainLoss)}입니다.`,
        means:
          '시그모이드의 기울기는 커야 1/4입니다. 네 겹을 거꾸로 지나는 동안 네 번 곱해지므로 앞쪽 층에는 거의 아무 소식도 닿지 않습니다. tanh의 기울기는 0 근처에서 1이라 같은 깊이를 견딥니다.'
      },
      noise: {
        title: '외워 버린 답',
        question:
          '이번에는 점이 60개뿐이고 서로 많이 섞여 있습니다. 절반인 30개로 큰 신경망(8개와 8개)을 600걸음 가르칩니다. 처음 보는 나머지 30개는 얼마나 맞힐까요?',
        answers: ['90 % 이상', '75 %에서 90 % 사이', '75 %보다 적게'],
        seen: (now) =>
          `훈련 점은 ${percent(now.trainAccuracy)}, 시험 점은 ${percent(now.testAccuracy)}를 맞힙니다. 손실은 훈련 ${loss(now.trainLoss)}, 시험 ${loss(now.testLoss)}입니다.`,
        means:
          '신경망이 잡음까지 외웠습니다(과적합). 경계가 훈련 점 하나하나를 감싸며 구불거립니다. 훈련 손실은 계속 내려가는데 시험 손실은 어느 걸음부터 올라갑니다. 두 곡선이 갈라지는 곳을 찾아보세요.'
      },
      penalty: {
        title: 'L2 벌점',
        question:
          '방금 그 자료와 그 신경망입니다. 이번에는 큰 가중치에 벌점을 줍니다(λ = 0.01). 벌점이 없는 실행을 먼저 다시 돌립니다. 시험 손실은 어떻게 될까요?',
        answers: ['눈에 띄게 내려간다', '거의 그대로다', '눈에 띄게 올라간다'],
        before: 'λ = 0',
        seen: (now, then) =>
          `시험 손실 ${loss(then.testLoss)} → ${loss(now.testLoss)}, 훈련 손실 ${loss(then.trainLoss)} → ${loss(now.trainLoss)}, 시험 정확도 ${percent(then.testAccuracy)} → ${percent(now.testAccuracy)}입니다.`,
        means:
          '가중치가 작으면 경계가 급하게 꺾이지 못합니다. 훈련 점 몇 개를 포기하는 대신 처음 보는 점에서 덜 틀립니다. 벌점이 더 크면 아무것도 배우지 못하니, λ도 골라야 할 값입니다.'
      },
      spiral: {
        title: '나선',
        question:
          '마지막은 서로 감긴 두 나선입니다. 입력은 x₁과 x₂뿐입니다. 견주려고 은닉 유닛 두 개짜리를 먼저 돌린 다음, 여덟 개짜리 은닉층 둘을 150걸음 가르칩니다. 시험 점을 얼마나 맞힐까요?',
        answers: ['70 %보다 적게', '70 %에서 90 % 사이', '90 % 이상'],
        before: '유닛 두 개',
        seen: (now, then) =>
          `유닛 두 개는 시험 점의 ${percent(then.testAccuracy)}, 두 층은 ${percent(now.testAccuracy)}를 맞힙니다. 파라미터는 ${format(then.parameters)}개와 ${format(now.parameters)}개입니다.`,
        means:
          '나선을 곧게 가로지르면 색이 다섯 번 바뀝니다. 유닛 두 개는 직선이 둘뿐이라 그만큼 바꾸지 못합니다. 첫 은닉층의 작은 그림 여덟 개를 보세요. 모두 직선입니다. 둘째 층의 그림은 그 직선들을 엮은 굽은 띠이고, 출력은 띠를 이어 나선을 따라갑니다. 복잡한 모양은 한 번에 생기지 않고 층을 지나며 쌓입니다.'
      }
    }
  },
  en: {
    about:
      'Ten stops, one after the other. At each you first commit to a prediction; then the picture above is set up and trains. You can return to your present state when you leave.',
    start: 'Start the tour',
    place: (n, all) => `${n} / ${all}`,
    comparing: (name) => `First the run to compare with: ${name}`,
    playing: (t, steps) => `Training: step ${format(t)} of ${format(steps)}`,
    goOn: 'Play on',
    skip: 'Go to the end',
    astray: 'You changed a control, so this is no longer the run of the tour.',
    again: 'Show this run again',
    right: 'As you predicted.',
    wrong: 'Not as you predicted.',
    truth: 'What happened',
    previous: 'Back',
    next: 'Next',
    leave: 'Leave and restore my state',
    picture: 'See all of the picture',
    words: 'See the words',
    end: 'That was the last of the ten. Now change one value at a time and ask your own questions.',
    stops: {
      line: {
        title: 'A single line',
        question:
          'One class sits in the middle, the other surrounds it. A network without a hidden layer divides the plane with one straight line. How many of the training points will it get right after 50 steps?',
        answers: ['About half', 'About three in four', 'Nearly all'],
        seen: (now) =>
          `It gets ${percent(now.trainAccuracy)} of the training points right, with a training loss of ${loss(now.trainLoss)}.`,
        means:
          'However you turn a line, it cannot cut out a middle. The loss stays near ln 2 ≈ 0.693, which is what you get for always answering “fifty-fifty”. More training does not help.'
      },
      units: {
        title: 'Three hidden units',
        question:
          'The same data. Now there is one hidden layer of three units, and each unit may draw a line of its own. How many of the test points, which it has never seen, will it get right after 60 steps?',
        answers: ['About half', 'About three in four', 'Nearly all'],
        seen: (now) =>
          `It gets ${percent(now.testAccuracy)} of the test points right, with only ${format(now.parameters)} parameters and a test loss of ${loss(now.testLoss)}.`,
        means:
          'Three lines make a triangle around the middle, and the output neuron only has to ask “inside all three?”. One layer has turned lines into a shape.'
      },
      squares: {
        title: 'Features instead of layers',
        question:
          'The hidden layer is gone again. Instead the inputs x₁² and x₂² are added; the network still does nothing but multiply and add once. What about the test points after 20 steps?',
        answers: ['About half: there is no layer', 'About three in four', 'Nearly all'],
        seen: (now) =>
          `It gets ${percent(now.testAccuracy)} of the test points right, with ${format(now.parameters)} parameters and a test loss of ${loss(now.testLoss)}.`,
        means:
          'x₁² + x₂² is the squared distance from the middle. Once distance is an input, one question is enough: farther than how much? A fitting feature from you leaves less for the layers to do.'
      },
      product: {
        title: 'XOR and a product',
        question:
          'In the XOR data opposite corners belong to one class. There is no hidden layer, but the single feature x₁x₂ is added. What about the test points after 20 steps? A run without x₁x₂ comes first, to compare.',
        answers: ['About half', 'About three in four', 'Nearly all'],
        before: 'without x₁x₂',
        seen: (now, then) =>
          `Without x₁x₂ it gets ${percent(then.testAccuracy)} of the test points right, with it ${percent(now.testAccuracy)}.`,
        means:
          'A product is positive when both signs agree and negative when they differ, and that sign is the answer to XOR. One feature has made the classes separable by a line.'
      },
      rate: {
        title: 'Steps too small, steps too large',
        question:
          'The disc again, with four hidden units. First 40 steps at a learning rate of 0.001, then, from the same first weights, 40 steps at a rate of 10. Where will the training loss at rate 10 end?',
        answers: [
          'Below 0.1: it learns fast',
          'Between 0.1 and 0.69: a little rough',
          'Above 0.69: worse than fifty-fifty'
        ],
        before: 'η = 0.001',
        seen: (now, then) =>
          `At 0.001 the loss still crawls at ${loss(then.trainLoss)}; at 10 it ends at ${loss(now.trainLoss)}. The training accuracies are ${percent(then.trainAccuracy)} and ${percent(now.trainAccuracy)}.`,
        means:
          'Forty tiny steps lead nowhere. Huge steps leap over the valley again and again and make the network state wrong answers with great confidence, so its loss is even above the 0.693 of “fifty-fifty”. A good rate lies somewhere between.'
      },
      dead: {
        title: 'Dead ReLUs',
        question:
          'Fourteen ReLU units (eight, then six) learn the disc, 40 steps at a learning rate of 0.3 and then 40 steps at a rate of 3. How many units will be 0 for every training point at rate 3?',
        answers: ['None', 'One to three', 'Four or more'],
        before: 'η = 0.3',
        seen: (now, then) =>
          `Dead units: ${format(then.deadUnits)} at rate 0.3 and ${format(now.deadUnits)} at rate 3. The training accuracies are ${percent(then.trainAccuracy)} and ${percent(now.trainAccuracy)}.`,
        means:
          'One large update can push a unit’s sum below zero for all points at once. From then on its output is 0 and so is its gradient, so it cannot find its way back. The units that were left could not separate these classes.'
      },
      sigmoid: {
        title: 'Deep sigmoids',
        question:
          'Four hidden layers of six units each, first with tanh and then with sigmoid, 60 steps each; everything else is equal. How many of the training points will the sigmoid network get right?',
        answers: ['About half', 'About three in four', 'Nearly all'],
        before: 'tanh',
        seen: (now, then) =>
          `tanh gets ${percent(then.trainAccuracy)} of the training points right, with a loss of ${loss(then.trainLoss)}; sigmoid ${percent(now.trainAccuracy)}, with a loss of ${loss(now.trainLoss)}.`,
        means:
          'The slope of a sigmoid is at most 1/4. On the way back through four layers it is multiplied in four times, so hardly any news reaches the first ones. The slope of tanh is 1 near zero, and it bears the same depth.'
      },
      noise: {
        title: 'Learned by heart',
        question:
          'Now there are only 60 points, and the classes overlap a good deal. Half of them, 30, train a large network (eight and eight units) for 600 steps. How many of the other 30 will it get right?',
        answers: ['90 % or more', 'Between 75 % and 90 %', 'Less than 75 %'],
        seen: (now) =>
          `It gets ${percent(now.trainAccuracy)} of the training points right and ${percent(now.testAccuracy)} of the test points. The loss is ${loss(now.trainLoss)} in training and ${loss(now.testLoss)} in the test.`,
        means:
          'The network has learned the noise by heart: it overfits. Its boundary winds around single training points. The training loss keeps falling while the test loss turns upwards at some step. Find where the two curves part.'
      },
      penalty: {
        title: 'A penalty on weights',
        question:
          'The same data and the same network, but now large weights cost something (λ = 0.01). The run without a penalty comes first. What will happen to the test loss?',
        answers: ['It falls clearly', 'It stays about the same', 'It rises clearly'],
        before: 'λ = 0',
        seen: (now, then) =>
          `The test loss goes from ${loss(then.testLoss)} to ${loss(now.testLoss)}, the training loss from ${loss(then.trainLoss)} to ${loss(now.trainLoss)}, and the test accuracy from ${percent(then.testAccuracy)} to ${percent(now.testAccuracy)}.`,
        means:
          'With small weights the boundary cannot bend sharply. The network gives up a few training points and errs less on new ones. With a penalty much larger it would learn nothing at all, so λ is one more value to choose.'
      },
      spiral: {
        title: 'The spiral',
        question:
          'Last come two spirals wound into each other, and the inputs are x₁ and x₂ alone. To compare, a network of two hidden units runs first; then two hidden layers of eight learn for 150 steps. How many test points will they get right?',
        answers: ['Less than 70 %', 'Between 70 % and 90 %', '90 % or more'],
        before: 'two units',
        seen: (now, then) =>
          `Two units get ${percent(then.testAccuracy)} of the test points right, the two layers ${percent(now.testAccuracy)}. They have ${format(then.parameters)} and ${format(now.parameters)} parameters.`,
        means:
          'Walk straight across the spirals and the colour changes five times; two units are two lines and cannot follow that. Look at the eight small pictures of the first hidden layer: all of them are straight. Those of the second are bent bands woven from these lines, and the output joins the bands along the spiral. Complicated shapes do not appear at once; they build up from layer to layer.'
      }
    }
  }
};

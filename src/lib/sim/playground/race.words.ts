// What the race says, in both languages.
import { format } from '../../draw/format';
import type { Lang } from '../../i18n';

export interface RaceWords {
  about: string;
  axis: string;
  seed: string;
  lanes: string;
  steps: string;
  start: string;
  stop: string;
  lane: string;
  curves: string;
  state(t: number): string;
  diverged: string;
  order(best: string, loss: number): string;
  train: string;
  test: string;
  accuracy: string;
  open: string;
}

export const raceWords: Record<Lang, RaceWords> = {
  ko: {
    about:
      '값 하나만 다르고 나머지는 지금과 같은 신경망을 나란히 학습시킵니다. 씨앗을 고르면 처음 가중치의 운이 얼마나 큰지 보입니다.',
    axis: '다르게 할 값',
    seed: '씨앗',
    lanes: '몇 개를 나란히',
    steps: '걸음',
    start: '출발',
    stop: '멈춤',
    lane: '설정',
    curves: '시험 손실, 걸음마다',
    state: (t) => `${format(t)}걸음`,
    diverged: '터짐',
    order: (best, loss) => `${best}의 시험 손실이 가장 낮습니다: ${format(loss, 3)}`,
    train: '훈련 손실',
    test: '시험 손실',
    accuracy: '시험 정확도',
    open: '무대에 올리기'
  },
  en: {
    about:
      'Trains networks side by side that differ in one value and are like the one on the stage otherwise. Race seeds to see how much luck there is in the first weights.',
    axis: 'What differs',
    seed: 'Seed',
    lanes: 'How many side by side',
    steps: 'Steps',
    start: 'Start',
    stop: 'Stop',
    lane: 'Setting',
    curves: 'Test loss, step by step',
    state: (t) => `step ${format(t)}`,
    diverged: 'blew up',
    order: (best, loss) => `${best} has the lowest test loss: ${format(loss, 3)}`,
    train: 'Training loss',
    test: 'Test loss',
    accuracy: 'Test accuracy',
    open: 'Put on the stage'
  }
};

// What the panel of instant training says, in both languages.
import { format } from '../../draw/format';
import type { Lang } from '../../i18n';

export interface InstantWords {
  about: string;
  on: string;
  steps: string;
  parameter: string;
  strip(label: string, steps: number): string;
  computing(done: number, all: number): string;
  best(label: string, value: string, loss: number): string;
  none: string;
  broken(count: number): string;
  rate(runs: number): string;
  train: string;
  test: string;
  table: string;
  value: string;
  diverged: string;
}

export const instantWords: Record<Lang, InstantWords> = {
  ko: {
    about:
      '켜 두면 어떤 값을 움직여도 처음부터 다시 학습한 마지막 모습이 바로 나타납니다. 아래 띠는 고른 값을 끝에서 끝까지 바꾸어 학습했을 때의 마지막 손실입니다. 띠를 누르면 그 값으로 갑니다.',
    on: '값을 움직이면 끝까지 학습한 결과 보기',
    steps: '학습할 걸음',
    parameter: '띠에 놓을 값',
    strip: (label, steps) => `${label}에 따른 ${format(steps)}걸음 뒤의 손실`,
    computing: (done, all) => `${format(all)}개 가운데 ${format(done)}개를 학습했습니다.`,
    best: (label, value, loss) => `시험 손실은 ${label} ${value}에서 가장 낮아 ${format(loss, 3)}입니다.`,
    none: '끝까지 학습한 실행이 없습니다.',
    broken: (count) => `✗ ${format(count)}곳에서는 학습이 터졌습니다.`,
    rate: (runs) => `초당 ${format(runs, 2)}번 끝까지 학습`,
    train: '훈련 손실',
    test: '시험 손실',
    table: '띠의 숫자',
    value: '값',
    diverged: '터짐'
  },
  en: {
    about:
      'While this is on, moving any control shows at once how training from the start would have ended. The strip below is the final loss over the whole range of one parameter. Press the strip to go to that value.',
    on: 'Show the finished training when a control moves',
    steps: 'Steps to train',
    parameter: 'Parameter on the strip',
    strip: (label, steps) => `Loss after ${format(steps)} steps, by ${label}`,
    computing: (done, all) => `Trained ${format(done)} of ${format(all)}.`,
    best: (label, value, loss) => `The test loss is lowest at ${label} ${value}: ${format(loss, 3)}.`,
    none: 'No run could be trained to the end.',
    broken: (count) => `✗ Training blew up at ${format(count)} ${count === 1 ? 'place' : 'places'}.`,
    rate: (runs) => `${format(runs, 2)} whole trainings a second`,
    train: 'training loss',
    test: 'test loss',
    table: 'The numbers of the strip',
    value: 'value',
    diverged: 'blew up'
  }
};

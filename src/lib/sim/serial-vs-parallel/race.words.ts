// What the race says, in both languages.
import { format } from '../../draw/format';
import type { Lang } from '../../i18n';
import type { Engine } from './heats';

interface RaceWords {
  title: string;
  about: string;
  start: string;
  again: string;
  running: string;
  over: string;
  failed: string;
  size: string;
  engines: Record<Engine, string>;
  absent: string;
  tooSlow: string;
  wrong: string;
  milliseconds(time: number): string;
  fastest: string;
  note: string;
  noGpu: string;
}

const time = (milliseconds: number) => format(Number(milliseconds.toPrecision(2)));

const ko: RaceWords = {
  title: '진짜 경주',
  about: '같은 곱을 이 기기에서 여러 방법으로 하고 시간을 잽니다. 몇 초 걸립니다.',
  start: '경주 시작',
  again: '다시 재기',
  running: '재는 중입니다.',
  over: '다 쟀습니다.',
  failed: '경주를 마치지 못했습니다. 다시 해 보세요.',
  size: '크기 n',
  engines: { cells: 'JS 한 칸씩', rows: 'JS 한 줄씩', wasm: 'WASM', gpu: 'GPU' },
  absent: '없음',
  tooSlow: '너무 느림',
  wrong: '답이 다름',
  milliseconds: (milliseconds) => `${time(milliseconds)} ms`,
  fastest: '가장 빠름',
  note: '곱 한 번의 가운데 시간입니다. WASM과 GPU는 숫자를 보내고 받는 시간까지 잽니다. 잴 때마다 조금씩 다릅니다.',
  noGpu: '이 기기에서는 진짜 GPU를 쓸 수 없어서 뺐습니다.'
};

const en: RaceWords = {
  title: 'The real race',
  about: 'The same product in several ways, timed on this device. It takes a few seconds.',
  start: 'Start the race',
  again: 'Race again',
  running: 'Timing.',
  over: 'All heats are over.',
  failed: 'The race did not finish. Try again.',
  size: 'size n',
  engines: { cells: 'JS by cell', rows: 'JS by row', wasm: 'WASM', gpu: 'GPU' },
  absent: 'none',
  tooSlow: 'too slow',
  wrong: 'wrong',
  milliseconds: (milliseconds) => `${time(milliseconds)} ms`,
  fastest: 'fastest',
  note: 'The middle time of one product. For WASM and GPU, sending the numbers there and back is included. Every race comes out a little different.',
  noGpu: 'No real GPU can be used on this device, so it does not run.'
};

export const raceWords: Record<Lang, RaceWords> = { ko, en };

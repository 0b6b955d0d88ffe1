// What is said about a part of a link that was refused, in both languages.
import type { Lang } from '../i18n';
import type { Refusal } from './address';

interface RefusalWords {
  sentence(name: string, raw: string, problem: string): string;
  problems: Record<Refusal['problem'], string>;
}

const words: Record<Lang, RefusalWords> = {
  ko: {
    sentence: (name, raw, problem) => `링크의 ${name} = “${raw}”: ${problem}. 처음 값을 그대로 씁니다.`,
    problems: {
      notANumber: '수가 아닙니다',
      notWhole: '정수가 아닙니다',
      outOfRange: '정해진 범위를 벗어납니다',
      notAnOption: '고를 수 있는 값이 아닙니다',
      notOnOrOff: '켬(true)도 끔(false)도 아닙니다',
      tooLong: '너무 깁니다',
      notAccepted: '쓸 수 없는 값입니다',
      unknown: '이 시뮬레이션에 없는 이름입니다',
      twice: '두 번 적혀 있습니다',
      brokenLog: '읽을 수 없는 기록입니다',
      pastTheEnd: '끝을 지난 걸음입니다'
    }
  },
  en: {
    sentence: (name, raw, problem) => `The link says ${name} = “${raw}”: ${problem}. The first value stays.`,
    problems: {
      notANumber: 'it is not a number',
      notWhole: 'it is not a whole number',
      outOfRange: 'it lies outside the allowed range',
      notAnOption: 'there is no such option',
      notOnOrOff: 'it is neither true nor false',
      tooLong: 'it is too long',
      notAccepted: 'it cannot be used',
      unknown: 'this simulation has nothing of that name',
      twice: 'it is given twice',
      brokenLog: 'the record cannot be read',
      pastTheEnd: 'it lies past the last step'
    }
  }
};

/** What was refused, and why. */
export const refusalIn = (lang: Lang, { name, raw, problem }: Refusal): string =>
  words[lang].sentence(name, raw, words[lang].problems[problem]);

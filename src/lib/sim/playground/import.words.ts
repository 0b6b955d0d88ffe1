// What the import of a file says, in both languages.
import { format } from '../../draw/format';
import type { Lang } from '../../i18n';
import type { Reason, Refusal } from './csv';

export interface ImportWords {
  title: string;
  file: string;
  drop: string;
  paste: string;
  pasteLabel: string;
  read: string;
  form: string;
  reading: string;
  /** `labels` are the file's names of class 0, 1, …; none for values. */
  loaded(count: number, labels: readonly string[]): string;
  values(from: number, to: number): string;
  leftOut(count: number): string;
  rescaled(x1: readonly [number, number], x2: readonly [number, number]): string;
  bad(count: number): string;
  badRow(line: number, text: string, reason: Reason): string;
  more(count: number): string;
  refused: Record<Refusal, string>;
}

/** How the classes are drawn. */
const signs = ['□', '●', '△', '◇'];

const ko: ImportWords = {
  title: 'CSV로 넣기',
  file: 'CSV 파일 고르기',
  drop: '또는 파일을 여기에 끌어다 놓으세요.',
  paste: '글자로 붙여 넣기',
  pasteLabel: '한 줄에 점 하나: x1, x2, 클래스 또는 값',
  read: '읽기',
  form: '열은 x1, x2, 클래스 순서입니다. 클래스는 두 가지에서 네 가지까지입니다. 셋째 열에 서로 다른 수가 다섯 가지 이상 있거나 그 이름이 value이면 값으로 읽습니다. 2 MB, 20,000행까지 읽습니다. 파일은 이 컴퓨터를 떠나지 않습니다.',
  reading: '읽는 중입니다.',
  loaded: (count, labels) =>
    labels.length > 0
      ? `점 ${format(count)}개를 넣었습니다. ${labels.map((label, c) => `클래스 ${c} ${signs[c] ?? ''} = ${label}`).join(', ')}`
      : `값이 있는 점 ${format(count)}개를 넣었습니다.`,
  values: (from, to) => `${format(from)} ~ ${format(to)} 범위의 값을 −1 ~ 1로 바꾸었습니다.`,
  leftOut: (count) => `20,000개가 넘어서 뒤의 ${format(count)}행은 넣지 않았습니다.`,
  rescaled: (x1, x2) =>
    `평면에 맞게 늘이거나 줄였습니다. 원래 범위: x₁은 ${format(x1[0])} ~ ${format(x1[1])}, x₂는 ${format(x2[0])} ~ ${format(x2[1])}`,
  bad: (count) => `읽지 못한 행 ${format(count)}개`,
  badRow: (line, text, reason) =>
    `${format(line)}행 “${text}”: ${
      {
        columns: '열이 세 개가 아닙니다.',
        notANumber: '좌표가 수가 아닙니다.',
        infinite: '좌표가 너무 큽니다.',
        noLabel: '클래스가 비어 있습니다.',
        fifthClass: '다섯 번째 클래스입니다. 네 가지까지 쓸 수 있습니다.'
      }[reason]
    }`,
  more: (count) => `그 밖에 ${format(count)}행`,
  refused: {
    tooLarge: '파일이 2 MB보다 큽니다. 행을 줄여서 다시 넣어 주세요.',
    binary: '글자로 된 CSV 파일이 아닙니다. 엑셀이라면 ‘CSV UTF-8’로 저장해 주세요.',
    empty: '파일이 비어 있습니다.',
    noGoodRow: '읽을 수 있는 행이 하나도 없습니다. 한 줄에 x1, x2, 클래스가 있어야 합니다.',
    oneClass: '클래스가 한 가지뿐이라 가를 것이 없습니다. 두 가지 이상의 클래스를 넣어 주세요.'
  }
};

const en: ImportWords = {
  title: 'Load a CSV file',
  file: 'Choose a CSV file',
  drop: 'or drop one here.',
  paste: 'Paste as text',
  pasteLabel: 'One point per line: x1, x2, class or value',
  read: 'Read',
  form: 'The columns are x1, x2 and class, with two to four classes. A third column with five different numbers or more, or one called value, is read as values. Up to 2 MB and 20,000 rows. The file does not leave this computer.',
  reading: 'Reading.',
  loaded: (count, labels) =>
    labels.length > 0
      ? `Loaded ${format(count)} points. ${labels.map((label, c) => `Class ${c} ${signs[c] ?? ''} = ${label}`).join(', ')}`
      : `Loaded ${format(count)} points with values.`,
  values: (from, to) => `Values from ${format(from)} to ${format(to)} were brought to −1 … 1.`,
  leftOut: (count) => `Only 20,000 points fit: the last ${format(count)} rows were left out.`,
  rescaled: (x1, x2) =>
    `Stretched to fit the plane. Original ranges: x₁ from ${format(x1[0])} to ${format(x1[1])}, x₂ from ${format(x2[0])} to ${format(x2[1])}`,
  bad: (count) => `${format(count)} ${count === 1 ? 'row' : 'rows'} could not be read`,
  badRow: (line, text, reason) =>
    `Line ${format(line)} “${text}”: ${
      {
        columns: 'it does not have three columns.',
        notANumber: 'a coordinate is not a number.',
        infinite: 'a coordinate is too large.',
        noLabel: 'the class is missing.',
        fifthClass: 'a fifth class; up to four can be used.'
      }[reason]
    }`,
  more: (count) => `and ${format(count)} more`,
  refused: {
    tooLarge: 'The file is larger than 2 MB. Shorten it and try again.',
    binary: 'This is not a CSV text file. In Excel, save it as “CSV UTF-8”.',
    empty: 'The file is empty.',
    noGoodRow: 'Not a single row could be read. Each line needs x1, x2 and a class.',
    oneClass: 'There is only one class, so there is nothing to tell apart. Use two or more.'
  }
};

export const importWords: Record<Lang, ImportWords> = { ko, en };

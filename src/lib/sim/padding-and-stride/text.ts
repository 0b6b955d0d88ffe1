import { format } from '../../draw/format';
import type { Lang } from '../../i18n';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';

const place = (mark: string): [row: string, column: string] | undefined => {
  const found = /:(\d+),(\d+)$/.exec(mark);
  return found ? [format(Number(found[1]) + 1), format(Number(found[2]) + 1)] : undefined;
};

const ko: Text<typeof model> = {
  title: '패딩과 보폭',
  hint: '점선 칸은 패딩, 작은 점은 창이 멈추는 자리, 빗금은 어떤 창도 읽지 않는 칸입니다. 창의 테두리를 끌거나 출력의 칸을 눌러 보세요.',
  describe: ({ outputSize = 0, computed = 0, unread = 0 }) =>
    outputSize === 0
      ? '필터가 입력보다 커서 놓을 자리가 없습니다. 출력이 없습니다.'
      : `출력은 ${format(outputSize)}×${format(outputSize)}이고 ${format(computed)}칸을 계산했습니다. 어떤 창도 읽지 않는 입력은 ${format(unread)}칸입니다.`,
  params: {
    size: { label: '입력 크기 n' },
    kernelSize: { label: '필터 크기 k' },
    padding: { label: '패딩', options: { valid: 'valid', same: 'same', cells: '칸 수로' } },
    cells: { label: '패딩 p' },
    strides: { label: '보폭 s' }
  },
  readouts: {
    outputSize: { label: '출력 크기' },
    computed: { label: '계산한 칸' },
    sum: { label: '창의 합' },
    unread: { label: '안 읽힌 칸' },
    blind: { label: '0만 보는 창' },
    cornerReaders: { label: '모서리를 읽는 창' }
  },
  step: '걸음',
  troubles: {
    filterTooLarge: ({ kernelSize = 0, padded = 0 }) =>
      `필터(${format(kernelSize)}칸)가 패딩까지 더한 입력(${format(padded)}칸)보다 큽니다. 창을 놓을 자리가 없어 출력이 없습니다. 패딩을 늘리거나 필터를 줄이세요.`,
    onlyZeros: ({ blind = 0, cells = 0, kernelSize = 0 }) =>
      `패딩(${format(cells)}칸)이 필터(${format(kernelSize)}칸)만큼 넓습니다. 창 ${format(blind)}개는 0만 보므로 출력이 늘 0입니다.`,
    leftOver: ({ unread = 0, strides = 0 }) =>
      `보폭 ${format(strides)}으로 가다 보니 끝이 남습니다. 오류는 아니지만 입력 ${format(unread)}칸은 한 번도 읽히지 않습니다.`,
    gaps: ({ unread = 0, strides = 0, kernelSize = 0 }) =>
      `보폭(${format(strides)})이 필터(${format(kernelSize)})보다 커서 창 사이가 벌어집니다. 입력 ${format(unread)}칸은 한 번도 읽히지 않습니다.`
  },
  explain: {
    size: { label: '출력 크기', formula: formulas.size },
    same: { label: '출력 크기', formula: formulas.same },
    around: { label: '패딩 = 앞 + 뒤', formula: formulas.around },
    top: { label: '창의 첫 행', formula: formulas.top },
    left: { label: '창의 첫 열', formula: formulas.left },
    sum: { label: '가중치 1 밑의 칸', formula: formulas.sum },
    readers: { label: '이 칸을 읽는 창', formula: formulas.readers }
  },
  markName: (mark) => {
    const at = place(mark);
    return at ? `입력 ${at[0]}행 ${at[1]}열` : '창';
  },
  actions: {
    moveWindow: { label: '창을 여기로', arguments: { row: '출력의 행 (0부터)', column: '출력의 열 (0부터)' } }
  },
  words: {
    input: '입력',
    padded: '패딩까지',
    output: '출력',
    filter: '필터',
    size: '출력 크기',
    sum: '창의 합',
    none: '놓을 자리가 없습니다',
    drag: '창: 끌어서 옮기기'
  }
};

const en: Text<typeof model> = {
  title: 'Padding and strides',
  hint: 'Dashed cells are padding, small dots are the places where the window stops, hatched cells are read by no window. Drag the frame or click a cell of the output.',
  describe: ({ outputSize = 0, computed = 0, unread = 0 }) =>
    outputSize === 0
      ? 'The filter is larger than the input: it fits nowhere, so there is no output.'
      : `The output is ${format(outputSize)}×${format(outputSize)}; ${format(computed)} of its cells are computed. Input cells read by no window: ${format(unread)}.`,
  params: {
    size: { label: 'Input size n' },
    kernelSize: { label: 'Filter size k' },
    padding: { label: 'Padding', options: { valid: 'valid', same: 'same', cells: 'cells' } },
    cells: { label: 'Padding p' },
    strides: { label: 'Stride s' }
  },
  readouts: {
    outputSize: { label: 'Output size' },
    computed: { label: 'Cells done' },
    sum: { label: "Window's sum" },
    unread: { label: 'Unread cells' },
    blind: { label: 'Windows of zeros' },
    cornerReaders: { label: 'Windows on the corner' }
  },
  step: 'step',
  troubles: {
    filterTooLarge: ({ kernelSize = 0, padded = 0 }) =>
      `The filter (${format(kernelSize)} cells) is larger than the input with its padding (${format(padded)} cells). The window fits nowhere and there is no output. Add padding or take a smaller filter.`,
    onlyZeros: ({ blind = 0, cells = 0, kernelSize = 0 }) =>
      `The padding (${format(cells)} cells) is as wide as the filter (${format(kernelSize)}). ${format(blind)} windows see nothing but zeros, so their output is always 0.`,
    leftOver: ({ unread = 0, strides = 0 }) =>
      `With a stride of ${format(strides)} something is left over at the end. That is no error, but ${format(unread)} cells of the input are never read.`,
    gaps: ({ unread = 0, strides = 0, kernelSize = 0 }) =>
      `The stride (${format(strides)}) is larger than the filter (${format(kernelSize)}), so there are gaps between the windows: ${format(unread)} cells of the input are never read.`
  },
  explain: {
    size: { label: 'Output size', formula: formulas.size },
    same: { label: 'Output size', formula: formulas.same },
    around: { label: 'Padding = before + after', formula: formulas.around },
    top: { label: "Window's first row", formula: formulas.top },
    left: { label: "Window's first column", formula: formulas.left },
    sum: { label: 'Cells under weight 1', formula: formulas.sum },
    readers: { label: 'Windows that read this cell', formula: formulas.readers }
  },
  markName: (mark) => {
    const at = place(mark);
    return at ? `Input, row ${at[0]}, column ${at[1]}` : 'Window';
  },
  actions: {
    moveWindow: {
      label: 'Put the window here',
      arguments: { row: 'output row (from 0)', column: 'output column (from 0)' }
    }
  },
  words: {
    input: 'Input',
    padded: 'with padding',
    output: 'Output',
    filter: 'Filter',
    size: 'Output size',
    sum: "Window's sum",
    none: 'fits nowhere',
    drag: 'Window: drag to move it'
  }
};

export const text: Record<Lang, Text<typeof model>> = { ko, en };

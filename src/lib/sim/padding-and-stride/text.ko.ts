import { format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';
import { place } from './place';

export const text: Text<typeof model> = {
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

import { format } from '../../draw/format';
import type { Text } from '../define';
import { gather } from './fault';
import { formulas } from './formulas';
import type * as model from './model';
import { tuple } from './shape';

const shape = (values: Record<string, number>, letter: string) => tuple(gather(values, letter));
const n = (value = 0) => format(value);

export const text: Text<typeof model> = {
  title: '텐서의 모양',
  hint: '연산을 고르면 그에 맞는 NumPy 한 줄이 적힙니다. 한 걸음마다 결과의 다음 칸으로 가고, 그 칸이 온 곳에 테두리가 생깁니다. 작은 텐서는 칸을 눌러 아래에서 값을 바꿀 수 있습니다.',
  describe: ({ rank = 0, size = 0, resultRank = 0, resultSize = 0, value = 0, fault = 0 }) =>
    `x는 축이 ${n(rank)}개, 칸이 ${n(size)}개입니다. ` +
    (fault
      ? '모양이 맞지 않아 결과가 없습니다.'
      : `결과는 축이 ${n(resultRank)}개, 칸이 ${n(resultSize)}개이고, 지금 칸의 값은 ${n(value)}입니다.`),
  params: {
    tensor: {
      label: '텐서 x',
      options: {
        scalar: '스칼라 12',
        vector: '벡터 (5,)',
        matrix: '행렬 (3, 5)',
        cube: '행렬 셋 (3, 3, 5)',
        people: '사람 (100, 3)',
        documents: '문서 (50, 200)',
        stocks: '주가 (100, 390, 3)',
        photos: '사진 (5000, 78, 78, 3)',
        videos: '영상 (20, 240, 78, 78, 3)',
        weather: '날씨 예보, 축 6개',
        own: '직접 만들기'
      }
    },
    rank: { label: '축의 개수 ndim' },
    size0: { label: '축 0의 크기' },
    size1: { label: '축 1의 크기' },
    size2: { label: '축 2의 크기' },
    size3: { label: '축 3의 크기' },
    size4: { label: '축 4의 크기' },
    size5: { label: '축 5의 크기' },
    operation: {
      label: '연산',
      options: {
        none: '그대로 보기',
        index: '꺼내기',
        slice: '자르기',
        reshape: '모양 바꾸기',
        transpose: '축 뒤집기',
        stack: '쌓기',
        sum: '더해서 줄이기',
        broadcast: '늘여서 더하기',
        write: '직접 쓰기'
      }
    },
    axis: { label: '축' },
    position: { label: '번호', hint: '음수는 뒤에서부터 셉니다.' },
    start: { label: '시작' },
    stop: { label: '끝 (들지 않음)' },
    stride: { label: '몇 칸씩' },
    newShape: {
      label: '새 모양',
      hint: '예: (5, 3), (15,), (3, -1)',
      problems: { noShape: '(5, 3)처럼 자연수를 쉼표로 나누어 적어 주세요. -1은 남는 크기를 맡깁니다.' }
    },
    copies: { label: '몇 장' },
    otherShape: {
      label: 'b의 모양',
      hint: '예: (5,), (3, 1)',
      problems: { noShape: '(3, 1)처럼 자연수를 쉼표로 나누어 적어 주세요.' }
    },
    expression: {
      label: 'NumPy 한 줄',
      hint: 'x, b, 꺼내기와 자르기, .T, .sum, .reshape, .flatten, np.stack, np.concatenate, np.arange, np.ones, np.zeros, + - * 를 읽습니다.',
      problems: { unread: '아직 읽을 수 없는 글입니다. 괄호와 쉼표를 살펴봐 주세요.' }
    }
  },
  readouts: {
    rank: { label: 'x의 축 (ndim)' },
    size: { label: 'x의 칸' },
    resultRank: { label: '결과의 축' },
    resultSize: { label: '결과의 칸' },
    value: { label: '지금 칸의 값' },
    sources: { label: '그 칸에 든 수' },
    fault: { label: '오류 (1 있음, 0 없음)' },
    axis0: { label: '결과 축 0의 크기' },
    axis1: { label: '결과 축 1의 크기' },
    axis2: { label: '결과 축 2의 크기' },
    axis3: { label: '결과 축 3의 크기' }
  },
  step: '칸',
  groups: { own: '만들기', operation: 'x로 할 일' },
  troubles: {
    reshape: (v) =>
      shape(v, 'b').includes('-1')
        ? `칸 ${n(v.size)}개를 ${n(v.cells)}칸씩 나누면 딱 떨어지지 않습니다. -1 자리에 들어갈 수가 없습니다.`
        : `칸은 ${n(v.size)}개인데 모양 ${shape(v, 'b')}에는 ${n(v.cells)}칸이 듭니다. 칸의 수가 같아야 모양을 바꿀 수 있습니다.`,
    unknowns: () => '-1은 한 번만 쓸 수 있습니다. 둘 다 맡기면 정할 수 없습니다.',
    index: (v) =>
      `축 ${n(v.axis)}에는 ${n(v.size)}칸이 있습니다. 번호는 0부터 ${n((v.size ?? 0) - 1)}까지이고, ${n(v.index)}번은 없습니다.`,
    indices: (v) => `x의 축은 ${n(v.rank)}개인데 번호를 ${n(v.given)}개 주었습니다.`,
    scalarIndex: () => '숫자 하나에는 축이 없습니다. 더 꺼낼 것이 없습니다.',
    axis: (v) =>
      (v.rank ?? 0) > 0
        ? `축은 0부터 ${n((v.rank ?? 0) - 1)}까지 있습니다. 축 ${n(v.axis)}은 없습니다.`
        : '스칼라에는 축이 없습니다.',
    stack: (v) =>
      `쌓으려면 모양이 모두 같아야 합니다. 두 모양 ${shape(v, 'a')}, ${shape(v, 'b')}는 서로 다릅니다.`,
    joinScalars: () => '스칼라는 이을 축이 없습니다. np.stack으로 쌓을 수는 있습니다.',
    joinRanks: (v) =>
      `이으려면 축의 개수가 같아야 합니다. 하나는 ${n(v.rank)}개, 다른 하나는 ${n(v.other)}개입니다.`,
    join: (v) =>
      `잇는 축이 아닌 축 ${n(v.axis)}의 크기가 서로 다릅니다(${n(v.first)}, ${n(v.second)}). 그런 축의 크기는 같아야 합니다.`,
    broadcast: (v) =>
      `모양을 뒤에서부터 맞추면 뒤에서 ${n(v.fromBack)}번째 크기가 서로 다릅니다(${n(v.first)}, ${n(v.second)}). 둘 다 1이 아니어서 늘일 수도 없습니다.`,
    zeroStep: () => '0칸씩 갈 수는 없습니다. 앞으로도 뒤로도 나아가지 못합니다.',
    rankLimit: (v) =>
      `이 그림에는 축을 ${n(v.limit)}개까지 그릴 수 있습니다. 결과의 축은 ${n(v.rank)}개입니다.`,
    sizeLimit: () => '결과의 칸이 너무 많아 셀 수 없습니다.',
    unread: () => '읽을 수 없는 글입니다.',
    empty: () => '시작과 끝 사이에 칸이 없습니다. 빈 텐서도 모양은 있습니다. 오류는 아닙니다.',
    tooMany: () => '한 칸에 너무 많은 수가 들어가 값은 계산하지 않았습니다. 모양은 맞습니다.'
  },
  explain: {
    place: { label: '이 칸', formula: formulas.place },
    where: { label: '결과의 번호', formula: formulas.source },
    source: { label: '온 곳', formula: '' },
    sources: { label: '모인 곳', formula: '' },
    offset: { label: '메모리에서 몇 번째', formula: formulas.offset },
    count: { label: '이 축의 크기', formula: formulas.count },
    stride: { label: '한 칸 가면 메모리에서', formula: formulas.stride }
  },
  markName: (mark) => {
    const [kind, at = ''] = mark.split(':');
    if (kind === 'now') return '결과의 지금 칸';
    if (kind === 'axis') return `축 ${at}`;
    return `${kind}의 ${format(Number(at) + 1)}번째 칸`;
  },
  actions: {
    setCell: { label: '값 바꾸기', arguments: { value: '값' } },
    visit: { label: '이 칸 보기', arguments: { cell: '메모리에서 몇 번째 (0부터)' } }
  },
  words: {
    axis: '축',
    noAxes: '축이 없습니다',
    rank: '축',
    cells: '칸',
    fault: '모양이 맞지 않습니다',
    left: '왼쪽',
    right: '오른쪽',
    session: 'NumPy가 보여 주는 글',
    lines: '{}줄 줄임',
    uncomputed: '# 너무 커서 값은 계산하지 않았습니다. 모양만 봅니다.',
    people0: '사람',
    people1: '변수',
    documents0: '문서',
    documents1: '단어',
    stocks0: '날',
    stocks1: '분',
    stocks2: '값',
    photos0: '사진',
    photos1: '높이',
    photos2: '너비',
    photos3: '채널',
    videos0: '영상',
    videos1: '장면',
    videos2: '높이',
    videos3: '너비',
    videos4: '채널',
    weather0: '예보',
    weather1: '시각',
    weather2: '고도',
    weather3: '위도',
    weather4: '경도',
    weather5: '변수'
  }
};

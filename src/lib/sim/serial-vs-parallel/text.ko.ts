import { format } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';

const names = { cell: '한 칸씩', row: '한 줄씩', all: '한꺼번에' };

export const text: Text<typeof model> = {
  title: '차례로, 아니면 나란히',
  hint: '한 걸음은 시계 한 번입니다. 테두리가 이번에 읽고 쓰는 칸입니다. 행렬의 칸을 누르면 값을 바꿀 수 있습니다. 진짜 경주는 지금 이 기기에서 잽니다.',
  describe: ({ tick = 0, workers = 0, made = 0, products = 0, cellTicks = 0, rowTicks = 0, allTicks = 0 }) =>
    `일꾼 ${format(workers)}명이 ${format(tick)}틱 동안 곱셈 ${format(products)}번 가운데 ${format(made)}번을 했습니다. ` +
    `다 하는 데 한 칸씩은 ${format(cellTicks)}틱, 한 줄씩은 ${format(rowTicks)}틱, 한꺼번에는 ${format(allTicks)}틱이 듭니다.`,
  params: {
    way: { label: '계산하는 법', options: names },
    size: { label: '행렬의 크기 n' },
    startup: { label: '일 나누는 준비 s', unit: '틱' }
  },
  readouts: {
    tick: { label: '틱' },
    workers: { label: '일꾼' },
    made: { label: '한 곱셈' },
    products: { label: '모든 곱셈' },
    ticks: { label: '끝나는 틱' },
    cellTicks: { label: '한 칸씩의 틱' },
    rowTicks: { label: '한 줄씩의 틱' },
    allTicks: { label: '한꺼번에의 틱' },
    faster: { label: '한 칸씩보다', unit: '배' }
  },
  step: '틱',
  explain: {
    sum: { label: '이 칸의 합', formula: formulas.sum },
    cellTicks: { label: '걸리는 틱', formula: formulas.cellTicks },
    rowTicks: { label: '걸리는 틱', formula: formulas.rowTicks },
    allTicks: { label: '걸리는 틱', formula: formulas.allTicks },
    aUses: { label: '이 수가 쓰이는 칸', formula: formulas.uses },
    bUses: { label: '이 수가 쓰이는 칸', formula: formulas.uses }
  },
  markName: (mark) => {
    const [kind = '', at = ''] = mark.split(':');
    if (kind === 'way') return names[at as keyof typeof names] ?? at;
    const [row, column] = at.split(',').map((i) => format(Number(i) + 1));
    return `${kind.toUpperCase()}의 ${row}행 ${column}열`;
  },
  actions: { setCell: { label: '값 바꾸기', arguments: { value: '값' } } },
  words: { ...names, workers: '일꾼', ticks: '틱' }
};
